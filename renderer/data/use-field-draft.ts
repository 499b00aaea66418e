import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Draft } from '#renderer/data/field-drafts';
import { useSession } from '#renderer/data/session-context';
import type { FieldView } from '#shared/contract/views/common';
import type { Failure } from '#shared/domain/result';

/** A field as an editor holds it: the text as typed where there is one, else the text of the view. */
export interface FieldDraft<T> {
  readonly record: string;
  readonly field: string;
  readonly value: T;
  readonly status: Draft['status'];
  readonly failure: Failure | null;
  readonly edit: (value: T) => void;
  /** Saves now: on blur, on Enter, after a choice. */
  readonly flush: () => void;
}

/** Joins an editor to the drafts of the session. */
export function useFieldDraft<T>(view: Pick<FieldView<T>, 'record' | 'field' | 'value'>): FieldDraft<T> {
  const { drafts } = useSession();
  const { record, field, value } = view;
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.get(record, field));
  useEffect(() => {
    drafts.viewed(record, field, value);
  }, [drafts, record, field, value, draft?.status]);
  const edit = useCallback(
    (next: T) => {
      drafts.edit(record, field, value, next);
    },
    [drafts, record, field, value],
  );
  const flush = useCallback(() => void drafts.flush(record, field), [drafts, record, field]);
  return {
    record,
    field,
    value: draft === undefined ? value : (draft.value as T),
    status: draft?.status ?? 'saved',
    failure: draft?.failure ?? null,
    edit,
    flush,
  };
}
