import type { Activity, Candidate, SavedPart } from '../api/types';
import { figuresOf } from '../trip/figures';

/** Something of a trip, named alike in each of its versions. */
export interface Item {
  id: string;
  type: Activity['type'];
  name: string;
  /** The first moment of it. */
  start: string;
}

export interface Move {
  item: Item;
  /** When it was before. */
  before: string;
}

/** In what one trip differs from another. */
export interface Difference {
  gone: Item[];
  fresh: Item[];
  moved: Move[];
  same: number;
}

export function nameOf(activity: Activity): string {
  return activity.type === 'leg' ? activity.number : activity.place.name;
}

/** What a trip consists of; a hotel once, however many nights, and nothing of what comes with its board. */
function itemsOf({ itinerary }: Candidate): Item[] {
  const items: Item[] = [];
  for (const activity of itinerary.days.flatMap((day) => day.activities)) {
    if (activity.type === 'meal' && activity.atHotel) continue;
    if (activity.type === 'night' && items.some((item) => item.id === activity.id)) continue;
    items.push({ id: activity.id, type: activity.type, name: nameOf(activity), start: activity.start });
  }
  return items;
}

export function differenceOf(before: Candidate, after: Candidate): Difference {
  const old = itemsOf(before);
  const present = itemsOf(after);
  const difference: Difference = { gone: [], fresh: [], moved: [], same: 0 };
  for (const item of present) {
    const known = old.find((one) => one.id === item.id && one.type === item.type);
    if (known === undefined) difference.fresh.push(item);
    // a night begins when one comes home: that is no other hotel
    else if (known.start !== item.start && item.type !== 'night') difference.moved.push({ item, before: known.start });
    else difference.same += 1;
  }
  difference.gone = old.filter((one) => !present.some((item) => item.id === one.id && item.type === one.type));
  return difference;
}

/** What two trips are held beside each other by; a trip that is saved is as sure and as dear as it is now. */
export interface Sums {
  /** Of a part, on average; nothing where there are none. */
  confidence: number;
  price: { amount: string; currency: string };
  walkingMetres: number;
  sights: number;
}

export function sumsOf(saved: { parts: SavedPart[]; priceNow: Sums['price']; trip?: Candidate | undefined }): Sums {
  const figures = saved.trip && figuresOf(saved.trip);
  return {
    confidence: meanOf(saved.parts),
    price: saved.priceNow,
    walkingMetres: figures?.walkingMetres ?? 0,
    sights: figures?.sights ?? 0,
  };
}

/** How sure a part is on average. */
export function meanOf(parts: { confidence: number }[]): number {
  return parts.reduce((sum, part) => sum + part.confidence, 0) / Math.max(1, parts.length);
}

/** A trip as it was answered, but as sure as it is now. */
export function asOfNow(candidate: Candidate, parts: SavedPart[]): Candidate {
  const now = new Map(parts.map((part) => [part.element, part.confidence]));
  return {
    ...candidate,
    reliability: {
      ...candidate.reliability,
      elements: candidate.reliability.elements.map((element) => ({
        ...element,
        confidence: now.get(element.element) ?? element.confidence,
      })),
    },
  };
}

/** The part of a saved trip that an activity of a day belongs to; a night belongs to its stay. */
export function partOf(candidate: Candidate, parts: SavedPart[], activity: Activity, day: string): SavedPart | undefined {
  const since =
    activity.type === 'night'
      ? (candidate.itinerary.stays ?? []).find(
          (stay) => stay.offerId === activity.id && stay.checkIn <= day && day < stay.checkOut,
        )?.checkIn
      : day;
  return parts.find((part) => part.element === `${activity.id}@${since ?? day}`);
}
