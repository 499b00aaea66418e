import { describe, expect, it } from 'vitest';
import { composePack } from '#electron/documents/compose/compose-pack';
import { renderWord } from '#electron/documents/word/render-word';
import { editField } from '#electron/usecases/fields/edit-field';
import { undo } from '#electron/usecases/history/history';
import { resultsOf, shareResult } from '#electron/usecases/meetings/share-result';
import type { Desk } from '#tests/fixtures/desk';
import { deskWith } from '#tests/fixtures/desk';
import { must } from '#tests/fixtures/made-dossier';
import { heldDossier } from '#tests/fixtures/packs/held-meeting';
import { meetingId } from '#tests/fixtures/packs/small-ids';
import { byKind, text } from '#tests/fixtures/packs/view-from';
import { wordPackage } from '#tests/fixtures/packs/word-package';

const canary = 'zqcanaryqz';

/** Every part of the shared readout, and the shared agenda, as they would leave now. */
async function leaving(desk: Desk): Promise<string> {
  const papers = (['shared-readout', 'shared-agenda'] as const).map((variant) =>
    must(composePack(desk.context().view, { meeting: meetingId, variant, today: '2024-07-23' })),
  );
  const files = await Promise.all(papers.map((paper) => renderWord(paper)));
  return files.map((bytes) => JSON.stringify([...wordPackage(bytes)])).join('\n');
}

/** Our own words of each result, changed to a canary. */
async function deskWithCanaries(): Promise<Desk> {
  const planted = heldDossier.map((found) => {
    if (found.kind === 'outcome') return { ...found, fields: { ...found.fields, text: text(canary) } };
    if (found.kind !== 'commitment') return found;
    const ours = {
      title: canary,
      text: text(canary),
      homeOwner: canary,
      partnerOwner: canary,
      dueText: canary,
    };
    return { ...found, fields: { ...found.fields, ...ours } };
  });
  return deskWith(byKind(planted));
}

describe('sharing a result with the other side', () => {
  it.each(['outcome-2', 'commitment-6'])(
    'lets the wording of %s for them leave, and nothing of ours; taken back, nothing leaves',
    async (result) => {
      const desk = await deskWithCanaries();
      const worded = text('Both sides will stay in touch.');
      must(await editField(desk.context(), { record: result, field: 'sharedText', value: worded as never }));
      expect(await leaving(desk)).not.toContain('stay in touch');
      must(await shareResult(desk.context(), { result, sharing: 'shared' }));
      const shared = await leaving(desk);
      expect(shared).toContain('Both sides will stay in touch.');
      expect(shared).not.toContain(canary);
      must(await shareResult(desk.context(), { result, sharing: 'internal' }));
      expect(await leaving(desk)).not.toContain('stay in touch');
    },
  );

  it('is refused before it is worded, and changes nothing', async () => {
    const desk = await deskWithCanaries();
    const before = await leaving(desk);
    expect(await shareResult(desk.context(), { result: 'commitment-6', sharing: 'shared' })).toMatchObject({
      failure: { code: 'shared-wording-first' },
    });
    expect(await leaving(desk)).toBe(before);
    expect(await shareResult(desk.context(), { result: meetingId, sharing: 'shared' })).toMatchObject({
      ok: false,
    });
  });

  it('is undone by one step, which says what it was', async () => {
    const desk = await deskWithCanaries();
    must(await shareResult(desk.context(), { result: 'outcome-2', sharing: 'shared' }));
    expect(await leaving(desk)).toContain('Drafted, and not shared.');
    expect(must(await undo(desk.context(), {})).command).toBe('results.share');
    expect(await leaving(desk)).not.toContain('Drafted, and not shared.');
  });

  it('is listed for the meeting: what is shared, what stays, and what nobody worded', async () => {
    const desk = await deskWithCanaries();
    must(await editField(desk.context(), { record: 'outcome-1', field: 'sharedText', value: [] as never }));
    const listed = resultsOf(desk.context().view, meetingId).map(({ id, sharing }) => `${id} ${sharing}`);
    expect(listed).toEqual([
      'outcome-1 unworded',
      'outcome-2 internal',
      'commitment-5 shared',
      'commitment-6 internal',
    ]);
  });
});
