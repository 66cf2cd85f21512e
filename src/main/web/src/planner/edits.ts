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

/** The same trip with all of it to stay where it can: of what else could be in one place of it, this is asked. */
export function whole(brief: Brief, itinerary: Itinerary): Brief {
  return { ...brief, locks: { ...brief.locks, rest: rest(itinerary, () => true) } };
}

/** Whether it stands at an hour of a day rather than being what days hang in. */
export function isMovable({ activity }: Standing): boolean {
  return activity.type === 'visit' || (activity.type === 'meal' && !activity.atHotel);
}

/** The same trip without a visit or a meal, and with nothing in its place. */
export function remove(brief: Brief, one: Standing, itinerary: Itinerary): Brief {
  const { activity, day } = one;
  const names: string[] = [activity.id];
  if (activity.type === 'visit') names.push(activity.place.name, activity.localName);
  const skipped: Requirement[] = activity.type === 'meal' ? [{ mealWithout: { meal: activity.meal, on: day } }] : [];
  return {
    ...brief,
    mustSee: (brief.mustSee ?? []).filter((name) => !names.includes(name)),
    requirements: [...(brief.requirements ?? []), ...skipped],
    locks: around(brief, one, itinerary),
  };
}

/**
 * The same trip with a visit or a meal at another time.
 *
 * @param start such as 14:30; on that day whenever it fits best where left out
 */
export function move(brief: Brief, one: Standing, itinerary: Itinerary, to: { day: string; start?: string }): Brief {
  const locks = around(brief, one, itinerary);
  return { ...brief, locks: { ...locks, visits: [...locks.visits!, { id: one.activity.id, ...to }] } };
}

/** All else stays where it can, and nothing new comes in. */
function around(brief: Brief, one: Standing, itinerary: Itinerary): Locks {
  const visits = (brief.locks?.visits ?? []).filter((visit) => visit.id !== one.activity.id);
  return { ...brief.locks, visits, rest: rest(itinerary, (other) => !same(other, one)), nothingNew: true };
}

function rest(itinerary: Itinerary, which: (one: Standing) => boolean): NonNullable<Locks['rest']> {
  return listStanding(itinerary)
    .filter(which)
    .map(({ activity, day }) => ({ id: activity.id, day }));
}
