import type { Candidate, SavedTrip } from '../api/types';

/** A saved trip as this browser remembers it. Its id is a password, so that it is kept here and nowhere else. */
export interface Kept {
  id: string;
  /** Names the trip as it was answered. */
  recommendation: string;
  title: string;
  from: string;
  to: string;
  savedAt: string;
}

const KEY = 'surefoot.trips';
const MOST = 200;

export function titleOf({ itinerary }: Pick<Candidate, 'itinerary'>): string {
  const cities = itinerary.cities ?? [itinerary.destination];
  return `${itinerary.origin.name} → ${cities.map((city) => city.name).join(', ')}`;
}

/** Those of this browser, saved last first; what is no list of trips counts as none. */
export function listKept(): Kept[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(all) ? all.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(one: unknown): one is Kept {
  const kept = one as Kept | null;
  return [kept?.id, kept?.title, kept?.from, kept?.to, kept?.savedAt].every((field) => typeof field === 'string');
}

/** Remembers a trip; one that is remembered already, as it is now. */
export function keep(saved: SavedTrip): void {
  if (saved.trip === undefined) return;
  const days = saved.trip.itinerary.days;
  const kept: Kept = {
    id: saved.id,
    recommendation: saved.trip.reliability.recommendation,
    title: titleOf(saved.trip),
    from: days[0]!.date,
    to: days.at(-1)!.date,
    savedAt: saved.savedAt,
  };
  store([kept, ...listKept().filter((one) => one.id !== saved.id)].sort((a, b) => b.savedAt.localeCompare(a.savedAt)));
}

export function forget(id: string): void {
  store(listKept().filter((one) => one.id !== id));
}

function store(all: Kept[]): void {
  localStorage.setItem(KEY, JSON.stringify(all.slice(0, MOST)));
}
