import { expect, it } from 'vitest';
import { checkPack } from '#shared/domain/pack/check-pack';
import { composed } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';

it('prints a topic whose title is empty, as untitled', () => {
  const document = composed('full', { records: changed(smallDossier, 'topic-trade', { title: '' }) });
  expect(checkPack(document)).toEqual([]);
  expect(JSON.stringify(document.sections)).toContain('Untitled');
});
