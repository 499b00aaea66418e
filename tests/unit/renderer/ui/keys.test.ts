import { beforeAll, describe, expect, it, vi } from 'vitest';

type KeysModule = typeof import('#renderer/ui/keys');

let keys: KeysModule;

beforeAll(async () => {
  vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
  keys = await import('#renderer/ui/keys');
});

function press(key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {}) {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('keys of actions', () => {
  it('are pressed when exactly they are held', () => {
    expect(keys.isPressed('Mod+K', press('k', { ctrlKey: true }), false)).toBe(true);
    expect(keys.isPressed('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(keys.isPressed('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false);
    expect(keys.isPressed('Mod+K', press('k'), false)).toBe(false);
    expect(keys.isPressed('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(keys.isPressed('Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(keys.isPressed('Alt+ArrowLeft', press('ArrowLeft', { altKey: true }), false)).toBe(true);
    expect(keys.isPressed('Alt+ArrowLeft', press('ArrowLeft', { altKey: true, ctrlKey: true }), false)).toBe(
      false,
    );
  });

  it('are known by the place of a letter where Alt makes another sign of it', () => {
    const onMac = { ...press('˜', { altKey: true }), code: 'KeyN' };
    expect(keys.isPressed('Alt+N', onMac, true)).toBe(true);
    expect(keys.isPressed('Alt+N', press('n', { altKey: true }), false)).toBe(true);
    expect(keys.isPressed('Alt+N', press('n'), false)).toBe(false);
    expect(keys.isPressed('Alt+M', onMac, true)).toBe(false);
  });

  it('are written as people write them', () => {
    expect(keys.keysInWords('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(keys.keysInWords('Mod+K', true)).toBe('Cmd+K');
    expect(keys.keysInWords('Alt+ArrowLeft', false)).toBe('Alt+Left');
  });
});
