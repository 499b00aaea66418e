import { Field, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
import { CompassNorthwest20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { offerTour } from '#renderer/app/tour/tour-state';
import { DossierFields } from '#renderer/app/settings/dossier-fields';
import { DeletedRecords } from '#renderer/app/settings/deleted-records';
import { PersonalDictionary } from '#renderer/app/settings/personal-dictionary';
import { SchemeEditor } from '#renderer/app/settings/scheme-editor';
import { WorkingName } from '#renderer/app/working-name';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useDossier } from '#renderer/data/use-dossier';
import { usePrefer, usePreferences } from '#renderer/data/use-preferences';
import { useView } from '#renderer/data/use-view';
import { Facts } from '#renderer/ui/facts';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Page } from '#renderer/ui/page';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import { zooms, type Preferences } from '#shared/domain/settings/preferences';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    alignItems: 'flex-start',
  },
  text: { margin: 0 },
});

const looks: Readonly<Record<Preferences['look'], string>> = {
  system: 'As the system has it',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** Where a person says under which name they work and how the window looks, and sees what the dossier is set to. */
export function SettingsPage(): ReactNode {
  const styles = useStyles();
  const dossier = useDossier();
  return (
    <Page
      title="Settings"
      subtitle="Of this installation and of the dossier that is open. Each change is kept at once."
    >
      <PrintedPage title="Settings" shows={[]} />
      <Section title="You">
        <Panel>{dossier !== null && <WorkingName key={dossier.by} by={dossier.by} />}</Panel>
      </Section>
      <Section title="The window">
        <Panel className={styles.fields}>
          <LookFields />
        </Panel>
      </Section>
      <Section title="This dossier">
        <Panel className={styles.fields}>
          <DossierFields />
          <DossierFacts />
        </Panel>
      </Section>
      <SchemeEditor />
      <DeletedRecords />
      <PersonalDictionary />
      <Section title="Nothing leaves this machine">
        <Panel className={styles.fields}>
          <p className={styles.text}>
            Fonts, icons and dictionaries are part of Chancery. It asks no other machine for anything, sends
            no reports and looks for no updates. What you export is a file; sending it is up to you.
          </p>
          <p className={styles.text}>
            The desktop window checks British spelling by a dictionary of its own; the words that you add are
            kept with these settings, readable and apart from any dossier. In a browser no spelling is
            checked, since a browser may send what is typed to its maker.
          </p>
          <OfferedButton label="Show the tour" icon={<CompassNorthwest20Regular />} onDo={offerTour} />
        </Panel>
      </Section>
    </Page>
  );
}

function LookFields(): ReactNode {
  const { look, zoom } = usePreferences();
  const prefer = usePrefer();
  return (
    <>
      <Field label="Look">
        <RadioGroup
          value={look}
          onChange={(_event, { value }) => {
            prefer({ look: value as Preferences['look'] });
          }}
        >
          {Object.entries(looks).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="Size of everything">
        <Select
          value={zoom}
          onChange={(_event, { value }) => {
            prefer({ zoom: Number(value) });
          }}
        >
          {zooms.map((percent) => (
            <option key={percent} value={percent}>
              {percent} %
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function DossierFacts(): ReactNode {
  const dossier = useDossier();
  const scheme = useView('markings.scheme', {}).data;
  if (dossier === null) return null;
  return (
    <Facts
      facts={[
        { name: 'Folder', value: dossier.folder },
        {
          name: 'Passphrase',
          value: dossier.sealed ? 'Sealed with a passphrase' : 'None: readable on the disk',
        },
        { name: 'Markings', value: scheme?.name ?? '' },
        { name: 'Packs go to', value: dossier.exportFolder },
        { name: 'Chancery', value: dossier.version },
      ]}
    />
  );
}
