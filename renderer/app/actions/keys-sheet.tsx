import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Action } from '#renderer/app/actions/actions';
import { keysInWords } from '#renderer/ui/keys';
import { ModalDialog } from '#renderer/ui/dialogs';
import { actionGroups, type ActionGroup } from '#shared/contract/actions';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
  },
  keys: { margin: 0, textAlign: 'end' },
  heading: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Keys as they are shown beside what they do. */
export function KeyCap({ keys }: { readonly keys: string }): ReactNode {
  return (
    <kbd
      style={{
        fontFamily: tokens.fontFamilyBase,
        fontSize: tokens.fontSizeBase200,
        color: tokens.colorNeutralForeground2,
        border: `1px solid ${tokens.colorNeutralStroke1}`,
        borderRadius: tokens.borderRadiusMedium,
        padding: '1px 6px',
        whiteSpace: 'nowrap',
      }}
    >
      {keysInWords(keys)}
    </kbd>
  );
}

/** All actions that have keys, with their keys. */
export function KeysSheet(props: {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}): ReactNode {
  return (
    <ModalDialog open title="Keyboard shortcuts" closeLabel="Close" onClose={props.onClose}>
      {actionGroups.map((group) => (
        <Group
          key={group}
          group={group}
          actions={props.actions.filter((action) => action.group === group && action.keys.length > 0)}
        />
      ))}
    </ModalDialog>
  );
}

function Group(props: { readonly group: ActionGroup; readonly actions: readonly Action[] }): ReactNode {
  const styles = useStyles();
  if (props.actions.length === 0) return null;
  return (
    <section aria-label={props.group}>
      <h3 className={styles.heading}>{props.group}</h3>
      <dl className={styles.list}>
        {props.actions.map(({ id, label, keys }) => (
          <Row key={id} label={label} keys={keys} />
        ))}
      </dl>
    </section>
  );
}

function Row(props: { readonly label: string; readonly keys: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt>{props.label}</dt>
      <dd className={styles.keys}>
        {props.keys.map((keys, index) => (
          <span key={keys}>
            {index > 0 && ' or '}
            <KeyCap keys={keys} />
          </span>
        ))}
      </dd>
    </>
  );
}
