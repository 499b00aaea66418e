import { expect, it } from 'vitest';
import { table } from '#electron/cli/output';

it('shows text that would steer a terminal without letting it', () => {
  const shown = table(['TITLE'], [['\u001b[2Jgone\nforged row\u202etxt.exe']]);
  expect(shown.split('\n')).toHaveLength(2);
  for (const steering of ['\u001b', '\u202e']) expect(shown).not.toContain(steering);
  expect(shown).toContain('forged row');
});
