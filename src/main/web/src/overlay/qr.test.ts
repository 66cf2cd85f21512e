import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { viewersAddress } from './address';
import { codeOf, type Code } from './qr';

const PIXELS = 6;

/** The code as a camera sees it: dark runs painted on white. */
function photographed({ size, path }: Code): { pixels: Uint8ClampedArray; width: number } {
  const width = size * PIXELS;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let py = Number(y) * PIXELS; py < (Number(y) + 1) * PIXELS; py++) {
      for (let px = Number(x) * PIXELS; px < (Number(x) + Number(length)) * PIXELS; px++) {
        pixels.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3);
      }
    }
  }
  return { pixels, width };
}

it.each(['https://trips.example/live/0192f3c4-card', viewersAddress('维也纳 é', null, 'http://192.168.1.20:8080')])(
  'a camera reads %s',
  (address) => {
    // when
    const { pixels, width } = photographed(codeOf(address));

    // then
    expect(jsQR(pixels, width, width)?.data).toBe(address);
  },
);

it('leaves four light modules on each side', () => {
  // when
  const { size, path } = codeOf('https://trips.example/live/1');
  const spans = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.slice(1).map(Number));

  // then
  expect(Math.min(...spans.map(([x]) => x!))).toBe(4);
  expect(Math.min(...spans.map(([, y]) => y!))).toBe(4);
  expect(Math.max(...spans.map(([x, , length]) => x! + length!))).toBe(size - 4);
  expect(Math.max(...spans.map(([, y]) => y! + 1))).toBe(size - 4);
});
