import type { Operation, Points, Standings, Suppression } from '../api/types';
import { tag } from '../words/format';

/** So much was held back for a reason. */
export interface Reason {
  why: Suppression;
  hour: number;
  day: number;
}

/** Reasons with what they held back, of all kinds of elements together; the most of a day first. */
export function reasonsOf(withheld: Operation['withheld']): Reason[] {
  const reasons = new Map<Suppression, Reason>();
  const add = (span: 'hour' | 'day') =>
    withheld[span].forEach(({ why, count }) => {
      const reason = reasons.get(why) ?? { why, hour: 0, day: 0 };
      reason[span] += count;
      reasons.set(why, reason);
    });
  add('hour');
  add('day');
  return [...reasons.values()].sort((one, other) => other.day - one.day);
}

const FINE = ['changed', 'unchanged'];

/** What came of the calls to a supplier. */
export function callsOf(supplier: Operation['suppliers'][number]): { all: number; failed: number; millis: number } {
  const all = supplier.calls.reduce((sum, one) => sum + one.count, 0);
  const failed = supplier.calls.filter((one) => !FINE.includes(one.outcome)).reduce((sum, one) => sum + one.count, 0);
  const time = supplier.calls.reduce((sum, one) => sum + one.count * one.meanMillis, 0);
  return { all, failed, millis: all === 0 ? 0 : time / all };
}

/** How many promises are proven, of all there are outcomes of. */
export function provenOf(standings: Standings): { proven: number; all: number } {
  const promises = standings.kinds.flatMap((kind) => kind.promises);
  return { proven: promises.filter((one) => one.certified).length, all: promises.length };
}

/** The points of a curve where it first reaches each tenth of all: as many as people read. */
export function tenths(curve: Points['curve']): Points['curve'] {
  const reached = Array.from({ length: 10 }, (_, i) => curve.find((point) => point.coverage >= (i + 1) / 10 - 1e-9));
  return [...new Set(reached)].filter((point) => point !== undefined);
}

/** The widest unit of which there is at least one. */
export function lasted(seconds: number, language: string): string {
  const [value, unit] =
    seconds < 60
      ? [seconds, 'second']
      : seconds < 3600
        ? [seconds / 60, 'minute']
        : seconds < 2 * 86_400
          ? [seconds / 3600, 'hour']
          : [seconds / 86_400, 'day'];
  return new Intl.NumberFormat(tag(language), { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    value,
  );
}
