import { describe, expect, it } from 'vitest';
import { between } from './moving.svelte';

const LANDINGS = [
  { day: '2027-06-04', start: '09:00' },
  { day: '2027-06-04', start: '14:30' },
  { day: '2027-06-05', start: '09:00' },
];

describe('landings', () => {
  it('stand on their day between what comes before and after', () => {
    expect(between(LANDINGS, '2027-06-04', undefined, '10:00')).toEqual([LANDINGS[0]]);
    expect(between(LANDINGS, '2027-06-04', '10:00', '14:30')).toEqual([]);
    expect(between(LANDINGS, '2027-06-04', '14:30', undefined)).toEqual([LANDINGS[1]]);
    expect(between(LANDINGS, '2027-06-06', undefined, undefined)).toEqual([]);
  });
});
