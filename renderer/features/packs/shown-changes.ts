import type { CallInput } from '#shared/contract/calls';

/** How a pack shows what changed since an issue. */
export type Show = NonNullable<CallInput<'packs.issue'>['changes']>['show'];

/** The ways to show changes, in words. */
export const showLabels: Readonly<Record<Show, string>> = {
  list: 'A list at the front',
  margin: 'A list, and bars in the margin',
  revisions: 'A list, and revisions that Word can accept or reject',
};

/** A way to show changes by its name; bars in the margin for any other. */
export function showNamed(name: string | null): Show {
  return name === 'list' || name === 'revisions' ? name : 'margin';
}
