import { Button, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useQuietActions } from '#renderer/ui/page-actions';
import type { RecordLinksView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.body1Strong },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  add: { maxWidth: '320px' },
});

/** The records to which one is linked: each can be taken away, another added; saved at once. */
export function RecordLinksField(props: {
  readonly record: string;
  readonly links: RecordLinksView;
}): ReactNode {
  const styles = useStyles();
  const labelId = useId();
  const readOnly = useReadOnly();
  const set = useCommand('links.set');
  const { label, chosen, options } = props.links;
  const ids = chosen.map(({ id }) => id);
  const write = (target: string, linked: boolean): void => {
    void set({ record: props.record, target, linked });
  };
  return (
    <div className={styles.root} role="group" aria-labelledby={labelId}>
      <span className={styles.label} id={labelId}>
        {label}
      </span>
      {chosen.length > 0 && (
        <ul className={styles.list}>
          {chosen.map(({ id, label: name }) => (
            <li key={id}>
              <TakeAway
                name={name}
                disabled={readOnly}
                onTake={() => {
                  write(id, false);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Select
        className={styles.add}
        data-not-on-paper
        aria-label={`Add to ${label.toLowerCase()}`}
        value=""
        disabled={readOnly}
        onChange={(_event, { value }) => {
          if (value !== '') write(value, true);
        }}
      >
        <option value="">Add...</option>
        {options
          .filter(({ id }) => !ids.includes(id))
          .map(({ id, label: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
    </div>
  );
}

function TakeAway(props: {
  readonly name: string;
  readonly disabled: boolean;
  readonly onTake: () => void;
}): ReactNode {
  const { name, disabled, onTake } = props;
  const label = `Take away: ${name}`;
  const icon = <Dismiss16Regular />;
  useQuietActions([{ id: useId(), label, icon, disabled, run: onTake }]);
  return (
    <Button
      size="small"
      data-on-paper
      iconPosition="after"
      icon={icon}
      aria-label={label}
      disabled={disabled}
      onClick={onTake}
    >
      {name}
    </Button>
  );
}
