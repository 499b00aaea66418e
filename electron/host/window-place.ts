import { z } from '#shared/domain/zod';

/** A rectangle on the desk of all screens, in points. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window was when it was closed. */
export const windowPlaceSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().min(1),
  height: z.number().min(1),
  maximized: z.boolean(),
});

/** See {@link windowPlaceSchema}. */
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

const usualSize = { width: 1280, height: 860 };

/**
 * Where a window is to open: where it was, but whole on the screen that shows most of it now; in the middle of the first
 * screen where it was never, or where it would not be seen. `screens` are the areas that no task bar covers, the
 * first one first; there is at least one.
 */
export function placeOnScreens(
  was: Rectangle | undefined,
  screens: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const wanted = was ?? centred(usualSize, screens[0]);
  const [first] = [...screens].sort((left, right) => overlap(wanted, right) - overlap(wanted, left));
  const screen = first ?? screens[0];
  return overlap(wanted, screen) > 0
    ? within(wanted, screen)
    : within(centred(wanted, screens[0]), screens[0]);
}

function within(wanted: Rectangle, screen: Rectangle): Rectangle {
  const width = Math.min(wanted.width, screen.width);
  const height = Math.min(wanted.height, screen.height);
  const x = Math.min(Math.max(wanted.x, screen.x), screen.x + screen.width - width);
  const y = Math.min(Math.max(wanted.y, screen.y), screen.y + screen.height - height);
  return { x, y, width, height };
}

function centred({ width, height }: Pick<Rectangle, 'width' | 'height'>, screen: Rectangle): Rectangle {
  const x = screen.x + Math.round((screen.width - width) / 2);
  return { x, y: screen.y + Math.round((screen.height - height) / 2), width, height };
}

function overlap(left: Rectangle, right: Rectangle): number {
  const width = Math.min(left.x + left.width, right.x + right.width) - Math.max(left.x, right.x);
  const height = Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  return Math.max(0, width) * Math.max(0, height);
}
