import { expect, it } from 'vitest';
import { table } from '#electron/cli/output';

it('shows text that would steer a terminal without letting it', () => {
  const shown = table(['TITLE'], [['\u001b[2Jgone\nforged row\u202etxt.exe']]);
  expect(shown.split('\n')).toHaveLength(2);
  expect(shown).not.toMatch(/[\u001b\u202e]/u);
  expect(shown).toContain('forged row');
});
