import { expect, it } from 'vitest';
import { readAddress, viewersAddress, WIDGETS } from './address';

it.each([
  ['/overlay/abc', { key: 'abc', widgets: WIDGETS }],
  ['/overlay/abc/', { key: 'abc', widgets: WIDGETS }],
  ['/overlay/abc/qr', { key: 'abc', widgets: ['qr'] }],
  ['/overlay/abc/clock', { key: 'abc', widgets: [] }],
  ['/overlay/%E0%A4%A', { key: '%E0%A4%A', widgets: WIDGETS }],
  ['/overlay/', undefined],
  ['/overlay', undefined],
])('%s names a key and what is shown', (path, expected) => {
  expect(readAddress(path)).toEqual(expected);
});

it.each([
  ['', 'http://localhost:8080/live/c-1'],
  [null, 'http://localhost:8080/live/c-1'],
  ['https://trips.example/', 'https://trips.example/live/c-1'],
  [' https://trips.example/app ', 'https://trips.example/app/live/c-1'],
])('viewers come by the address they are told of (%s), or where the page came from', (told, expected) => {
  expect(viewersAddress('c-1', told, 'http://localhost:8080')).toBe(expected);
});
