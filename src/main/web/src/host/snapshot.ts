import type { ServerEvent } from '../api/events';
import type { Card, CardElement, Item, Poll, Question, ShowHead, Warning } from './types';

/** All of a show that its console shows. */
export interface Snapshot {
  revision: number;
  show: ShowHead;
  rundown: Item[];
  preview?: Card;
  onAir?: Card;
  rehearsal: boolean;
  hidden: boolean;
  questions: Question[];
  poll?: Poll;
  warnings: Warning[];
}

/** What has changed of it: what is told as null is gone. */
type Changed = { revision: number } & { [P in keyof Omit<Snapshot, 'revision'>]?: Snapshot[P] | null };

/** The show after an event; the same one where it says nothing new. */
export function apply(before: Snapshot | undefined, event: ServerEvent): Snapshot | undefined {
  if (event.name === 'snapshot') return JSON.parse(event.data) as Snapshot;
  if (event.name !== 'changed' || before === undefined) return before;
  const changed = JSON.parse(event.data) as Changed;
  if (changed.revision <= before.revision) return before;
  const merged = Object.entries({ ...before, ...changed }).filter(([, value]) => value !== null);
  return Object.fromEntries(merged) as unknown as Snapshot;
}

const named = (element: CardElement) => `${element.day} ${element.name}`;

/** What stood on the card on air and no longer does, though nobody took another: it fell under the target. */
export function fallen(before: Snapshot | undefined, after: Snapshot | undefined): CardElement[] {
  const was = before?.onAir;
  const is = after?.onAir;
  if (was === undefined || is?.card !== was.card || is.version <= was.version) return [];
  const left = new Set(is.elements.map(named));
  return was.elements.filter((element) => !left.has(named(element)));
}

/** The surest of each kind first, since a host says what holds: the ride, the room, what is seen. */
export function strongest(elements: CardElement[], count: number): CardElement[] {
  const surestFirst = [...elements].sort((a, b) => b.confidence - a.confidence);
  const kinds = new Set<string>();
  const firsts = surestFirst.filter((element) => !kinds.has(element.kind) && kinds.add(element.kind));
  const others = surestFirst.filter((element) => !firsts.includes(element));
  return [...firsts, ...others].slice(0, count);
}
