import type { Item } from '#renderer/ui/rich-text/paste/line-collector';

/** What Word writes before a numbered point: `1.`, `a)`, `iv.`, `2.1`; anything else is a bullet. */
const numbering = /^\(?(\d+(\.\d+)*|[a-z]{1,2}|[ivxlc]+)[.)]?$/iu;

/**
 * The point of a list that a paragraph of Word is: its level from `mso-list`, its kind from the sign that Word writes in
 * for programs that know no lists. `undefined` for any other paragraph.
 */
export function wordItemOf(element: HTMLElement): Item | undefined {
  const style = (element.getAttribute('style') ?? '').toLowerCase();
  const level = /mso-list:\s*\w+\s+level(\d+)/u.exec(style)?.[1];
  if (level === undefined) return undefined;
  const sign = [...element.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/iu.test(span.getAttribute('style') ?? ''),
  );
  const text = (sign?.textContent ?? '').replace(/[\s\u00a0]+/gu, '');
  return { level: Number(level) - 1, ordered: text !== 'o' && numbering.test(text) };
}
