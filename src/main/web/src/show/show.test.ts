import { describe, expect, it } from 'vitest';
import type { CardElement } from '../api/types';
import { highlightsOf } from './highlights';
import { sharesOf } from './shares';

const element = (kind: CardElement['kind'], name: string, confidence: number): CardElement => ({
  element: name,
  id: name,
  kind,
  name,
  confidence,
  certified: true,
  day: '2027-06-04',
  start: '2027-06-04T09:00:00+02:00',
  end: '2027-06-04T10:00:00+02:00',
  price: { amount: '10.00', currency: 'EUR' },
});

describe('what a card names first', () => {
  const trip = [
    element('ride', 'Train out', 0.97),
    element('visit', 'Museum', 0.96),
    element('meal', 'Café', 0.99),
    element('visit', 'Palace', 0.98),
    element('stay', 'Hotel', 0.95),
    element('ride', 'Train back', 0.96),
  ];

  it('is the surest ride, the stay and the surest sight, as they follow each other', () => {
    expect(highlightsOf(trip, 3).map((one) => one.name)).toEqual(['Train out', 'Palace', 'Hotel']);
  });

  it('is all of it where there is room, once', () => {
    expect(highlightsOf(trip, 10)).toEqual(trip);
  });

  it('is what there is', () => {
    expect(highlightsOf([trip[2]!], 3)).toEqual([trip[2]]);
    expect(highlightsOf([], 3)).toEqual([]);
  });
});

it('votes are shares of all votes', () => {
  expect(sharesOf([3, 1, 0])).toEqual([0.75, 0.25, 0]);
  expect(sharesOf([0, 0])).toEqual([0, 0]);
});
