import { describe, expect, it } from 'vitest';
import { callsOf, lasted, reasonsOf, tenths } from './figures';

describe('figures of an operation', () => {
  it('add up reasons over all kinds, the most of a day first', () => {
    const withheld = {
      hour: [{ why: 'not_certified' as const, kind: 'meal' as const, count: 1 }],
      day: [
        { why: 'not_certified' as const, kind: 'meal' as const, count: 2 },
        { why: 'not_sure_enough' as const, kind: 'visit' as const, count: 4 },
        { why: 'not_sure_enough' as const, kind: 'meal' as const, count: 3 },
      ],
    };
    expect(reasonsOf(withheld)).toEqual([
      { why: 'not_sure_enough', hour: 0, day: 7 },
      { why: 'not_certified', hour: 1, day: 2 },
    ]);
  });

  it('tell failed calls from those that were answered', () => {
    const calls = [
      { outcome: 'changed', count: 3, meanMillis: 100 },
      { outcome: 'slow', count: 1, meanMillis: 500 },
    ];
    expect(callsOf({ supplier: 'inns', quota: 60, quotaLeft: 50, calls })).toEqual({ all: 4, failed: 1, millis: 200 });
    expect(callsOf({ supplier: 'inns', quota: 60, quotaLeft: 60, calls: [] })).toEqual({ all: 0, failed: 0, millis: 0 });
  });

  it('tell a curve where it reaches each tenth', () => {
    const curve = Array.from({ length: 101 }, (_, i) => ({ threshold: 1 - i / 100, coverage: i / 100, risk: 0 }));
    expect(tenths(curve).map((point) => point.coverage)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    expect(tenths([curve[45]!, curve[100]!])).toEqual([curve[45], curve[100]]);
    expect(tenths([])).toEqual([]);
  });

  it('say how long in the widest unit that fits', () => {
    expect(lasted(42, 'en')).toBe('42 seconds');
    expect(lasted(5400, 'en')).toBe('2 hours');
    expect(lasted(3 * 86_400, 'en')).toBe('3 days');
  });
});
