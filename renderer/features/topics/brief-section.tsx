import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { LengthBudget } from '#renderer/features/topics/length-budget';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { RichTextField } from '#renderer/fields/rich-text-field';
import { dateInWords } from '#renderer/ui/dates';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import type { FieldView } from '#shared/contract/views/common';
import type { TopicView } from '#shared/contract/views/topics';
import type { RichText } from '#shared/domain/rich-text/rich-text';

const useStyles = makeStyles({
  texts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  },
  restricted: {
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
});

/** What both sides want and say, ours on the left, theirs beside it. */
const sides: readonly string[] = ['objective', 'partnerObjective', 'homePosition', 'partnerPosition'];

/** The topic's brief: both sides next to one another, then every other text, edited in place; and how long it is. */
export function BriefSection({ topic }: { readonly topic: TopicView }): ReactNode {
  const styles = useStyles();
  const { brief } = topic;
  if (brief === null) return <NoBrief topic={topic.id} />;
  const text = (name: string): readonly FieldView<RichText>[] =>
    brief.texts.filter(({ field }) => field === name);
  const others = brief.texts.filter(({ field }) => !sides.includes(field));
  return (
    <Section title="Brief" note={reviewNote(brief)}>
      <LengthBudget topic={topic} length={brief.length} />
      <div className={styles.texts}>
        <div className={styles.sides} role="group" aria-label="Where each side stands">
          {sides.flatMap(text).map((field) => (
            <RichTextField key={field.field} field={field} />
          ))}
        </div>
        {others.map((field) => (
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
          <OfferedButton
            label="Start the brief"
            appearance="primary"
            icon={<DocumentAdd20Regular />}
            disabled={readOnly}
            onDo={() => void start({ topic })}
          />
        }
      >
        A brief holds the objective, the positions of both sides, the background and the press line.
      </EmptyState>
    </Section>
  );
}
