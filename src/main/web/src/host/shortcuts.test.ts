import { describe, expect, it } from 'vitest';
import { commandOf, type Stroke } from './shortcuts';

const stroke = (key: string, others: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...others,
});
const focusOn = (tag: string) => ({ closest: (selector: string) => selector.split(', ').includes(tag) || null });

describe('shortcuts', () => {
  it('are letters in either case, and more', () => {
    expect(['h', 'H', ' ', 'Enter', '?', '/'].map((key) => commandOf(stroke(key), null))).toEqual([
      'hide',
      'hide',
      'take',
      'take',
      'help',
      'say',
    ]);
    expect(commandOf(stroke('x'), null)).toBeUndefined();
  });

  it('are nothing while somebody writes or means the browser', () => {
    expect(commandOf(stroke('h'), focusOn('textarea'))).toBeUndefined();
    expect(commandOf(stroke('h', { ctrlKey: true }), null)).toBeUndefined();
    expect(commandOf(stroke('Enter', { repeat: true }), null)).toBeUndefined();
    expect(commandOf(stroke('j', { isComposing: true }), null)).toBeUndefined();
  });

  it('take nothing on air where Enter presses a button', () => {
    expect(commandOf(stroke('Enter'), focusOn('button'))).toBeUndefined();
    expect(commandOf(stroke('h'), focusOn('button'))).toBe('hide');
  });
});
