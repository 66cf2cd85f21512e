import { expect, it, vi } from 'vitest';
import type { Card, Overlay } from '../api/types';
import { changed, isOnAir, read } from './state';

const CARD = { card: 'c-1', version: 1 } as Card;
const SHOWN: Overlay = { revision: 4, hidden: false, rehearsal: false, language: 'en', now: '2027-06-01T12:00:00Z', card: CARD };

it('what has changed replaces what was there, and the rest stays', () => {
  expect(changed(SHOWN, { revision: 5, hidden: true, now: SHOWN.now })).toEqual({
    ...SHOWN,
    revision: 5,
    hidden: true,
  });
});

it('what is null is not there any more', () => {
  const { card: _gone, ...rest } = SHOWN;
  expect(changed(SHOWN, { revision: 5, card: null, now: SHOWN.now })).toEqual({ ...rest, revision: 5 });
});

it('votes are counted without the show becoming another', () => {
  expect(changed(SHOWN, { revision: 4, card: null, now: SHOWN.now })).not.toHaveProperty('card');
});

it('what is older than what is shown changes nothing', () => {
  expect(changed(SHOWN, { revision: 3, hidden: true, now: SHOWN.now })).toBe(SHOWN);
  expect(changed(undefined, { revision: 5, hidden: true, now: SHOWN.now })).toBeUndefined();
});

it.each([
  [undefined, false],
  [SHOWN, true],
  [{ ...SHOWN, hidden: true }, false],
  [{ ...SHOWN, rehearsal: true }, false],
])('only what is neither hidden nor rehearsed is on air', (shown, expected) => {
  expect(isOnAir(shown)).toBe(expected);
});

it.each(['<html>Sign in</html>', 'null', '[]', '{"revision":"4"}', ''])('%s is no document of a show', (data) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  expect(read(data)).toBeUndefined();
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});

it('what is no change changes nothing', () => {
  expect(read<Overlay>(JSON.stringify(SHOWN))).toEqual(SHOWN);
  expect(changed(SHOWN, undefined)).toBe(SHOWN);
});
