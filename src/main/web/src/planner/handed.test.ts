import { expect, it } from 'vitest';
import type { Brief } from '../api/types';
import { handedOver, plannerFor } from './handed';

const BRIEF: Brief = {
  origin: 'Paris',
  destination: 'Wien & 维也纳',
  dates: { from: '2027-06-04', to: '2027-06-07' },
  party: { adults: 2 },
  requirements: [{ sights: { any: ['a#b'] }, wish: 5 }],
};

it('a brief is handed over whole', () => {
  expect(handedOver(plannerFor(BRIEF).slice(1))).toEqual(BRIEF);
});

const forged = (told: unknown) => `#brief=${encodeURIComponent(JSON.stringify(told))}`;

it.each([
  ['nothing', ''],
  ['another fragment', '#main'],
  ['no JSON', '#brief=%7B'],
  ['no text', '#brief=%E0%A4%A'],
  ['no object', forged([BRIEF])],
  ['null', forged(null)],
  ['a field that no brief has', forged({ ...BRIEF, price: 1 })],
  ['a prototype', '#brief={"__proto__":{"origin":"Paris"}}'],
  ['a field of another kind', forged({ ...BRIEF, party: 'two' })],
  ['a list in the place of an object', forged({ ...BRIEF, dates: ['2027-06-04'] })],
  ['dates that are none', forged({ ...BRIEF, dates: { from: 'today', to: '<b>' } })],
  ['no dates', forged({ ...BRIEF, dates: undefined })],
  ['no city', forged({ ...BRIEF, origin: '' })],
  ['a whole library', forged({ ...BRIEF, tastes: Array(20_000).fill('art') })],
])('%s hands over no brief', (_what, fragment) => {
  expect(handedOver(fragment)).toBeUndefined();
});
