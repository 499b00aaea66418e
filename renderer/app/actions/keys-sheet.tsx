import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Action } from '#renderer/app/actions/actions';
import { keysInWords } from '#renderer/app/actions/keys';
import { ModalDialog } from '#renderer/ui/dialogs';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
  },
  keys: { margin: 0 },
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
  const styles = useStyles();
  return (
    <ModalDialog open title="Keyboard shortcuts" closeLabel="Close" onClose={props.onClose}>
      <dl className={styles.list}>
        {props.actions
          .filter(({ keys }) => keys.length > 0)
          .map(({ id, label, keys }) => (
            <Row key={id} label={label} keys={keys} />
          ))}
      </dl>
    </ModalDialog>
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
