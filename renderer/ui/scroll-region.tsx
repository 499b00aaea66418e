import type { ComponentProps, ReactNode } from 'react';

/** A part of a page with scroll bars of its own. It has a name and takes the focus, so that keys scroll it too. */
export function ScrollRegion({
  label,
  ...rest
}: Omit<ComponentProps<'div'>, 'role' | 'tabIndex' | 'aria-label'> & { readonly label: string }): ReactNode {
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
  return <div {...rest} role="group" aria-label={label} tabIndex={0} />;
}
