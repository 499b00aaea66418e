import type { PageMargins, PageSetting, PaperSize } from '#shared/domain/pack/pack-document';

/**
 * The house style, in Word's units: twips (twentieths of a point) for lengths, half-points for type.
 *
 * Type is Calibri, Carlito where Calibri is missing (same widths); Devanagari is Nirmala UI, Noto Sans Devanagari or
 * Mangal. `fontTable` in the package names the stand-ins, so that Word and LibreOffice need not guess.
 */
export const fonts = {
  body: 'Calibri',
  bodyInstead: 'Carlito',
  devanagari: 'Nirmala UI',
  devanagariInstead: 'Noto Sans Devanagari, Mangal',
} as const;

/** Colours as Word writes them; each reads at 4.5:1 or better on white. */
export const colours = {
  ink: '1B2430',
  heading: '1F3A5F',
  quiet: '5B6675',
  rule: 'CBD2DB',
  shade: 'F1F4F8',
  example: '7A5200',
  alert: '9C1F24',
} as const;

/** Margins that leave room for a marking above and below the running lines. */
export const houseMargins: PageMargins = {
  top: 1_531,
  bottom: 1_418,
  left: 1_191,
  right: 1_191,
  header: 482,
  footer: 425,
};

/** Width and height of each size of paper. */
export const pageSizes: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
};

/** Width of the text. */
export function textWidth({ paper, margins = houseMargins }: PageSetting): number {
  return pageSizes[paper].width - margins.left - margins.right;
}

/** Size of body type in points of every paper but the points card, which has what fits. */
export const paperTypeSize = 10.5;

/** Ids of the paragraph styles: Word's own for the title of a cover, ours for the rest. */
export const styleIds = {
  coverTop: 'PackCoverTop',
  title: 'Title',
  subtitle: 'PackSubtitle',
  eyebrow: 'PackEyebrow',
  lead: 'PackLead',
  body: 'PackBody',
  small: 'PackSmall',
  question: 'PackQuestion',
  list: 'PackList',
  check: 'PackCheck',
  sources: 'PackSources',
  fact: 'PackFact',
  coverFact: 'PackCoverFact',
  footFact: 'PackFootFact',
  tableText: 'PackTableText',
  tableSmall: 'PackTableSmall',
  tableList: 'PackTableList',
  tableHead: 'PackTableHead',
  noteTitle: 'PackNoteTitle',
  noteText: 'PackNoteText',
  figure: 'PackFigure',
  figureTitle: 'PackFigureTitle',
  marking: 'PackMarking',
  running: 'PackRunning',
} as const;

/** Names of the numberings. */
export const numberings = { bullet: 'bullet', number: 'number', check: 'check', sources: 'sources' } as const;

/** Half-points for a size in points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Twips for a length in points. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
