import type { DossierView } from '#shared/domain/dossier/view';
import { comparePositions } from '#shared/domain/record/position';
import { wordCount } from '#shared/domain/rich-text/read';
import { pointsOfTopic } from '#shared/domain/talking-point/assignments';
import type { PointTriage, PointUse } from '#shared/domain/talking-point/talking-point';
import type { Brief } from '#shared/domain/topic/brief';
import { briefTexts, briefWordBudget } from '#shared/domain/topic/briefs';

/** A part of the paper on a topic, with its words. */
export type BriefPart =
  | {
      readonly type: 'text';
      readonly record: string;
      readonly field: (typeof briefTexts)[number];
      readonly words: number;
    }
  | {
      readonly type: 'point';
      readonly record: string;
      readonly use: PointUse;
      /** Its place among the points of its use, from 1. */
      readonly place: number;
      readonly triage: PointTriage;
      readonly words: number;
    }
  | { readonly type: 'sensitivity'; readonly record: string; readonly place: number; readonly words: number };

/** How long the paper on a topic is, against the two sides that it may take. */
export interface BriefLength {
  readonly words: number;
  readonly budget: number;
  /** What to cut or shorten first, until the paper fits; empty where it does. */
  readonly cuts: readonly BriefPart[];
}

/** Measures the paper on a topic in words: what a pack prints of it, restricted texts and retired points left out. */
export function briefLength(view: DossierView, brief: Brief): BriefLength {
  const parts = partsOf(view, brief);
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  return { words, budget: briefWordBudget, cuts: whatToCut(parts, words - briefWordBudget) };
}

/**
 * What goes first: a text that takes more than one of the two sides, since background is short prose; then points for
 * defence only, those that may arise, and what is longest. The objective stays.
 */
const turn: Readonly<Record<PointTriage, number>> = { defensive: 1, may: 2, certain: 3 };

const oneSide = briefWordBudget / 2;

/** The parts to cut for `excess` words, in the order in which they go; as few as are enough. */
export function whatToCut(parts: readonly BriefPart[], excess: number): readonly BriefPart[] {
  const order = parts
    .filter((part) => part.words > 0 && !(part.type === 'text' && part.field === 'objective'))
    .sort((left, right) => turnOf(left) - turnOf(right) || right.words - left.words);
  const cuts: BriefPart[] = [];
  let left = excess;
  for (const part of order) {
    if (left <= 0) break;
    cuts.push(part);
    left -= part.words;
  }
  return cuts;
}

function turnOf(part: BriefPart): number {
  if (part.type === 'point') return turn[part.triage];
  return part.words > oneSide ? 0 : turn.certain;
}

function partsOf(view: DossierView, brief: Brief): readonly BriefPart[] {
  const texts = briefTexts
    .filter((field) => field !== 'redLine' && field !== 'fallBack')
    .map((field) => ({ type: 'text' as const, record: brief.id, field, words: wordCount(brief[field]) }));
  if (brief.topic === null) return texts;
  const sensitivities = [...view.by('sensitivity', 'topic', brief.topic)]
    .sort(comparePositions)
    .map(({ id, text }, at) => {
      return { type: 'sensitivity' as const, record: id, place: at + 1, words: wordCount(text) };
    });
  return [...texts, ...pointParts(view, brief.topic), ...sensitivities];
}

function pointParts(view: DossierView, topic: string): readonly BriefPart[] {
  const all = pointsOfTopic(view, topic);
  return all
    .filter(({ state }) => state !== 'retired')
    .map((point) => ({
      type: 'point',
      record: point.id,
      use: point.use,
      place: all.filter(({ use }) => use === point.use).indexOf(point) + 1,
      triage: point.triage,
      words: wordCount(point.text) + point.question.split(/\s+/u).filter(Boolean).length,
    }));
}
