import { describe, expect, it } from 'vitest';
import { moved, placeAt } from './order';

describe('the order of a rundown', () => {
  it('changes by moving one', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a'], 3, 0)).toEqual(['a']);
  });

  it('follows the height something is dragged to', () => {
    const middles = [10, 30, 50];
    expect(placeAt(0, middles, 1)).toBe(0);
    expect(placeAt(31, middles, 0)).toBe(1);
    expect(placeAt(90, middles, 0)).toBe(2);
    expect(placeAt(31, middles, 1)).toBe(1);
  });
});
