import type {
  FieldPath,
  FieldValues,
  RegisterOptions,
  UseFormRegisterReturn,
  UseFormReturn,
} from 'react-hook-form';

/**
 * Ties a control of the component library to a form. The library keeps the text of its controls itself and does not
 * see what the form writes into the element, so the control is told what it starts with.
 */
export function registered<V extends FieldValues, N extends FieldPath<V>, O>(
  form: UseFormReturn<V, unknown, O>,
  name: N,
  options?: RegisterOptions<V, N>,
): UseFormRegisterReturn<N> & { readonly defaultValue: string } {
  const initial: unknown = form.formState.defaultValues?.[name];
  const defaultValue = typeof initial === 'string' || typeof initial === 'number' ? String(initial) : '';
  return { ...form.register(name, options), defaultValue };
}

/** For a control whose empty text means that there is nothing. */
export const emptyAsNone = {
  setValueAs: (value: string | null): string | null => (value === '' ? null : value),
};
