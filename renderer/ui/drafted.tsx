import type { ReactNode } from 'react';
import { IllustrativeBadge } from '#renderer/ui/badges';

/** True when one of the fields named is a drafted example and no public fact. */
export function isDrafted(illustrativeFields: readonly string[], ...fields: readonly string[]): boolean {
  return illustrativeFields.includes('*') || fields.some((field) => illustrativeFields.includes(field));
}

/** What stands in a field that is only shown, marked where it is a drafted example. */
export function Drafted(props: {
  readonly illustrativeFields: readonly string[];
  /** The field or fields that are shown. */
  readonly field: string | readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  const fields = typeof props.field === 'string' ? [props.field] : props.field;
  return (
    <>
      {props.children} {isDrafted(props.illustrativeFields, ...fields) && <IllustrativeBadge compact />}
    </>
  );
}
