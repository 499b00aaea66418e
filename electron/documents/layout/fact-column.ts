import type { PackFact } from '#shared/domain/pack/pack-blocks';
import { textWidth } from '#electron/documents/layout/text-width';

/** Width of the labels of facts in ems, as a rule. */
export const usualLabels = 10;

/** The same where labels are long, at most; air that they keep to what they say. */
const [widest, air] = [17, 0.3];

/** How wide the labels of facts stand, in the unit of `size`: what they say hangs in one column, however long they are. */
export function labelColumn(items: readonly PackFact[], size: number): number {
  const needed = Math.max(...items.map(({ label }) => textWidth(label, size) + air * size));
  return Math.min(Math.max(usualLabels * size, needed), widest * size);
}
