import { beforeAll, describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { listNewerScript, listNewerStyle } from './newer';

/** What the browser that is built into streaming software of 2022 does not know must not be in what is built for it. */
describe('the overlay as it is built', () => {
  let files: { name: string; text: string }[] = [];

  beforeAll(async () => {
    const built = (await build({
      configFile: 'vite.overlay.config.ts',
      logLevel: 'silent',
      build: { write: false },
    })) as Rolldown.RolldownOutput;
    files = built.output.map((file) => ({
      name: file.fileName,
      text: file.type === 'chunk' ? file.code : String(file.source),
    }));
  }, 30_000);

  it('uses no script that Chrome 103 does not know', () => {
    const scripts = files.filter((file) => file.name.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    expect(scripts.flatMap((file) => listNewerScript(file.text))).toEqual([]);
  });

  it('uses no style that Chrome 103 does not know', () => {
    const sheets = files.filter((file) => file.name.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    expect(sheets.flatMap((file) => listNewerStyle(file.text))).toEqual([]);
  });
});

it.each([
  ['const a = [2, 1]; export const b = a.toSorted();', ['.toSorted']],
  ['export const p = Promise.withResolvers();', ['.withResolvers']],
  ['export const s = new CSSPositionTryRule();', ['CSSPositionTryRule']],
  ['document.startViewTransition(() => {});', ['.startViewTransition']],
  ['using file = open();', ['syntax: Unexpected token (1:6)']],
  ['export const all = [1, 2].at(-1) ?? Object.hasOwn({}, "a") ?? structuredClone({});', []],
])('%s', (code, expected) => {
  expect(listNewerScript(code)).toEqual(expected);
});

it.each([
  ['a { color: light-dark(#000, #fff) }', ['light-dark()']],
  ['a { color: color-mix(in srgb, red, blue) }', ['color-mix()']],
  ['a:has(b) { color: red }', [':has']],
  ['a { b { color: red } }', ['nesting']],
  ['@container (min-width: 1px) { a { color: red } }', ['@container']],
  ['@media (width >= 600px) { a { color: red } }', ['@media range']],
  ['a { height: 100dvh; width: 5cqw }', ['container_query_length_units', 'viewport_percentage_units_dynamic']],
  ['a { text-wrap: balance; translate: 1px }', ['text-wrap', 'text-wrap: balance', 'translate']],
  ['a { inset: 0; width: min(1px, 2vw); display: grid; aspect-ratio: 1 }', []],
])('%s', (sheet, expected) => {
  expect(listNewerStyle(sheet)).toEqual(expected);
});
