import type { Role } from './types';

/** A show that this browser has a key of, with the addresses that were told with it once. */
export interface Held {
  id: string;
  title: string;
  role: Role;
  key: string;
  assistant?: string;
  overlay?: string;
}

const KEPT = 'surefoot.shows';

/** The keys of shows that a browser keeps; nobody else does, since the server knows only their digests. */
export class Keyring {
  constructor(private readonly storage: Storage) {}

  list(): Held[] {
    try {
      const kept: unknown = JSON.parse(this.storage.getItem(KEPT) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isHeld) : [];
    } catch {
      return [];
    }
  }

  find(id: string): Held | undefined {
    return this.list().find((held) => held.id === id);
  }

  /** The one opened last comes first. */
  hold(held: Held): void {
    this.#write([held, ...this.list().filter((other) => other.id !== held.id)]);
  }

  forget(id: string): void {
    this.#write(this.list().filter((held) => held.id !== id));
  }

  #write(all: Held[]): void {
    this.storage.setItem(KEPT, JSON.stringify(all));
  }
}

function isHeld(value: unknown): value is Held {
  const held = value as Partial<Held> | null;
  return typeof held?.id === 'string' && typeof held.key === 'string' && (held.role === 'host' || held.role === 'assistant');
}

/** The key that stands in an address behind `#`, which no browser sends on. */
export function keyIn(fragment: string): string | undefined {
  const key = new URLSearchParams(fragment.replace(/^#/, '')).get('key');
  return key !== null && /^[\w-]{16,200}$/.test(key) ? key : undefined;
}
