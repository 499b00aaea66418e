import { describe, expect, it, vi } from 'vitest';
import { once } from '#renderer/ui/once';

describe('a button that does what it does once', () => {
  it('runs for a click, for a key and for a click after a while, but not for the second press of a double click', () => {
    const run = vi.fn();
    const { onClick } = once(run);
    onClick({ detail: 1 });
    onClick({ detail: 2 });
    expect(run).toHaveBeenCalledTimes(1);
    onClick({ detail: 0 });
    onClick({ detail: 1 });
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('keeps a key that is held down from pressing again, and no other key', () => {
    const { onKeyDown } = once(vi.fn());
    const kept = (key: string, repeat: boolean): boolean => {
      const preventDefault = vi.fn();
      onKeyDown({ key, repeat, preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    expect([kept('Enter', false), kept('Enter', true), kept('Tab', true)]).toEqual([false, true, false]);
  });
});
