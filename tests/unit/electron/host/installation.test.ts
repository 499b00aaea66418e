import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInstallation, rememberInstallation } from '#electron/host/installation';
import { newFolder } from '#tests/fixtures/small-dossier';

describe('an installation', () => {
  it('keeps its id, in a file for its owner alone', () => {
    const folder = join(newFolder(), 'config');
    const first = readInstallation(folder);
    expect(first.actor).toMatch(/^[A-Za-z0-9-]{1,64}$/);
    expect(readInstallation(folder)).toEqual(first);
    expect(readInstallation(newFolder()).actor).not.toBe(first.actor);
    expect(readdirSync(folder)).toEqual(['installation.json']);
    expect(statSync(join(folder, 'installation.json')).mode & 0o777).toBe(0o600);
  });

  it('remembers the name under which one works', () => {
    const folder = newFolder();
    const { by, actor } = readInstallation(folder);
    expect(by).not.toBe('');
    expect(readInstallation(folder, '  Asha Rao ')).toMatchObject({ actor, by: 'Asha Rao' });
    expect(readInstallation(folder)).toMatchObject({ actor, by: 'Asha Rao' });
    expect(readInstallation(folder, ' ')).toMatchObject({ actor, by: 'Asha Rao' });
  });

  it('remembers a dossier and preferences beside what it knows, and drops what does not hold', () => {
    const folder = newFolder();
    const { actor } = readInstallation(folder, 'Asha Rao');
    rememberInstallation(folder, { dossier: '/desk' });
    rememberInstallation(folder, { preferences: { look: 'dark', zoom: 125, packFolder: '/papers' } });
    expect(readInstallation(folder)).toEqual({
      ...{ actor, by: 'Asha Rao', dossier: '/desk' },
      preferences: { look: 'dark', zoom: 125, packFolder: '/papers' },
    });
    writeFileSync(join(folder, 'installation.json'), '{"dossier":"desk","preferences":{"look":"red"}}');
    expect(readInstallation(folder)).toMatchObject({
      dossier: undefined,
      preferences: { look: 'system', zoom: 100 },
    });
  });

  it.each(['', '{', '[]', '{"actor":"a b"}', '{"actor":7,"name":8}'])('starts anew from %j', (text) => {
    const folder = newFolder();
    const path = join(folder, 'installation.json');
    writeFileSync(path, text);
    const { actor } = readInstallation(folder);
    expect(actor).toMatch(/^[\w-]{36}$/);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ actor });
  });

  it('works where nothing can be written', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(readInstallation(join(file, 'config')).actor).toMatch(/^[\w-]{36}$/);
  });
});
