import { describe, expect, it } from 'vitest';
import { composed, sectionText } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';

describe('the shared agenda', () => {
  it('holds titles, leads and times as agreed, and nothing else', () => {
    const document = composed('shared-agenda');
    expect(
      sectionText(document, 'agenda')
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual([
      'UNMARKED',
      '# Bilateral talks',
      'Date: Wednesday 24 July 2024',
      'Time: 18:30\u201318:50, 20 minutes, local time (UTC+5:30)',
      'Place: State House, Capital City',
      '## Agenda',
      'No. | Time | Minutes | Item | Led by',
      '1 | 18:30\u201318:42 | 12 | Trade | Asha Rao, Minister',
      '2 | 18:42\u201318:50 | 8 | Mobility | Ben Ward, Foreign Secretary',
      'UNMARKED',
    ]);
    expect(document.fileName).toBe('2024-07-24 Agenda - Bilateral talks');
    expect(document.author).toBe('Homeland');
  });

  it('goes by the names of the two sides where the meeting has no shared title', () => {
    const records = changed(smallDossier, meetingId, { sharedTitle: '' });
    expect(composed('shared-agenda', { records }).title).toBe('Agenda: Homeland \u2013 Farland');
  });

  it('goes without clock times where no start is agreed', () => {
    const records = changed(smallDossier, meetingId, { startTime: null });
    expect(sectionText(composed('shared-agenda', { records }), 'agenda')).toContain(
      '1 | 12 | Trade | Asha Rao, Minister',
    );
  });
});
