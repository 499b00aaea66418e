import { textLabels, type KeptForm, type KeptFormName } from '#shared/domain/drafts/kept-form';

/**
 * What of a form is to be kept: the values that are others than it began with. What was left alone is not among them, so
 * that it is as new as the form where that is opened again. Answers `undefined` where none of its texts was typed.
 */
export function changedValues(
  form: KeptFormName,
  atFirst: object,
  values: object,
): KeptForm['values'] | undefined {
  const before = new Map<string, unknown>(Object.entries(atFirst));
  // As it will come back: a number that is none becomes nothing.
  const plain = JSON.parse(JSON.stringify(values)) as KeptForm['values'];
  const changed = Object.fromEntries(
    Object.entries(plain).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name)),
    ),
  );
  return Object.keys(textLabels(form)).some((text) => !isEmpty(changed[text])) ? changed : undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
