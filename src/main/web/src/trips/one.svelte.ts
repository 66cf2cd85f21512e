import { Refusal } from '../api/http';
import { listen, readTrip } from '../api/trips';
import type { SavedTrip } from '../api/types';
import { forget, keep } from '../trip/kept';

type State = 'opening' | 'there' | 'unknown' | 'unreachable';

/** A saved trip that is looked at, with what is proposed in its place and what it was before. */
export class OneTrip {
  saved = $state.raw<SavedTrip | undefined>();
  state = $state<State>('opening');
  /** Another trip that keeps the rest, as long as it can be taken. */
  proposed = $state.raw<SavedTrip | undefined>();
  /** What it was exchanged for, oldest last. */
  older = $state.raw<SavedTrip[]>([]);
  /** How often something was heard of it since it was opened. */
  heard = $state(0);

  #leave: (() => void) | undefined;

  constructor(readonly id: string) {}

  async open(): Promise<void> {
    try {
      await this.#read();
      this.state = 'there';
    } catch (failure) {
      const gone = failure instanceof Refusal && failure.problem.status === 404;
      this.state = gone ? 'unknown' : 'unreachable';
      return;
    }
    const last = Math.max(0, ...this.saved!.told.map((told) => told.no));
    this.#leave ??= listen(this.id, last, () => void this.#hear());
    this.older = await this.#chain();
  }

  async #read(): Promise<void> {
    const saved = await readTrip(this.id);
    this.saved = saved;
    if (saved.phase !== 'proposed') keep(saved);
    await this.#readProposed(saved);
  }

  async #readProposed(saved: SavedTrip): Promise<void> {
    const answer = saved.told.filter((told) => told.type === 'proposed').at(-1);
    const id = saved.phase === 'watched' ? answer?.proposed : undefined;
    if (id === undefined) this.proposed = undefined;
    else if (id !== this.proposed?.id) {
      const other = await readTrip(id).catch(() => undefined);
      this.proposed = other?.phase === 'proposed' ? other : undefined;
    }
  }

  async #hear(): Promise<void> {
    await this.#read().catch(() => undefined);
    this.heard += 1;
  }

  /** As far as it is kept. */
  async #chain(): Promise<SavedTrip[]> {
    const chain: SavedTrip[] = [];
    let next = this.saved?.replaces;
    while (next !== undefined && chain.length < 10) {
      const older: SavedTrip | undefined = await readTrip(next).catch(() => undefined);
      if (older === undefined) break;
      chain.push(older);
      next = older.replaces;
    }
    return chain;
  }

  forget(): void {
    this.leave();
    forget(this.id);
  }

  leave(): void {
    this.#leave?.();
  }
}
