import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChapterStatusMark } from '#renderer/features/negotiations/chapter-status';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { isDrafted } from '#renderer/ui/drafted';
import { dateInWords } from '#renderer/ui/dates';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import { TableFrame } from '#renderer/ui/table';
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
  sign: { color: tokens.colorStatusWarningForeground3, paddingLeft: '2px' },
  status: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  legend: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Chapter = NegotiationView['chapters'][number];

/** Every chapter in every round, by sign and word. Examples carry a dagger of their own. */
export function ChapterTable({ negotiation }: { readonly negotiation: NegotiationView }): ReactNode {
  const styles = useStyles();
  const illustrative = negotiation.chapters.some(({ statuses }) =>
    statuses.some((status) => status?.illustrative),
  );
  return (
    <Section title="Chapters by round" note={`${String(negotiation.chapters.length)} chapters`}>
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
        <TableFrame label="Chapters by round">
          <thead>
            <tr>
              <th scope="col" className={styles.chapter}>
                Chapter
              </th>
              {negotiation.rounds.map((round) => (
                <th key={round.id} scope="col" title={dateInWords(round.startDate)}>
                  Round {round.number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {negotiation.chapters.map((chapter) => (
              <ChapterRow key={chapter.id} chapter={chapter} />
            ))}
          </tbody>
        </TableFrame>
      </Panel>
    </Section>
  );
}

function ChapterRow({ chapter }: { readonly chapter: Chapter }): ReactNode {
  const styles = useStyles();
  const drafted = isDrafted(chapter.illustrativeFields, 'name');
  return (
    <tr>
      <th scope="row" className={styles.chapter}>
        {chapter.name}
        {drafted && <Dagger />}
      </th>
      {chapter.statuses.map((status, index) => (
        <td key={index} className={styles.status}>
          {status === null ? (
            <span title="Nothing on record">-</span>
          ) : (
            <>
              <ChapterStatusMark status={status.status} />
              {status.illustrative && <Dagger />}
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function Dagger(): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.sign} title="Illustrative: a drafted example">
      <span aria-hidden="true">†</span>
      <span className="visually-hidden">(illustrative)</span>
    </span>
  );
}
