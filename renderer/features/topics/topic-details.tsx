import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MarkingField } from '#renderer/fields/marking-field';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { TextField } from '#renderer/fields/text-field';
import { Section } from '#renderer/ui/section';
import type { TopicView } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
});

/** Where the topic stands, and what comes next. */
export function StateOfPlay({ topic }: { readonly topic: TopicView }): ReactNode {
  const styles = useStyles();
  return (
    <Section title="Where it stands">
      <div className={styles.grid}>
        <RichTextField field={topic.stateText} />
        <RichTextField field={topic.nextMilestone} />
      </div>
    </Section>
  );
}

/** Title, theme, state and leads. */
export function TopicDetails({ topic }: { readonly topic: TopicView }): ReactNode {
  const styles = useStyles();
  return (
    <Section title="Details">
      <div className={styles.grid}>
        <TextField field={topic.title} />
        <TextField field={topic.theme} />
        <TextField field={topic.homeLead} />
        <TextField field={topic.partnerLead} />
        <TextField field={topic.state} />
        {topic.brief !== null && (
          <MarkingField field={topic.brief.markingField} label="Marking of the brief" />
        )}
      </div>
    </Section>
  );
}
