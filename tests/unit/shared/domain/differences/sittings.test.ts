import { describe, expect, it } from 'vitest';
import { endsOfSittings } from '#shared/domain/differences/sittings';

function version(at: string, by = 'A', command = 'fields.edit'): { at: string; by: string; command: string } {
  return { at: `2024-07-23T${at}:00Z`, by, command };
}

describe('endsOfSittings', () => {
  it('takes the last save before each pause, each change of hands, and the very first version', () => {
    const versions = [
      version('12:01'),
      version('12:00'),
      version('11:50', 'B'),
      version('11:45'),
      version('11:40'),
      version('09:02'),
      version('09:01'),
      version('09:00', 'A', 'topics.create'),
    ];
    expect(endsOfSittings(versions).map(({ at }) => at.slice(11, 16))).toEqual([
      '12:01',
      '11:50',
      '11:45',
      '09:02',
      '09:00',
    ]);
  });

  it('keeps a version that was restored and the one that it replaced', () => {
    const versions = [
      version('12:02'),
      version('12:01', 'A', 'fields.restore'),
      version('12:00'),
      version('11:59'),
    ];
    expect(endsOfSittings(versions).map(({ at }) => at.slice(11, 16))).toEqual([
      '12:02',
      '12:01',
      '12:00',
      '11:59',
    ]);
  });
});
