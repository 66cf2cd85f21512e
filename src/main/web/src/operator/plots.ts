import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Points } from '../api/types';

/** Colours as the page has them just now, be it light or dark. */
export interface Colours {
  ink: string;
  soft: string;
  line: string;
  brand: string;
  sun: string;
}

export type Plot = (points: Points, colours: Colours, size: Size, language: string) => uPlot;
/** A plot that can be drawn, in pixels. */
export interface Size {
  element: HTMLElement;
  width: number;
  height: number;
}

const DASH = [5, 5];
/** What targets of 80, 90, 95 and 99 % let be wrong. */
const ALLOWED = [0.2, 0.1, 0.05, 0.01];

function percent(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return (value) => format.format(value);
}

function options(size: Size, colours: Colours, language: string, x: uPlot.Scale.Range, y: uPlot.Scale.Range): uPlot.Options {
  const write = percent(language);
  const axis = (): uPlot.Axis => ({
    stroke: colours.soft,
    grid: { stroke: colours.line, width: 1 },
    ticks: { stroke: colours.line, width: 1 },
    values: (_, values) => values.map(write),
    font: '13px system-ui, sans-serif',
    size: 52,
    space: 44,
  });
  return {
    width: size.width,
    height: size.height,
    scales: { x: { time: false, range: x }, y: { range: y } },
    axes: [{ ...axis(), size: 34 }, axis()],
    legend: { show: false },
    cursor: { y: false, points: { size: 9 }, drag: { x: false, y: false } },
    series: [{}],
  };
}

/** Stated beside observed, with the interval of each bin as a line. */
export const reliability: Plot = (points, colours, size, language) => {
  const { bins } = points;
  const least = Math.min(...bins.map((bin) => Math.min(bin.stated, bin.low)));
  const start = Math.min(0.9, Math.floor(least * 10) / 10);
  const x = [start, ...bins.map((bin) => bin.stated), 1];
  const inner = (read: (bin: (typeof bins)[number]) => number) => [null, ...bins.map(read), null];
  const made = options(size, colours, language, [start, 1], [start, 1.005]);
  made.series = [
    {},
    { stroke: colours.soft, dash: DASH, width: 1.5, points: { show: false } },
    { stroke: colours.brand, width: 2.5, points: { show: true, size: 9, fill: colours.brand } },
  ];
  made.hooks = { draw: [(plot) => bins.forEach((bin) => interval(plot, bin.stated, bin.low, bin.high, colours.brand))] };
  return new uPlot(made, [x, x, inner((bin) => bin.observed)], size.element);
};

function interval(plot: uPlot, x: number, low: number, high: number, colour: string): void {
  const { ctx } = plot;
  const at = plot.valToPos(x, 'x', true);
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.globalAlpha = 0.55;
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(at, plot.valToPos(Math.max(low, plot.scales['y']!.min!), 'y', true));
  ctx.lineTo(at, plot.valToPos(high, 'y', true));
  ctx.stroke();
  ctx.restore();
}

/** The share that is wrong among the surest, by how many of them are shown. */
export const riskCoverage: Plot = (points, colours, size, language) => {
  const settled = points.curve.filter((point) => point.coverage >= 0.05).map((point) => point.risk);
  const top = Math.min(1, Math.max(0.25, Math.ceil(Math.max(0, ...settled) * 20 + 0.2) / 20));
  const made = options(size, colours, language, [0, 1], [0, top]);
  made.series = [{}, { stroke: colours.brand, width: 2.5, points: { show: points.curve.length < 12 } }];
  made.hooks = { draw: [(plot) => ALLOWED.forEach((risk) => allowed(plot, risk, colours, percent(language)))] };
  const data: uPlot.AlignedData = [points.curve.map((point) => point.coverage), points.curve.map((point) => point.risk)];
  return new uPlot(made, data, size.element);
};

function allowed(plot: uPlot, risk: number, colours: Colours, write: (value: number) => string): void {
  const { ctx, bbox } = plot;
  const y = plot.valToPos(risk, 'y', true);
  ctx.save();
  ctx.strokeStyle = colours.sun;
  ctx.fillStyle = colours.sun;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash(DASH.map((dash) => dash * devicePixelRatio));
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.font = `${12 * devicePixelRatio}px system-ui, sans-serif`;
  ctx.fillText(write(1 - risk), bbox.left + 6 * devicePixelRatio, y - 4 * devicePixelRatio);
  ctx.restore();
}
