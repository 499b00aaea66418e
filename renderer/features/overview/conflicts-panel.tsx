import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FieldHistoryButton } from '#renderer/fields/history/field-history';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import type { OverviewView } from '#shared/contract/views/overview';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Fields on which two versions stand; in the history of a field one restores the version that is to hold. */
export function ConflictsPanel({ conflicts }: { readonly conflicts: OverviewView['conflicts'] }): ReactNode {
  const styles = useStyles();
  return (
    <Section
      title="Conflicts"
      note={conflicts.total === 0 ? undefined : `${String(conflicts.total)} fields with two versions`}
    >
      <Panel>
        {conflicts.total === 0 ? (
          <p className={styles.quiet}>No field has two versions.</p>
        ) : (
          <ul className={styles.list}>
            {conflicts.first.map(({ record, label, kind, field, fieldLabel, shape }) => (
              <li key={`${record} ${field}`} className={styles.row}>
                <span>
                  {kind}: {label}, {fieldLabel.toLowerCase()}
                </span>
                <FieldHistoryButton field={{ record, field, shape }} label={`${fieldLabel} of ${label}`} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </Section>
  );
}
