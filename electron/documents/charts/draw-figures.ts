import { drawChart } from '#electron/documents/charts/draw-chart';
import { drawPng } from '#electron/documents/charts/draw-png';
import type { BarChart } from '#shared/domain/charts/bar-chart';
import type { PackDocument } from '#shared/domain/pack/pack-document';

/** A picture in both of its forms. */
export interface DrawnFigure {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** The charts of a document, drawn, each once. */
export async function drawFigures(document: PackDocument): Promise<ReadonlyMap<BarChart, DrawnFigure>> {
  const charts = document.sections
    .flatMap(({ blocks, foot }) => [...blocks, ...foot])
    .flatMap((block) => (block.type === 'figure' ? [block.chart] : []));
  const drawn = new Map<BarChart, DrawnFigure>();
  for (const chart of charts) {
    const svg = drawChart(chart);
    drawn.set(chart, { svg, png: await drawPng(svg) });
  }
  return drawn;
}
