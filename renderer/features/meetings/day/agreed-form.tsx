import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAgreed, type AgreedAs } from '#renderer/features/meetings/day/use-agreed';
import { useDossier, useReadOnly } from '#renderer/data/use-dossier';
import { GivingUpQuestion } from '#renderer/ui/dialogs';
import { useGivingUp } from '#renderer/ui/forms/use-giving-up';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';
import { keptForms } from '#shared/domain/drafts/kept-form';

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
  before: { flexBasis: '100%', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const { texts } = keptForms.agreed;

/** Writes down what was agreed. What is typed while it is saved stays, and what could not be saved comes back. */
export function AgreedForm(props: {
  readonly meeting: MeetingView;
  readonly item: AgendaItemView;
}): ReactNode {
  const styles = useStyles();
  const home = useDossier()?.home ?? '';
  const readOnly = useReadOnly();
  const { written, change, isTakenUp, writeDown, giveUp: onClose } = useAgreed(props);
  const { text, as, owner, due } = written;
  const { form, asks, goOn, giveUp } = useGivingUp({ busy: false, isTakenUp, onClose });
  const sides: Readonly<Record<AgreedAs, string>> = {
    outcome: 'Outcome',
    ours: `Commitment of ${home === '' ? 'our side' : home}`,
    theirs: 'Commitment of their side',
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void writeDown();
      }}
    >
      <Field className={styles.what} label={texts.text}>
        <Input
          value={text}
          readOnly={readOnly}
          onChange={(_event, { value }) => {
            change({ text: value });
          }}
        />
      </Field>
      <Field className={styles.as} label="Written down as">
        <Select
          value={as}
          onChange={(_event, { value }) => {
            change({ as: value as AgreedAs });
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
                change({ owner: value });
              }}
            />
          </Field>
          <Field className={styles.detail} label="Due">
            <Input
              type="date"
              value={due}
              onChange={(_event, { value }) => {
                change({ due: value });
              }}
            />
          </Field>
        </>
      )}
      <Button type="submit" disabled={readOnly}>
        Write down
      </Button>
      {isTakenUp && <span className={styles.before}>Typed here before, and not written down yet.</span>}
      {asks && <GivingUpQuestion goOn={goOn} giveUp={giveUp} />}
    </form>
  );
}
