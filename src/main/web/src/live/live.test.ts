import { describe, expect, it } from 'vitest';
import type { Card, CardElement } from '../api/types';
import { changesOf } from './changes';
import { daysOf } from './days';
import { backOn, briefFor, leavingOn, mineOf } from './mine';
import { myVote, rememberVote, viewerToken } from './viewer';

const element = (kind: CardElement['kind'], id: string): CardElement => ({
  element: `${kind} ${id}`,
  id,
  kind,
  name: id.toUpperCase(),
  day: '2027-06-04',
  start: '2027-06-04T09:00:00+02:00',
  end: '2027-06-04T10:00:00+02:00',
  confidence: 0.97,
  certified: true,
  price: { amount: '10.00', currency: 'EUR' },
});

const CARD: Card = {
  card: 'c-1',
  version: 1,
  at: '2027-05-01T12:00:00Z',
  state: 'on_air',
  title: 'Vienna',
  from: 'Paris',
  to: ['Vienna'],
  dates: { from: '2027-06-04', to: '2027-06-07' },
  party: { adults: 2, children: 0 },
  price: { amount: '900.00', currency: 'EUR' },
  pricePerPerson: { amount: '450.00', currency: 'EUR' },
  confidence: 0.95,
  target: 95,
  certified: true,
  language: 'en',
  elements: [element('ride', 'rj61'), element('stay', 'graben-flex'), element('visit', 'khm')],
  withheld: 0,
  script: [],
  brief: {
    origin: 'Paris',
    destination: 'Vienna',
    dates: { from: '2027-06-04', to: '2027-06-07' },
    party: { adults: 2 },
    budget: { amount: '1000.00', currency: 'EUR' },
    mustSee: ['Prater'],
    pace: 'relaxed',
    reliability: { target: 95 },
    locks: { outbound: 'rj61' },
  },
  itinerary: { cities: [{ id: 'wien', name: 'Vienna', localName: 'Wien' }], stay: { property: { id: 'graben' } } } as NonNullable<Card['itinerary']>,
};

describe('the trip as a viewer makes it theirs', () => {
  it('leaves on another day for as long, and returns on another', () => {
    const moved = leavingOn(mineOf(CARD), '2027-10-29');
    expect(moved).toMatchObject({ from: '2027-10-29', to: '2027-11-01' });
    expect(backOn(moved, '2027-11-03').to).toBe('2027-11-03');
    expect(backOn(moved, '2027-10-01').to).toBe('2027-10-29');
  });

  it('is as sure, and wishes for what was on air', () => {
    // when
    const brief = briefFor(CARD, { origin: ' Lyon ', from: '2027-07-02', to: '2027-07-05', adults: 1, children: 2 });

    // then
    expect(brief).toEqual({
      origin: 'Lyon',
      destination: 'Vienna',
      dates: { from: '2027-07-02', to: '2027-07-05' },
      party: { adults: 1, children: 2 },
      pace: 'relaxed',
      reliability: { target: 95 },
      requirements: [
        { sights: { any: ['Prater'] }, wish: 8 },
        { lodgings: { any: ['graben'] }, wish: 5 },
        { sights: { any: ['khm'] }, wish: 5 },
      ],
    });
  });

  it('goes to where the show went, even if that was left open', () => {
    // given
    const open: Card = { ...CARD, brief: { ...CARD.brief, destination: { region: 'Austria', cities: 1 } } };

    // then
    expect(briefFor(open, mineOf(open)).destination).toBe('Vienna');
    const { itinerary: _none, ...dropped } = open;
    expect(briefFor(dropped, mineOf(open)).destination).toEqual({ region: 'Austria', cities: 1 });
  });
});

describe('what has changed on a card', () => {
  it('is its price, and what is not on it any more', () => {
    const now = { ...CARD, version: 2, price: { amount: '890.00', currency: 'EUR' as const }, elements: CARD.elements.slice(0, 2) };
    expect(changesOf(CARD, now)).toEqual({ gone: ['KHM'], price: { before: CARD.price, now: now.price } });
  });

  it('is nothing where only the version is another', () => {
    expect(changesOf(CARD, { ...CARD, version: 2, confidence: 0.96 })).toBeUndefined();
  });
});

it('a browser votes as the same viewer, and remembers for what', () => {
  // given
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;

  // when
  const token = viewerToken(storage);
  rememberVote('3', 1, storage);

  // then
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(viewerToken(storage)).toBe(token);
  expect(myVote('3', storage)).toBe(1);
  expect(myVote('4', storage)).toBeUndefined();
});

it('days are in order, and so is what is on them', () => {
  // given
  const late = { ...element('visit', 'late'), start: '2027-06-04T18:00:00+02:00' };
  const next = { ...element('meal', 'next'), day: '2027-06-05', start: '2027-06-05T08:00:00+02:00' };

  // then
  expect(daysOf([next, late, element('ride', 'early')]).map((day) => day.elements.map((one) => one.id))).toEqual([
    ['early', 'late'],
    ['next'],
  ]);
});
