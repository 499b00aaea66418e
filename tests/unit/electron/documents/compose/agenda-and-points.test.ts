import { describe, expect, it } from 'vitest';
import { composed, sectionText } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { principalId } from '#tests/fixtures/packs/small-ids';
import { record, text } from '#tests/fixtures/packs/view-from';

describe('the annotated agenda', () => {
  it('has item, lead, minutes, clock times, script and points', () => {
    const paper = sectionText(composed('agenda'), 'agenda');
    expect(paper).toContain('1 | 18:30\u201318:42 | 12 | Welcome, and the trade talks | Asha Rao');
    expect(paper).toContain('Thank him for coming.');
    expect(paper).toContain('### Asha Rao to Ben Ward\n\n- We should fix the date today.');
  });

  it('numbers and times what is on the table: a hidden item takes neither', () => {
    const paper = sectionText(composed('agenda'), 'agenda');
    expect(paper).toContain('3 | 18:47\u201318:57 | 10 | Visas, our demands | Ben Ward');
    expect(paper).not.toContain('Off the table');
  });

  it('says of an internal item that the other side does not have it', () => {
    expect(sectionText(composed('agenda'), 'agenda')).toContain(
      'Kept to ourselves [not on the shared agenda]',
    );
  });

  it('shows by how much it overruns', () => {
    const records = changed(smallDossier, 'item-1', { minutes: 40 });
    expect(sectionText(composed('agenda', { records }), 'agenda')).toContain(
      'Agenda: 3 items, 55 minutes [over by 25 minutes]',
    );
  });

  it('names the tabs of the papers on each item, among papers that have tabs', () => {
    const paper = sectionText(composed('full'), 'agenda');
    expect(paper).toMatch(/\| Welcome, and the trade talks \| \d+(, \d+)* \|/u);
    expect(paper).toMatch(/led by .* \u00b7 Tab \d+/u);
    expect(paper).not.toContain('| # ');
    expect(sectionText(composed('agenda'), 'agenda')).not.toContain('Tab');
  });

  it('marks what falls after midnight, at the place and in the capital', () => {
    const records = changed(smallDossier, 'meeting-talks', { startTime: '23:45' });
    const paper = sectionText(composed('agenda', { records }), 'agenda');
    expect(paper).toContain('1 | 23:45\u201323:57 | 12');
    expect(paper).toContain('2 | 23:57\u201300:02\u00a0+1 | 5');
    expect(paper).toContain('3 | 00:02\u201300:12\u00a0+1 | 10');
    expect(paper).toContain('+1: on the next day');
    const early = changed(smallDossier, 'meeting-talks', { startTime: '04:15' });
    expect(sectionText(composed('full', { records: early }), 'programme')).toContain(
      'In the capital: 23:45\u00a0\u22121 \u2013 00:15 (UTC+1)',
    );
    expect(sectionText(composed('agenda'), 'agenda')).not.toContain('+1');
  });

  it('goes without clock times where the start is not known', () => {
    const records = changed(smallDossier, 'meeting-talks', { startTime: null });
    expect(sectionText(composed('agenda', { records }), 'agenda')).toContain('1 | 12 | Welcome');
  });
});

describe('the points card', () => {
  it('holds the points of one principal by item, our head of delegation unless another is named', () => {
    const card = sectionText(composed('points'), 'points');
    expect(card).toContain('# Asha Rao');
    expect(card).toContain('We should fix the date today.');
    expect(card).toContain('Students need certainty.');
    expect(card).not.toContain('Services matter to us.');
    const official = sectionText(composed('points', { principal: 'person-official' }), 'points');
    expect(official).toContain('Services matter to us. [draft]');
    expect(official).not.toContain('We should fix the date today.');
  });

  it('is set as large as one sheet of paper allows', () => {
    const few = composed('points').typeSize;
    const many = Array.from({ length: 60 }, (_, index) => [
      record('talkingPoint', `extra-${String(index)}`, {
        topic: 'topic-trade',
        text: text('A point that takes up about one line of the card.'),
        marking: { level: 'level-none', caveats: [] },
      }),
      record('itemPoint', `extra-item-${String(index)}`, {
        item: 'item-1',
        point: `extra-${String(index)}`,
        principal: principalId,
        position: `b${String(index).padStart(2, '0')}`,
      }),
    ]).flat();
    expect(few).toBe(16);
    expect(composed('points', { records: [...smallDossier, ...many] }).typeSize).toBeLessThan(14);
  });

  it('leaves retired points and lines to avoid alone', () => {
    const records = changed(changed(smallDossier, 'point-1', { state: 'retired' }), 'point-5', {
      use: 'avoid',
    });
    expect(sectionText(composed('points', { records }), 'points')).toContain('No points are chosen');
  });
});

describe('a training dossier', () => {
  const training = changed(smallDossier, 'dossier', { training: true, today: '2024-07-23' });

  it('says so on every internal paper, and its shared agenda is marked as illustrative', () => {
    for (const variant of ['full', 'agenda', 'points'] as const) {
      expect(composed(variant, { records: training }).notice).toBe('Training dossier - illustrative');
      expect(composed(variant).notice).toBeNull();
    }
    expect(composed('shared-agenda', { records: training }).notice).toBe('Illustrative');
    expect(composed('shared-agenda').notice).toBeNull();
  });

  it('tags illustrative texts wherever they are printed', () => {
    const records = [
      ['point-1', ['text']],
      ['brief-trade', ['objective', 'partnerObjective', 'notForDisclosure']],
      ['item-1', ['title', 'script']],
      ['delivery-1', ['*']],
    ].reduce(
      (made, [id, illustrative]) => changed(made, id as string, { illustrative: illustrative as string[] }),
      smallDossier,
    );
    const full = composed('full', { records });
    expect(sectionText(full, 'topic-topic-trade')).toContain('We should fix the date today. [example]');
    expect(sectionText(full, 'topic-topic-trade')).toContain('Our objective [example]');
    expect(sectionText(full, 'topic-topic-trade')).toContain('A date before autumn. [example]');
    expect(sectionText(full, 'topic-topic-trade')).toContain('He agreed in principle. [example]');
    expect(sectionText(full, 'topic-topic-trade')).toContain('The cabinet has not decided. [example]');
    expect(sectionText(full, 'steering')).toContain('We: Agree a date for the next round. [example]');
    expect(sectionText(full, 'agenda')).toContain('Thank him for coming. [example]');
    expect(sectionText(full, 'checklist')).toContain('We should fix the date today. [example]');
    expect(sectionText(composed('points', { records }), 'points')).toContain(
      'We should fix the date today. [example]',
    );
  });

  it('marks a shared agenda as illustrative for its shared titles alone', () => {
    const own = changed(smallDossier, 'item-4', { illustrative: ['sharedTitle'] });
    const other = changed(smallDossier, 'item-2', { illustrative: ['*'] });
    expect(composed('shared-agenda', { records: own }).notice).toBe('Illustrative');
    expect(composed('shared-agenda', { records: other }).notice).toBeNull();
  });
});
