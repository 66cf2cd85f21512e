import type { CardElement } from '../api/types';

/** What is sure of a day. */
export interface SureDay {
  date: string;
  elements: CardElement[];
}

/** Elements by the day they begin on, in order. */
export function daysOf(elements: readonly CardElement[]): SureDay[] {
  const days = new Map<string, CardElement[]>();
  for (const one of [...elements].sort((a, b) => Date.parse(a.start) - Date.parse(b.start))) {
    days.set(one.day, [...(days.get(one.day) ?? []), one]);
  }
  return [...days].map(([date, on]) => ({ date, elements: on })).sort((a, b) => a.date.localeCompare(b.date));
}
