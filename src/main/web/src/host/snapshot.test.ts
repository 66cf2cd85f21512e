import { describe, expect, it } from 'vitest';
import { apply, fallen, strongest, type Snapshot } from './snapshot';
import type { Card, CardElement } from './types';

const element = (name: string, kind: CardElement['kind'] = 'visit', confidence = 0.9): CardElement => ({
  kind,
  name,
  day: '2027-06-04',
  confidence,
});
const card = (version: number, names: string[], id = 'c-1') =>
  ({ card: id, version, elements: names.map((name) => element(name)) }) as Card;
const EMPTY = { revision: 4, rundown: [], rehearsal: false, hidden: false, questions: [], warnings: [] } as unknown as Snapshot;
const changed = (data: object) => ({ name: 'changed', data: JSON.stringify(data) });

describe('a show', () => {
  it('is what a snapshot says, and what changed since', () => {
    const first = apply(undefined, { name: 'snapshot', data: JSON.stringify(EMPTY) });
    const next = apply(first, changed({ revision: 5, hidden: true, onAir: card(1, ['Upper Palace']) }));
    expect(next).toMatchObject({ revision: 5, hidden: true, rehearsal: false, onAir: { version: 1 } });
  });

  it('loses what is told to be gone', () => {
    const next = apply({ ...EMPTY, onAir: card(1, []) }, changed({ revision: 5, onAir: null }));
    expect(next && 'onAir' in next).toBe(false);
  });

  it('does not go back to what is older, nor change by a heartbeat', () => {
    expect(apply(EMPTY, changed({ revision: 4, hidden: true }))).toBe(EMPTY);
    expect(apply(EMPTY, { name: 'heartbeat', data: '{}' })).toBe(EMPTY);
    expect(apply(undefined, changed({ revision: 9 }))).toBeUndefined();
  });
});

describe('what falls on air', () => {
  const before = { ...EMPTY, onAir: card(1, ['Upper Palace', 'Prater']) };

  it('is what a newer version leaves out', () => {
    expect(fallen(before, { ...EMPTY, onAir: card(2, ['Prater']) }).map((one) => one.name)).toEqual(['Upper Palace']);
  });

  it('is not what another card has instead', () => {
    expect(fallen(before, { ...EMPTY, onAir: card(2, ['Louvre'], 'c-2') })).toEqual([]);
    expect(fallen(before, before)).toEqual([]);
    expect(fallen(before, EMPTY)).toEqual([]);
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
