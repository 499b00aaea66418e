import { useRef, useState } from 'react';
import { useFormDraft } from '#renderer/data/forms/use-form-draft';
import { useCommand } from '#renderer/data/use-command';
import { useDossier } from '#renderer/data/use-dossier';
import type { AgendaItemView, MeetingView } from '#shared/contract/views/meetings';
import { paragraphs } from '#shared/domain/rich-text/rich-text';

/** Whether what was agreed is an outcome, or a promise of ours or of theirs. */
export type AgreedAs = 'outcome' | 'ours' | 'theirs';

/** What was agreed, as it is typed; `due` is an ISO day or empty. */
interface Written {
  readonly text: string;
  readonly as: AgreedAs;
  readonly owner: string;
  readonly due: string;
}

const nothing: Written = { text: '', as: 'outcome', owner: '', due: '' };

/** What is being typed of what was agreed: kept until it is written down or given up. */
export function useAgreed(props: { readonly meeting: MeetingView; readonly item: AgendaItemView }): {
  readonly written: Written;
  readonly change: (part: Partial<Written>) => void;
  /** True where it was typed before this form was shown. */
  readonly isTakenUp: boolean;
  readonly writeDown: () => Promise<void>;
  readonly giveUp: () => void;
} {
  const write = useWriteDown(props);
  const [written, setWritten] = useState<Written>();
  // The form may be gone before what it wrote down is saved.
  const now = useRef<Written>(undefined);
  const onItsWay = useRef<readonly Written[]>([]);
  const draft = useFormDraft({ form: 'agreed', record: props.meeting.id }, nothing, (found) => {
    now.current = found;
    setWritten(found);
  });
  const newest = (): Written => now.current ?? draft.initial;
  const change = (part: Partial<Written>): void => {
    now.current = { ...newest(), ...part };
    setWritten(now.current);
    draft.typed(withWaiting(onItsWay.current, now.current));
  };
  const writeDown = async (): Promise<void> => {
    const sent = { ...newest(), text: newest().text.trim(), owner: newest().owner.trim() };
    if (sent.text === '') return;
    onItsWay.current = [...onItsWay.current, sent];
    change({ text: '', due: '' });
    const isWritten = await write(sent);
    onItsWay.current = onItsWay.current.filter((one) => one !== sent);
    if (isWritten) change({});
    else change({ ...withWaiting([sent], newest()), due: newest().due || sent.due });
  };
  const giveUp = (): void => {
    change({ text: '' });
  };
  return { written: written ?? draft.initial, change, isTakenUp: draft.isTakenUp, writeDown, giveUp };
}

/** What is being typed, after what is being saved: should that fail, it comes back. */
function withWaiting(waiting: readonly Written[], now: Written): Written {
  return {
    ...now,
    text: [...waiting, now]
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' '),
  };
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
