import { readEvents } from '../api/events';
import { Refusal } from '../api/http';
import type { Line } from './line';
import { apply, fallen, type Snapshot } from './snapshot';
import type { CardElement, Problem } from './types';

type Connection =
  | { at: 'connecting' }
  | { at: 'live' }
  | { at: 'lost'; since: number }
  /** The key is worth nothing any more, or the show is unknown. */
  | { at: 'shut'; problem: Problem };

/** Something fell off air, which somebody who is live has to be told. */
export interface Fall {
  number: number;
  elements: CardElement[];
  /** Where the whole card went. */
  title?: string;
}

/** The server is heard at least this often, by a heartbeat. */
const SILENCE = 40_000;
const WAITS = [500, 1_000, 2_000, 4_000, 8_000];

/** A show as the server tells it, for as long as somebody listens. */
export class Show {
  snapshot = $state.raw<Snapshot | undefined>();
  connection = $state.raw<Connection>({ at: 'connecting' });
  falls = $state.raw<Fall[]>([]);
  /** What was asked of the server and is not answered yet. */
  asking = $state<string | undefined>();
  refused = $state.raw<Problem | 'unreachable' | undefined>();

  #heard = 0;
  #after: string | undefined;

  constructor(readonly line: Line) {}

  /** Listens, and comes back whenever the line is cut, until it is told to stop. */
  async listen(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      const before = this.#heard;
      try {
        await this.#hear(signal);
      } catch (failure) {
        if (this.#isShut(failure)) return;
      }
      if (signal.aborted) return;
      if (this.#heard > before) failures = 0;
      if (this.connection.at !== 'lost') this.connection = { at: 'lost', since: Date.now() };
      await pause(WAITS[Math.min(failures, WAITS.length - 1)]! * (0.75 + Math.random() / 2), signal);
    }
  }

  #isShut(failure: unknown): boolean {
    if (!(failure instanceof Refusal) || ![401, 403, 404].includes(failure.problem.status)) return false;
    this.connection = { at: 'shut', problem: failure.problem };
    return true;
  }

  async #hear(signal: AbortSignal): Promise<void> {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENCE);
    try {
      const body = await this.line.listen(this.#after, AbortSignal.any([signal, silence.signal]));
      for await (const event of readEvents(body)) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE);
        this.#heard++;
        this.#after = event.id ?? this.#after;
        this.#take(apply(this.snapshot, event));
        this.connection = { at: 'live' };
      }
    } finally {
      clearTimeout(timer);
    }
  }

  #take(after: Snapshot | undefined): void {
    const before = this.snapshot;
    if (after === before) return;
    const elements = fallen(before, after);
    if (elements.length > 0) this.#fell({ elements });
    this.snapshot = after;
  }

  #fell(fall: Omit<Fall, 'number'>): void {
    this.falls = [...this.falls, { ...fall, number: this.#heard }];
  }

  understood(fall: Fall): void {
    this.falls = this.falls.filter((other) => other !== fall);
  }

  /** Asks for something; what comes of it is heard as an event. Why it may not be is kept, to be shown. */
  async ask(what: string, method: 'POST' | 'PUT' | 'DELETE', path: string, document?: unknown): Promise<Response | undefined> {
    this.asking = what;
    this.refused = undefined;
    try {
      return await this.line.tell(method, path, document);
    } catch (failure) {
      this.refused = failure instanceof Refusal ? failure.problem : 'unreachable';
      return undefined;
    } finally {
      this.asking = undefined;
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
