import { describe, expect, it } from 'vitest';
import type { Activity, Brief, Itinerary } from '../api/types';
import { isEditable, isKept, keep, move, remove, whole } from './edits';

const BRIEF: Brief = {
  origin: 'Paris',
  destination: 'Vienna',
  dates: { from: '2027-06-04', to: '2027-06-05' },
  mustSee: ['Upper Palace'],
};
const leg = (id: string, number: string) => ({ type: 'leg', id, number }) as Activity;
const palace = { type: 'visit', id: 'palace', localName: 'Schloss', place: { name: 'Upper Palace' } } as Activity;
const lunch = { type: 'meal', id: 'corner', meal: 'lunch', atHotel: false } as Activity;
const atHotel = { type: 'meal', id: 'hotel', atHotel: true } as Activity;
const night = { type: 'night', id: 'hotel' } as Activity;
const TRIP = {
  stay: { offerId: 'hotel/twin', property: { id: 'hotel' } },
  days: [
    { date: '2027-06-04', activities: [leg('out', 'SF 1'), palace, lunch, night] },
    { date: '2027-06-05', activities: [atHotel, leg('back', 'SF 2')] },
  ],
} as unknown as Itinerary;
const on = (activity: Activity, day = '2027-06-04') => ({ activity, day });

describe('keeping', () => {
  it('locks each kind in its own way, and lets go again', () => {
    for (const [one, lock] of [
      [on(leg('out', 'SF 1')), { outbound: 'out' }],
      [on(leg('back', 'SF 2'), '2027-06-05'), { inbound: 'back' }],
      [on(night), { lodging: 'hotel/twin' }],
      [on(palace), { visits: [{ id: 'palace', day: '2027-06-04' }] }],
    ] as const) {
      const kept = keep(BRIEF, one, TRIP);
      expect(kept.locks).toMatchObject(lock);
      expect(isKept(kept, one, TRIP)).toBe(true);
      expect(isKept(keep(kept, one, TRIP), one, TRIP)).toBe(false);
    }
  });

  it('leaves the rest where it can be', () => {
    expect(keep(BRIEF, on(palace), TRIP).locks?.rest).toHaveLength(6);
  });

  it('is not for breakfast at the hotel', () => {
    expect(isEditable(on(atHotel), TRIP)).toBe(false);
    expect(isEditable(on(lunch), TRIP)).toBe(true);
  });
});

describe('taking out', () => {
  it('leaves a gap where a visit was, and asks for it no more', () => {
    const kept = keep(BRIEF, on(palace), TRIP);
    const other = remove(kept, on(palace), TRIP);
    expect(other.mustSee).toEqual([]);
    expect(other.requirements).toEqual([]);
    expect(other.locks?.visits).toEqual([]);
    expect(other.locks?.nothingNew).toBe(true);
    expect(other.locks?.rest).toHaveLength(5);
    expect(other.locks?.rest).not.toContainEqual({ id: 'palace', day: '2027-06-04' });
    expect(kept.mustSee).toEqual(['Upper Palace']);
  });

  it('asks for no meal where one was', () => {
    expect(remove(BRIEF, on(lunch), TRIP).requirements).toEqual([{ mealWithout: { meal: 'lunch', on: '2027-06-04' } }]);
  });
});

describe('moving', () => {
  it('locks the other time and day in place of the one before, and holds the rest', () => {
    const once = move(BRIEF, on(palace), TRIP, { day: '2027-06-05', start: '10:30' });
    expect(once.locks?.visits).toEqual([{ id: 'palace', day: '2027-06-05', start: '10:30' }]);
    expect(once.locks?.rest).toHaveLength(5);
    expect(once.mustSee).toEqual(['Upper Palace']);
    const again = move(once, on(palace), TRIP, { day: '2027-06-04' });
    expect(again.locks?.visits).toEqual([{ id: 'palace', day: '2027-06-04' }]);
  });

  it('takes other locks along', () => {
    const kept = keep(BRIEF, on(night), TRIP);
    expect(move(kept, on(palace), TRIP, { day: '2027-06-05' }).locks?.lodging).toBe('hotel/twin');
  });
});

describe('the whole trip', () => {
  it('is held where it is', () => {
    expect(whole(BRIEF, TRIP).locks?.rest).toHaveLength(6);
  });
});
