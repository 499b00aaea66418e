import { useCallback } from 'react';
import { useParameters } from '#renderer/data/use-parameters';
import { useView } from '#renderer/data/use-view';
import { useViewState } from '#renderer/data/view-state';
import type { RelationshipView } from '#shared/contract/views/topics';

/** The relationship that a page is about, and the way to choose another. */
export interface RelationshipChoice {
  readonly all: readonly RelationshipView[];
  /** True where the dossier has none; false until that is known. */
  readonly none: boolean;
  /** `null` until the relationships are known, and in a dossier without any. */
  readonly current: string | null;
  readonly choose: (relationship: string) => void;
}

/** The relationship in the address, else the one chosen last, else the main one. */
export function useRelationship(): RelationshipChoice {
  const [parameters, setParameters] = useParameters();
  const { relationship: remembered, chooseRelationship } = useViewState();
  const { data } = useView('relationships.list', {});
  const all = data ?? [];
  const wanted = parameters.get('relationship') ?? remembered;
  const current = all.find(({ id }) => id === wanted) ?? all.find(({ main }) => main) ?? all[0];
  const choose = useCallback(
    (relationship: string) => {
      chooseRelationship(relationship);
      setParameters({ relationship }, 'push');
    },
    [chooseRelationship, setParameters],
  );
  return { all, none: data?.length === 0, current: current?.id ?? null, choose };
}
