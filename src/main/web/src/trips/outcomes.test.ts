import { describe, expect, it } from 'vitest';
import type { SavedPart } from '../api/types';
import { outcomesOf } from './outcomes';

const hours = { fact: { kind: 'hours', subject: 'palace', occasion: '2027-06-04' }, source: 'guide', value: '10:00-18:00' };
const PART = { element: 'palace@2027-06-04', kind: 'visit', facts: [hours] } as unknown as SavedPart;
const NOW = new Date('2027-06-04T12:00:00Z');

function told(experience: 'good' | 'closed' | 'price') {
  let id = 0;
  return outcomesOf(PART, 'trip-1', experience, 'me', NOW, () => `id-${++id}`);
}

describe('what a traveller tells', () => {
  it('counts for the element, and against the fact that did not hold', () => {
    const common = { reporter: 'me', knownBy: 'traveller', happenedAt: '2027-06-04T12:00:00.000Z' };
    expect(told('closed')).toEqual([
      { ...common, id: 'id-1', claim: { recommendation: 'trip-1', element: 'palace@2027-06-04' }, right: false },
      { ...common, id: 'id-2', claim: hours, right: false },
    ]);
  });

  it('counts for the element alone where all was well, or nobody knows the fact', () => {
    expect(told('good').map((one) => one.right)).toEqual([true]);
    expect(told('price').map((one) => one.right)).toEqual([false]);
  });
});
