import type { ServerEvent } from '../api/events';
import type { CardElement, ShowChange, Snapshot, Warning } from './types';

/** The show after an event; the same one where it says nothing new. */
export function apply(before: Snapshot | undefined, event: ServerEvent): Snapshot | undefined {
  if (event.name === 'snapshot') return JSON.parse(event.data) as Snapshot;
  if (event.name !== 'changed' || before === undefined) return before;
  const change = JSON.parse(event.data) as ShowChange;
  if (change.revision < before.revision) return before;
  // what is told as null is gone
  const merged = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(merged) as unknown as Snapshot;
}

const named = (warning: Warning) => `${warning.kind} ${warning.item} ${warning.at}`;

/** What the host was not told yet; of a show that was just opened, what befell the card that is still on air. */
export function newWarnings(before: Snapshot | undefined, after: Snapshot | undefined): Warning[] {
  if (after === undefined) return [];
  if (before === undefined) {
    const { onAir } = after;
    return after.warnings.filter((one) => one.item === onAir?.item && one.at >= onAir.since);
  }
  const known = new Set(before.warnings.map(named));
  return after.warnings.filter((one) => !known.has(named(one)));
}

/** How sure the least sure is: what the target is held against, part by part. */
export function leastSure(elements: { confidence: number }[]): number {
  return Math.min(1, ...elements.map((element) => element.confidence));
}

/** The surest of each kind first, since a host says what holds: the ride, the room, what is seen. */
export function strongest(elements: CardElement[], count: number): CardElement[] {
  const surestFirst = [...elements].sort((a, b) => b.confidence - a.confidence);
  const kinds = new Set<string>();
  const firsts = surestFirst.filter((element) => !kinds.has(element.kind) && kinds.add(element.kind));
  const others = surestFirst.filter((element) => !firsts.includes(element));
  return [...firsts, ...others].slice(0, count);
}
