import type { Brief, Itinerary, Requirement } from '../api/types';
import type { Standing } from '../trip/figures';

type Locks = NonNullable<Brief['locks']>;

const listStanding = (itinerary: Itinerary): Standing[] =>
  itinerary.days.flatMap((day) => day.activities.map((activity) => ({ activity, day: day.date })));

const same = (one: Standing, other: Standing) => one.activity.id === other.activity.id && one.day === other.day;

function directionOf({ activity }: Standing, itinerary: Itinerary): 'outbound' | 'inbound' | undefined {
  const legs = listStanding(itinerary).filter((one) => one.activity.type === 'leg');
  if (legs[0]?.activity.id === activity.id) return 'outbound';
  return legs.length > 1 && legs.at(-1)?.activity.id === activity.id ? 'inbound' : undefined;
}

/** Whether it can be kept by a lock, or something else be asked for: of several hotels or rides between cities none can. */
export function isEditable(one: Standing, itinerary: Itinerary): boolean {
  const { activity } = one;
  if (activity.type === 'visit') return true;
  if (activity.type === 'meal') return !activity.atHotel;
  if (activity.type === 'night') return (itinerary.stays ?? []).length < 2 && itinerary.stay !== undefined;
  return directionOf(one, itinerary) !== undefined;
}

export function isKept(brief: Brief, one: Standing, itinerary: Itinerary): boolean {
  const locks = brief.locks ?? {};
  const { activity, day } = one;
  if (activity.type === 'leg') return locks.outbound === activity.id || locks.inbound === activity.id;
  if (activity.type === 'night') return locks.lodging !== undefined && locks.lodging === itinerary.stay?.offerId;
  return (locks.visits ?? []).some((visit) => visit.id === activity.id && visit.day === day);
}

/** The same trip, in which this stays; or may go again, if it was to stay. */
export function keep(brief: Brief, one: Standing, itinerary: Itinerary): Brief {
  return { ...brief, locks: { ...toggled(brief, one, itinerary), rest: rest(itinerary, () => true) } };
}

function toggled(brief: Brief, one: Standing, itinerary: Itinerary): Locks {
  const locks = { ...brief.locks };
  const kept = isKept(brief, one, itinerary);
  const { activity, day } = one;
  if (activity.type === 'leg') return single(locks, directionOf(one, itinerary)!, kept ? undefined : activity.id);
  if (activity.type === 'night') return single(locks, 'lodging', kept ? undefined : itinerary.stay!.offerId);
  const others = (locks.visits ?? []).filter((visit) => visit.id !== activity.id || visit.day !== day);
  return { ...locks, visits: kept ? others : [...others, { id: activity.id, day }] };
}

function single(locks: Locks, which: 'outbound' | 'inbound' | 'lodging', id: string | undefined): Locks {
  const { [which]: _gone, ...others } = locks;
  return id === undefined ? others : { ...others, [which]: id };
}

/** The same trip with something else in the place of this, or with nothing. */
export function exchange(brief: Brief, one: Standing, itinerary: Itinerary): Brief {
  const freed = isKept(brief, one, itinerary) ? toggled(brief, one, itinerary) : { ...brief.locks };
  const names: string[] = [one.activity.id];
  if (one.activity.type === 'visit') names.push(one.activity.place.name, one.activity.localName);
  return {
    ...brief,
    mustSee: (brief.mustSee ?? []).filter((name) => !names.includes(name)),
    requirements: [...(brief.requirements ?? []), without(one, itinerary)],
    locks: { ...freed, rest: rest(itinerary, (other) => !same(other, one)) },
  };
}

function without(one: Standing, itinerary: Itinerary): Requirement {
  const { activity } = one;
  switch (activity.type) {
    case 'visit':
      return { sights: { none: [activity.id] } };
    case 'meal':
      return { restaurants: { none: [activity.id] } };
    case 'night':
      return { lodgings: { none: [itinerary.stay!.property.id] } };
    case 'leg':
      return { rideNumbers: { none: [activity.number], direction: directionOf(one, itinerary)! } };
  }
}

function rest(itinerary: Itinerary, which: (one: Standing) => boolean): NonNullable<Locks['rest']> {
  return listStanding(itinerary)
    .filter(which)
    .map(({ activity, day }) => ({ id: activity.id, day }));
}
