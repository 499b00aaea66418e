import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { BriefSection } from '#renderer/features/topics/brief-section';
import { FiguresSection } from '#renderer/features/topics/figures-section';
import { PointsSection } from '#renderer/features/topics/points-section';
import { SensitivitiesSection } from '#renderer/features/topics/sensitivities-section';
import { SourcesSection } from '#renderer/features/topics/sources-section';
import { useSources } from '#renderer/data/use-sources';
import { SourceChoiceProvider } from '#renderer/ui/rich-text/source-choice';
import { StateOfPlay, TopicDetails } from '#renderer/features/topics/topic-details';
import { TopicActions } from '#renderer/features/topics/topic-actions';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { DeletedRecord } from '#renderer/fields/deleted-record';
import { IllustrativeBadge, MarkingBadge } from '#renderer/ui/badges';
import { inWords } from '#renderer/ui/labels';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import { RecordLink } from '#renderer/ui/record-link';
import { SourceNumbersProvider, numberSources } from '#renderer/ui/rich-text/source-numbers';
import { Section } from '#renderer/ui/section';
import type { RecordLink as RecordLinkView } from '#shared/contract/views/common';
import type { TopicRow, TopicView } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  path: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXXL },
  links: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** A topic as one page: details, brief, points, sensitivities, figures, what uses it, sources. */
export function TopicEditor(props: {
  readonly topic: TopicView;
  /** The tree that it stands in. */
  readonly rows: readonly TopicRow[];
}): ReactNode {
  const { topic, rows } = props;
  const styles = useStyles();
  const numbers = useMemo(() => numberSources(topic.sources), [topic.sources]);
  const sourceChoice = useSources();
  const illustrative = topic.title.illustrative;
  return (
    <SourceNumbersProvider value={numbers}>
      <SourceChoiceProvider value={sourceChoice}>
        <Page
          title={topic.title.value}
          takesFocus={false}
          above={<Path path={topic.path} />}
          badges={
            <>
              {topic.brief !== null && <MarkingBadge marking={topic.brief.marking} />}
              {illustrative && <IllustrativeBadge />}
            </>
          }
          subtitle={summaryOf(topic)}
          actions={topic.deleted ? undefined : <TopicActions key={topic.id} topic={topic} rows={rows} />}
        >
          {topic.deleted ? (
            <DeletedTopic topic={topic.id} />
          ) : (
            <div className={styles.body} key={topic.id}>
              <PrintedPage title={`Topic: ${topic.title.value}`} shows={topic} />
              <StateOfPlay topic={topic} />
              <BriefSection topic={topic} />
              <PointsSection topic={topic} />
              <SensitivitiesSection topic={topic} />
              <FiguresSection topic={topic} />
              <TopicDetails topic={topic} />
              <UsedBy topic={topic} />
              <SourcesSection topic={topic} />
            </div>
          )}
        </Page>
      </SourceChoiceProvider>
    </SourceNumbersProvider>
  );
}

function DeletedTopic({ topic }: { readonly topic: string }): ReactNode {
  return (
    <DeletedRecord record={topic} what="topic">
      Its brief and its points come back with it. Choose another topic on the left to leave it deleted.
    </DeletedRecord>
  );
}

function summaryOf(topic: TopicView): string {
  const leads = [topic.homeLead.value, topic.partnerLead.value].filter(Boolean).join(' / ');
  return [topic.theme.value, inWords(topic.state.value), leads].filter(Boolean).join(' · ');
}

function Path({ path }: { readonly path: readonly RecordLinkView[] }): ReactNode {
  const styles = useStyles();
  if (path.length === 0) return null;
  return (
    <nav aria-label="Place in the tree">
      <ol className={styles.path}>
        {path.map((step) => (
          <li key={step.id}>
            <RecordLink link={step} to={paths.topic(step.id)} /> <span aria-hidden="true">›</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function UsedBy({ topic }: { readonly topic: TopicView }): ReactNode {
  const styles = useStyles();
  if (topic.meetings.length + topic.commitments.length === 0) return null;
  const commitments = paths.commitments(topic.relationship?.id ?? '');
  return (
    <Section title="Where it comes up">
      <ul className={styles.links}>
        {topic.meetings.map((meeting) => (
          <li key={meeting.id}>
            Meeting: <RecordLink link={meeting} to={paths.meeting(meeting.id)} />
          </li>
        ))}
        {topic.commitments.map((commitment) => (
          <li key={commitment.id}>
            Commitment: <RecordLink link={commitment} to={commitments} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
