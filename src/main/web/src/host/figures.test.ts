import { describe, expect, it } from 'vitest';
import { countdown, secondsAgo, span } from './figures';

describe('figures', () => {
  it('say days of one month, and of two', () => {
    expect(span({ from: '2027-06-04', to: '2027-06-07' }, 'en')).toMatch(/^4.+7 June$/);
    expect(span({ from: '2027-05-30', to: '2027-06-02' }, 'en')).toMatch(/^30 May.+2 June$/);
  });

  it('say days in Chinese by their names', () => {
    expect(span({ from: '2027-06-04', to: '2027-06-07' }, 'zh')).toBe('6月4日–6月7日');
  });

  it('count down to nothing, and never below', () => {
    expect([3_661_000, 59_999, -5].map(countdown)).toEqual(['01:01:01', '00:59', '00:00']);
  });

  it('say how long ago something was', () => {
    expect(secondsAgo(1_000, 6_000, 'en')).toBe('5 seconds ago');
    expect(secondsAgo(0, 150_000, 'en')).toBe('2 minutes ago');
  });
});
