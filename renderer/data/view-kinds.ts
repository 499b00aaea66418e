import type { CallName } from '#shared/contract/calls';
import type { KindName } from '#shared/domain/record/kinds';

const topicKinds: readonly KindName[] = [
  'topic',
  'brief',
  'sensitivity',
  'keyFigure',
  'talkingPoint',
  'source',
  'citation',
];
const agendaKinds: readonly KindName[] = ['meeting', 'agendaItem', 'itemTopic', 'itemPoint', 'participant'];

const pointKinds: readonly KindName[] = [
  ...agendaKinds,
  'relationship',
  'topic',
  'keyFigure',
  'talkingPoint',
  'delivery',
  'person',
  'markingLevel',
  'markingCaveat',
];

/**
 * Which kinds of record a view is made of: when one of them changes, the view asks again. A view that is not named
 * here asks again at every change, which is always right and sometimes one question too many.
 */
const kindsOfView: Partial<Record<CallName, readonly KindName[]>> = {
  'relationships.list': [
    'relationship',
    'relationshipLead',
    'topic',
    'meeting',
    'person',
    'personRelationship',
    'commitment',
  ],
  'topics.tree': ['topic', 'brief', 'talkingPoint', 'relationship', 'favourite'],
  'topics.get': [
    ...topicKinds,
    ...agendaKinds,
    'relationship',
    'meetingTopic',
    'favourite',
    'commitment',
    'commitmentTopic',
    'person',
    'markingLevel',
    'markingCaveat',
  ],
  'points.matrix': pointKinds,
  'points.ofPrincipal': pointKinds,
  'charts.progress': ['negotiation', 'chapter', 'round', 'chapterRound'],
  'charts.standing': ['commitment', 'dossierSettings'],
  'charts.time': ['meeting', 'agendaItem'],
  'packs.style': ['dossierSettings', 'packTemplate'],
  'markings.ofPage': [
    'person',
    'brief',
    'talkingPoint',
    'commitment',
    'meeting',
    'negotiation',
    'topic',
    'delivery',
    'agendaItem',
    'chapter',
    'issue',
    'markingLevel',
    'markingCaveat',
    'dossierSettings',
  ],
  'people.list': ['person', 'personRelationship', 'relationship'],
  'sources.list': ['source'],
  'markings.scheme': ['markingScheme', 'markingLevel', 'markingCaveat', 'dossierSettings'],
  // Not of the dossier: a preference that is chosen has every view ask again, and outlines ship with the product.
  'workplace.preferences': [],
  'meetings.templates': [],
};

/** True when a change of `kinds` can show in the view named `call`. */
export function viewShows(call: string, kinds: readonly KindName[]): boolean {
  const shown = kindsOfView[call as CallName];
  return shown === undefined || shown.some((kind) => kinds.includes(kind));
}
