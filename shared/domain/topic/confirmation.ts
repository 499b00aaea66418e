import type { DossierView } from '#shared/domain/dossier/view';
import type { RecordOf } from '#shared/domain/record/kinds';
import type { Brief } from '#shared/domain/topic/brief';
import { briefTexts } from '#shared/domain/topic/briefs';

/** A change of one field, as far as the confirmation of briefs is concerned. */
export interface ChangedField {
  readonly kind: string;
  readonly record: string;
  readonly field: string;
}

/** Fields of a topic, and of what belongs to it, that its brief prints. Points are not among them: each is cleared. */
const printedFields = {
  topic: ['stateText', 'nextMilestone', 'nextMilestoneDate'],
  sensitivity: ['text', 'deleted'],
  keyFigure: ['label', 'value', 'unit', 'asOf', 'deleted'],
} as const satisfies {
  readonly [K in 'topic' | 'sensitivity' | 'keyFigure']?: readonly (keyof RecordOf<K>)[];
};

/**
 * The briefs whose confirmation ends with a change: whoever confirmed one read other words than now stand in it. Only
 * briefs that are confirmed are named.
 */
export function briefsUnconfirmedBy(view: DossierView, change: ChangedField): readonly Brief[] {
  return briefsPrinting(view, change).filter((brief) => !brief.deleted && brief.reviewedOn !== null);
}

/** The confirmed briefs of a topic, for what is added to it. */
export function confirmedBriefs(view: DossierView, topic: string): readonly Brief[] {
  return view.by('brief', 'topic', topic).filter((brief) => brief.reviewedOn !== null);
}

/** The fields that a brief gets when its confirmation ends: the day of it is kept beside. */
export function unconfirmed(brief: Brief): Pick<Brief, 'reviewedOn' | 'lastReviewedOn'> {
  return { reviewedOn: null, lastReviewedOn: brief.reviewedOn };
}

function briefsPrinting(view: DossierView, { kind, record, field }: ChangedField): readonly Brief[] {
  if (kind === 'brief') {
    const brief = view.get('brief', record);
    return brief !== undefined && (briefTexts as readonly string[]).includes(field) ? [brief] : [];
  }
  if (kind !== 'topic' && kind !== 'sensitivity' && kind !== 'keyFigure') return [];
  if (!(printedFields[kind] as readonly string[]).includes(field)) return [];
  const topic = kind === 'topic' ? record : (view.get(kind, record)?.topic ?? null);
  return topic === null ? [] : view.by('brief', 'topic', topic);
}
