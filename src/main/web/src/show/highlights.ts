import type { CardElement } from '../api/types';

/** So many of the sure elements that there is room for: what carries the trip first, then what is surest, in the trip's order. */
export function highlightsOf(elements: readonly CardElement[], room: number): CardElement[] {
  const surest = [...elements].sort((one, other) => other.confidence - one.confidence);
  const carrying = ['ride', 'stay'].flatMap((kind) => surest.filter((one) => one.kind === kind).slice(0, 1));
  const chosen = new Set([...carrying, ...surest.filter((one) => one.kind === 'visit'), ...surest]);
  const first = [...chosen].slice(0, room);
  return elements.filter((one) => first.includes(one));
}
