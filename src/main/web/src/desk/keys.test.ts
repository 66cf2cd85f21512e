import { describe, expect, it } from 'vitest';
import { commandOf, type Press } from './keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  typing: false,
  ...more,
});

describe('single keys', () => {
  it('answer and go through the queue', () => {
    expect(['1', '2', '3', 'j', 'K', '?'].map((key) => commandOf(press(key), true))).toEqual([
      'confirmed',
      'differs',
      'cannot_tell',
      'next',
      'previous',
      'help',
    ]);
  });

  it('mean nothing while somebody types, nor with another key', () => {
    expect(commandOf(press('1', { typing: true }), true)).toBeUndefined();
    expect(commandOf(press('k', { ctrlKey: true }), true)).toBeUndefined();
  });

  it('can be switched off, but for Escape', () => {
    expect(commandOf(press('1'), false)).toBeUndefined();
    expect(commandOf(press('Escape'), false)).toBe('close');
  });
});
