import { describe, expect, it } from 'vitest';
import type { Activity, Candidate, Choice } from '../api/types';
import { differences } from './differences';
import { en } from './words/en';

const VISIT = {
  type: 'visit',
  id: 'a',
  start: '2027-06-05T10:00+02:00',
  end: '2027-06-05T11:00+02:00',
  approach: { stages: [{ mode: 'walk', durationMinutes: 20, distanceMetres: 1500 }] },
} as unknown as Activity;
const NOW = {
  itinerary: {
    costs: { total: { amount: '900.00', currency: 'EUR' } },
    days: [{ date: '2027-06-05', activities: [VISIT] }],
  },
  reliability: { elements: [{ id: 'a', day: '2027-06-05', confidence: 0.9 }] },
} as unknown as Candidate;
const ONE = { activity: VISIT, day: '2027-06-05' };
const choice = (change: Partial<Choice>) =>
  ({
    total: { amount: '900.00', currency: 'EUR' },
    rideMinutes: 0,
    wayMinutes: 20,
    walkingMetres: 1500,
    elementConfidence: 0.9,
    ...change,
  }) as Choice;

const told = (change: Partial<Choice>) => differences(NOW, ONE, choice(change), 'en', en).map(({ text, tone }) => [text, tone]);

describe('what a choice changes', () => {
  it('is told in money, time and sureness', () => {
    const total = { amount: '912.50', currency: 'EUR' };
    expect(told({ total, wayMinutes: 12, walkingMetres: 3500, elementConfidence: 0.93 })).toEqual([
      ['+€12.50', 'bad'],
      ['−8 mins on the way', 'good'],
      ['+2 km on foot', 'bad'],
      ['3 points surer', 'good'],
    ]);
  });

  it('is not told where it is next to nothing', () => {
    expect(told({ wayMinutes: 22, walkingMetres: 1450 })).toEqual([
      ['same price', 'even'],
      ['as sure', 'even'],
    ]);
    expect(told({ elementConfidence: 0.89 })[1]).toEqual(['1 point less sure', 'bad']);
  });
});
