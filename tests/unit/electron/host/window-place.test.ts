import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnScreens, type Rectangle } from '#electron/host/window-place';

const screen: Rectangle = { x: 0, y: 0, width: 1920, height: 1040 };
const right: Rectangle = { x: 1920, y: 0, width: 1280, height: 1024 };

const rectangle = fc.record({
  x: fc.integer({ min: -5_000, max: 5_000 }),
  y: fc.integer({ min: -5_000, max: 5_000 }),
  width: fc.integer({ min: 1, max: 5_000 }),
  height: fc.integer({ min: 1, max: 5_000 }),
});

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

describe('the place of a window', () => {
  it('is where it was, while that is whole on a screen', () => {
    const was = { x: 2_000, y: 100, width: 1_000, height: 700 };
    expect(placeOnScreens(was, [screen, right])).toEqual(was);
  });

  it('is the middle of the first screen where it was never, or on a screen that is gone', () => {
    expect(placeOnScreens(undefined, [screen, right])).toEqual({ x: 320, y: 90, width: 1280, height: 860 });
    const gone = { x: 2_000, y: 100, width: 1_000, height: 700 };
    expect(placeOnScreens(gone, [screen])).toEqual({ x: 460, y: 170, width: 1_000, height: 700 });
  });

  it('is pushed back onto the screen that shows most of it, and made no larger than that', () => {
    const was = { x: -200, y: -50, width: 3_000, height: 700 };
    expect(placeOnScreens(was, [screen, right])).toEqual({ x: 0, y: 0, width: 1920, height: 700 });
  });

  it('is whole on one screen, whatever it was and whatever screens there are', () => {
    fc.assert(
      fc.property(
        fc.option(rectangle, { nil: undefined }),
        rectangle,
        fc.array(rectangle),
        (was, first, others) => {
          const screens = [first, ...others] as const;
          const place = placeOnScreens(was, screens);
          expect(screens.some((each) => isWithin(place, each))).toBe(true);
        },
      ),
    );
  });
});
