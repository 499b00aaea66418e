import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useDossier, useReadOnly } from '#renderer/data/use-dossier';
import { GivingUpQuestion } from '#renderer/ui/dialogs';
import { useGivingUp } from '#renderer/ui/forms/use-giving-up';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';
import { paragraphs } from '#shared/domain/rich-text/rich-text';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'flex-end',
  },
  what: { flex: '1 1 300px' },
  as: { flex: '0 1 200px' },
  detail: { flex: '1 1 150px', '& .fui-Input': { minWidth: 0 } },
});

type AgreedAs = 'outcome' | 'ours' | 'theirs';

/** Writes down what was agreed. What is typed while it is saved stays, and what could not be saved comes back. */
export function AgreedForm(props: {
  readonly meeting: MeetingView;
  readonly item: AgendaItemView;
}): ReactNode {
  const styles = useStyles();
  const home = useDossier()?.home ?? '';
  const readOnly = useReadOnly();
  const [text, setText] = useState('');
  const [as, setAs] = useState<AgreedAs>('outcome');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const write = useWriteDown(props);
  const { form, asks, goOn, giveUp } = useGivingUp({
    busy: false,
    onClose: () => {
      setText('');
    },
  });
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const written = text.trim();
    if (written === '') return;
    setText('');
    setDue('');
    if (await write({ text: written, as, owner: owner.trim(), due })) return;
    setText((typedSince) => [written, typedSince].filter(Boolean).join(' '));
    setDue((chosenSince) => chosenSince || due);
  };
  const sides: Readonly<Record<AgreedAs, string>> = {
    outcome: 'Outcome',
    ours: `Commitment of ${home === '' ? 'our side' : home}`,
    theirs: 'Commitment of their side',
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field className={styles.what} label="What was agreed">
        <Input
          value={text}
          readOnly={readOnly}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Field className={styles.as} label="Written down as">
        <Select
          value={as}
          onChange={(_event, { value }) => {
            setAs(value as AgreedAs);
          }}
        >
          {Object.entries(sides).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {as !== 'outcome' && (
        <>
          <Field className={styles.detail} label="Owner">
            <Input
              value={owner}
              onChange={(_event, { value }) => {
                setOwner(value);
              }}
            />
          </Field>
          <Field className={styles.detail} label="Due">
            <Input
              type="date"
              value={due}
              onChange={(_event, { value }) => {
                setDue(value);
              }}
            />
          </Field>
        </>
      )}
      <Button type="submit" disabled={readOnly}>
        Write down
      </Button>
      {asks && <GivingUpQuestion goOn={goOn} giveUp={giveUp} />}
    </form>
  );
}

interface Written {
  readonly text: string;
  readonly as: AgreedAs;
  readonly owner: string;
  readonly due: string;
}

/** Saves what was agreed; true when it is saved. Without an owner, a side as a whole owns its promise. */
function useWriteDown(props: {
  readonly meeting: MeetingView;
  readonly item: AgendaItemView;
}): (written: Written) => Promise<boolean> {
  const outcome = useCommand('outcomes.create');
  const promise = useCommand('commitments.create');
  const home = useDossier()?.home ?? '';
  const { meeting, item } = props;
  return async ({ text, as, owner, due }) => {
    if (as === 'outcome') return (await outcome({ meeting: meeting.id, text: paragraphs(text) })) !== null;
    const made = await promise({
      relationship: meeting.relationship?.id ?? '',
      title: text,
      ...(as === 'ours' ? { homeOwner: owner || home } : { partnerOwner: owner || 'Their side' }),
      dueDate: due === '' ? null : due,
      meeting: meeting.id,
      topics: item.topics.filter(({ topic }) => !topic.deleted).map(({ topic }) => topic.id),
    });
    return made !== null;
  };
}
