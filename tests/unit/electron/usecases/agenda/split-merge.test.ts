import { describe, expect, it } from 'vitest';
import { mergeWithNext, splitAgendaItem } from '#electron/usecases/agenda/split-merge';
import { undo } from '#electron/usecases/history/history';
import { getMeeting } from '#electron/usecases/meetings/meeting-view';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

async function agendaDesk(): Promise<Desk> {
  return deskWith({
    meeting: { m: { title: 'Talks', startTime: '10:00', date: '2024-07-24', timeZone: 'Asia/Kolkata' } },
    person: { eam: { name: 'Minister', side: 'home' } },
    topic: { fta: { title: 'Trade' }, tsi: { title: 'Technology' }, mob: { title: 'Mobility' } },
    talkingPoint: { p1: { topic: 'fta' }, p2: { topic: 'tsi' }, p3: { topic: 'tsi' } },
    agendaItem: {
      one: {
        ...{ meeting: 'm', title: 'Economy', sharedTitle: 'Economy', visibility: 'shared' },
        ...{ minutes: 20, position: 'a0' },
      },
      two: { meeting: 'm', title: 'People', minutes: 5, position: 'a1' },
    },
    itemTopic: {
      l1: { item: 'one', topic: 'fta', position: 'a0' },
      l2: { item: 'one', topic: 'tsi', position: 'a1' },
      l3: { item: 'two', topic: 'mob', position: 'a0' },
      l4: { item: 'two', topic: 'fta', position: 'a1' },
    },
    itemPoint: {
      k1: { item: 'one', point: 'p1', principal: 'eam', position: 'a0' },
      k2: { item: 'one', point: 'p2', principal: 'eam', position: 'a1' },
      k3: { item: 'one', point: 'p3', principal: 'eam', position: 'a2' },
    },
    itemRun: { r: { meeting: 'm', item: 'two', startedAt: '2024-07-24T05:00:00Z' } },
  });
}

/** Each item with its minutes, topics and points, in order, as another process reads it from disk. */
async function agendaOnDisk(desk: Desk): Promise<readonly unknown[]> {
  const view = (await desk.onDisk()).view();
  const context = { ...desk.context(), view };
  return must(await getMeeting(context, { meeting: 'm' })).agenda.map((item) => [
    item.title.value,
    item.start,
    item.minutes,
    item.topics.map(({ topic }) => topic.label).join(' '),
    item.points.map(({ point }) => point.id).join(' '),
  ]);
}

const before = [
  ['Economy', '10:00', 20, 'Trade Technology', 'p1 p2 p3'],
  ['People', '10:20', 5, 'Mobility Trade', ''],
];

describe('splitting an item of an agenda', () => {
  it('puts the second part behind the first, with its topics and points, and is one step to undo', async () => {
    const desk = await agendaDesk();
    must(await splitAgendaItem(desk.context(), { item: 'one', title: 'Chips', minutes: 8, topics: ['l2'] }));
    expect(await agendaOnDisk(desk)).toEqual([
      ['Economy', '10:00', 12, 'Trade', 'p1'],
      ['Chips', '10:12', 8, 'Technology', 'p2 p3'],
      ['People', '10:20', 5, 'Mobility Trade', ''],
    ]);
    const shared = must(await getMeeting(desk.context(), { meeting: 'm' })).sharedAgenda;
    expect(shared.map(({ title, minutes }) => [title, minutes])).toEqual([['Economy', 20]]);
    must(await undo(desk.context(), {}));
    expect(await agendaOnDisk(desk)).toEqual(before);
  });

  it('refuses to share out more minutes than there are', async () => {
    const desk = await agendaDesk();
    const refused = await splitAgendaItem(desk.context(), {
      ...{ item: 'one', title: 'Chips', minutes: 21, topics: [] },
    });
    expect(refused).toMatchObject({ failure: { code: 'field-invalid' } });
    expect(await agendaOnDisk(desk)).toEqual(before);
  });
});

describe('merging an item with the next', () => {
  it('takes back a split', async () => {
    const desk = await agendaDesk();
    must(await splitAgendaItem(desk.context(), { item: 'one', title: 'Chips', minutes: 8, topics: ['l2'] }));
    must(await mergeWithNext(desk.context(), { item: 'one' }));
    expect(await agendaOnDisk(desk)).toEqual(before);
  });

  it('holds each topic once, and keeps the time that was taken', async () => {
    const desk = await agendaDesk();
    must(await mergeWithNext(desk.context(), { item: 'one' }));
    expect(await agendaOnDisk(desk)).toEqual([
      ['Economy', '10:00', 25, 'Trade Technology Mobility', 'p1 p2 p3'],
    ]);
    expect(desk.context().view.get('itemRun', 'r')?.item).toBe('one');
    must(await undo(desk.context(), {}));
    expect(await agendaOnDisk(desk)).toEqual(before);
  });

  it('needs a next one', async () => {
    const desk = await agendaDesk();
    const refused = await mergeWithNext(desk.context(), { item: 'two' });
    expect(refused).toMatchObject({ failure: { code: 'no-next-item', details: { label: 'People' } } });
  });
});
