import { expect, it } from 'vitest';
import { leftUntil, offsetOf } from './countdown';

const NOW = Date.parse('2027-06-01T12:00:00Z');

it.each([
  ['2027-06-01T12:00:01Z', { over: false, days: 0, clock: '0:01' }],
  ['2027-06-01T12:00:00.400Z', { over: false, days: 0, clock: '0:01' }],
  ['2027-06-01T12:09:05Z', { over: false, days: 0, clock: '9:05' }],
  ['2027-06-01T13:00:00Z', { over: false, days: 0, clock: '1:00:00' }],
  ['2027-06-03T13:02:03Z', { over: false, days: 2, clock: '1:02:03' }],
  ['2027-06-01T12:00:00Z', { over: true, days: 0, clock: '0:00' }],
  ['2027-05-01T12:00:00Z', { over: true, days: 0, clock: '0:00' }],
  ['tomorrow', { over: true, days: 0, clock: '0:00' }],
])('until %s', (until, expected) => {
  expect(leftUntil(until, NOW)).toEqual(expected);
});

it('goes by the clock of the server', () => {
  expect(offsetOf('2027-06-01T12:00:05Z', NOW)).toBe(5_000);
  expect(offsetOf('nonsense', NOW)).toBe(0);
});
