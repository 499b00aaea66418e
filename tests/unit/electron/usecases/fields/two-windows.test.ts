import fc from 'fast-check';
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
});

describe('a choice, a number or a date that another window changes too', () => {
  const day = '2024-07-24';

  it.each([
    ['agendaItem', 'minutes', 5, 10, 12],
    ['agendaItem', 'visibility', 'internal', 'shared', 'hidden'],
    ['meeting', 'date', day, '2024-07-25', null],
    ['meeting', 'startTime', null, '09:00', '10:00'],
  ] as const)('is not written over unseen: %s.%s', async (kind, field, before, theirs, mine) => {
    const desk = await deskWith({ [kind]: { r: { [field]: before } } });
    let number = 0;
    const edit = (value: unknown, seen: unknown, window: string) =>
      editField(desk.context(), {
        ...{ record: 'r', field, value: value as never, seen: valueDigest(seen) },
        typed: { window, number: (number += 1) },
      });
    must(await edit(theirs, before, 'window-1'));
    expect(await edit(mine, before, 'window-2')).toMatchObject({
      ok: false,
      failure: { code: 'field-changed' },
    });
    expect((await desk.onDisk()).state().get('r')?.fields[field]).toEqual(theirs);
    must(await edit(mine, theirs, 'window-2'));
    expect((await desk.onDisk()).state().get('r')?.fields[field]).toEqual(mine);
  });

  it('loses no value that somebody has not seen, however two windows take turns', async () => {
    const turn = fc.record({
      window: fc.constantFrom('a', 'b'),
      value: fc.integer({ min: 0, max: 4 }),
      looks: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 8 }), async (turns) => {
        const desk = await deskWith({ agendaItem: { r: { minutes: 9 } } });
        const held = (): unknown => desk.dossier.state().get('r')?.fields.minutes;
        const seen: Record<string, unknown> = { a: 9, b: 9 };
        for (const [index, { window, value, looks }] of turns.entries()) {
          if (looks) seen[window] = held();
          const [before, known] = [held(), seen[window]];
          const saved = await editField(desk.context(), {
            ...{ record: 'r', field: 'minutes', value, seen: valueDigest(known) },
            typed: { window, number: index + 1 },
          });
          expect(saved.ok).toBe(before === known || before === value);
          expect(held()).toBe(saved.ok ? value : before);
          if (saved.ok) seen[window] = value;
        }
      }),
      { numRuns: 15 },
    );
  });
});
