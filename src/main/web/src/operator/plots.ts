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

/** Bins of fewer outcomes do not say from where on to look. */
const MANY = 10;

/** Stated beside observed: a dot for each bin, the larger the more outcomes it holds, on the line of its interval. */
export const reliability: Plot = (points, colours, size, language) => {
  const { bins } = points;
  const telling = bins.some((bin) => bin.count >= MANY) ? bins.filter((bin) => bin.count >= MANY) : bins;
  const least = Math.min(...telling.map((bin) => Math.min(bin.stated, bin.low)));
  const start = Math.min(0.9, Math.floor(least * 10) / 10);
  const made = options(size, colours, language, [start, 1], [start, 1.01]);
  made.series = [{}, { stroke: colours.soft, dash: DASH, width: 1.5, points: { show: false } }];
  const most = Math.max(...bins.map((bin) => bin.count));
  made.hooks = {
    draw: [(plot) => bins.forEach((bin) => dot(plot, bin, 3 + 6 * Math.sqrt(bin.count / most), colours.brand))],
  };
  return new uPlot(made, [[start, 1], [start, 1]], size.element);
};

function dot(plot: uPlot, bin: Points['bins'][number], radius: number, colour: string): void {
  const { ctx, bbox } = plot;
  const at = (value: number) => plot.valToPos(value, 'y', true);
  const x = plot.valToPos(bin.stated, 'x', true);
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top - 12, bbox.width + 12, bbox.height + 12);
  ctx.clip();
  ctx.setLineDash([]);
  ctx.strokeStyle = ctx.fillStyle = colour;
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(x, at(bin.low));
  ctx.lineTo(x, at(bin.high));
  ctx.stroke();
  ctx.globalAlpha = 0.85;
  ctx.beginPath();
  ctx.arc(x, at(bin.observed), radius * devicePixelRatio, 0, 2 * Math.PI);
  ctx.fill();
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
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  ctx.fillText(write(1 - risk), bbox.left + 6 * devicePixelRatio, y - 2 * devicePixelRatio);
  ctx.restore();
}
