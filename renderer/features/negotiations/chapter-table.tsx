import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState, type ReactNode } from 'react';
import { cellLabel, cellOf, offeredCells } from '#renderer/features/negotiations/chapter-cells';
import { ChapterStatusMark } from '#renderer/features/negotiations/chapter-status';
import { StatusDialog, type ChapterInRound } from '#renderer/features/negotiations/status-dialog';
import { useReadOnly } from '#renderer/data/use-dossier';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { isDrafted } from '#renderer/ui/drafted';
import { dateInWords } from '#renderer/ui/dates';
import type { RowPlace } from '#renderer/ui/long-table';
import { useQuietActions } from '#renderer/ui/page-actions';
import { Panel } from '#renderer/ui/panel';
import { RowsTable } from '#renderer/ui/rows-table';
import { Section } from '#renderer/ui/section';
import type { NegotiationView } from '#shared/contract/views/registers';

const useStyles = makeStyles({
  chapter: {
    position: 'sticky',
    left: 0,
    minWidth: '190px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    zIndex: 1,
  },
  corner: { zIndex: 3 },
  sign: { color: tokens.colorStatusWarningForeground3, paddingLeft: '2px' },
  plain: {
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    padding: 0,
    minWidth: '24px',
    minHeight: '24px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default', textDecorationLine: 'none' },
  },
  status: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  legend: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Chapter = NegotiationView['chapters'][number];

/** Every chapter in every round, by sign and word. Examples carry a dagger of their own. */
export function ChapterTable(props: {
  readonly negotiation: NegotiationView;
  readonly onOpen: (chapter: string) => void;
  readonly actions: ReactNode;
}): ReactNode {
  const { negotiation } = props;
  const readOnly = useReadOnly();
  const [chosen, setChosen] = useState<ChapterInRound | null>(null);
  const styles = useStyles();
  useQuietActions(() => offeredCells(negotiation, readOnly, setChosen));
  const illustrative = negotiation.chapters.some(({ statuses }) =>
    statuses.some((status) => status?.illustrative),
  );
  return (
    <Section
      title="Chapters by round"
      note={`${String(negotiation.chapters.length)} chapters`}
      actions={props.actions}
    >
      {illustrative && (
        <div className={styles.legend}>
          <IllustrativeBadge />
          <span>
            Statuses with a dagger (<span className={styles.sign}>†</span>) are drafted examples, not public
            facts.
          </span>
        </div>
      )}
      <Panel flush>
        <RowsTable
          label="Chapters by round"
          columns={negotiation.rounds.length + 1}
          rows={negotiation.chapters.length}
          rowHeight={41}
          head={
            <tr>
              <th scope="col" className={mergeClasses(styles.chapter, styles.corner)}>
                Chapter
              </th>
              {negotiation.rounds.map((round) => (
                <th key={round.id} scope="col" title={dateInWords(round.startDate)}>
                  Round {round.number}
                </th>
              ))}
            </tr>
          }
          row={(index, place) => {
            const chapter = negotiation.chapters[index];
            return (
              chapter && (
                <ChapterRow
                  key={chapter.id}
                  chapter={chapter}
                  rounds={negotiation.rounds}
                  readOnly={readOnly}
                  place={place}
                  onOpen={props.onOpen}
                  onChoose={setChosen}
                />
              )
            );
          }}
        />
      </Panel>
      {chosen !== null && (
        <StatusDialog
          entry={chosen}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </Section>
  );
}

/** Hundreds of cells: they are made anew only when a status changes, not when a dialog opens over them. */
const ChapterRow = memo(function ChapterRow(props: {
  readonly chapter: Chapter;
  readonly rounds: NegotiationView['rounds'];
  readonly readOnly: boolean;
  readonly place: Partial<RowPlace>;
  readonly onOpen: (chapter: string) => void;
  readonly onChoose: (entry: ChapterInRound) => void;
}): ReactNode {
  const styles = useStyles();
  const { chapter } = props;
  const drafted = isDrafted(chapter.illustrativeFields, 'name');
  return (
    <tr {...props.place}>
      <th scope="row" className={styles.chapter}>
        <button
          type="button"
          className={styles.plain}
          title={`Edit: ${chapter.name}`}
          onClick={() => {
            props.onOpen(chapter.id);
          }}
        >
          {chapter.name}
        </button>
        {drafted && <Dagger />}
      </th>
      {props.rounds.map((round, index) => {
        const status = chapter.statuses[index] ?? null;
        return (
          <td key={round.id} className={styles.status}>
            <button
              type="button"
              className={styles.plain}
              disabled={props.readOnly}
              aria-label={cellLabel(chapter, round, index)}
              onClick={() => {
                props.onChoose(cellOf(chapter, round, index));
              }}
            >
              {status === null ? '-' : <ChapterStatusMark status={status.status} />}
            </button>
            {status?.illustrative === true && <Dagger />}
          </td>
        );
      })}
    </tr>
  );
});

function Dagger(): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.sign} title="Illustrative: a drafted example">
      <span aria-hidden="true">†</span>
      <span className="visually-hidden">(illustrative)</span>
    </span>
  );
}
