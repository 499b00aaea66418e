import { describe, expect, it } from 'vitest';
import { carryOver } from '#electron/usecases/agenda/carry-over';
import { undo } from '#electron/usecases/history/history';
import { getCarriedOver } from '#electron/usecases/meetings/carried-over-view';
import { createMeeting } from '#electron/usecases/meetings/edit-meetings';
import { getMeeting } from '#electron/usecases/meetings/meeting-view';
import { meetingTemplates } from '#electron/usecases/meetings/templates';
import { deleteRecord } from '#electron/usecases/records/delete-record';
import type { CheckedInput } from '#shared/contract/calls';
import type { CarriedOverView } from '#shared/contract/views/meetings';
import { agendaMinutes } from '#shared/domain/meeting/agenda';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { changesFor } from '#tests/fixtures/dossier-of';
import { must } from '#tests/fixtures/made-dossier';

const marking = { level: 'confidential', caveats: [] };

async function pastDesk(): Promise<Desk> {
  return deskWith({
    relationship: { uk: { name: 'India - United Kingdom' } },
    person: {
      eam: { name: 'Minister', side: 'home', principal: true },
      old: { name: 'Former minister', side: 'home' },
      fs: { name: 'Secretary', side: 'partner' },
    },
    topic: { fta: { title: 'Trade', relationship: 'uk' }, tsi: { title: 'Technology', relationship: 'uk' } },
    talkingPoint: {
      made: { topic: 'fta', text: paragraphs('Made.') },
      silent: { topic: 'fta', text: paragraphs('No answer.') },
      notMade: { topic: 'tsi', text: paragraphs('Not made.') },
      reply: { topic: 'tsi', use: 'respond', question: 'When?' },
    },
    meeting: {
      past: { title: 'Call', relationship: 'uk', date: '2024-07-06', state: 'held' },
      other: { title: 'Elsewhere', relationship: 'uk', date: '2024-07-10', state: 'held' },
      ahead: { title: 'Not held yet', relationship: 'uk', date: '2024-07-23' },
      off: { title: 'Cancelled', relationship: 'uk', date: '2024-07-12', state: 'cancelled' },
    },
    participant: {
      p1: { meeting: 'past', person: 'eam', role: 'host' },
      p2: { meeting: 'past', person: 'fs', role: 'guest' },
      p4: { meeting: 'ahead', person: 'fs', role: 'guest' },
      p3: { meeting: 'off', person: 'fs', role: 'guest' },
    },
    agendaItem: {
      one: {
        ...{ meeting: 'past', title: 'Economy', sharedTitle: 'Economy', visibility: 'shared', minutes: 12 },
        ...{ lead: 'old', script: paragraphs('Let them open.'), position: 'a0' },
      },
      two: { meeting: 'past', title: 'Later', visibility: 'hidden', minutes: 5, position: 'a1' },
    },
    itemTopic: { l1: { item: 'one', topic: 'fta' }, l2: { item: 'one', topic: 'tsi', position: 'a1' } },
    itemPoint: {
      k1: { item: 'one', point: 'made', principal: 'eam', addressee: 'fs', position: 'a0' },
      k2: { item: 'one', point: 'silent', principal: 'eam', addressee: 'fs', position: 'a1' },
      k3: { item: 'one', point: 'notMade', principal: 'eam', addressee: 'fs', position: 'a2' },
      k4: { item: 'one', point: 'reply', principal: 'eam', addressee: 'fs', position: 'a3' },
    },
    delivery: {
      d1: { meeting: 'past', point: 'made', principal: 'eam', answer: paragraphs('Agreed.') },
      d2: { meeting: 'past', point: 'silent', principal: 'eam' },
    },
    commitment: {
      c1: { relationship: 'uk', title: 'Send dates', meeting: 'past', state: 'open' },
      c2: { relationship: 'uk', title: 'Done', meeting: 'past', state: 'done' },
      c3: { relationship: 'uk', title: 'Elsewhere', meeting: 'other', state: 'open' },
    },
  });
}

const fresh: CheckedInput<'meetings.create'> = {
  ...{ relationship: 'uk', title: 'Bilateral', type: 'bilateral', date: '2024-07-24', startTime: '18:30' },
  ...{ minutes: 60, timeZone: 'Asia/Kolkata', place: 'New Delhi', principal: 'eam', counterpart: 'fs' },
  ...{ marking, agenda: null },
};

describe('a new meeting', () => {
  it('has the marking that was chosen, and an agenda from an outline', async () => {
    const desk = await pastDesk();
    const agenda = { template: 'foreign-ministers-bilateral' };
    const { id } = must(await createMeeting(desk.context(), { ...fresh, agenda }));
    const meeting = must(await getMeeting(desk.context(), { meeting: id }));
    expect(meeting.markingField.value).toEqual(marking);
    expect(meeting.agenda.map((item) => [item.title.value, item.start, item.lead?.label])[1]).toEqual([
      'State of the relationship',
      '18:33',
      'Minister',
    ]);
    expect(meeting.agenda.every(({ visibility }) => visibility === 'internal')).toBe(true);
  });

  it('takes over a past agenda without what was for that day, and shares nothing of it', async () => {
    const desk = await pastDesk();
    const { id } = must(await createMeeting(desk.context(), { ...fresh, agenda: { meeting: 'past' } }));
    const meeting = must(await getMeeting(desk.context(), { meeting: id }));
    expect(
      meeting.agenda.map((item) => [item.title.value, item.minutes, item.visibility, item.lead?.label]),
    ).toEqual([
      ['Economy', 12, 'internal', 'Minister'],
      ['Later', 5, 'hidden', 'Minister'],
    ]);
    expect(meeting.agenda[0]?.topics.map(({ topic }) => topic.label)).toEqual(['Trade', 'Technology']);
    expect([meeting.agenda[0]?.points, meeting.agenda[0]?.script.value]).toEqual([[], []]);
    expect(meeting.sharedAgenda).toEqual([]);
    const past = must(await getMeeting(desk.context(), { meeting: 'past' }));
    expect(past.agenda[0]?.points).toHaveLength(4);
  });

  it('is not made from an outline that nobody knows', async () => {
    const desk = await pastDesk();
    const refused = await createMeeting(desk.context(), { ...fresh, agenda: { template: 'nothing' } });
    expect(refused).toMatchObject({ failure: { code: 'record-unknown' } });
    expect(desk.context().view.all('meeting')).toHaveLength(4);
  });
});

describe('the outlines that ship with the product', () => {
  it('take as long as their meetings', () => {
    expect(meetingTemplates.map(({ id }) => id)).toHaveLength(5);
    for (const template of meetingTemplates) expect(agendaMinutes(template.items)).toBe(template.minutes);
  });
});

describe('what the last meeting with the same counterpart left open', () => {
  it('is what was not made, what has no answer, and open commitments; and can be taken up in one step', async () => {
    const desk = await pastDesk();
    const { id } = must(await createMeeting(desk.context(), { ...fresh, agenda: null }));
    const open = must(await getCarriedOver(desk.context(), { meeting: id }));
    expect(open.from?.label).toBe('Call');
    expect(open.points.map(({ why, point }) => [why, point.id])).toEqual([
      ['not-made', 'notMade'],
      ['unanswered', 'silent'],
    ]);
    expect(open.commitments.map(({ title }) => title)).toEqual(['Send dates']);

    const taken = { meeting: id, items: [], points: ['notMade', 'silent'], commitments: ['c1'] };
    must(await carryOver(desk.context(), taken));
    const meeting = must(await getMeeting(desk.context(), { meeting: id }));
    expect(
      meeting.agenda.map((item) => [item.title.value, item.points.map(({ point }) => point.id)]),
    ).toEqual([
      ['Technology', ['notMade']],
      ['Trade', ['silent']],
    ]);
    expect(meeting.agenda[0]?.points[0]).toMatchObject({
      principal: { label: 'Minister' },
      addressee: { label: 'Secretary' },
    });
    expect(meeting.mattersArising.map(({ label }) => label)).toEqual(['Send dates']);
    const left = must(await getCarriedOver(desk.context(), { meeting: id }));
    expect([left.points, left.commitments]).toEqual([[], []]);
    must(await undo(desk.context(), {}));
    expect(must(await getMeeting(desk.context(), { meeting: id })).agenda).toEqual([]);
  });

  it('is the items that were not reached too, where times were taken; they come again internal, and take their points', async () => {
    const desk = await pastDesk();
    const { id } = must(await createMeeting(desk.context(), { ...fresh, agenda: null }));
    const carried = async (): Promise<CarriedOverView> =>
      must(await getCarriedOver(desk.context(), { meeting: id }));
    expect((await carried()).items).toEqual([]);
    must(
      await desk.dossier.commit(
        'times',
        changesFor({
          agendaItem: {
            taken: { meeting: 'past', title: 'Welcome', minutes: 3, position: 'Zz' },
            press: { meeting: 'past', title: 'Press', minutes: 4, position: 'a2' },
          },
          itemRun: { r1: { meeting: 'past', item: 'taken', startedAt: '2024-07-06T10:00:00Z' } },
        }),
      ),
    );
    expect((await carried()).items).toEqual([
      { id: 'one', title: 'Economy', minutes: 12, topics: ['Trade', 'Technology'] },
      { id: 'press', title: 'Press', minutes: 4, topics: [] },
    ]);
    const items = ['one', 'press'];
    must(await carryOver(desk.context(), { meeting: id, items, points: ['notMade'], commitments: [] }));
    const meeting = must(await getMeeting(desk.context(), { meeting: id }));
    expect(
      meeting.agenda.map(({ title, minutes, visibility, script, points }) => [
        ...[title.value, minutes, visibility, script.value, points.map(({ point }) => point.id)],
      ]),
    ).toEqual([
      ['Economy', 12, 'internal', [], ['notMade']],
      ['Press', 4, 'internal', [], []],
    ]);
    expect(meeting.agenda[0]?.lead?.label).toBe('Minister');
    expect((await carried()).items).toEqual([]);
  });

  it('waits until somebody leads our side, and says so', async () => {
    const desk = await pastDesk();
    const { id } = must(await createMeeting(desk.context(), { ...fresh, agenda: null }));
    for (const { id: record, person } of desk.context().view.by('participant', 'meeting', id))
      if (person === 'eam') must(await deleteRecord(desk.context(), { record }));
    const refused = await carryOver(desk.context(), {
      ...{ meeting: id, items: [], points: ['notMade'], commitments: [] },
    });
    expect(refused).toMatchObject({ failure: { code: 'principal-missing' } });
    expect(must(await getMeeting(desk.context(), { meeting: id })).agenda).toEqual([]);
  });

  it('goes under the item that has the topic', async () => {
    const desk = await pastDesk();
    const { id } = must(await createMeeting(desk.context(), { ...fresh, agenda: { meeting: 'past' } }));
    must(await carryOver(desk.context(), { meeting: id, items: [], points: ['notMade'], commitments: [] }));
    const meeting = must(await getMeeting(desk.context(), { meeting: id }));
    expect(meeting.agenda.map(({ points }) => points.length)).toEqual([1, 0]);
  });
});
