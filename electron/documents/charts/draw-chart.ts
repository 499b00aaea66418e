import { BarChart as Bars } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartSize, type BarChart } from '#shared/domain/charts/bar-chart';
import { xmlEscaped, xmlLine } from '#electron/documents/word/xml-text';
import { chartOption } from '#electron/documents/charts/chart-option';

use([Bars, GridComponent, LegendComponent, SVGRenderer]);

/** A chart as an SVG picture with its title and description; the same chart gives the same text. */
export function drawChart(chart: BarChart): string {
  const safe = safeChart(chart);
  const canvas = init(null, null, { renderer: 'svg', ssr: true, ...chartSize(safe) });
  try {
    canvas.setOption(chartOption(safe));
    return described(withoutCounters(canvas.renderToSVGString()), safe);
  } finally {
    canvas.dispose();
  }
}

/** Names come from records, and may hold what XML cannot. */
function safeChart(chart: BarChart): BarChart {
  return {
    ...chart,
    bars: chart.bars.map(xmlLine),
    stretches: chart.stretches.map((stretch) => ({ ...stretch, name: xmlLine(stretch.name) })),
  };
}

/**
 * The library adds styles for a pointer, which paper has not, and numbers its parts through the life of a process: such
 * names differ from run to run.
 */
function withoutCounters(svg: string): string {
  const names = new Map<string, string>();
  return svg
    .replace(/<style\b.*?<\/style>/gsu, '')
    .replace(/ (?:class|pointer-events)="[^"]*"/gu, '')
    .replace(/zr\d+-[a-z]+-?\d+/gu, (name) => {
      const known = names.get(name) ?? `n${String(names.size)}`;
      names.set(name, known);
      return known;
    });
}

function described(svg: string, { title, description }: BarChart): string {
  const words = `<title>${xmlEscaped(title)}</title><desc>${xmlEscaped(description)}</desc>`;
  return svg.replace(/<svg([^>]*)>/u, `<svg$1 role="img">${words}`);
}
