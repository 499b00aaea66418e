import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Action } from '#renderer/app/actions/actions';
import { keysInPlaces } from '#renderer/app/actions/keys-in-places';
import { keysInWords } from '#renderer/ui/keys';
import { ModalDialog } from '#renderer/ui/dialogs';
import { actionGroups } from '#shared/contract/actions';

const useStyles = makeStyles({
  columns: { columns: '2 320px', columnGap: tokens.spacingHorizontalXXXL },
  group: { breakInside: 'avoid', paddingBottom: tokens.spacingVerticalL },
  list: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
  },
  keys: { margin: 0, textAlign: 'end' },
  heading: {
    ...typographyStyles.body1Strong,
    margin: `0 0 ${tokens.spacingVerticalS}`,
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

/** All actions that have keys, with their keys; then the keys that work in one part of the window. */
export function KeysSheet(props: {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <ModalDialog open wide title="Keyboard shortcuts" closeLabel="Close" onClose={props.onClose}>
      <div className={styles.columns}>
        {actionGroups.map((group) => (
          <Group
            key={group}
            name={group}
            rows={props.actions.filter((action) => action.group === group && action.keys.length > 0)}
            between=" or "
          />
        ))}
        {keysInPlaces.map(({ place, rows }) => (
          <Group key={place} name={place} rows={rows} between=" " />
        ))}
      </div>
    </ModalDialog>
  );
}

interface KeysRow {
  readonly label: string;
  readonly keys: readonly string[];
}

/** What belongs together; `between` stands between the keys of a row. */
function Group(props: {
  readonly name: string;
  readonly rows: readonly KeysRow[];
  readonly between: string;
}): ReactNode {
  const styles = useStyles();
  if (props.rows.length === 0) return null;
  return (
    <section aria-label={props.name} className={styles.group}>
      <h3 className={styles.heading}>{props.name}</h3>
      <dl className={styles.list}>
        {props.rows.map(({ label, keys }) => (
          <Row key={label} label={label} keys={keys} between={props.between} />
        ))}
      </dl>
    </section>
  );
}

function Row(props: KeysRow & { readonly between: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt>{props.label}</dt>
      <dd className={styles.keys}>
        {props.keys.map((keys, index) => (
          <span key={keys}>
            {index > 0 && props.between}
            <KeyCap keys={keys} />
          </span>
        ))}
      </dd>
    </>
  );
}
