import { describe, expect, it } from 'vitest';
import { apply, leastSure, newWarnings, strongest } from './snapshot';
import type { Card, CardElement, Snapshot, Warning } from './types';

const element = (name: string, kind: CardElement['kind'], confidence: number) => ({ kind, name, confidence }) as CardElement;
const onAir = (item: string) => ({ item, since: '2027-03-01T10:00:00Z', card: { card: item, version: 1 } as Card });
const EMPTY = { revision: 4, rundown: [], rehearsal: false, hidden: false, questions: [], warnings: [] } as unknown as Snapshot;
const changed = (data: object) => ({ name: 'changed', data: JSON.stringify(data) });
const warning = (item: string, at: string): Warning => ({ kind: 'left_out', item, at, title: 'Vienna', names: ['Prater'] });

describe('a show', () => {
  it('is what a snapshot says, and what changed since', () => {
    const first = apply(undefined, { name: 'snapshot', data: JSON.stringify(EMPTY) });
    const next = apply(first, changed({ revision: 5, hidden: true, onAir: onAir('a') }));
    expect(next).toMatchObject({ revision: 5, hidden: true, rehearsal: false, onAir: { item: 'a' } });
  });

  it('loses what is told to be gone', () => {
    const next = apply({ ...EMPTY, onAir: onAir('a') }, changed({ revision: 5, onAir: null }));
    expect(next && 'onAir' in next).toBe(false);
  });

  it('takes votes along, which are no revision, but does not go back to what is older', () => {
    expect(apply(EMPTY, changed({ revision: 4, poll: { votes: 3 } }))).toMatchObject({ poll: { votes: 3 } });
    expect(apply(EMPTY, changed({ revision: 3, hidden: true }))).toBe(EMPTY);
  });

  it('does not change by a heartbeat, nor before it is known', () => {
    expect(apply(EMPTY, { name: 'heartbeat', data: '{}' })).toBe(EMPTY);
    expect(apply(undefined, changed({ revision: 9 }))).toBeUndefined();
  });
});

describe('what a host is warned of', () => {
  const later = warning('a', '2027-03-01T10:05:00Z');
  const earlier = warning('a', '2027-03-01T09:00:00Z');

  it('is what was not told before', () => {
    const before = { ...EMPTY, warnings: [earlier] };
    expect(newWarnings(before, { ...EMPTY, warnings: [later, earlier] })).toEqual([later]);
    expect(newWarnings(before, before)).toEqual([]);
  });

  it('is what befell the card on air where the show was just opened', () => {
    const warnings = [warning('b', '2027-03-01T10:06:00Z'), later, earlier];
    expect(newWarnings(undefined, { ...EMPTY, warnings, onAir: onAir('a') })).toEqual([later]);
    expect(newWarnings(undefined, { ...EMPTY, warnings })).toEqual([]);
  });
});

describe('what the target is held against', () => {
  it('is the least sure part', () => {
    expect(leastSure([element('A', 'visit', 0.99), element('B', 'meal', 0.81)])).toBe(0.81);
    expect(leastSure([])).toBe(1);
  });
});

describe('what a host says first', () => {
  it('is the surest of each kind', () => {
    const told = strongest(
      [element('A', 'visit', 0.99), element('B', 'visit', 0.98), element('Train', 'ride', 0.9), element('Hotel', 'stay', 0.95)],
      3,
    );
    expect(told.map((one) => one.name)).toEqual(['A', 'Hotel', 'Train']);
  });
});
