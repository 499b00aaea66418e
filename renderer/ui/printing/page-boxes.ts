import type { PageMarkingView } from '#shared/contract/views/common';

/** What stands in the margins of every printed page. */
export interface PageBoxes {
  readonly title: string;
  /** The protective marking, at the top and at the bottom. */
  readonly marking: string;
  /** For whom the paper is not. */
  readonly handling: string;
  /** Whose paper it is, and of which day. */
  readonly origin: string;
  /** For tables of many columns. */
  readonly landscape: boolean;
}

/**
 * The rules of a printed page: A4, the marking at the top and the bottom of each page (briefing conventions), title,
 * handling, origin and page number beside it. The texts are data: nothing in them can end the string that it stands in.
 */
export function pageRules(boxes: PageBoxes): string {
  const small = 'font: 8pt/1.25 sans-serif; color: #333;';
  const marking = `content: ${cssString(boxes.marking)}; font: bold 11pt/1.25 sans-serif; color: #000; width: 40%;`;
  const side = (content: string): string =>
    `content: ${content}; ${small} width: 30%; vertical-align: middle;`;
  return [
    `@page { size: A4${boxes.landscape ? ' landscape' : ''}; margin: 20mm 14mm 18mm;`,
    `@top-left { ${side(cssString(boxes.title))} text-align: left; }`,
    `@top-center { ${marking} }`,
    `@top-right { ${side(cssString(boxes.handling))} text-align: right; font-weight: bold; }`,
    `@bottom-left { ${side(cssString(boxes.origin))} text-align: left; }`,
    `@bottom-center { ${marking} }`,
    `@bottom-right { ${side("'Page ' counter(page) ' of ' counter(pages)")} text-align: right; }`,
    '}',
  ].join('\n');
}

/** A text as a string of CSS. All but letters, digits, spaces and a few signs is written as its code. */
export function cssString(text: string): string {
  const safe = text.replaceAll(
    /[^\p{L}\p{M}\p{N} .,:;()-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `'${safe}'`;
}

/** The marking in words; parts that nobody marked are never passed over. */
export function markingOnPaper({ marking, unmarked }: PageMarkingView): string {
  if (unmarked === 0) return marking ?? 'NO MARKING CHOSEN';
  const parts = unmarked === 1 ? '1 PART WITHOUT A MARKING' : `${String(unmarked)} PARTS WITHOUT A MARKING`;
  return marking === null ? `NO MARKING CHOSEN (${parts})` : `AT LEAST ${marking} (${parts})`;
}
