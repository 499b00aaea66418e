import { ImageRun, Paragraph, type IContext, type IImageOptions, type IXmlableObject } from 'docx';
import type { PackFigure } from '#shared/domain/pack/pack-blocks';
import { chartSize } from '#shared/domain/charts/bar-chart';
import { styleIds, textWidth } from '#electron/documents/word/house-style';
import { wordRuns } from '#electron/documents/word/inlines';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { xmlLine } from '#electron/documents/word/xml-text';

/** Pixels to the twip: docx takes sizes at 96 to the inch. */
const pixels = 96 / 1440;

/** A picture with a counted id; docx counts through the life of a process, and the same pack must give the same bytes. */
class CountedImage extends ImageRun {
  readonly number: number;

  constructor(options: IImageOptions, number: number) {
    super(options);
    this.number = number;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const run = super.prepForXml(context);
    if (run === undefined || setDrawingId(run, this.number) === 0)
      throw new Error('A picture of docx no longer has an id.');
    return run;
  }
}

/** Sets the id of each drawing below a node; how many there were. */
function setDrawingId(node: unknown, number: number): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, child) => sum + setDrawingId(child, number), 0);
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce((sum, [name, child]: [string, unknown]) => {
    if (name !== 'wp:docPr') return sum + setDrawingId(child, number);
    const attributes = attributesOf(child);
    if (attributes === undefined) return sum;
    attributes.id = number;
    return sum + 1;
  }, 0);
}

function attributesOf(element: unknown): { id?: number } | undefined {
  const holder: unknown = Array.isArray(element) ? element[0] : element;
  if (typeof holder !== 'object' || holder === null || !('_attr' in holder)) return undefined;
  return holder._attr as { id?: number };
}

/**
 * A figure across the width of the text, as vectors with a picture for programs that do not know them, then its title,
 * which stays with what follows where `keepEnd` says so.
 */
export function figureParagraphs(figure: PackFigure, scope: RenderScope, keepEnd: boolean): string {
  const { chart } = figure;
  const drawn = scope.figures.get(chart);
  if (drawn === undefined) throw new Error(`Nobody drew ${chart.title}.`);
  const size = chartSize(chart);
  const width = Math.round(textWidth(scope.document) * pixels);
  const transformation = { width, height: Math.round((width * size.height) / size.width) };
  const description = xmlLine(chart.description);
  const image = new CountedImage(
    {
      type: 'svg',
      data: Buffer.from(drawn.svg),
      fallback: { type: 'png', data: Buffer.from(drawn.png) },
      transformation,
      altText: { name: chart.title, title: chart.title, description },
    },
    scope.nextDrawing(),
  );
  return [
    scope.picture(new Paragraph({ style: styleIds.figure, children: [image] })),
    scope.write.paragraph(
      { style: styleIds.figureTitle, ...(keepEnd && { keepNext: true }) },
      wordRuns(chart.title, scope),
    ),
  ].join('');
}
