import { makeStyles, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import { ChapterTable } from '#renderer/features/negotiations/chapter-table';
import { ClosureCounts } from '#renderer/features/negotiations/closure-counts';
import { Issues } from '#renderer/features/negotiations/issues';
import { Negotiators } from '#renderer/features/negotiations/negotiators';
import { NewChapter, NewClosureCount, NewIssue, NewRound } from '#renderer/features/negotiations/new-parts';
import { Rounds } from '#renderer/features/negotiations/rounds';
import { useParameters, withParameter } from '#renderer/data/use-parameters';
import { useView } from '#renderer/data/use-view';
import { RecordDialog } from '#renderer/fields/record-dialog';
import { ChartFigure } from '#renderer/ui/chart-figure';
import { dateInWords } from '#renderer/ui/dates';
import { Facts } from '#renderer/ui/facts';
import { inWords } from '#renderer/ui/labels';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Panel } from '#renderer/ui/panel';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { SourceNumbersProvider, numberSources } from '#renderer/ui/rich-text/source-numbers';
import { Section } from '#renderer/ui/section';
import { SourceList } from '#renderer/ui/source-list';
import type { NegotiationView } from '#shared/contract/views/registers';

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

/** What can be edited of a negotiation: the title of its dialog and the fields in it. */
const editors = {
  negotiation: {
    title: 'Negotiation',
    fields: ['title', 'state', 'stateText', 'launched', 'launchedBy', 'topic', 'note', 'marking'],
  },
  chapter: { title: 'Chapter', fields: ['name', 'topic', 'note'] },
  round: {
    title: 'Round',
    fields: ['number', 'startDate', 'endDate', 'place', 'format', 'sessions', 'policyAreas', 'note'],
  },
  negotiator: { title: 'Lead negotiator', fields: ['person', 'side', 'from', 'note'] },
  closureCount: {
    title: 'Chapters reported closed',
    fields: ['date', 'closed', 'total', 'round', 'when', 'wording'],
  },
  issue: {
    title: 'Issue',
    fields: [
      'title',
      'text',
      'homeText',
      'partnerText',
      'opening',
      'target',
      'landingZone',
      'fallBack',
      'redLine',
    ],
  },
} as const;

type Editable = keyof typeof editors;

/** One agreement under negotiation, with all its parts; what is opened stands in the address. */
export function Negotiation({ negotiation }: { readonly negotiation: NegotiationView }): ReactNode {
  const styles = useStyles();
  const numbers = useMemo(() => numberSources(negotiation.sources), [negotiation.sources]);
  const [parameters, setParameters] = useParameters();
  const opened = openedIn(negotiation, parameters.get('open'));
  const open = (record: string | null): void => {
    setParameters(withParameter('open', record));
  };
  return (
    <SourceNumbersProvider value={numbers}>
      <article className={styles.one} aria-label={negotiation.title}>
        <Section
          title={negotiation.title}
          actions={
            <OfferedButton
              label="Edit"
              offeredAs={`Edit the negotiation: ${negotiation.title}`}
              icon={<Edit20Regular />}
              onDo={() => {
                open(negotiation.id);
              }}
            />
          }
        >
          <Panel>
            <Facts
              facts={[
                { name: 'State', value: inWords(negotiation.state) },
                { name: 'State of play', value: textOrNothing(negotiation.stateText) },
                { name: 'Launched', value: dateInWords(negotiation.launched) },
                { name: 'Note', value: textOrNothing(negotiation.note) },
              ]}
            />
          </Panel>
        </Section>
        <Negotiators negotiation={negotiation} onOpen={open} />
        <Progress negotiation={negotiation} />
        <ChapterTable
          negotiation={negotiation}
          onOpen={open}
          actions={<NewChapter negotiation={negotiation} />}
        />
        <ClosureCounts
          counts={negotiation.closureCounts}
          onOpen={open}
          actions={<NewClosureCount negotiation={negotiation} onMade={open} />}
        />
        <Issues
          issues={negotiation.issues}
          onOpen={open}
          actions={<NewIssue negotiation={negotiation} onMade={open} />}
        />
        <Rounds
          rounds={negotiation.rounds}
          onOpen={open}
          actions={<NewRound negotiation={negotiation} onMade={open} />}
        />
        {negotiation.sources.length > 0 && (
          <Section title="Sources">
            <SourceList sources={negotiation.sources} />
          </Section>
        )}
        {opened !== null && (
          <RecordDialog
            key={opened.record}
            record={opened.record}
            title={editors[opened.kind].title}
            fields={editors[opened.kind].fields}
            onClose={() => {
              open(null);
            }}
          />
        )}
      </article>
    </SourceNumbersProvider>
  );
}

/** What the address asks to open, where it belongs to this negotiation. */
function openedIn(
  negotiation: NegotiationView,
  record: string | null,
): { readonly record: string; readonly kind: Editable } | null {
  if (record === null) return null;
  if (record === negotiation.id) return { record, kind: 'negotiation' };
  const parts = {
    chapter: negotiation.chapters,
    round: negotiation.rounds,
    negotiator: negotiation.negotiators,
    closureCount: negotiation.closureCounts,
    issue: negotiation.issues,
  };
  const kinds = Object.keys(parts) as readonly (keyof typeof parts)[];
  const kind = kinds.find((name) => parts[name].some(({ id }) => id === record));
  return kind === undefined ? null : { record, kind };
}

function Progress({ negotiation }: { readonly negotiation: NegotiationView }): ReactNode {
  const view = useView('charts.progress', { negotiation: negotiation.id }, { keepPrevious: true });
  const chart = view.data?.chart;
  const isRecorded = negotiation.chapters.some(({ statuses }) => statuses.some((status) => status !== null));
  if (!isRecorded || chart === null) return null;
  return (
    <Section title="Progress by round">
      <Panel>
        <ChartFigure chart={chart} shape={{ lying: false, bars: negotiation.rounds }} />
      </Panel>
    </Section>
  );
}

function textOrNothing(text: NegotiationView['note']): ReactNode {
  return text.length === 0 ? '' : <RichTextView text={text} />;
}
