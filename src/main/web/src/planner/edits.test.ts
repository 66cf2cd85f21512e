import { describe, expect, it } from 'vitest';
import type { Activity, Brief, Itinerary } from '../api/types';
import { exchange, isEditable, isKept, keep } from './edits';

const BRIEF: Brief = {
  origin: 'Paris',
  destination: 'Vienna',
  dates: { from: '2027-06-04', to: '2027-06-05' },
  mustSee: ['Upper Palace'],
};
const leg = (id: string, number: string) => ({ type: 'leg', id, number }) as Activity;
const palace = { type: 'visit', id: 'palace', localName: 'Schloss', place: { name: 'Upper Palace' } } as Activity;
const lunch = { type: 'meal', id: 'corner', atHotel: false } as Activity;
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

describe('exchanging', () => {
  it('asks for another and no longer for this', () => {
    const kept = keep(BRIEF, on(palace), TRIP);
    const other = exchange(kept, on(palace), TRIP);
    expect(other.mustSee).toEqual([]);
    expect(other.requirements).toEqual([{ sights: { none: ['palace'] } }]);
    expect(other.locks?.visits).toEqual([]);
    expect(other.locks?.rest).not.toContainEqual({ id: 'palace', day: '2027-06-04' });
    expect(kept.mustSee).toEqual(['Upper Palace']);
  });

  it('names a ride with its direction, a hotel by itself', () => {
    expect(exchange(BRIEF, on(leg('back', 'SF 2'), '2027-06-05'), TRIP).requirements).toEqual([
      { rideNumbers: { none: ['SF 2'], direction: 'inbound' } },
    ]);
    expect(exchange(BRIEF, on(night), TRIP).requirements).toEqual([{ lodgings: { none: ['hotel'] } }]);
  });
});
