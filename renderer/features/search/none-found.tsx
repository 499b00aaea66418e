import type { ReactNode } from 'react';
import { EmptyState, Loading } from '#renderer/ui/states';

/** What stands where no record is found: nothing was asked, not all records are read yet (`complete`), or there is none. */
export function NoneFound(props: { readonly text: string; readonly complete: boolean }): ReactNode {
  const asked = props.text.trim() !== '';
  if (asked && !props.complete) return <Loading label="Still reading the dossier..." />;
  return (
    <EmptyState title={asked ? 'Nothing is found' : 'Write what is to be found'}>
      Every word counts, whole or begun; fewer or shorter words find more.
    </EmptyState>
  );
}
