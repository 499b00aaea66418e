import { describe, expect, it } from 'vitest';
import { editField } from '#electron/usecases/fields/edit-field';
import { valueDigest } from '#shared/domain/dossier/value-digest';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';

describe('a text that another window edits too', () => {
  const typed = (value: string, seen: string, window: string, number: number) => ({
    ...{ record: 't', field: 'title', value, seen: valueDigest(seen) },
    typed: { window, number },
  });

  it('is not written over: the later one is told, and nothing changes', async () => {
    const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
    must(await editField(desk.context(), typed('Commerce', 'Trade', 'window-1', 1)));
    expect(await editField(desk.context(), typed('Trade talks', 'Trade', 'window-2', 1))).toMatchObject({
      ok: false,
      failure: { code: 'field-changed', details: { label: 'Title' } },
    });
    expect((await desk.onDisk()).view().get('topic', 't')?.title).toBe('Commerce');
    must(await editField(desk.context(), typed('Trade talks', 'Commerce', 'window-2', 1)));
    expect((await desk.onDisk()).view().get('topic', 't')?.title).toBe('Trade talks');
  });

  it('is saved where both typed the same', async () => {
    const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
    must(await editField(desk.context(), typed('Commerce', 'Trade', 'window-1', 1)));
    must(await editField(desk.context(), typed('Commerce', 'Trade', 'window-2', 1)));
  });

  it('is saved by the window that typed last, though it has not heard of its own last save', async () => {
    const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
    must(await editField(desk.context(), typed('Trade t', 'Trade', 'window-1', 1)));
    must(await editField(desk.context(), typed('Trade talks', 'Trade', 'window-1', 2)));
    must(await editField(desk.context(), typed('Trade t', 'Trade', 'window-1', 1)));
    expect((await desk.onDisk()).view().get('topic', 't')?.title).toBe('Trade talks');
  });

  it('is not saved over an undo that was not seen', async () => {
    const desk = await deskWith({ topic: { t: { title: 'Trade' } } });
    must(await editField(desk.context(), typed('Commerce', 'Trade', 'window-1', 1)));
    must(await desk.dossier.undo());
    expect(await editField(desk.context(), typed('Commerce!', 'Commerce', 'window-1', 2))).toMatchObject({
      failure: { code: 'field-changed' },
    });
  });

  it('is about texts alone: of two choices the later one counts', async () => {
    const desk = await deskWith({ agendaItem: { i: { minutes: 5 } } });
    const minutes = (value: number) => ({ record: 'i', field: 'minutes', value, seen: valueDigest(1) });
    must(await editField(desk.context(), minutes(10)));
    expect((await desk.onDisk()).view().get('agendaItem', 'i')?.minutes).toBe(10);
  });
});
