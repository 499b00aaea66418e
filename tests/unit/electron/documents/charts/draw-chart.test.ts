import { describe, expect, it } from 'vitest';
import { drawChart } from '#electron/documents/charts/draw-chart';
import { drawPng } from '#electron/documents/charts/draw-png';
import { parseXml, textIn, within, type XmlElement } from '#electron/documents/package/xml-tree';
import type { BarChart } from '#shared/domain/charts/bar-chart';
import { hindiPapers } from '#shared/messages/papers/hindi';

const chart: BarChart = {
  title: 'Time',
  description: 'Time. Item 1: 10 minutes.',
  lying: true,
  unit: 'minutes',
  bars: ['\u092c\u0948\u0920\u0915'],
  stretches: [
    { name: 'Item 1 \u0000 <script>alert(1)</script> & "x"', tone: 'done', values: [10] },
    { name: 'Free', tone: 'free', values: [5] },
  ],
};

describe('a chart as SVG', () => {
  it('is the same text each time, however many were drawn before', () => {
    const first = drawChart(chart);
    drawChart({ ...chart, lying: false });
    expect(drawChart(chart)).toBe(first);
  });

  it('is well-formed, runs nothing, and fetches nothing', () => {
    const svg = drawChart({ ...chart, lying: false });
    const root = parseXml(svg);
    expect(root?.name).toBe('svg');
    expect([...within(root ?? never())].map(({ name }) => name)).not.toContain('script');
    expect(svg.replace(/xmlns(:xlink)?="[^"]*"/gu, '')).not.toMatch(/https?:|href|url\((?!#)/u);
  });

  it('bears title, description, names and numbers as words', () => {
    const root = parseXml(drawChart(chart)) ?? never();
    expect(textIn([...within(root, 'desc')][0] ?? never())).toBe(chart.description);
    const words = [...within(root, 'text')].map(textIn);
    expect(words).toEqual(expect.arrayContaining(['\u092c\u0948\u0920\u0915', '1 (10)', '5']));
  });

  it('keeps the names of its bars clear of a legend in Hindi that takes two rows', () => {
    const { statuses } = hindiPapers.negotiation;
    const stretches = Object.values(statuses).map((name) => ({
      name,
      tone: 'first' as const,
      values: [1, 1],
    }));
    const bars = [hindiPapers.charts.round(1), hindiPapers.charts.round(2)];
    const root = parseXml(drawChart({ ...chart, lying: false, bars, stretches })) ?? never();
    const heights = new Map([...within(root, 'text')].map((text) => [textIn(text), heightOf(text)]));
    const legend = Object.values(statuses).map((name) => heights.get(name) ?? never());
    expect(Math.min(...legend) - (heights.get(bars[0] ?? '') ?? never())).toBeGreaterThan(15);
  });
});

describe('a chart as PNG', () => {
  it('is the same bytes each time, at 192 pixels to the inch', async () => {
    const svg = drawChart(chart);
    const png = Buffer.from(await drawPng(svg));
    expect(Buffer.compare(png, Buffer.from(await drawPng(svg)))).toBe(0);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/u.exec(svg)?.[1]));
  });

  it('leaves the environment of the process as it was', async () => {
    const before = process.env.FONTCONFIG_FILE;
    await drawPng(drawChart(chart));
    expect(process.env.FONTCONFIG_FILE).toBe(before);
  });
});

/** Where a text stands, in pixels from the top. */
function heightOf({ attributes }: XmlElement): number {
  const moved = /translate\([\d.]+[ ,]([\d.]+)\)/u.exec(attributes.get('transform') ?? '')?.[1];
  return Number(moved ?? 0) + Number(attributes.get('y') ?? 0);
}

function never(): never {
  throw new Error('It is not there.');
}
