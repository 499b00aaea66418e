import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular, TextBulletList20Regular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useDelete } from '#renderer/data/use-delete';
import { useDossier, useReadOnly } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { RecordFields } from '#renderer/fields/record-fields';
import { RecordLinksField } from '#renderer/fields/record-links-field';
import { DeletedRecord } from '#renderer/fields/deleted-record';
import { MarkingField } from '#renderer/fields/marking-field';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { TextField } from '#renderer/fields/text-field';
import { MarkingBadge } from '#renderer/ui/badges';
import { officeHeldLabels } from '#renderer/ui/labels';
import { usePageActions } from '#renderer/ui/page-actions';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import { RecordLink, WindowLink } from '#renderer/ui/record-link';
import { SourceNumbersProvider, numberSources } from '#renderer/ui/rich-text/source-numbers';
import { Section } from '#renderer/ui/section';
import { SourceList } from '#renderer/ui/source-list';
import { AsyncView } from '#renderer/ui/states';
import { useGoOn } from '#renderer/ui/use-go-on';
import type { PersonView } from '#shared/contract/views/people';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  links: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  above: { fontSize: tokens.fontSizeBase200 },
});

/** A person: office, form of address, biography and the meetings with them. */
export function PersonPage(): ReactNode {
  const { person: id = '' } = useParams();
  const view = useView('people.get', { person: id });
  return <AsyncView view={view}>{(person) => <PersonContent key={person.id} person={person} />}</AsyncView>;
}

function PersonContent({ person }: { readonly person: PersonView }): ReactNode {
  const styles = useStyles();
  const home = useDossier()?.home ?? 'Our side';
  const numbers = useMemo(() => numberSources(person.sources), [person.sources]);
  const above = (
    <div className={styles.above}>
      <WindowLink to={paths.people()}>People</WindowLink>
    </div>
  );
  if (person.deleted) {
    return (
      <Page title={person.name.value} above={above}>
        <DeletedRecord record={person.id} what="person">
          Their lines and their places at meetings are as they were.
        </DeletedRecord>
      </Page>
    );
  }
  return (
    <SourceNumbersProvider value={numbers}>
      <Page
        title={person.name.value}
        above={above}
        badges={<PersonBadges person={person} />}
        actions={<PersonActions person={person} />}
        subtitle={[person.office.value, person.side === 'home' ? home : 'their side']
          .filter(Boolean)
          .join(' · ')}
      >
        <PrintedPage title={person.name.value} shows={person.meetings} people={[person.id]} />
        <Section title="Office">
          <div className={styles.grid}>
            <TextField field={person.name} />
            <TextField field={person.office} />
            <TextField field={person.organisation} />
            <TextField field={person.officeNote} />
            <MarkingField field={person.markingField} />
          </div>
          <PersonPart person={person.id} />
        </Section>
        <Section title="Form of address">
          <div className={styles.grid}>
            <TextField field={person.formalAddress} />
            <TextField field={person.salutation} />
            <TextField field={person.spokenAddress} />
          </div>
          <PersonDetails person={person.id} names={['addressBasis']} />
        </Section>
        <Section title="Biography">
          <RichTextField field={person.biography} label="Biographical note" />
        </Section>
        {person.meetings.length > 0 && (
          <Section title="Meetings">
            <ul className={styles.links}>
              {person.meetings.map((meeting) => (
                <li key={meeting.id}>
                  <RecordLink link={meeting} to={paths.meeting(meeting.id)} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {person.sources.length > 0 && (
          <Section title="Sources">
            <SourceList sources={person.sources} />
          </Section>
        )}
      </Page>
    </SourceNumbersProvider>
  );
}

function PersonActions({ person }: { readonly person: PersonView }): ReactNode {
  const readOnly = useReadOnly();
  const navigate = useNavigate();
  const remove = useDelete();
  const goOn = useGoOn();
  const removePerson = async (): Promise<void> => {
    const go = goOn();
    if (await remove(person.id, person.name.value)) go(paths.people());
  };
  usePageActions(
    person.side === 'home'
      ? [
          {
            ...{ id: 'person.lines', label: `Talking points of ${person.name.value}` },
            ...{ icon: <TextBulletList20Regular />, run: () => void navigate(paths.linesOf(person.id)) },
          },
        ]
      : [],
  );
  return (
    <>
      {person.side === 'home' && <WindowLink to={paths.linesOf(person.id)}>Talking points</WindowLink>}
      <OfferedButton
        label="Delete"
        offeredAs="Delete this person"
        icon={<Delete20Regular />}
        disabled={readOnly}
        onDo={() => void removePerson()}
      />
    </>
  );
}

/** Side, whether the office is held, whether they are a principal, and in which relationships they have a part. */
function PersonPart({ person }: { readonly person: string }): ReactNode {
  const links = useView('records.get', { record: person }).data?.links ?? null;
  return (
    <>
      <PersonDetails person={person} names={['side', 'officeHeld', 'principal']} />
      {links !== null && <RecordLinksField record={person} links={links} />}
    </>
  );
}

function PersonDetails(props: { readonly person: string; readonly names: readonly string[] }): ReactNode {
  const { data } = useView('records.get', { record: props.person });
  return data === undefined ? null : <RecordFields record={data} names={props.names} />;
}

function PersonBadges({ person }: { readonly person: PersonView }): ReactNode {
  return (
    <>
      {person.principal && (
        <Badge appearance="tint" color="brand">
          Principal
        </Badge>
      )}
      {person.officeHeld !== 'yes' && (
        <Badge appearance="tint" color="warning">
          {officeHeldLabels[person.officeHeld]}
        </Badge>
      )}
      <MarkingBadge marking={person.marking} />
    </>
  );
}
