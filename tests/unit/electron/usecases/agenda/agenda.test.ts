import { describe, expect, it } from 'vitest';
import { addItem, addTopic, choosePoint, moveItem } from '#electron/usecases/agenda/edit-agenda';
import { editField } from '#electron/usecases/fields/edit-field';
import { getMeeting } from '#electron/usecases/meetings/meeting-view';
import { deleteRecord } from '#electron/usecases/records/delete-record';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import type { MeetingView } from '#shared/contract/views/meetings';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

async function meetingDesk(): Promise<Desk> {
  return deskWith({
    relationship: { uk: { name: 'India - United Kingdom' } },
    meeting: {
      m: {
        title: 'Talks',
        relationship: 'uk',
        date: '2024-07-24',
        startTime: '18:30',
        minutes: 20,
        timeZone: 'Asia/Kolkata',
      },
      earlier: { title: 'Call', date: '2024-07-06' },
    },
    person: {
      eam: { name: 'Minister', side: 'home', principal: true },
      lammy: { name: 'Foreign Secretary', side: 'partner' },
      absent: { name: 'Someone else', side: 'home', principal: true },
    },
    participant: {
      p1: { meeting: 'm', person: 'eam', role: 'host', position: 'a0' },
      p2: { meeting: 'm', person: 'lammy', role: 'guest', position: 'a1' },
    },
    topic: {
      fta: { title: 'Trade agreement', relationship: 'uk' },
      tsi: { title: 'Technology', relationship: 'uk' },
    },
    talkingPoint: {
      line: { topic: 'fta', text: paragraphs('We hope for an early conclusion.'), position: 'a0' },
      old: { topic: 'fta', state: 'retired', position: 'a1' },
    },
    delivery: {
      d: {
        meeting: 'earlier',
        point: 'line',
        principal: 'eam',
        addressee: 'lammy',
        answer: paragraphs('So do we.'),
      },
    },
  });
}

async function read(desk: Desk): Promise<MeetingView> {
  return must(await getMeeting(desk.context(), { meeting: 'm' }));
}

describe('building an agenda', () => {
  it('adds items from topics, moves them, and every clock time follows', async () => {
    const desk = await meetingDesk();
    const trade = must(await addItem(desk.context(), { meeting: 'm', topics: ['fta'], minutes: 10 }));
    must(await addItem(desk.context(), { meeting: 'm', topics: ['tsi'], minutes: 5, index: 0 }));
    const times = async (): Promise<readonly unknown[]> =>
      (await read(desk)).agenda.map((item) => [item.number, item.title.value, item.start, item.end]);
    expect(await times()).toEqual([
      [1, 'Technology', '18:30', '18:35'],
      [2, 'Trade agreement', '18:35', '18:45'],
    ]);
    must(await moveItem(desk.context(), { item: trade.id, index: 0 }));
    must(await editField(desk.context(), { record: trade.id, field: 'minutes', value: 18 }));
    expect(await times()).toEqual([
      [1, 'Trade agreement', '18:30', '18:48'],
      [2, 'Technology', '18:48', '18:53'],
    ]);
    const meeting = await read(desk);
    expect(meeting.overrunMinutes).toBe(3);
    expect(meeting.agenda.map((item) => item.overruns)).toEqual([false, true]);
    expect(meeting.readiness.map((finding) => finding.code)).toContain('agenda-overruns');
  });

  it('gives a hidden item no number and no time', async () => {
    const desk = await meetingDesk();
    const first = must(await addItem(desk.context(), { meeting: 'm', topics: ['fta'], minutes: 10 }));
    must(await addItem(desk.context(), { meeting: 'm', topics: ['tsi'], minutes: 5 }));
    must(await editField(desk.context(), { record: first.id, field: 'visibility', value: 'hidden' }));
    const meeting = await read(desk);
    expect(meeting.agenda.map((item) => [item.number, item.start, item.end])).toEqual([
      [null, null, null],
      [1, '18:30', '18:35'],
    ]);
    expect(meeting.agendaMinutes).toBe(5);
  });

  it('writes what another process then reads from disk', async () => {
    const desk = await meetingDesk();
    const item = must(await addItem(desk.context(), { meeting: 'm', topics: ['fta', 'tsi'] }));
    const onDisk = (await desk.onDisk()).view();
    expect(onDisk.get('agendaItem', item.id)).toMatchObject({
      meeting: 'm',
      lead: 'eam',
      visibility: 'internal',
    });
    expect(onDisk.by('itemTopic', 'item', item.id).map((link) => link.topic)).toEqual(['fta', 'tsi']);
  });

  it('refuses a topic twice under one item, and unknown or deleted ones', async () => {
    const desk = await meetingDesk();
    const item = must(await addItem(desk.context(), { meeting: 'm', topics: ['fta'] }));
    const again = await addTopic(desk.context(), { item: item.id, topic: 'fta' });
    expect(again).toMatchObject({ failure: { code: 'already-there' } });
    must(await deleteRecord(desk.context(), { record: 'tsi' }));
    const gone = await addTopic(desk.context(), { item: item.id, topic: 'tsi' });
    expect(gone).toMatchObject({ failure: { code: 'record-deleted', details: { label: 'Technology' } } });
    const unknown = await addItem(desk.context(), { meeting: 'nowhere', topics: [] });
    expect(unknown).toMatchObject({ failure: { code: 'record-unknown' } });
  });

  it('keeps showing a deleted topic, as deleted', async () => {
    const desk = await meetingDesk();
    must(await addItem(desk.context(), { meeting: 'm', topics: ['fta'] }));
    must(await deleteRecord(desk.context(), { record: 'fta' }));
    const [item] = (await read(desk)).agenda;
    expect(item?.topics.map(({ topic }) => [topic.label, topic.deleted])).toEqual([
      ['Trade agreement', true],
    ]);
    expect(item?.available).toEqual([]);
  });
});

describe('choosing points', () => {
  it('lets a principal make a point to their counterpart, with what was said last time beside it', async () => {
    const desk = await meetingDesk();
    const item = must(await addItem(desk.context(), { meeting: 'm', topics: ['fta'] }));
    expect((await read(desk)).agenda[0]?.available[0]?.points.map((point) => point.id)).toEqual(['line']);
    must(await choosePoint(desk.context(), { item: item.id, point: 'line', principal: 'eam' }));
    const [view] = (await read(desk)).agenda;
    expect(view?.points[0]).toMatchObject({
      principal: { label: 'Minister' },
      addressee: { label: 'Foreign Secretary' },
      lastTime: { meeting: { label: 'Call' }, answer: paragraphs('So do we.') },
    });
    expect(view?.available[0]?.points).toEqual([]);
    expect(view?.speakingMinutes).toBe(0.5);
  });

  it('refuses a principal who is not there, and the same choice twice', async () => {
    const desk = await meetingDesk();
    const item = must(await addItem(desk.context(), { meeting: 'm', topics: ['fta'] }));
    const choice = { item: item.id, point: 'line', principal: 'eam' };
    const stranger = await choosePoint(desk.context(), { ...choice, principal: 'absent' });
    expect(stranger).toMatchObject({ failure: { code: 'principal-unknown' } });
    must(await choosePoint(desk.context(), choice));
    expect(await choosePoint(desk.context(), choice)).toMatchObject({ failure: { code: 'already-there' } });
  });
});
