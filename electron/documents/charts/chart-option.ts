import type { EChartsCoreOption } from 'echarts/core';
import type { BarChart, ChartTone } from '#shared/domain/charts/bar-chart';

/** Colours of stretches and of the words on them: 4.5:1 or better, and apart in grey. */
const tones: Readonly<Record<ChartTone, { readonly fill: string; readonly ink: string }>> = {
  done: { fill: '#1F3A5F', ink: '#FFFFFF' },
  fifth: { fill: '#3F6594', ink: '#FFFFFF' },
  fourth: { fill: '#8FAECF', ink: '#1B2430' },
  third: { fill: '#B9CCE2', ink: '#1B2430' },
  second: { fill: '#D9E3EF', ink: '#1B2430' },
  first: { fill: '#EEF3F8', ink: '#1B2430' },
  alert: { fill: '#9C1F24', ink: '#FFFFFF' },
  free: { fill: '#FFFFFF', ink: '#1B2430' },
};

const ink = '#1B2430';
const quiet = '#5B6675';
const line = '#CBD2DB';

/** Family of the type in a chart; the picture for old programs is drawn with what of it is there. */
const chartFonts = "Carlito, Calibri, 'Noto Sans Devanagari', sans-serif";

/** A chart as an option of the drawing library. Every stretch bears its number, so that nothing rests on colour alone. */
export function chartOption(chart: BarChart): EChartsCoreOption {
  const names = {
    type: 'category',
    data: [...chart.bars],
    inverse: chart.lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: quiet } },
    axisLabel: { color: ink, fontSize: 12, interval: 0 },
  };
  const numbers = {
    type: 'value',
    minInterval: 1,
    axisLabel: { color: quiet, fontSize: 11 },
    splitLine: { lineStyle: { color: line } },
    ...(!chart.lying && {
      name: chart.unit,
      nameLocation: 'end',
      nameTextStyle: { color: quiet, fontSize: 11, align: 'left' },
    }),
    ...(chart.bars.length === 1 && { max: 'dataMax' }),
  };
  return {
    animation: false,
    textStyle: { fontFamily: chartFonts },
    grid: gridOf(chart),
    ...(chart.lying ? {} : { legend: legendOf(chart) }),
    xAxis: chart.lying ? numbers : names,
    yAxis: chart.lying ? names : numbers,
    series: chart.stretches.map((stretch, index) => seriesOf(chart, stretch, index)),
  };
}

/** The words beside the axes lie inside of the margins. */
const labelsInside = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' } as const;

function gridOf(chart: BarChart): object {
  return chart.lying
    ? { left: 8, right: 16, top: 6, bottom: 4, ...labelsInside }
    : { left: 8, right: 8, top: 24, bottom: breaksLegend(chart) ? 56 : 34, ...labelsInside };
}

/** The drawing library takes each letter beyond Latin for as wide as it is high: such a legend needs a second row. */
function breaksLegend({ stretches }: BarChart): boolean {
  const letters = stretches.map(({ name }) => name).join('');
  return (
    /[^\p{Script=Latin}\p{Script=Common}]/u.test(letters) && letters.length * 12 + stretches.length * 29 > 600
  );
}

function legendOf(chart: BarChart): object {
  return {
    silent: true,
    selectedMode: false,
    bottom: 0,
    itemWidth: 14,
    itemHeight: 10,
    itemStyle: { borderColor: quiet, borderWidth: 0.5 },
    textStyle: { color: ink, fontSize: 12 },
    data: chart.stretches.map(({ name }) => name),
  };
}

function seriesOf(
  chart: BarChart,
  { name, tone, values }: BarChart['stretches'][number],
  index: number,
): object {
  const { fill, ink: on } = tones[tone];
  const single = chart.bars.length === 1;
  const whole = chart.stretches.reduce((sum, stretch) => sum + (stretch.values[0] ?? 0), 0);
  return {
    type: 'bar',
    stack: 'whole',
    silent: true,
    emphasis: { disabled: true },
    name,
    barWidth: chart.lying ? 22 : '62%',
    itemStyle: {
      color: fill,
      borderColor: quiet,
      borderWidth: 0.5,
      ...(tone === 'free' && { borderType: 'dashed' }),
    },
    label: {
      show: true,
      color: on,
      fontSize: 11,
      formatter: ({ value }: { readonly value: number }) =>
        single
          ? itemLabel(value, tone === 'free' ? null : index + 1, whole)
          : value === 0
            ? ''
            : String(value),
    },
    data: [...values],
  };
}

/** On a single bar the number of the item and its minutes: `3 (10)`; of a narrow one the number alone. */
function itemLabel(value: number, item: number | null, whole: number): string {
  if (item === null) return String(value);
  return value / whole < 0.05 ? String(item) : `${String(item)} (${String(value)})`;
}
