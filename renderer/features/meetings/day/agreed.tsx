import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useDelete } from '#renderer/data/use-delete';
import { useDossier, useReadOnly } from '#renderer/data/use-dossier';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { dateInWords } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import { Panel } from '#renderer/ui/panel';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { Section } from '#renderer/ui/section';
import { Delete20Regular } from '@fluentui/react-icons';
import type { DayView } from '#shared/contract/views/day';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';
import { plainText } from '#shared/domain/rich-text/read';
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
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type AgreedAs = 'outcome' | 'ours' | 'theirs';

/** What the meeting agreed: outcomes, and promises of either side with owner and due date; more are written down here. */
export function Agreed(props: {
  readonly meeting: MeetingView;
  readonly day: DayView;
  /** The item that is looked at: a promise belongs to its topics. */
  readonly item: AgendaItemView;
}): ReactNode {
  const styles = useStyles();
  const { meeting, day } = props;
  const readOnly = useReadOnly();
  const remove = useDelete();
  const none = meeting.outcomes.length === 0 && day.commitments.length === 0;
  return (
    <Panel>
      <Section title="Agreed">
        <div>
          {!none && (
            <ul className={styles.list} aria-label="Agreed at this meeting">
              {meeting.outcomes.map((outcome) => (
                <li key={outcome.id} className={styles.row}>
                  <div className={styles.text}>
                    <RichTextView text={outcome.text.value} />
                    <span className={styles.quiet}>Outcome</span>{' '}
                    {outcome.text.illustrative && <IllustrativeBadge compact />}
                  </div>
                  <IconButton
                    label={`Remove: ${plainText(outcome.text.value).slice(0, 60)}`}
                    icon={<Delete20Regular />}
                    disabled={readOnly}
                    onClick={() => void remove(outcome.id, 'the outcome')}
                  />
                </li>
              ))}
              {day.commitments.map((promise) => (
                <li key={promise.id} className={styles.row}>
                  <div className={styles.text}>
                    <WindowLink to={paths.commitments(meeting.relationship?.id ?? '')}>
                      {promise.title}
                    </WindowLink>
                    <div className={styles.quiet}>{promiseInWords(promise)}</div>
                  </div>
                  <IconButton
                    label={`Remove: ${promise.title}`}
                    icon={<Delete20Regular />}
                    disabled={readOnly}
                    onClick={() => void remove(promise.id, promise.title)}
                  />
                </li>
              ))}
            </ul>
          )}
          <AgreedForm {...props} />
        </div>
      </Section>
    </Panel>
  );
}

function promiseInWords(promise: DayView['commitments'][number]): string {
  const owner = [promise.homeOwner, promise.partnerOwner].filter(Boolean).join(' and ');
  const due = promise.dueDate === null ? promise.dueText : dateInWords(promise.dueDate);
  return [owner === '' ? 'Commitment' : `Commitment of ${owner}`, due && `due ${due}`]
    .filter(Boolean)
    .join(' · ');
}

function AgreedForm(props: { readonly meeting: MeetingView; readonly item: AgendaItemView }): ReactNode {
  const styles = useStyles();
  const home = useDossier()?.home ?? '';
  const readOnly = useReadOnly();
  const [text, setText] = useState('');
  const [as, setAs] = useState<AgreedAs>('outcome');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const write = useWriteDown(props);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    if (await write({ text: text.trim(), as, owner: owner.trim(), due })) {
      setText('');
      setDue('');
    }
  };
  const sides: Readonly<Record<AgreedAs, string>> = {
    outcome: 'Outcome',
    ours: `Commitment of ${home === '' ? 'our side' : home}`,
    theirs: 'Commitment of their side',
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
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
