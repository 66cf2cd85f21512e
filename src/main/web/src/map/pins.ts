import type { Activity, Day, Itinerary } from '../api/types';

/** A place of a day on the map. */
export interface Pin {
  /** Of the activity, so that lists and map point at each other. */
  id: string;
  kind: 'visit' | 'meal' | 'night' | 'stop';
  /** What stands on it: visits are numbered as they come. */
  mark: string;
  name: string;
  lat: number;
  lon: number;
}

/** A way between two places. */
export interface Route {
  walk: boolean;
  line: [number, number][];
}

export interface Picture {
  pins: Pin[];
  routes: Route[];
}

/** What a map shows of one day, or of all days. */
export function pictureOf(itinerary: Itinerary, date: string | undefined): Picture {
  const days = itinerary.days.filter((day) => date === undefined || day.date === date);
  const numbers = numbersOf(itinerary);
  const pins: Pin[] = [];
  const routes: Route[] = [];
  for (const day of days) {
    let here = startOf(itinerary, day);
    for (const activity of day.activities) {
      const places = pinsOf(activity, numbers);
      for (const pin of places) {
        if (!pins.some((known) => known.id === pin.id && known.kind === pin.kind && known.name === pin.name)) pins.push(pin);
        if (here && (here.lat !== pin.lat || here.lon !== pin.lon)) {
          const walk = activity.type !== 'leg' && (activity.approach?.stages ?? []).every((stage) => stage.mode === 'walk');
          routes.push({ walk, line: [[here.lon, here.lat], [pin.lon, pin.lat]] });
        }
        here = pin;
      }
    }
  }
  return { pins, routes };
}

/** Visits are numbered through all days, as the day lists show them. */
export function numbersOf(itinerary: Itinerary): Map<string, number> {
  const visits = itinerary.days.flatMap((day) => day.activities).filter((activity) => activity.type === 'visit');
  return new Map(visits.map((visit, index) => [visit.id, index + 1]));
}

function startOf(itinerary: Itinerary, day: Day): { lat: number; lon: number } | undefined {
  const stay = (itinerary.stays ?? []).find((one) => one.checkIn < day.date && day.date <= one.checkOut);
  return stay?.property.position;
}

function pinsOf(activity: Activity, numbers: Map<string, number>): Pin[] {
  if (activity.type === 'leg') {
    return [activity.from, activity.to].map((place) => ({
      id: activity.id,
      kind: 'stop',
      mark: '',
      name: place.name,
      ...place.position,
    }));
  }
  const mark = activity.type === 'visit' ? String(numbers.get(activity.id) ?? '') : '';
  return [{ id: activity.id, kind: activity.type, mark, name: activity.place.name, ...activity.place.position }];
}
