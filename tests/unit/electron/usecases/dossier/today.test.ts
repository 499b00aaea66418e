import { describe, expect, it } from 'vitest';
import { todayIn } from '#electron/usecases/dossier/today';
import type { DossierSettings } from '#shared/domain/settings/dossier-settings';

const settings = { timeZone: 'Asia/Kolkata', training: false, today: null } as unknown as DossierSettings;

describe('today', () => {
  it('is the calendar day in the capital', () => {
    expect(todayIn(settings, '2024-07-23T18:29:59.999Z')).toBe('2024-07-23');
    expect(todayIn(settings, '2024-07-23T18:30:00Z')).toBe('2024-07-24');
    expect(todayIn({ ...settings, timeZone: 'Europe/London' }, '2024-07-23T23:00:00Z')).toBe('2024-07-24');
  });

  it("is a training dossier's own day", () => {
    const training = { ...settings, training: true, today: '2024-07-23' };
    expect(todayIn(training, '2026-01-01T00:00:00Z')).toBe('2024-07-23');
    expect(todayIn({ ...training, training: false }, '2026-01-01T00:00:00Z')).toBe('2026-01-01');
    expect(todayIn({ ...training, today: null }, '2026-01-01T00:00:00Z')).toBe('2026-01-01');
  });

  it('is that of UTC where no zone is known', () => {
    expect(todayIn(undefined, '2024-07-23T23:59:00Z')).toBe('2024-07-23');
    expect(todayIn({ ...settings, timeZone: 'Nowhere/Here' }, '2024-07-23T23:59:00Z')).toBe('2024-07-23');
  });
});
