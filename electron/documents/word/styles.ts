import { BorderStyle, LineRuleType, type IParagraphStyleOptions, type IPropertiesOptions } from 'docx';
import type { PackDocument, PageSetting } from '#shared/domain/pack/pack-document';
import { usualLabels } from '#electron/documents/layout/fact-column';
import { colours, fonts, halfPoints, styleIds, textWidth, twips } from '#electron/documents/word/house-style';

type Styles = NonNullable<IPropertiesOptions['styles']>;
type Run = NonNullable<IParagraphStyleOptions['run']>;
type ParagraphStyle = NonNullable<IParagraphStyleOptions['paragraph']>;

const font = { ascii: fonts.body, hAnsi: fonts.body, cs: fonts.devanagari, eastAsia: fonts.body };

/** Lines at a multiple of their height. Without the rule LibreOffice overlaps them. */
function spacing(before: number, after: number, line = 1.1): NonNullable<ParagraphStyle['spacing']> {
  return {
    before: twips(before),
    after: twips(after),
    line: Math.round(line * 240),
    lineRule: LineRuleType.AUTO,
  };
}

function style(
  id: string,
  name: string,
  run: Run,
  paragraph: ParagraphStyle,
  next = id,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next, quickFormat: true, run, paragraph };
}

function rule(
  colour: string,
  size: number,
  space: number,
): NonNullable<NonNullable<ParagraphStyle['border']>['top']> {
  return { style: BorderStyle.SINGLE, color: colour, size, space };
}

/** All styles of a document at a body size in points. Headings carry outline levels, or no navigation would show them. */
export function houseStyles(document: Pick<PackDocument, 'typeSize' | 'language'> & PageSetting): Styles {
  const { typeSize: size, language } = document;
  return {
    default: {
      document: {
        run: {
          font,
          size: halfPoints(size),
          color: colours.ink,
          language: { value: language, eastAsia: language, bidirectional: 'hi-IN' },
        },
        paragraph: { spacing: spacing(0, size * 0.4) },
      },
      title: {
        run: { font, size: halfPoints(size * 2.9), bold: true, color: colours.heading },
        paragraph: { spacing: spacing(6, 10, 1), keepNext: true },
      },
      heading1: {
        run: { font, size: halfPoints(size * 1.85), bold: true, color: colours.heading },
        paragraph: {
          spacing: spacing(0, size * 0.7, 1),
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
          border: { bottom: rule(colours.heading, 6, 4) },
        },
      },
      heading2: {
        run: { font, size: halfPoints(size * 1.18), bold: true, color: colours.heading },
        paragraph: {
          spacing: spacing(size * 0.85, size * 0.2, 1),
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
        },
      },
      heading3: {
        run: { font, size: halfPoints(size), bold: true, color: colours.ink },
        paragraph: {
          spacing: spacing(size * 0.6, size * 0.2, 1),
          keepNext: true,
          keepLines: true,
          outlineLevel: 2,
        },
      },
    },
    paragraphStyles: [
      ...textStyles(size),
      ...tableStyles(size),
      ...noteStyles(size),
      ...furnitureStyles(document),
    ],
  };
}

function textStyles(size: number): readonly IParagraphStyleOptions[] {
  const indent = twips(size * 1.5);
  return [
    ...coverStyles(size),
    ...figureStyles(size),
    style(styleIds.lead, 'Pack lead', { size: halfPoints(size * 1.15) }, { spacing: spacing(0, size * 0.5) }),
    style(styleIds.body, 'Pack body', {}, {}),
    style(
      styleIds.small,
      'Pack small',
      { size: halfPoints(size * 0.86), color: colours.quiet },
      { spacing: spacing(0, size * 0.35) },
    ),
    style(
      styleIds.question,
      'Pack question',
      { bold: true },
      { spacing: spacing(size * 0.35, size * 0.05), keepNext: true, keepLines: true },
      styleIds.body,
    ),
    style(
      styleIds.list,
      'Pack list',
      {},
      { spacing: spacing(0, size * 0.3), keepLines: true, indent: { left: indent, hanging: indent } },
    ),
    style(
      styleIds.sources,
      'Pack sources',
      { size: halfPoints(size * 0.8), color: colours.quiet },
      { spacing: spacing(0, 1, 1), keepLines: true },
    ),
    style(
      styleIds.check,
      'Pack check list',
      { size: halfPoints(size * 0.92) },
      { spacing: spacing(0, size * 0.15, 1.05), keepLines: true },
    ),
    style(styleIds.fact, 'Pack fact', {}, factLine(size, size * 0.2)),
    style(
      styleIds.footFact,
      'Pack foot fact',
      { size: halfPoints(size * 0.82), color: colours.quiet },
      factLine(size * 0.82, 1),
    ),
  ];
}

/** A label, then what it says, hanging at ten ems. */
function factLine(size: number, after: number): ParagraphStyle {
  const indent = twips(size * usualLabels);
  return {
    spacing: spacing(0, after),
    indent: { left: indent, hanging: indent },
    leftTabStop: indent,
    keepLines: true,
  };
}

function coverStyles(size: number): readonly IParagraphStyleOptions[] {
  return [
    style(
      styleIds.coverTop,
      'Pack cover top',
      {},
      { spacing: spacing(40, 12), border: { bottom: rule(colours.heading, 36, 1) } },
      styleIds.title,
    ),
    style(
      styleIds.subtitle,
      'Pack subtitle',
      { size: halfPoints(size * 1.4), color: colours.quiet },
      { spacing: spacing(0, 30, 1) },
    ),
    style(styleIds.coverFact, 'Pack cover fact', { size: halfPoints(size * 1.1) }, factLine(size * 1.1, 5)),
    style(
      styleIds.eyebrow,
      'Pack eyebrow',
      { size: halfPoints(size * 0.9), bold: true, allCaps: true, characterSpacing: 24, color: colours.quiet },
      { spacing: spacing(0, 3, 1), keepNext: true },
    ),
  ];
}

/** A picture stays with its title. */
function figureStyles(size: number): readonly IParagraphStyleOptions[] {
  return [
    style(
      styleIds.figure,
      'Pack figure',
      {},
      { spacing: spacing(size * 0.4, 2, 1), keepNext: true },
      styleIds.figureTitle,
    ),
    style(
      styleIds.figureTitle,
      'Pack figure title',
      { size: halfPoints(size * 0.86), color: colours.quiet },
      { spacing: spacing(0, size * 0.9, 1), keepLines: true },
      styleIds.body,
    ),
  ];
}

function tableStyles(size: number): readonly IParagraphStyleOptions[] {
  const text = size * 0.95;
  const indent = twips(text * 1.1);
  return [
    style(
      styleIds.tableText,
      'Pack table text',
      { size: halfPoints(text) },
      { spacing: spacing(0, 0, 1.05) },
    ),
    style(
      styleIds.tableSmall,
      'Pack table small',
      { size: halfPoints(size * 0.86) },
      { spacing: spacing(0, size * 0.3, 1.05) },
    ),
    style(
      styleIds.tableList,
      'Pack table list',
      { size: halfPoints(text) },
      { spacing: spacing(0, size * 0.25, 1.05), indent: { left: indent, hanging: indent } },
    ),
    style(
      styleIds.tableHead,
      'Pack table head',
      { size: halfPoints(size * 0.86), bold: true, color: colours.heading },
      { spacing: spacing(0, 0, 1), keepNext: true },
    ),
  ];
}

function noteStyles(size: number): readonly IParagraphStyleOptions[] {
  const box = (colour: string): ParagraphStyle => ({
    indent: { left: 170 },
    border: { left: rule(colour, 18, 8) },
    keepLines: true,
  });
  return [
    style(
      styleIds.noteTitle,
      'Pack note title',
      { bold: true, size: halfPoints(size * 0.95) },
      { ...box(colours.rule), spacing: spacing(size * 0.8, size * 0.15), keepNext: true },
      styleIds.noteText,
    ),
    style(
      styleIds.noteText,
      'Pack note text',
      { size: halfPoints(size * 0.95) },
      { ...box(colours.rule), spacing: spacing(0, size * 0.3) },
    ),
  ];
}

function furnitureStyles(page: PageSetting): readonly IParagraphStyleOptions[] {
  return [
    style(
      styleIds.marking,
      'Pack marking',
      { bold: true, size: halfPoints(10), characterSpacing: 20, color: colours.ink },
      { spacing: spacing(0, 3, 1) },
    ),
    style(
      styleIds.running,
      'Pack running line',
      { size: halfPoints(8.5), color: colours.quiet },
      { spacing: spacing(0, 3, 1), rightTabStop: textWidth(page) },
    ),
  ];
}
