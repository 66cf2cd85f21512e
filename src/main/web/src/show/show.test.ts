import { describe, expect, it } from 'vitest';
import type { CardElement } from './card';
import { highlightsOf } from './highlights';
import { sharesOf } from './shares';

const element = (kind: CardElement['kind'], name: string, confidence: number): CardElement => ({
  kind,
  name,
  confidence,
  day: '2027-06-04',
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
