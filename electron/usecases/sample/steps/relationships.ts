import type { ReferenceRelationship } from '#electron/usecases/sample/reference-people';
import { citations, inOrder, newRecord, type SampleStep } from '#electron/usecases/sample/step';
import { listText } from '#electron/usecases/sample/texts';
import type { FieldName } from '#shared/domain/record/kinds';

/** What the reference calls a member, and what the relationship calls it. */
const fieldNames: Readonly<Record<string, FieldName<'relationship'>>> = {
  techInitiative: 'initiative',
  techLaunched: 'initiativeLaunched',
  leadIndia: 'homeLead',
  leadCounterpart: 'partnerLead',
  reviewCadence: 'reviewCadence',
  structure: 'structure',
  areas: 'areas',
};

/** A relationship each, with who leads its initiative. */
export function relationshipSteps(relationships: readonly ReferenceRelationship[]): readonly SampleStep[] {
  return inOrder(relationships, (relationship, position) => [
    {
      command: 'sample.relationship',
      changes: [
        ...newRecord(
          'relationship',
          relationship.id,
          { ...fieldsOf(relationship), position },
          (relationship.illustrativeFields ?? []).map((name) => fieldNames[name] ?? name),
        ),
        ...citations(relationship.id, '', relationship.sourceIds),
        ...inOrder(relationship.leadPersonIds, (person, place, number) =>
          newRecord('relationshipLead', `${relationship.id}-lead-${number}`, {
            relationship: relationship.id,
            person,
            position: place,
          }),
        ),
      ],
    },
  ]);
}

function fieldsOf(relationship: ReferenceRelationship) {
  return {
    name: relationship.name,
    partner: relationship.counterpart,
    main: relationship.main,
    framework: relationship.framework,
    initiative: relationship.techInitiative,
    initiativeLaunched: relationship.techLaunched,
    homeLead: relationship.leadIndia,
    partnerLead: relationship.leadCounterpart,
    reviewCadence: relationship.reviewCadence,
    structure: relationship.structure,
    areas: listText(relationship.areas),
  };
}
