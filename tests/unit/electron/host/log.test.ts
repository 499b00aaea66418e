import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog, withoutContent } from '#electron/host/log';
import { z } from '#shared/domain/zod';
import { canary, newFolder } from '#tests/fixtures/small-dossier';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const bugs: readonly unknown[] = [
  thrownBy(() => JSON.parse(`{"${canary}"`)),
  thrownBy(() => z.literal('x').parse(canary)),
  thrownBy(() => z.strictObject({}).parse({ [canary]: 1 })),
  new Error(`${canary}\n    at ${canary}`),
  new AggregateError([new Error(canary)], canary, { cause: canary }),
  Object.assign(new Error(canary), { code: 'ENOSPC', path: canary }),
  canary,
  { canary },
];

describe('the log', () => {
  it('holds what happened and where, and nothing of what was worked on', () => {
    const folder = join(newFolder(), 'logs');
    const log = openLog(folder, 'browser');
    log.note('started', { version: '0.1.0' });
    for (const bug of bugs) log.bug('fields.edit', bug);
    const text = readFileSync(join(folder, 'browser.log'), 'utf8');
    expect(text).toContain('started version=0.1.0');
    expect(text).toContain('bug in fields.edit: SyntaxError');
    expect(text).toContain('log.test.ts:');
    expect(text).not.toContain(canary);
    expect(statSync(join(folder, 'browser.log')).mode & 0o777).toBe(0o600);
  });

  it('names the code of an error of the system', () => {
    expect(withoutContent(bugs[5])).toMatch(/^Error ENOSPC\n\s+at /);
    expect(withoutContent(undefined)).toBe('a undefined was thrown');
  });
});
