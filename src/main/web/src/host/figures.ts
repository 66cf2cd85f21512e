import type { Card, Item } from './types';

/** The days of a trip as one says them, such as 4–7 June. */
export function span(dates: Card['dates'], language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  if (language !== 'zh') return format.formatRange(midnight(dates.from), midnight(dates.to));
  // Chinese ranges come out in figures alone
  return [dates.from, dates.to].map((date) => format.format(midnight(date))).join('–');
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Hours, minutes and seconds, as they count down; minutes and seconds in the last hour. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[0] === 0 ? parts.slice(1) : parts).map((part) => String(part).padStart(2, '0')).join(':');
}

/** By the clock of whoever reads it. */
export function wallClock(moment: string, language: string, timeStyle: 'short' | 'medium' = 'short'): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeStyle }).format(new Date(moment));
}

export function secondsAgo(since: number, now: number, language: string): string {
  const seconds = Math.max(0, Math.round((now - since) / 1000));
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  return seconds < 60 ? words.format(-seconds, 'second') : words.format(-Math.floor(seconds / 60), 'minute');
}

export function percent(target: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(target / 100);
}

export function share(votes: number, all: number): number {
  return all === 0 ? 0 : votes / all;
}

export function isReady(item: Item): boolean {
  return item.ready && item.gone !== true;
}
