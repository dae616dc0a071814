import type { EChartsCoreOption } from 'echarts/core';
import { escaped, Html } from './html.js';

/** How wide a chart is drawn: once for a desktop or paper, once for a phone, so that its letters stay as large. */
export type Width = 'wide' | 'narrow';

/** A picture of numbers. `title` says to whoever cannot see it what it shows. */
export interface Chart {
  readonly title: string;
  /** What is drawn, for whoever sees it, where nothing above says so. */
  readonly caption?: string;
  readonly height: number;
  readonly option: (width: Width) => EChartsCoreOption;
}

/** Turns charts into markup. */
export type Draw = (chart: Chart) => Html;

/** In the chart's own units. */
export const WIDTHS: Readonly<Record<Width, number>> = { wide: 720, narrow: 340 };

/** The page's own colours, which know light and dark. */
export const INK = {
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  line: 'var(--line)',
  good: 'var(--good)',
  bad: 'var(--bad)',
  /** Two things side by side, neither of them better. */
  one: 'var(--one)',
  other: 'var(--other)',
  tiers: ['var(--tier-1)', 'var(--tier-2)', 'var(--tier-3)', 'var(--tier-4)'],
} as const;

/** How all axes look; the values' alone has lines across. */
export const AXIS = {
  axisLine: { lineStyle: { color: INK.line } },
  axisTick: { show: false },
  axisLabel: { color: INK.quiet, fontSize: 13 },
  splitLine: { lineStyle: { color: INK.line } },
  nameTextStyle: { color: INK.quiet, fontSize: 13 },
} as const;

/** Bars of equal steps from zero on, each named after where it begins, and a hidden axis for marks between them. */
export const stepAxes = (name: string, labels: readonly string[], width: Width) => [
  {
    ...AXIS,
    type: 'category',
    name,
    nameLocation: 'middle',
    nameGap: 28,
    data: labels,
    axisLabel: {
      ...AXIS.axisLabel,
      interval: (i: number) => i % (width === 'wide' ? 4 : 10) === 0,
    },
  },
  { type: 'value', min: 0, max: labels.length, show: false },
];

/** Where something lies on the hidden axis of the steps: a dashed line with its name. */
export interface Mark {
  readonly name: string;
  readonly xAxis: number;
  readonly label?: { readonly distance: number };
}

/** Lines through bars of steps. */
export const markSeries = (marks: readonly Mark[]) => ({
  type: 'bar',
  xAxisIndex: 1,
  silent: true,
  data: [],
  markLine: {
    silent: true,
    symbol: 'none',
    lineStyle: { color: INK.text, type: 'dashed', width: 1.5 },
    label: { color: INK.text, textBorderWidth: 0, formatter: '{b}' },
    data: marks,
  },
});

/** The page's own style sheet speaks for fonts: a strict policy takes no style from an element. */
const bareOf = (svg: string): string =>
  svg
    .replaceAll(/<style[^>]*>.*?<\/style>/gs, '')
    .replaceAll(/ (?:style|class|xml:space|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '');

/** The library is large, and loaded only by what draws. */
export async function openCharts(): Promise<Draw> {
  const [{ init, use }, { BarChart, GraphChart }, components, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  const { GridComponent, MarkLineComponent } = components;
  use([BarChart, GraphChart, GridComponent, MarkLineComponent, SVGRenderer]);
  const drawOne = ({ title, height, option }: Chart, width: Width): string => {
    const size = { width: WIDTHS[width], height };
    // The library's types ask for an element, its documentation for none, where it draws on a server.
    const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
    chart.setOption({ animation: false, ...option(width) });
    const svg = bareOf(chart.renderToSVGString());
    chart.dispose();
    return `<svg class="${width}" viewBox="0 0 ${size.width} ${height}" role="img" aria-label="${escaped(title)}"><title>${escaped(title)}</title>${svg}</svg>`;
  };
  return (chart) => {
    const caption = chart.caption ? `<figcaption>${escaped(chart.caption)}</figcaption>` : '';
    const drawings = `${drawOne(chart, 'wide')}${drawOne(chart, 'narrow')}`;
    return new Html(`<figure>${caption}${drawings}</figure>`);
  };
}
