import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { dateInWords, minutesInWords } from '#renderer/ui/dates';
import { FormDialog } from '#renderer/ui/dialogs';
import type { CarriedOverView, CarriedPoint, MeetingView } from '#shared/contract/views/meetings';
import { plainText } from '#shared/domain/rich-text/read';

const useStyles = makeStyles({
  group: { border: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  row: { display: 'block' },
});

const reasons: Readonly<Record<CarriedPoint['why'], string>> = {
  'not-made': 'Not on record as made',
  unanswered: 'Made, without an answer on record',
};

/** Chooses what to take up: items come again at the end of the agenda, points go on the agenda with their topic, commitments become matters arising. */
export function CarriedOverDialog(props: {
  readonly meeting: MeetingView;
  readonly carried: CarriedOverView;
  readonly onClose: () => void;
}): ReactNode {
  const { carried } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const take = useCommand('agenda.carryOver');
  const submit = async (): Promise<void> => {
    const items = carried.items.map(({ id }) => id).filter((id) => chosen.has(id));
    const points = carried.points.map(({ point }) => point.id).filter((id) => chosen.has(id));
    const commitments = carried.commitments.map(({ id }) => id).filter((id) => chosen.has(id));
    if ((await take({ meeting: props.meeting.id, items, points, commitments })) !== null) props.onClose();
  };
  const choose = (ids: readonly string[], on: boolean): void => {
    setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  };
  return (
    <FormDialog
      open
      title="Take up from the last meeting"
      submit="Take these up"
      lacking={chosen.size === 0}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Group
        label="Items that were not reached"
        rows={carried.items.map(({ id, title, minutes, topics }) => ({
          id,
          label: `${title} (${[minutesInWords(minutes), ...topics].join('; ')})`,
        }))}
        chosen={chosen}
        onChoose={choose}
      />
      {(['not-made', 'unanswered'] as const).map((why) => (
        <Group
          key={why}
          label={reasons[why]}
          rows={carried.points
            .filter((point) => point.why === why)
            .map(({ point, topic }) => ({
              id: point.id,
              label: `${topic === null ? '' : `${topic.label}: `}${plainText(point.text.value)}`,
            }))}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      <Group
        label="Open commitments, as matters arising"
        rows={carried.commitments.map(({ id, title, dueDate }) => ({
          id,
          label: dueDate === null ? title : `${title} (due ${dateInWords(dueDate)})`,
        }))}
        chosen={chosen}
        onChoose={choose}
      />
    </FormDialog>
  );
}

function Group(props: {
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], on: boolean) => void;
}): ReactNode {
  const styles = useStyles();
  if (props.rows.length === 0) return null;
  const ticked = props.rows.filter(({ id }) => props.chosen.has(id)).length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.rows.length > 1 && (
        <Checkbox
          label={`All ${String(props.rows.length)}`}
          checked={ticked === 0 ? false : ticked === props.rows.length ? true : 'mixed'}
          onChange={(_event, { checked }) => {
            props.onChoose(
              props.rows.map(({ id }) => id),
              checked === true,
            );
          }}
        />
      )}
      {props.rows.map(({ id, label }) => (
        <div key={id} className={styles.row}>
          <Checkbox
            label={label}
            checked={props.chosen.has(id)}
            onChange={(_event, { checked }) => {
              props.onChoose([id], checked === true);
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}
