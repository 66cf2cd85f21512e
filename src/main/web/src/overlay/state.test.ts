import { expect, it } from 'vitest';
import { changed, isOnAir, type Shown } from './state';

const SHOWN: Shown = { revision: 4, hidden: false, rehearsal: false, language: 'en', now: '2027-06-01T12:00:00Z', poll: null };

it('what has changed replaces what was there, and the rest stays', () => {
  expect(changed(SHOWN, { revision: 5, hidden: true })).toEqual({ ...SHOWN, revision: 5, hidden: true });
});

it('what is older than what is shown changes nothing', () => {
  expect(changed(SHOWN, { revision: 4, hidden: true })).toBe(SHOWN);
  expect(changed(undefined, { revision: 4, hidden: true })).toBeUndefined();
});

it.each([
  [undefined, false],
  [SHOWN, true],
  [{ ...SHOWN, hidden: true }, false],
  [{ ...SHOWN, rehearsal: true }, false],
])('only what is neither hidden nor rehearsed is on air', (shown, expected) => {
  expect(isOnAir(shown)).toBe(expected);
});
