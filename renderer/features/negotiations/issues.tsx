import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { AudienceMark, IllustrativeBadge } from '#renderer/ui/badges';
import { Facts } from '#renderer/ui/facts';
import { IconButton } from '#renderer/ui/icon-button';
import { Panel } from '#renderer/ui/panel';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { RowsList } from '#renderer/ui/rows-list';
import { EmptyState } from '#renderer/ui/states';
import { Section } from '#renderer/ui/section';
import { mostAtOnce } from '#renderer/ui/use-long-rows';
import type { NegotiationView } from '#shared/contract/views/registers';
import { isBlank } from '#shared/domain/rich-text/read';
import type { RichText } from '#shared/domain/rich-text/rich-text';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  apart: { paddingBottom: tokens.spacingVerticalL },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(420px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  chapters: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  edit: { marginLeft: 'auto' },
  restricted: {
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    paddingLeft: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

type Issue = NegotiationView['issues'][number];

/** Open points, each with both texts and our position ladder, which is restricted. */
export function Issues(props: {
  readonly issues: readonly Issue[];
  readonly onOpen: (issue: string) => void;
  readonly actions: ReactNode;
}): ReactNode {
  const { issues } = props;
  const styles = useStyles();
  return (
    <Section title="Open issues" note={String(issues.length)} actions={props.actions}>
      {issues.length === 0 && (
        <EmptyState title="No open issue">
          A bracketed point stands here with both texts and our position ladder.
        </EmptyState>
      )}
      {issues.length > 0 && (
        <RowsList
          label="Open issues"
          rows={issues.length}
          rowHeight={180}
          className={mergeClasses(styles.list, issues.length <= mostAtOnce && styles.columns)}
          {...(issues.length > mostAtOnce && { rowClassName: styles.apart })}
          keyOf={(index) => issues[index]?.id ?? ''}
          row={(index) => {
            const issue = issues[index];
            return issue && <IssueCard issue={issue} onOpen={props.onOpen} />;
          }}
        />
      )}
    </Section>
  );
}

function IssueCard(props: { readonly issue: Issue; readonly onOpen: (issue: string) => void }): ReactNode {
  const { issue } = props;
  const styles = useStyles();
  const restricted = restrictedFacts(issue);
  return (
    <Panel>
      <article className={styles.card} aria-label={issue.title}>
        <div className={styles.head}>
          <h3 className={styles.title}>{issue.title}</h3>
          {issue.illustrativeFields.length > 0 && <IllustrativeBadge compact />}
          <span className={styles.chapters}>{issue.chapters.map(({ label }) => label).join(', ')}</span>
          <div className={styles.edit}>
            <IconButton
              label={`Edit: ${issue.title}`}
              icon={<Edit20Regular />}
              onClick={() => {
                props.onOpen(issue.id);
              }}
            />
          </div>
        </div>
        <RichTextView text={issue.text} />
        {restricted.length > 0 && (
          <div className={styles.restricted}>
            <div>
              <AudienceMark audience="restricted" />
            </div>
            <Facts facts={restricted} />
          </div>
        )}
      </article>
    </Panel>
  );
}

function restrictedFacts(issue: Issue): readonly { readonly name: string; readonly value: ReactNode }[] {
  const texts: readonly { readonly label: string; readonly text: RichText }[] = [
    { label: 'Our text', text: issue.homeText },
    { label: 'Their text', text: issue.partnerText },
    ...issue.ladder,
  ];
  return texts
    .filter(({ text }) => !isBlank(text))
    .map(({ label, text }) => ({ name: label, value: <RichTextView text={text} /> }));
}
