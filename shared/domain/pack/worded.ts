/** Members that say where a text comes from and which pack it is in; no reader of the paper sees them. */
const unseen = new Set(['origin', 'identity']);

/** A pack, or a part of one, as JSON of what its reader sees: two that read and look alike are the same. */
export function worded(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (unseen.has(key) ? undefined : value));
}
