import { describe, expect, it } from 'vitest';
import type { UseCaseContext } from '#electron/usecases/context';
import { getDay } from '#electron/usecases/day/day-view';
import { recordDelivery, withdrawDelivery } from '#electron/usecases/day/deliveries';
import { endMeeting, pauseMeeting, resetClock, startItem } from '#electron/usecases/day/run-clock';
import { editField } from '#electron/usecases/fields/edit-field';
import { undo } from '#electron/usecases/history/history';
import { createOutcome } from '#electron/usecases/meetings/outcomes';
import { createCommitment } from '#electron/usecases/registers/create-commitment';
import { getMeeting } from '#electron/usecases/meetings/meeting-view';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { deskWith, type Desk } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

const marking = { level: 'confidential', caveats: [] };

async function dayDesk(): Promise<Desk> {
  return deskWith({
    dossierSettings: { dossier: { training: true, today: '2024-07-23' } },
    relationship: { uk: { name: 'India - United Kingdom' } },
    meeting: {
      m: {
        ...{ relationship: 'uk', title: 'Talks', date: '2024-07-24', startTime: '18:30' },
        ...{ timeZone: 'Asia/Kolkata', marking },
      },
    },
    person: { eam: { name: 'Minister', side: 'home' }, fs: { name: 'Secretary', side: 'partner' } },
    topic: { fta: { title: 'Trade', relationship: 'uk' } },
    talkingPoint: {
      cleared: { topic: 'fta', state: 'cleared', text: paragraphs('We hope for an early conclusion.') },
      draft: { topic: 'fta', state: 'draft', text: paragraphs('Services matter.') },
    },
    agendaItem: {
      one: { meeting: 'm', title: 'Trade', minutes: 10, position: 'a0' },
      two: { meeting: 'm', title: 'Technology', minutes: 10, position: 'a1' },
    },
    itemPoint: {
      ip1: { item: 'one', point: 'cleared', principal: 'eam', addressee: 'fs', position: 'a0' },
      ip2: { item: 'one', point: 'draft', principal: 'eam', addressee: 'fs', position: 'a1' },
    },
  });
}

function at(desk: Desk, clock: string): UseCaseContext {
  return { ...desk.context(), now: `2024-07-24T${clock}.000Z` };
}

describe('the clock of the day', () => {
  it('goes from item to item, and one at a time runs', async () => {
    const desk = await dayDesk();
    must(await startItem(at(desk, '13:05:00'), { item: 'one' }));
    must(await startItem(at(desk, '13:05:01'), { item: 'one' }));
    must(await startItem(at(desk, '13:18:00'), { item: 'two' }));
    const runs = (await desk.onDisk()).view().by('itemRun', 'meeting', 'm');
    expect(runs.map(({ item, startedAt, endedAt }) => [item, startedAt, endedAt])).toEqual([
      ['one', '2024-07-24T13:05:00.000Z', '2024-07-24T13:18:00.000Z'],
      ['two', '2024-07-24T13:18:00.000Z', null],
    ]);
    const day = must(await getDay(desk.context(), { meeting: 'm' }));
    expect(day).toMatchObject({ plannedStart: '2024-07-24T13:00:00Z', training: true });
  });

  it('pauses, ends the meeting as held, and an undo lets it go on', async () => {
    const desk = await dayDesk();
    must(await startItem(at(desk, '13:00:00'), { item: 'one' }));
    must(await pauseMeeting(at(desk, '13:04:00'), { meeting: 'm' }));
    must(await startItem(at(desk, '13:06:00'), { item: 'one' }));
    must(await endMeeting(at(desk, '13:20:00'), { meeting: 'm' }));
    expect(desk.context().view.get('meeting', 'm')?.state).toBe('held');
    must(await undo(desk.context(), {}));
    expect(desk.context().view.get('meeting', 'm')?.state).toBe('planned');
    const open = desk.context().view.by('itemRun', 'meeting', 'm');
    expect(open.map(({ endedAt }) => endedAt)).toEqual(['2024-07-24T13:04:00.000Z', null]);
  });

  it('forgets the times of a rehearsal, and not what was said', async () => {
    const desk = await dayDesk();
    must(await startItem(at(desk, '13:00:00'), { item: 'one' }));
    must(await recordDelivery(at(desk, '13:01:00'), { itemPoint: 'ip1' }));
    must(await resetClock(desk.context(), { meeting: 'm' }));
    const day = must(await getDay(desk.context(), { meeting: 'm' }));
    expect([day.runs.length, day.deliveries.length]).toEqual([0, 1]);
  });
});

describe('what was said and answered', () => {
  it('is recorded with who said it to whom and when, and the answer is written at once', async () => {
    const desk = await dayDesk();
    const made = must(await recordDelivery(at(desk, '13:02:00'), { itemPoint: 'ip1' }));
    const answer = paragraphs('They see it likewise.');
    must(await editField(desk.context(), { record: made.id, field: 'answer', value: answer as never }));
    const saved = (await desk.onDisk()).view();
    expect(saved.get('delivery', made.id)).toMatchObject({
      ...{ meeting: 'm', point: 'cleared', principal: 'eam', addressee: 'fs', answer },
      at: '2024-07-24T13:02:00.000Z',
    });
    expect(saved.get('talkingPoint', 'cleared')?.state).toBe('delivered');
    expect(must(await withdrawDelivery(desk.context(), { delivery: made.id })).answered).toBe(true);
  });

  it('does not pass a draft off as cleared', async () => {
    const desk = await dayDesk();
    must(await recordDelivery(desk.context(), { itemPoint: 'ip2' }));
    expect(desk.context().view.get('talkingPoint', 'draft')?.state).toBe('draft');
  });

  it('can be taken back, and then the point is cleared as before', async () => {
    const desk = await dayDesk();
    const made = must(await recordDelivery(desk.context(), { itemPoint: 'ip1' }));
    const twice = await recordDelivery(desk.context(), { itemPoint: 'ip1' });
    expect(twice).toMatchObject({ failure: { code: 'already-there' } });
    expect(must(await withdrawDelivery(desk.context(), { delivery: made.id })).answered).toBe(false);
    expect(desk.context().view.get('talkingPoint', 'cleared')?.state).toBe('cleared');
    expect(must(await getDay(desk.context(), { meeting: 'm' })).deliveries).toEqual([]);
    const gone = await withdrawDelivery(desk.context(), { delivery: made.id });
    expect(gone).toMatchObject({ failure: { code: 'record-deleted' } });
  });
});

describe('what was agreed', () => {
  it('becomes an outcome and a commitment of the meeting, with its marking', async () => {
    const desk = await dayDesk();
    must(await createOutcome(desk.context(), { meeting: 'm', text: paragraphs('Round 15 in the autumn.') }));
    must(await createOutcome(desk.context(), { meeting: 'm', text: paragraphs('Experts meet before.') }));
    const promise = { relationship: 'uk', title: 'Send dates', homeOwner: 'Commerce', partnerOwner: '' };
    const made = must(
      await createCommitment(desk.context(), {
        ...promise,
        ...{ dueDate: '2024-08-01', meeting: 'm', topics: ['fta'] },
      }),
    );
    const meeting = must(await getMeeting(desk.context(), { meeting: 'm' }));
    expect(meeting.outcomes.map(({ text }) => text.value)).toEqual([
      paragraphs('Round 15 in the autumn.'),
      paragraphs('Experts meet before.'),
    ]);
    const day = must(await getDay(desk.context(), { meeting: 'm' }));
    expect(day.commitments).toMatchObject([
      { id: made.id, title: 'Send dates', homeOwner: 'Commerce', dueDate: '2024-08-01' },
    ]);
    expect(desk.context().view.get('commitment', made.id)?.marking).toEqual(marking);
  });

  it('refuses a commitment on what is not there, and changes nothing', async () => {
    const desk = await dayDesk();
    const refused = await createCommitment(desk.context(), {
      ...{ relationship: 'uk', title: 'x', homeOwner: '', partnerOwner: '', dueDate: null },
      ...{ meeting: 'nowhere', topics: [] },
    });
    expect(refused).toMatchObject({ failure: { code: 'record-unknown' } });
    expect(desk.context().view.all('commitment')).toEqual([]);
  });
});
