import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { ModalDialog } from '#renderer/ui/dialogs';
import { chapterStatusLabels } from '#renderer/ui/labels';
import type { RecordLink } from '#shared/contract/views/common';
import { chapterStatuses, type ChapterStatus } from '#shared/domain/negotiation/negotiation';

/** A chapter in a round, and where it stood after it. */
export interface ChapterInRound {
  readonly chapter: Pick<RecordLink, 'id' | 'label'>;
  readonly round: { readonly id: string; readonly number: number };
  readonly status: ChapterStatus | null;
}

/** Chooses where a chapter stood after a round; saved at once. */
export function StatusDialog(props: {
  readonly entry: ChapterInRound;
  readonly onClose: () => void;
}): ReactNode {
  const set = useCommand('chapters.setStatus');
  const { chapter, round, status } = props.entry;
  const choose = async (value: string): Promise<void> => {
    const wanted = chapterStatuses.find((one) => one === value) ?? null;
    if ((await set({ chapter: chapter.id, round: round.id, status: wanted })) !== null) props.onClose();
  };
  return (
    <ModalDialog
      open
      title={`${chapter.label}, round ${String(round.number)}`}
      closeLabel="Close"
      onClose={props.onClose}
    >
      <Field label="Status after the round">
        <Select value={status ?? ''} onChange={(_event, { value }) => void choose(value)}>
          <option value="">Nothing on record</option>
          {chapterStatuses.map((one) => (
            <option key={one} value={one}>
              {chapterStatusLabels[one]}
            </option>
          ))}
        </Select>
      </Field>
    </ModalDialog>
  );
}
