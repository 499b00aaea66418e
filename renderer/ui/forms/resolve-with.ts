import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { z } from '#shared/domain/zod';

type Issue = z.core.$ZodIssue;

/**
 * Checks a form by the schema of the call that it makes, so that form and contract cannot disagree.
 *
 * @param schema the call's input
 * @param wording what to say of a field, where the usual words say too little
 */
export function resolveWith<I extends FieldValues, O>(
  schema: z.ZodType<O, I>,
  wording: Readonly<Record<string, string>> = {},
): Resolver<I, unknown, O> {
  return (values) => {
    const checked = schema.safeParse(values);
    if (checked.success) return { values: checked.data, errors: {} };
    const errors: Record<string, { readonly type: string; readonly message: string }> = {};
    for (const issue of checked.error.issues) {
      const field = String(issue.path[0] ?? 'root');
      errors[field] ??= { type: issue.code, message: wording[field] ?? wordingOf(issue) };
    }
    return { values: {}, errors: errors as FieldErrors<I> };
  };
}

const formats: Readonly<Record<string, string>> = { date: 'Give a date.', regex: 'Give a time like 14:30.' };

function wordingOf(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' ? 'Fill this in.' : `At least ${String(issue.minimum)}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `At most ${String(issue.maximum)} characters.`
        : `At most ${String(issue.maximum)}.`;
    case 'invalid_format':
      return formats[issue.format] ?? 'This is not in the right form.';
    case 'custom':
      return issue.message;
    case 'invalid_type':
      return issue.expected === 'int' ? 'Give a whole number.' : 'Choose or fill this in.';
    default:
      return 'Choose or fill this in.';
  }
}
