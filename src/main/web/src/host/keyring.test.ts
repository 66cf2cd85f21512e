import { beforeEach, describe, expect, it } from 'vitest';
import { Keyring, keyIn } from './keyring';

/** As a browser keeps it. */
class Kept {
  #values = new Map<string, string>();
  getItem = (name: string) => this.#values.get(name) ?? null;
  setItem = (name: string, value: string) => void this.#values.set(name, value);
}

const held = (id: string, title = id) => ({ id, title, role: 'host' as const, key: `key-of-${id}` });

describe('a keyring', () => {
  let storage: Storage;
  let keyring: Keyring;
  beforeEach(() => {
    storage = new Kept() as unknown as Storage;
    keyring = new Keyring(storage);
  });

  it('keeps each show once, the one opened last first', () => {
    keyring.hold(held('a'));
    keyring.hold(held('b'));
    keyring.hold(held('a', 'A new title'));
    expect(keyring.list().map((one) => one.title)).toEqual(['A new title', 'b']);
  });

  it('forgets', () => {
    keyring.hold(held('a'));
    keyring.forget('a');
    expect(keyring.find('a')).toBeUndefined();
  });

  it('is empty where something else is kept', () => {
    for (const strange of ['{', 'null', '{"id":1}', '[null, {"id":"a"}]']) {
      storage.setItem('surefoot.shows', strange);
      expect(keyring.list()).toEqual([]);
    }
  });
});

describe('the key in an address', () => {
  it('is found behind the fragment only where it can be one', () => {
    expect(keyIn('#key=abcdefghijklmnop_-12')).toBe('abcdefghijklmnop_-12');
    expect(keyIn('')).toBeUndefined();
    expect(keyIn('#key=<script>alert(1)</script>')).toBeUndefined();
  });
});
