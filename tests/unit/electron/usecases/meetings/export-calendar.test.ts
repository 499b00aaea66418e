import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must } from '#tests/fixtures/made-dossier';
import { canary, newFolder, routerOn, smallDossier } from '#tests/fixtures/small-dossier';

describe('writing a calendar file', () => {
  it('needs a date; then it is written beside its name, for its owner alone, and says nothing internal', async () => {
    const { router } = await routerOn(await smallDossier());
    const folder = join(newFolder(), 'calendar');
    const request = { meeting: 'meeting-1', folder };
    const early = await router.call('meetings.exportCalendar', request);
    expect(early).toMatchObject({ failure: { code: 'meeting-without-date' } });

    must(await router.call('fields.edit', { record: 'meeting-1', field: 'date', value: '2024-07-24' }));
    must(await router.call('fields.edit', { record: 'meeting-1', field: 'title', value: canary }));
    const written = must(await router.call('meetings.exportCalendar', request));
    expect(written.fileName).toBe('2024-07-24 India - United Kingdom (training, illustrative).ics');
    expect(readdirSync(folder)).toEqual([written.fileName]);
    const text = readFileSync(written.path, 'utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect(text).not.toContain(canary);
    expect(text).not.toContain('meeting-1');
    if (process.platform !== 'win32') expect(statSync(written.path).mode & 0o777).toBe(0o600);

    const again = await router.call('meetings.exportCalendar', request);
    expect(again).toMatchObject({ failure: { code: 'target-exists' } });
    must(await router.call('meetings.exportCalendar', { ...request, replace: true }));
    expect(readFileSync(written.path, 'utf8')).toBe(text);
  });

  it('bears a higher number after the meeting was moved or called off, and not after an internal edit', async () => {
    const { router } = await routerOn(await smallDossier());
    const edit = async (field: string, value: string): Promise<void> => {
      must(await router.call('fields.edit', { record: 'meeting-1', field, value }));
    };
    const sequence = async (): Promise<number> => {
      const request = { meeting: 'meeting-1', folder: newFolder() };
      const { path } = must(await router.call('meetings.exportCalendar', request));
      return Number(/\r\nSEQUENCE:(\d+)\r\n/u.exec(readFileSync(path, 'utf8'))?.[1]);
    };
    await edit('date', '2024-07-24');
    const first = await sequence();
    await edit('title', canary);
    expect(await sequence()).toBe(first);
    await edit('startTime', '19:00');
    expect(await sequence()).toBe(first + 1);
    await edit('state', 'cancelled');
    expect(await sequence()).toBe(first + 2);
  });
});
