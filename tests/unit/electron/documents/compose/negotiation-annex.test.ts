import { describe, expect, it } from 'vitest';
import { packAudiences, packVariants } from '#shared/domain/pack/pack-document';
import { composed, refusal, section, sectionText } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { record } from '#tests/fixtures/packs/view-from';

describe('the negotiation annex', () => {
  it('shows where each chapter stood after the latest round on record', () => {
    const text = sectionText(composed('negotiation'), 'negotiation-negotiation-1');
    expect(text).toContain('1 | Goods | Closed | 2 | Rules of origin');
    expect(text).toContain('2 | Services | Text under discussion | 1 | ');
    expect(text).toContain('Closed chapters: 1 of 2 (June 2022)');
    expect(text).toContain('Lead, Homeland: Dev Nair');
  });

  it('has the bracketed texts of both sides and every rung of the ladder, also those not set', () => {
    const text = sectionText(composed('negotiation'), 'issues-negotiation-1');
    expect(text).toContain('[thirty] per cent | [forty] per cent');
    expect(text).toContain('Opening | Thirty.');
    expect(text).toContain('Landing zone | Not set');
    expect(text).toContain('Red line | Never above thirty-six.');
  });

  it('has the rounds in order, and the published counts', () => {
    const text = sectionText(composed('negotiation'), 'rounds-negotiation-1');
    expect(text.indexOf('1 | February 2022 | Farville')).toBeGreaterThan(0);
    expect(text.indexOf('2 | 1 June 2022')).toBeGreaterThan(text.indexOf('1 | February 2022'));
    expect(text).toContain('June 2022 | 1 of 2 | one chapter closed');
  });

  it('has the red lines and fall-backs of the briefs, which stand in no other variant', () => {
    expect(sectionText(composed('negotiation'), 'topic-lines')).toContain(
      'Trade talks | Never below ten per cent. | Twelve per cent in two steps.',
    );
    for (const variant of packVariants.filter((name) => packAudiences[name] !== 'restricted')) {
      const document = JSON.stringify(composed(variant));
      for (const restricted of ['Never below ten', 'Twelve per cent', 'thirty-six', '[forty]'])
        expect(document).not.toContain(restricted);
    }
  });

  it('says on every page for whom it is, and bears the marking of its negotiation and briefs', () => {
    const annex = composed('negotiation');
    expect(annex.notice).toBe('Restricted: for the lead negotiator');
    const secret = changed(smallDossier, 'negotiation-1', {
      marking: { level: 'level-secret', caveats: [] },
    });
    expect(section(composed('negotiation', { records: secret }), 'issues-negotiation-1').marking).toBe(
      'SECRET',
    );
    expect(
      refusal('negotiation', { records: changed(smallDossier, 'negotiation-1', { marking: null }) }),
    ).toEqual(['marking-missing', { part: "Negotiation 'Trade agreement'" }]);
  });

  it('names the sides alone over their texts, counts chapters, and says how a round was held', () => {
    const both = record('issueChapter', 'issue-chapter-2', { issue: 'issue-1', chapter: 'chapter-2' });
    const records = changed([...smallDossier, both], 'round-1', { format: 'Hybrid' });
    const annex = composed('negotiation', { records });
    const issues = sectionText(annex, 'issues-negotiation-1');
    expect(issues).toContain('Bracketed text: Homeland | Bracketed text: Farland\n');
    expect(issues).toContain('Chapters: Goods, Services');
    expect(sectionText(composed('negotiation'), 'issues-negotiation-1')).toContain('Chapter: Goods');
    expect(sectionText(annex, 'rounds-negotiation-1')).toContain('Farville (hybrid)');
  });

  it('leaves negotiations on other topics alone, and lists no contents of one paper', () => {
    const elsewhere = changed(smallDossier, 'negotiation-1', { topic: 'topic-secret' });
    const ids = composed('negotiation', { records: elsewhere }).sections.map(({ id }) => id);
    expect(ids).toEqual(['cover', 'topic-lines']);
  });
});
