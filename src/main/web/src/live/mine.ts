import type { Brief, Card, Requirement } from '../api/types';

/** What viewers say of their own trip. */
export interface Mine {
  origin: string;
  from: string;
  to: string;
  adults: number;
  children: number;
}

const DAY = 86_400_000;
/** How much the viewer's trip is to have what was on air, of 10; what the host must have counts most. */
const LIKE_ON_AIR = 5;
const LIKE_THE_HOST = 8;
const MOST_REQUIREMENTS = 100;

export function mineOf(card: Card): Mine {
  const { adults, children } = card.party;
  return { origin: card.brief.origin, ...card.dates, adults, children };
}

/** Leaves on another day, for as long as before. */
export function leavingOn(mine: Mine, from: string): Mine {
  const days = (Date.parse(mine.to) - Date.parse(mine.from)) / DAY;
  const to = new Date(Date.parse(from) + days * DAY);
  return { ...mine, from, to: to.toISOString().slice(0, 10) };
}

/** Back on another day, and not before leaving. */
export function backOn(mine: Mine, to: string): Mine {
  return { ...mine, to: to < mine.from ? mine.from : to };
}

/**
 * The trip that was on air as a viewer's own: there, and as sure. What is to be seen and where to sleep are wishes, since on
 * other days it may be closed or full; the host's budget and what of that very trip was to stay are nobody else's.
 */
export function briefFor(card: Card, mine: Mine): Brief {
  const { locks: _locks, budget: _budget, mustSee, requirements, room: _room, ...others } = card.brief;
  const wishes = [...(requirements ?? []), ...wishesOf(card, mustSee ?? [])].slice(0, MOST_REQUIREMENTS);
  return {
    ...others,
    origin: mine.origin.trim(),
    destination: destinationOf(card),
    dates: { from: mine.from, to: mine.to },
    party: { adults: mine.adults, ...(mine.children > 0 ? { children: mine.children } : {}) },
    ...(wishes.length > 0 ? { requirements: wishes } : {}),
  };
}

function destinationOf({ brief, itinerary }: Card): Brief['destination'] {
  const isOpen = typeof brief.destination === 'object' && 'region' in brief.destination;
  if (!isOpen || itinerary === undefined) return brief.destination;
  const names = itinerary.cities.map((city) => city.name);
  return names.length === 1 ? names[0]! : { cities: names };
}

function wishesOf({ elements, itinerary }: Card, mustSee: string[]): Requirement[] {
  const seen = elements.filter((one) => one.kind === 'visit');
  const property = itinerary?.stay?.property.id;
  const sleeps = property !== undefined && elements.some((one) => one.kind === 'stay');
  return [
    ...mustSee.map((name) => ({ sights: { any: [name] }, wish: LIKE_THE_HOST })),
    ...(sleeps ? [{ lodgings: { any: [property] }, wish: LIKE_ON_AIR }] : []),
    ...seen.map((one) => ({ sights: { any: [one.id] }, wish: LIKE_ON_AIR })),
  ];
}
