import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame, frameOverhead, scanFrames } from '#electron/store/frame';

const payloads = fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 6 });

function framesOf(some: readonly Uint8Array[]): Buffer {
  return Buffer.concat(some.map(encodeFrame));
}

describe('frames', () => {
  it('stand in a file as decision 0001 says', () => {
    expect(encodeFrame(Buffer.from('hello')).toString('hex')).toBe(
      '43484631000000059c015ac18bb70481f467bb1fadb4f9e668656c6c6f',
    );
  });

  it('come back as they went in', () => {
    fc.assert(
      fc.property(payloads, (some) => {
        const { frames, tail } = scanFrames(framesOf(some), 0, 'checked');
        expect(frames.map(({ payload }) => [...payload])).toEqual(some.map((payload) => [...payload]));
        expect(tail).toBe('none');
      }),
    );
  });

  it('end at the last whole one, wherever the file breaks off', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (some, seed) => {
        const whole = framesOf(some);
        const length = seed % (whole.length + 1);
        const { frames, end, tail } = scanFrames(whole.subarray(0, length), 0, 'checked');
        let expected = 0;
        for (const payload of some) {
          if (expected + frameOverhead + payload.length > length) break;
          expected += frameOverhead + payload.length;
        }
        expect(end).toBe(expected);
        expect(tail).toBe(expected === length ? 'none' : 'torn');
        expect(frames.length).toBeLessThanOrEqual(some.length);
      }),
    );
  });

  it('tell damage from a torn tail by a whole frame that follows', () => {
    const some = ['first', 'second', 'third'].map((text) => Buffer.from(text));
    const bytes = framesOf(some);
    bytes[frameOverhead + 6 + frameOverhead]! ^= 1;
    expect(scanFrames(bytes, 0, 'checked')).toMatchObject({ tail: 'damaged', end: frameOverhead + 5 });
    const last = framesOf(some);
    last[last.length - 1]! ^= 1;
    expect(scanFrames(last, 0, 'checked').tail).toBe('torn');
  });

  it('are not mistaken for text that looks like one', () => {
    const decoy = Buffer.concat([Buffer.from('broken CHF1\0\0\0\u0001'), Buffer.alloc(40, 'CHF1')]);
    expect(scanFrames(Buffer.concat([framesOf([Buffer.from('a')]), decoy]), 0, 'checked').tail).toBe('torn');
  });
});
