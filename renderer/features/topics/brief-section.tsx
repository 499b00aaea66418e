import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LengthBudget } from '#renderer/features/topics/length-budget';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { dateInWords } from '#renderer/ui/dates';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import type { TopicView } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  texts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  restricted: {
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
});

/** The topic's brief: every text edited in place, and how long it is. */
export function BriefSection({ topic }: { readonly topic: TopicView }): ReactNode {
  const styles = useStyles();
  const { brief } = topic;
  if (brief === null) return <NoBrief topic={topic.id} />;
  return (
    <Section title="Brief" note={reviewNote(brief)}>
      <LengthBudget words={brief.words} budget={brief.wordBudget} />
      <div className={styles.texts}>
        {brief.texts.map((field) => (
          <div key={field.field} className={field.audience === 'restricted' ? styles.restricted : undefined}>
            <RichTextField field={field} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function reviewNote({ reviewedOn, changedSince, stale }: NonNullable<TopicView['brief']>): string {
  if (changedSince !== null) return `Changed since it was confirmed on ${dateInWords(changedSince)}`;
  if (reviewedOn.value === null) return 'Nobody has confirmed this brief yet';
  const confirmed = `Confirmed on ${dateInWords(reviewedOn.value)}`;
  return stale ? `${confirmed}, over 30 days ago` : confirmed;
}

function NoBrief({ topic }: { readonly topic: string }): ReactNode {
  const start = useCommand('topics.startBrief');
  const readOnly = useReadOnly();
  return (
    <Section title="Brief">
      <EmptyState
        title="This topic has no brief yet"
        action={
          <Button appearance="primary" disabled={readOnly} onClick={() => void start({ topic })}>
            Start the brief
          </Button>
        }
      >
        A brief holds the objective, the positions of both sides, the background and the press line.
      </EmptyState>
    </Section>
  );
}
