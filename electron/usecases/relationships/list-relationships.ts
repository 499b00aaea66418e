import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { RelationshipView } from '#shared/contract/views/topics';
import type { DossierView } from '#shared/domain/dossier/view';
import { comparePositions } from '#shared/domain/record/position';
import type { Relationship } from '#shared/domain/relationship/relationship';
import { succeed } from '#shared/domain/result';

/** The relationships of the dossier with what belongs to each. */
export const listRelationships: UseCase<CheckedInput<'relationships.list'>, readonly RelationshipView[]> = ({
  view,
}) =>
  succeed(
    [...view.all('relationship')].sort(comparePositions).map((relationship) => toView(view, relationship)),
  );

function toView(view: DossierView, relationship: Relationship): RelationshipView {
  const { id, name, partner, main, framework, initiative, initiativeLaunched } = relationship;
  const { homeLead, partnerLead, reviewCadence, structure, areas } = relationship;
  return {
    ...{ id, name, partner, main, framework, initiative, initiativeLaunched },
    ...{ homeLead, partnerLead, reviewCadence, structure, areas },
    illustrativeFields: relationship.illustrative,
    topics: view.by('topic', 'relationship', id).length,
    meetings: view.by('meeting', 'relationship', id).length,
    people: view.by('personRelationship', 'relationship', id).length,
    commitments: view.by('commitment', 'relationship', id).length,
  };
}
