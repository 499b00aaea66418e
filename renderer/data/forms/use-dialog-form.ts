import { useEffect } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { FormName } from '#renderer/data/forms/form-drafts';
import { useFormDraft } from '#renderer/data/forms/use-form-draft';
import { resolveWith } from '#renderer/ui/forms/resolve-with';
import type { TypedBefore } from '#renderer/ui/forms/typed-before';
import type { z } from '#shared/domain/zod';

/** What a dialog's form asks for, and what is done with it. */
interface DialogForm<I extends FieldValues, O, M> {
  /** The input of the call that the dialog makes. */
  readonly schema: z.ZodType<O, I>;
  readonly initial: DefaultValues<I>;
  /** Under which name its texts are kept until it is saved or given up. */
  readonly keptAs?: FormName;
  /** What to say of a field, where the usual words say too little. */
  readonly wording?: Readonly<Record<string, string>>;
  /** Makes the call; answers `null` after having told why it failed, and the dialog stays as it is. */
  readonly run: (values: O) => Promise<M | null>;
  readonly done: (made: M) => void;
}

/** The form of a dialog that makes one call, checked by the schema of that call; `submit` suits a form dialog. */
export function useDialogForm<I extends FieldValues, O, M>(
  asked: DialogForm<I, O, M>,
): {
  readonly form: UseFormReturn<I, unknown, O>;
  readonly errors: UseFormReturn<I, unknown, O>['formState']['errors'];
  readonly submit: () => Promise<void>;
  /** For its dialog, which knows when it is given up. */
  readonly draft: TypedBefore;
} {
  const draft = useFormDraft(asked.keptAs, asked.initial);
  const form = useForm({
    resolver: resolveWith(asked.schema, asked.wording),
    defaultValues: draft.initial,
  });
  useKept(form, draft.typed);
  const submit = form.handleSubmit(async (values) => {
    const made = await asked.run(values);
    if (made === null) return;
    draft.end();
    asked.done(made);
  });
  return { form, errors: form.formState.errors, submit: () => submit(), draft };
}

/** Tells what stands in a form whenever it changes. */
export function useKept<I extends FieldValues, O>(
  form: UseFormReturn<I, unknown, O>,
  typed: (values: object) => void,
): void {
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          typed(values);
        },
      }),
    [subscribe, typed],
  );
}
