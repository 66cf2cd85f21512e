import type { Draft, TripDraft } from '../api/types';

/**
 * A brief without what stands in one place of it, be that a field or one of a list. Without what stays of an earlier trip,
 * something new may come in; without one of its days, none is known.
 */
export function without(draft: Draft, pointer: string): Draft {
  const [field, ...path] = pointer.split('/').slice(1);
  if (field === undefined || !(field in draft)) return draft;
  if (field === 'dates' || path.length === 0) return dropped(draft, field);
  if (pointer === '/locks/rest') {
    const { rest: _rest, nothingNew: _nothingNew, ...locks } = draft.locks ?? {};
    return { ...draft, locks };
  }
  return { ...draft, [field]: taken((draft as Tree)[field], path) };
}

type Tree = Record<string, unknown>;

function dropped<T extends object>(from: T, field: string): T {
  const { [field]: _gone, ...others } = from as Tree;
  return others as T;
}

function taken(from: unknown, [next, ...path]: string[]): unknown {
  if (next === undefined) return from;
  if (Array.isArray(from)) {
    return path.length === 0 ? from.filter((_one, index) => String(index) !== next) : from;
  }
  const tree = from as Tree;
  return path.length === 0 ? dropped(tree, next) : { ...tree, [next]: taken(tree[next], path) };
}

/** What has a place of its own in a draft, whatever a brief makes of it. */
type Half = Pick<TripDraft, 'days' | 'within' | 'either' | 'region' | 'cityCount' | 'from' | 'to' | 'cuisines'>;

/**
 * A brief as a conversation about it goes on from, with what was only half said before.
 *
 * @param before the draft before somebody changed it by hand
 */
export function retold(draft: Draft, before: TripDraft): TripDraft {
  const { origin, destination, dates, party, budget, locks: _locks, ...wishes } = draft;
  return {
    ...(dates ? { from: dates.from, to: dates.to } : half(before)),
    ...(wishes as TripDraft),
    ...(origin ? { origin } : {}),
    ...(destination ? where(destination) : {}),
    ...(party ? { party } : {}),
    ...(budget ? { budget: { amount: String(budget.amount), currency: budget.currency, per: 'all' } } : {}),
  };
}

function half({ from, to, days, within, either }: Half): TripDraft {
  const halves = { from, to, days, within, either };
  return Object.fromEntries(Object.entries(halves).filter(([, value]) => value !== undefined)) as TripDraft;
}

function where(destination: NonNullable<Draft['destination']>): TripDraft {
  if (typeof destination === 'string') return { cities: [destination], inOrder: true };
  return 'region' in destination
    ? { region: destination.region, cityCount: destination.cities }
    : { cities: destination.cities, inOrder: destination.inOrder ?? false };
}
