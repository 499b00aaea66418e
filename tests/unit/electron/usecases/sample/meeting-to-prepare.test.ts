import { describe, expect, it } from 'vitest';
import type { Operation } from '#shared/domain/dossier/operation';
import { fold } from '#shared/domain/dossier/fold';
import { viewOf } from '#shared/domain/dossier/live-view';
import { agendaItemsOf, topicsOfItem } from '#shared/domain/meeting/agenda';
import { counterpart, homePrincipal } from '#shared/domain/meeting/participants';
import { readinessOf } from '#shared/domain/meeting/readiness';
import { sharedAgendaOf } from '#shared/domain/meeting/shared-agenda';
import { lastDelivery, pointsUnderItem } from '#shared/domain/talking-point/assignments';
import { steps } from './sample';

const stamp = { schema: 2, at: '2024-07-23T03:30:00.000Z', by: 'Test', actor: 'test', previousHash: '' };
const view = viewOf(
  fold(
    steps.map(({ command, changes }, index) => {
      const operations = changes.map((change): Operation => ({
        ...change,
        clock: index + 1,
        seen: [],
        salt: 'salt',
      }));
      return { ...stamp, n: index + 1, command, operations };
    }),
  ),
);

function meetingOf(id: string) {
  const meeting = view.get('meeting', id);
  if (meeting === undefined) throw new Error(id);
  return meeting;
}

const meeting = meetingOf('mtg-2024-07-24-eam-fs');
const items = agendaItemsOf(view, meeting.id);

describe('the meeting to prepare', () => {
  it('has ten items in an hour: seven shared, two internal, one hidden', () => {
    expect(items.map(({ visibility }) => visibility)).toEqual([
      'shared',
      'shared',
      'shared',
      'shared',
      'shared',
      'internal',
      'shared',
      'hidden',
      'shared',
      'internal',
    ]);
    expect(items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
    expect(meeting).toMatchObject({ startTime: '18:30', minutes: 60, timeZone: 'Asia/Kolkata' });
  });

  it('has a shared agenda that fills the hour with neutral titles', () => {
    const lines = sharedAgendaOf(view, meeting);

    expect(lines.map(({ title }) => title)).toEqual([
      'Opening remarks',
      'Roadmap 2030',
      'Technology Security Initiative',
      'Trade and investment',
      'Defence, security and the Indo-Pacific',
      'Migration and mobility',
      'Regional and global issues',
    ]);
    expect(lines.at(-1)?.end).toBe('19:30');
  });

  it('is nearly ready, and says what is missing', () => {
    const findings = readinessOf(view, meeting, '2024-07-23').map(({ code, record }) => `${code} ${record}`);

    expect(findings.sort()).toEqual([
      'brief-stale defence-industry',
      'brief-stale unsc-reform',
      'point-not-cleared mtg-2024-07-24-eam-fs-item-3',
      'point-not-cleared mtg-2024-07-24-eam-fs-item-7',
      'point-not-cleared mtg-2024-07-24-eam-fs-item-9',
    ]);
  });

  it('has a point of each item made by our minister to theirs, on a topic of that item', () => {
    for (const item of items) {
      const assignments = pointsUnderItem(view, item.id);
      const topics = topicsOfItem(view, item.id).map(({ id }) => id);
      expect(assignments.length, item.id).toBeGreaterThan(0);
      for (const { point, principal, addressee } of assignments) {
        expect([principal?.id, addressee?.id]).toEqual(['s-jaishankar', 'david-lammy']);
        expect(topics).toContain(point.topic);
        expect(point.use).toBe('make');
      }
    }
    expect([homePrincipal(view, meeting.id)?.id, counterpart(view, meeting.id)?.id]).toEqual([
      's-jaishankar',
      'david-lammy',
    ]);
  });

  it('follows up what was said to Mr Lammy on the telephone', () => {
    const before = lastDelivery(view, 'fta', 'david-lammy', meeting);

    expect(before?.meeting.id).toBe('mtg-2024-07-06-eam-call');
    expect(before?.delivery.illustrative).toEqual(['*']);
  });

  it('shows a cleared wording beside a draft that was changed after clearance', () => {
    const point = view.get('talkingPoint', 'tsi-coordination-line-2');

    expect(point).toMatchObject({
      state: 'draft',
      clearedBy: expect.stringContaining('illustrative') as string,
    });
    expect(point?.clearedText).not.toEqual([]);
    expect(point?.clearedText).not.toEqual(point?.text);
  });
});

describe('the other meetings of the day', () => {
  it.each([
    ['mtg-2024-07-24-pm-call', 'narendra-modi'],
    ['mtg-2024-07-24-nsa-fs', 'ajit-doval'],
  ])('%s has an agenda and points of %s', (id, principal) => {
    const assignments = agendaItemsOf(view, id).flatMap((item) => pointsUnderItem(view, item.id));

    expect(assignments.length).toBeGreaterThan(4);
    expect(new Set(assignments.map((one) => one.principal?.id))).toEqual(new Set([principal]));
  });
});

describe('clearance', () => {
  it('names who cleared and when, not later than the training date', () => {
    const cleared = view.all('talkingPoint').filter(({ state }) => state === 'cleared');

    expect(cleared.length).toBeGreaterThan(150);
    for (const point of cleared) {
      expect(point.clearedBy).toContain('(illustrative)');
      expect(point.clearedText).toEqual(point.text);
      expect(String(point.clearedAt) < '2024-07-23').toBe(true);
    }
  });
});
