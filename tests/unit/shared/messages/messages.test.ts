import { describe, expect, it } from 'vitest';
import { failureMessage, shortLabel } from '#shared/messages/messages';

describe('the name of a record in a message', () => {
  it('stands whole up to a hundred characters', () => {
    const label = 'x'.repeat(100);
    expect(failureMessage({ code: 'already-there', details: { label } })).toBe(
      `"${label}" is there already.`,
    );
  });

  it('is cut where it would hide what the message says of it, at the end of a word', () => {
    const label = `Brief on ${'defence cooperation '.repeat(20)}`;
    const message = failureMessage({ code: 'already-there', details: { label } });
    expect(message).toMatch(/^"Brief on .*(defence|cooperation)\.\.\." is there already\.$/u);
    expect(message.length).toBeLessThan(130);
  });

  it('is never cut within a character', () => {
    for (let length = 90; length < 100; length += 1) {
      expect(shortLabel(`${'x'.repeat(length)}${'🤝'.repeat(20)}`)).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
