import { describe, expect, it } from 'vitest';
import type { PackDocument, PackVariant } from '#shared/domain/pack/pack-document';
import type { PackTable } from '#shared/domain/pack/pack-blocks';
import { composed, section, sectionText } from '#tests/fixtures/packs/composed';
import { heldDossier } from '#tests/fixtures/packs/held-meeting';
import { changed } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';
import { record, text, type FixtureRecord } from '#tests/fixtures/packs/view-from';

function tables(document: PackDocument, id: string): readonly PackTable[] {
  return section(document, id).blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
}

function blankRows(document: PackDocument, id: string): number {
  return tables(document, id)
    .flatMap(({ rows }) => rows)
    .filter(({ room, cells }) => room !== undefined && cells.some((cell) => cell.length === 0)).length;
}

describe('the record sheet', () => {
  it('is a form before the meeting: room for an answer to each point, for decisions and actions', () => {
    const sheet = composed('record');
    const text = sectionText(sheet, 'record');
    expect(text).toContain('## 1. Welcome, and the trade talks');
    expect(text).toContain('We should fix the date today. | ');
    expect(text).toContain('Dev Nair: Services matter to us. [draft]');
    expect(blankRows(sheet, 'record')).toBe(10);
    expect(text).not.toContain('not made');
  });

  it('is filled in after it, and says what was not made and what was said besides', () => {
    const text = sectionText(composed('record', { records: heldDossier }), 'record');
    expect(text).toContain('We should fix the date today. | He would look at the autumn.');
    expect(text).toContain('Services matter to us. [draft] [not made]');
    expect(text).toContain('## Also said');
    expect(text).toContain('Both sides had elections.');
    expect(text).toContain('1 | He gave way on the date, under pressure.');
    expect(text).toContain('Send our list of dates | Commerce |  | 10 August 2024');
  });

  it('calls our side first', () => {
    const records = changed(heldDossier, 'participant-3', { position: 'a00' });
    const [before = ''] = sectionText(composed('record', { records }), 'record').split('Ben Ward');
    expect(before).toContain('Asha Rao');
    expect(before).toContain('Dev Nair');
  });

  it('keeps rows for decisions while the meeting lasts, and says after it that none is on record', () => {
    const records = heldDossier.filter(({ kind }) => kind !== 'outcome' && kind !== 'commitment');
    const during = changed(records, meetingId, { state: 'planned' });
    expect(sectionText(composed('record', { records }), 'record')).toContain(
      '## Decisions\n\nNone on record.\n\n## Actions\n\nNone on record.',
    );
    expect(sectionText(composed('record', { records: during }), 'record')).not.toContain('None on record.');
  });

  it('lists the commitments that the meeting takes up, with room for remarks or how they stand, and bears their marking', () => {
    const taken = [
      ...changed(heldDossier, 'commitment-2', { marking: { level: 'level-secret', caveats: [] } }),
      record('matterArising', 'arising-1', { meeting: meetingId, commitment: 'commitment-2' }),
    ];
    const sheet = composed('record', { records: taken });
    expect(sectionText(sheet, 'record')).toContain('Commitment | State\nPublish the roadmap | In progress');
    const before = changed(taken, meetingId, { state: 'planned' });
    expect(sectionText(composed('record', { records: before }), 'record')).toContain(
      'Commitment | Remark\nPublish the roadmap | ',
    );
    expect(section(sheet, 'record').marking).toBe('SECRET - HOME EYES ONLY');
  });
});

describe('the readout for our side', () => {
  it('is a blank form before the meeting', () => {
    const readout = composed('readout');
    const text = sectionText(readout, 'readout');
    expect(text).toContain('Blank form: to be filled in after the meeting.');
    expect(text).toContain('No exchange is on record.');
    // Two to a table, so that the clearance line stands on the same page.
    expect(blankRows(readout, 'readout')).toBe(6);
  });

  it('holds outcomes, commitments, next steps and what was said, after it', () => {
    const text = sectionText(composed('readout', { records: heldDossier }), 'readout');
    expect(text).toContain('1 | He gave way on the date, under pressure.');
    expect(text).toContain(
      'Commitment | Homeland | Farland | Due\nSend our list of dates | Commerce |  | 10 August 2024\nBrief the cabinet | Ministry |  | No date',
    );
    expect(text).toContain('Trade talks | Next round | November 2024');
    // Both on one topic, which is named once.
    expect(text).toContain(
      'Trade talks | We should fix the date today. | He would look at the autumn.\n | Both sides',
    );
    expect(text).toContain('Both sides had elections. | No answer recorded');
    expect(text).not.toContain('Blank form');
  });

  it('names who took part by side, and says of points, not of itself, that they were cleared', () => {
    const text = sectionText(composed('readout', { records: heldDossier }), 'readout');
    expect(text).toContain('Homeland: Asha Rao, Dev Nair\nFarland: Ben Ward\n');
    expect(text).toContain('Points cleared: Dev Nair (1 point');
    expect(text).not.toContain('\nCleared: ');
  });

  it('says that nothing is on record, once anything else is, and keeps no rows to write on', () => {
    const records = heldDossier.filter(({ kind }) => kind !== 'commitment');
    const readout = composed('readout', { records });
    expect(blankRows(readout, 'readout')).toBe(0);
    expect(sectionText(readout, 'readout')).toContain('## Commitments\n\nNone on record.');
  });

  it('cites what a commitment rests on, though its text is not printed', () => {
    const promised = text('Dates by August.', 'source-1');
    const records = changed(heldDossier, 'commitment-5', { text: promised });
    const readout = composed('readout', { records });
    expect(sectionText(readout, 'readout')).toContain('Send our list of dates (1) | Commerce');
  });

  it('tells what was said in the order of the agenda, whichever was recorded first', () => {
    const isAnswer = ({ kind }: FixtureRecord): boolean => kind === 'delivery';
    const turned = [...heldDossier.filter((of) => !isAnswer(of)), ...heldDossier.filter(isAnswer).reverse()];
    const records = changed(turned, 'point-3', { topic: 'topic-visas' });
    expect(sectionText(composed('readout', { records }), 'readout')).toContain(
      [
        'Topic | We said | They answered',
        'Trade talks | We should fix the date today. | He would look at the autumn.',
        'Visas & mobility <fast lane> | Both sides had elections. | No answer recorded',
      ].join('\n'),
    );
  });
});

describe('the readout for the other side', () => {
  it('is a blank form while nothing is shared, with the shared agenda alone', () => {
    const readout = composed('shared-readout');
    const text = sectionText(readout, 'readout');
    expect(text).toContain('1 | Trade | Asha Rao, Minister');
    expect(text).toContain('2 | Mobility | Ben Ward, Foreign Secretary');
    expect(blankRows(readout, 'readout')).toBe(6);
    expect(readout.fileName).toBe('2024-07-24 Readout - Bilateral talks');
  });

  it('leaves out results of a kind of which none is shared, rather than rows to write on', () => {
    const records = heldDossier.filter(({ id }) => id !== 'commitment-5');
    const readout = composed('shared-readout', { records });
    expect(sectionText(readout, 'readout')).not.toContain('Commitments');
    expect(blankRows(readout, 'readout')).toBe(0);
  });

  it('holds what a person has shared, in the wording written for it, and nothing else', () => {
    const readout = composed('shared-readout', { records: heldDossier });
    const text = sectionText(readout, 'readout');
    expect(text).toContain('1 | Both sides will meet again in the autumn.');
    expect(text).toContain('Dates to be exchanged. | Both sides | August 2024');
    for (const internal of ['gave way', 'tired', 'Drafted', 'list of dates', 'cabinet', 'Commerce'])
      expect(JSON.stringify(readout)).not.toContain(internal);
    expect(readout.marking).toBe('UNMARKED');
  });
});

describe('file names', () => {
  it('tell the variants of a meeting apart, and a points card names its principal', () => {
    const variants: readonly PackVariant[] = [
      'readout',
      'shared-readout',
      'agenda',
      'shared-agenda',
      'points',
    ];
    const names = variants.map((variant) => composed(variant).fileName);
    expect(new Set(names).size).toBe(names.length);
    expect(composed('points').fileName).toBe(
      '2024-07-24 Points card for Asha Rao - Talks with the Foreign Secretary',
    );
  });
});
