import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { NewMarking } from '#renderer/app/settings/new-marking';
import { useCommand } from '#renderer/data/use-command';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { TextField } from '#renderer/fields/text-field';
import { IconButton } from '#renderer/ui/icon-button';
import { MoveButtons } from '#renderer/ui/move-buttons';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import type { EditableMarking } from '#shared/contract/views/markings';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { flex: '1 1 220px', minWidth: 0 },
  controls: { display: 'flex', alignItems: 'center' },
  use: { flexBasis: '100%', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The dossier's protective markings: wording, order, new ones. What is in use stays, and says where it is used. */
export function SchemeEditor(): ReactNode {
  const styles = useStyles();
  const view = useView('markings.editor', {});
  return (
    <Section title="Protective markings of this dossier" note={view.data?.name}>
      <Panel>
        <AsyncView view={view}>
          {({ levels, caveats }) =>
            levels.length === 0 ? (
              <EmptyState title="This dossier has no marking scheme">It was made without one.</EmptyState>
            ) : (
              <div className={styles.parts}>
                <p className={styles.text}>
                  A paper bears the highest level of what stands in it, with all handling caveats. A new
                  wording or order holds for every paper from now on; issues keep what they were printed with.
                </p>
                <Part title="Levels, the lowest first" part="markingLevel" markings={levels} />
                <Part title="Handling caveats" part="markingCaveat" markings={caveats} />
              </div>
            )
          }
        </AsyncView>
      </Panel>
    </Section>
  );
}

function Part(props: {
  readonly title: string;
  readonly part: 'markingLevel' | 'markingCaveat';
  readonly markings: readonly EditableMarking[];
}): ReactNode {
  const styles = useStyles();
  const { title, part, markings } = props;
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      <ol className={styles.list} aria-label={title}>
        {markings.map((marking, index) => (
          <MarkingRow key={marking.id} marking={marking} index={index} count={markings.length} />
        ))}
      </ol>
      <NewMarking part={part} />
    </div>
  );
}

function MarkingRow(props: {
  readonly marking: EditableMarking;
  readonly index: number;
  readonly count: number;
}): ReactNode {
  const styles = useStyles();
  const { marking, index, count } = props;
  const readOnly = useReadOnly();
  const move = useCommand('markings.move');
  const remove = useDelete();
  const name = marking.label.value;
  return (
    <li className={styles.row}>
      <div className={styles.field}>
        <TextField field={marking.label} />
      </div>
      <div className={styles.field}>
        <TextField field={marking.note} />
      </div>
      <div className={styles.controls}>
        <MoveButtons
          name={name}
          index={index}
          count={count}
          disabled={readOnly}
          moveTo={(place) => move({ record: marking.id, index: place })}
        />
        <IconButton
          label={`Delete: ${name}`}
          icon={<Delete20Regular />}
          disabled={readOnly || marking.uses.length > 0}
          onClick={() => void remove(marking.id, name)}
        />
      </div>
      <div className={styles.use}>{usesInWords(marking.uses)}</div>
    </li>
  );
}

function usesInWords(uses: EditableMarking['uses']): string {
  if (uses.length === 0) return 'Not in use.';
  return `In use, so it stays: ${uses.map(({ count, name }) => `${String(count)} ${name}`).join(', ')}.`;
}
