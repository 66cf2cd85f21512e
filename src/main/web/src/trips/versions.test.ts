import { describe, expect, it } from 'vitest';
import type { Activity, Candidate, SavedPart } from '../api/types';
import { asOfNow, differenceOf, partOf } from './versions';

const visit = (id: string, start: string) =>
  ({ type: 'visit', id, start, end: start, place: { name: id } }) as unknown as Activity;
const night = (start: string) => ({ type: 'night', id: 'inn', start, end: start, place: { name: 'Inn' } }) as unknown as Activity;
const breakfast = { type: 'meal', id: 'board', atHotel: true, start: '2027-06-05T08:00', place: { name: 'Inn' } } as unknown as Activity;
const trip = (...activities: Activity[]) =>
  ({
    itinerary: {
      days: [{ date: '2027-06-04', activities }],
      stays: [{ offerId: 'inn', checkIn: '2027-06-04', checkOut: '2027-06-06' }],
    },
    reliability: { elements: [{ element: 'a@2027-06-04', id: 'a', day: '2027-06-04', confidence: 0.9 }] },
  }) as unknown as Candidate;

describe('two versions of a trip', () => {
  it('differ in what is gone, new and moved', () => {
    const before = trip(visit('a', '2027-06-04T10:00'), visit('b', '2027-06-04T12:00'), night('2027-06-04T22:00'), breakfast);
    const after = trip(visit('a', '2027-06-04T11:00'), visit('c', '2027-06-04T14:00'), night('2027-06-04T21:00'));

    const difference = differenceOf(before, after);

    expect(difference.gone.map((one) => one.name)).toEqual(['b']);
    expect(difference.fresh.map((one) => one.name)).toEqual(['c']);
    expect(difference.moved).toEqual([
      { item: expect.objectContaining({ id: 'a', start: '2027-06-04T11:00' }), before: '2027-06-04T10:00' },
    ]);
    expect(difference.same).toBe(1);
  });

  it('do not differ in what they share', () => {
    const one = trip(visit('a', '2027-06-04T10:00'), night('2027-06-04T22:00'));
    expect(differenceOf(one, one)).toEqual({ gone: [], fresh: [], moved: [], same: 2 });
  });
});

describe('a saved trip', () => {
  const parts = [
    { element: 'a@2027-06-04', confidence: 0.4 },
    { element: 'inn@2027-06-04', confidence: 0.8 },
  ] as SavedPart[];

  it('is as sure as it is now', () => {
    expect(asOfNow(trip(), parts).reliability.elements[0]!.confidence).toBe(0.4);
  });

  it('has each night in its stay', () => {
    expect(partOf(trip(), parts, night('2027-06-05T22:00'), '2027-06-05')?.confidence).toBe(0.8);
    expect(partOf(trip(), parts, night('2027-06-06T22:00'), '2027-06-06')).toBeUndefined();
    expect(partOf(trip(), parts, visit('a', ''), '2027-06-04')?.confidence).toBe(0.4);
  });
});
