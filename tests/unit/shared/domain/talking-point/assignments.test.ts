import { describe, expect, it } from 'vitest';
import { lastDelivery, pointsUnderItem } from '#shared/domain/talking-point/assignments';
import { clearanceStep, editedPoint } from '#shared/domain/talking-point/clearance';
import { speakingMinutes, wordsPerMinute } from '#shared/domain/talking-point/speaking-time';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { dossierOf } from '#tests/fixtures/dossier-of';

describe('pointsUnderItem', () => {
  const view = dossierOf({
    person: { eam: { name: 'Minister' }, nsa: { name: 'Adviser' } },
    talkingPoint: { one: {}, two: {}, gone: { deleted: true } },
    itemPoint: {
      second: { item: 'i', point: 'one', principal: 'eam', position: 'a1' },
      first: { item: 'i', point: 'two', principal: 'nsa', position: 'a0' },
      lost: { item: 'i', point: 'gone', principal: 'eam', position: 'a2' },
    },
  });

  it('lists who says what, in order, without deleted points', () => {
    const said = pointsUnderItem(view, 'i').map(({ point, principal }) => [point.id, principal?.name]);
    expect(said).toEqual([
      ['two', 'Adviser'],
      ['one', 'Minister'],
    ]);
  });

  it('narrows to one principal', () => {
    expect(pointsUnderItem(view, 'i', 'eam').map(({ point }) => point.id)).toEqual(['one']);
  });
});

describe('lastDelivery', () => {
  const view = dossierOf({
    meeting: { may: { date: '2024-05-17' }, july: { date: '2024-07-06' }, now: { date: '2024-07-24' } },
    talkingPoint: { trade: { topic: 'fta' }, other: { topic: 'csp' } },
    delivery: {
      old: { meeting: 'may', point: 'trade', addressee: 'lammy', answer: paragraphs('Noted.') },
      newer: { meeting: 'july', point: 'trade', addressee: 'lammy', answer: paragraphs('We agree.') },
      aside: { meeting: 'july', point: 'trade', addressee: 'cameron' },
      different: { meeting: 'july', point: 'other', addressee: 'lammy' },
    },
  });
  const now = view.get('meeting', 'now');
  const july = view.get('meeting', 'july');

  it('is the latest before the meeting, on the topic, to the same person', () => {
    expect(now && lastDelivery(view, 'fta', 'lammy', now)?.delivery.id).toBe('newer');
    expect(july && lastDelivery(view, 'fta', 'lammy', july)?.delivery.id).toBe('old');
    expect(now && lastDelivery(view, 'fta', 'misri', now)).toBeUndefined();
  });
});

describe('clearance', () => {
  const view = dossierOf({
    talkingPoint: {
      cleared: { state: 'cleared', text: paragraphs('Old wording'), clearedBy: 'A' },
      draft: { state: 'draft', text: paragraphs('Draft') },
    },
  });
  const cleared = view.get('talkingPoint', 'cleared');
  const draft = view.get('talkingPoint', 'draft');

  it('returns an edited cleared point to draft and keeps the cleared wording', () => {
    expect(cleared && editedPoint(cleared)).toEqual({
      state: 'draft',
      clearedText: paragraphs('Old wording'),
    });
    expect(draft && editedPoint(draft)).toEqual({});
  });

  it('records by whom and when a point was cleared', () => {
    expect(draft && clearanceStep(draft, 'cleared', 'B Officer', '2024-07-23T09:00:00Z')).toEqual({
      state: 'cleared',
      clearedBy: 'B Officer',
      clearedAt: '2024-07-23T09:00:00Z',
      clearedText: paragraphs('Draft'),
    });
    expect(draft && clearanceStep(draft, 'review', 'B Officer', '2024-07-23T09:00:00Z')).toEqual({
      state: 'review',
    });
  });
});

describe('speakingMinutes', () => {
  it('doubles for consecutive interpretation and rounds up to halves', () => {
    expect(speakingMinutes(wordsPerMinute * 2, 'none')).toBe(2);
    expect(speakingMinutes(wordsPerMinute * 2, 'simultaneous')).toBe(2);
    expect(speakingMinutes(wordsPerMinute * 2, 'consecutive')).toBe(4);
    expect(speakingMinutes(1, 'none')).toBe(0.5);
    expect(speakingMinutes(0, 'consecutive')).toBe(0);
  });
});
