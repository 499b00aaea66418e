import { expect, it } from 'vitest';
import { composePack } from '#electron/documents/compose/compose-pack';
import { viewFrom } from '#tests/fixtures/packs/view-from';
import { smallDossier } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';
it('x', () => {
  const r = composePack(viewFrom(smallDossier), { meeting: meetingId, variant: 'full', today: '2024-07-23' });
  if (!r.ok) console.log(r); else console.log(JSON.stringify(r.value, null, 1).slice(0, 3000));
  expect(r.ok).toBe(true);
});
