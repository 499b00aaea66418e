import { describe, expect, it } from 'vitest';
import { readinessOf } from '#shared/domain/meeting/readiness';
import type { RecordsToMake } from '#tests/fixtures/dossier-of';
import { dossierOf } from '#tests/fixtures/dossier-of';
import { findingMessage } from '#shared/messages/messages';
import { paragraphs } from '#shared/domain/rich-text/rich-text';

const marking = { level: 'secret', caveats: [] };

const ready: RecordsToMake = {
  meeting: { m: { title: 'Talks', date: '2024-07-24', startTime: '18:30', minutes: 60, marking } },
  agendaItem: {
    i: { meeting: 'm', title: 'Trade', minutes: 60, lead: 'p', visibility: 'shared', sharedTitle: 'Trade' },
  },
  topic: { t: { title: 'Trade agreement' } },
  itemTopic: { it: { item: 'i', topic: 't' } },
  brief: { b: { topic: 't', reviewedOn: '2024-07-01', marking } },
  talkingPoint: { pt: { topic: 't', state: 'cleared' } },
  itemPoint: { ip: { item: 'i', point: 'pt', principal: 'p' } },
};

function findings(changed: RecordsToMake, today = '2024-07-23'): readonly string[] {
  const view = dossierOf({ ...ready, ...changed });
  const meeting = view.get('meeting', 'm');
  if (meeting === undefined) throw new Error('the meeting is missing');
  return readinessOf(view, meeting, today).map((finding) => `${finding.code} ${String(finding.count)}`);
}

describe('readinessOf', () => {
  it('finds nothing in a meeting that is ready', () => {
    expect(findings({})).toEqual([]);
  });

  it('names what a bare meeting lacks', () => {
    expect(findings({ meeting: { m: { title: 'Talks' } }, agendaItem: {} })).toEqual([
      'no-date 1',
      'no-start 1',
      'no-agenda 1',
      'marking-missing 1',
    ]);
  });

  it('sees an overrun in minutes', () => {
    const item = { ...ready.agendaItem?.i, minutes: 75 };
    expect(findings({ agendaItem: { i: item } })).toEqual(['agenda-overruns 15']);
  });

  it('sees another meeting at the same time that needs the same people, and names them', () => {
    const meeting = { ...ready.meeting?.m, timeZone: 'Asia/Kolkata' };
    const clashing = dossierOf({
      ...ready,
      meeting: { m: meeting, other: { ...meeting, title: 'Call on the Prime Minister', startTime: '19:00' } },
      person: { x: { name: 'S Jaishankar' }, y: { name: 'Vikram Misri' } },
      participant: {
        a: { meeting: 'm', person: 'x' },
        b: { meeting: 'm', person: 'y' },
        c: { meeting: 'other', person: 'x' },
      },
    });
    const own = clashing.get('meeting', 'm');
    if (own === undefined) throw new Error('the meeting is missing');
    const [finding] = readinessOf(clashing, own, '2024-07-23');
    expect(finding).toMatchObject({ code: 'double-booked', record: 'other', weight: 'attention' });
    expect(finding && findingMessage(finding)).toBe(
      'Call on the Prime Minister is planned for the same time and needs S Jaishankar too',
    );
  });

  it('sees missing points, lead and shared title', () => {
    const bare = { meeting: 'm', minutes: 5, visibility: 'shared' as const };
    expect(findings({ agendaItem: { i: bare }, itemPoint: {} })).toEqual([
      'item-without-points 1',
      'item-without-lead 1',
      'shared-title-missing 1',
    ]);
  });

  it('counts a point that is not cleared once, whoever makes it', () => {
    const twice = { item: 'i', point: 'pt' };
    expect(
      findings({
        talkingPoint: { pt: { topic: 't', state: 'review' } },
        itemPoint: { one: { ...twice, principal: 'p' }, two: { ...twice, principal: 'q' } },
      }),
    ).toEqual(['point-not-cleared 1']);
  });

  it('sees a missing, a stale and a long brief', () => {
    expect(findings({ brief: {} })).toEqual(['brief-missing 1']);
    expect(findings({}, '2024-08-01')).toEqual(['brief-stale 1']);
    const long = {
      topic: 't',
      reviewedOn: '2024-07-01',
      marking,
      background: paragraphs('word '.repeat(803)),
    };
    expect(findings({ brief: { b: long } })).toEqual(['brief-too-long 3']);
  });

  it('asks nothing of a hidden item', () => {
    const hidden = { ...ready.agendaItem?.i, visibility: 'hidden' as const };
    expect(findings({ agendaItem: { i: hidden }, brief: {} })).toEqual(['no-agenda 1']);
  });
});
