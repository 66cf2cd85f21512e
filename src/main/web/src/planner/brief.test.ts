import { describe, expect, it } from 'vitest';
import type { Draft } from '../api/types';
import { retold, without } from './brief';

const DRAFT: Draft = {
  origin: 'Paris',
  destination: 'Vienna',
  dates: { from: '2027-06-04', to: '2027-06-07' },
  party: { adults: 2 },
  budget: { amount: '1200.00', currency: 'EUR' },
  tastes: ['art', 'park'],
  requirements: [{ breakfastAtHotel: true }, { kinds: { none: ['museum'] } }],
  locks: { lodging: 'h', visits: [{ id: 'a', day: '2027-06-05' }], rest: [{ id: 'b', day: '2027-06-05' }], nothingNew: true },
};

describe('a brief without something', () => {
  it('lacks that and nothing else', () => {
    expect(without(DRAFT, '/budget')).toEqual({ ...DRAFT, budget: undefined });
    expect('budget' in without(DRAFT, '/budget')).toBe(false);
    expect(without(DRAFT, '/tastes/0').tastes).toEqual(['park']);
    expect(without(DRAFT, '/requirements/1').requirements).toEqual([{ breakfastAtHotel: true }]);
    expect(without(DRAFT, '/locks/lodging').locks).not.toHaveProperty('lodging');
    expect(without(DRAFT, '/locks/visits/0').locks?.visits).toEqual([]);
    expect(without(DRAFT, '/reliability')).toEqual(DRAFT);
    expect(DRAFT.tastes).toHaveLength(2);
  });

  it('may have something new in it once nothing stays', () => {
    expect(without(DRAFT, '/locks/rest').locks).toEqual({ lodging: 'h', visits: [{ id: 'a', day: '2027-06-05' }] });
  });

  it('has no dates at all without one of them', () => {
    expect('dates' in without(DRAFT, '/dates/from')).toBe(false);
  });
});

describe('a brief retold', () => {
  it('says all that was changed by hand', () => {
    expect(retold(DRAFT, { from: '2027-01-01', days: 3, tastes: ['food'] })).toEqual({
      origin: 'Paris',
      cities: ['Vienna'],
      inOrder: true,
      from: '2027-06-04',
      to: '2027-06-07',
      party: { adults: 2 },
      budget: { amount: '1200.00', currency: 'EUR', per: 'all' },
      tastes: ['art', 'park'],
      requirements: [{ breakfastAtHotel: true }, { kinds: { none: ['museum'] } }],
    });
  });

  it('keeps half a date', () => {
    expect(retold({ origin: 'Paris' }, { from: '2027-06-04', days: 4 })).toEqual({
      origin: 'Paris',
      from: '2027-06-04',
      days: 4,
    });
  });

  it('knows lists of cities and regions', () => {
    expect(retold({ destination: { cities: ['A', 'B'], inOrder: false } }, {})).toEqual({ cities: ['A', 'B'], inOrder: false });
    expect(retold({ destination: { region: 'Texas', cities: 2 } }, {})).toEqual({ region: 'Texas', cityCount: 2 });
  });
});
