import type { Money } from '../api/types';

const TAGS: Record<string, string> = { en: 'en-GB', fr: 'fr', zh: 'zh-CN' };

/** A language as the browser writes dates and figures in it. */
export function tag(language: string): string {
  return TAGS[language] ?? language;
}

export function money(value: { amount: string; currency: string }, language: string): string {
  const amount = Number(value.amount);
  const whole = Number.isInteger(amount);
  return new Intl.NumberFormat(tag(language), {
    style: 'currency',
    currency: value.currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount);
}

export function isFree(value: Money): boolean {
  return Number(value.amount) === 0;
}

/** Never rounds up to certainty, nor down to impossibility. */
export function chance(confidence: number, language: string): string {
  const percent = confidence >= 1 ? 100 : confidence <= 0 ? 0 : Math.min(99, Math.max(1, Math.floor(confidence * 100)));
  const text = new Intl.NumberFormat(tag(language), { style: 'percent' }).format(percent / 100);
  return confidence > 0 && confidence < 0.01 ? `< ${text}` : text;
}

/** That all parts of something hold together: the wire rounds what is hardly possible to nothing. */
export function together(confidence: number, language: string): string {
  return chance(Math.max(confidence, Number.EPSILON), language);
}

/** What a clock shows where it happens: the time as written, without regard to where the reader is. */
export function clock(moment: string): string {
  return moment.slice(11, 16);
}

export function longDay(date: string, language: string): string {
  return day(date, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

export function shortDay(date: string, language: string): string {
  return day(date, language, { weekday: 'short', day: 'numeric', month: 'short' });
}

function day(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag(language), { ...options, timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );
}

export function distance(metres: number, language: string): string {
  const unit = metres < 1000 ? 'meter' : 'kilometer';
  const value = metres < 1000 ? Math.round(metres / 10) * 10 : metres / 1000;
  return new Intl.NumberFormat(tag(language), { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** Hours and minutes between two moments. */
export function lasts(minutes: number, language: string): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(tag(language), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  return [hours > 0 ? unit(hours, 'hour') : '', rest > 0 || hours === 0 ? unit(rest, 'minute') : '']
    .filter((part) => part !== '')
    .join(' ');
}

export function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

export function ago(hours: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(tag(language), { numeric: 'always' });
  if (hours < 48) return words.format(-Math.max(1, Math.round(hours)), 'hour');
  if (hours < 24 * 60) return words.format(-Math.round(hours / 24), 'day');
  return words.format(-Math.round(hours / 24 / 30.4), 'month');
}
