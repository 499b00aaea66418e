import { Checkbox, Field, Input, SpinButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import type { AgendaItemView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  topics: { border: 'none', margin: 0, padding: 0 },
});

/** Splits an item: what the second part is called, how long it takes, and which topics go along with their points. */
export function SplitDialog(props: {
  readonly item: AgendaItemView;
  readonly onClose: () => void;
  readonly onMade: (item: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { item } = props;
  const last = item.topics.length > 1 ? item.topics.at(-1) : undefined;
  const [going, setGoing] = useState<readonly string[]>(last === undefined ? [] : [last.itemTopic]);
  const [title, setTitle] = useState(last?.topic.label ?? `${item.title.value}, second part`);
  const [minutes, setMinutes] = useState(Math.floor(item.minutes / 2));
  const split = useCommand('agenda.splitItem');
  const submit = async (): Promise<void> => {
    const made = await split({ item: item.id, title, minutes, topics: [...going] });
    if (made === null) return;
    props.onClose();
    props.onMade(made.id);
  };
  return (
    <FormDialog
      open
      title={`Split: ${item.title.value}`}
      submit="Split the item"
      lacking={title.trim() === ''}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <div className={styles.form}>
        <Field
          label="Title of the second part"
          required
          validationMessage={title.trim() === '' ? 'Give it a title.' : null}
        >
          <Input
            value={title}
            onChange={(_event, { value }) => {
              setTitle(value);
            }}
          />
        </Field>
        <Field
          label="Its minutes"
          hint={`Of ${String(item.minutes)} min; the first part keeps ${String(item.minutes - minutes)} min.`}
        >
          <SpinButton
            value={minutes}
            min={0}
            max={item.minutes}
            onChange={(_event, { value, displayValue }) => {
              const next = value ?? Number.parseInt(displayValue ?? '', 10);
              if (Number.isFinite(next)) setMinutes(Math.min(item.minutes, Math.max(0, next)));
            }}
          />
        </Field>
        {item.topics.length > 0 && (
          <fieldset className={styles.topics}>
            <legend>Topics that go along, with the points on them</legend>
            {item.topics.map(({ itemTopic, topic }) => (
              <div key={itemTopic}>
                <Checkbox
                  label={topic.label}
                  checked={going.includes(itemTopic)}
                  onChange={(_event, { checked }) => {
                    const others = going.filter((link) => link !== itemTopic);
                    setGoing(checked === true ? [...others, itemTopic] : others);
                  }}
                />
              </div>
            ))}
          </fieldset>
        )}
        {item.visibility === 'shared' && (
          <div>
            The other side&apos;s agenda stays as it is: the second part is internal until it is shared.
          </div>
        )}
      </div>
    </FormDialog>
  );
}
