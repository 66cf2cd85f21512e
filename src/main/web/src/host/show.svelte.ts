import { readEvents } from '../api/events';
import { Refusal } from '../api/http';
import type { Problem } from '../api/types';
import type { Line, Method } from './line';
import { apply, newWarnings } from './snapshot';
import type { Snapshot, Warning } from './types';

type Connection =
  | { at: 'connecting' }
  | { at: 'live' }
  | { at: 'lost'; since: number }
  /** The key is worth nothing any more, or the show is unknown. */
  | { at: 'shut' };

/** What was asked for and did not come about; no problem where the server cannot be reached. */
export interface Refused {
  what: string;
  problem?: Problem;
}

/** The server is heard at least every 15 seconds, by a heartbeat. */
const SILENCE = 40_000;
const WAITS = [500, 1_000, 2_000, 4_000, 8_000];
const SHUT = [401, 403, 404];

/** A show as the server tells it, for as long as somebody listens. */
export class Show {
  snapshot = $state.raw<Snapshot | undefined>();
  connection = $state.raw<Connection>({ at: 'connecting' });
  /** What somebody who is live has to be told, until they have understood. */
  warnings = $state.raw<Warning[]>([]);
  refused = $state.raw<Refused | undefined>();
  /** What was asked for and is not answered yet. */
  asking = $state<string | undefined>();
  /** How far the server's clock is ahead of this one, in milliseconds. */
  ahead = $state(0);

  #heard = 0;
  #last: string | undefined;

  constructor(readonly line: Line) {}

  /** Listens, and comes back whenever the line is cut, until it is told to stop. */
  async listen(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      const before = this.#heard;
      try {
        await this.#hear(signal);
      } catch (failure) {
        if (failure instanceof Refusal && SHUT.includes(failure.problem.status)) {
          this.connection = { at: 'shut' };
          return;
        }
      }
      if (this.#heard > before) failures = 0;
      if (this.connection.at !== 'lost') this.connection = { at: 'lost', since: Date.now() };
      await pause(WAITS[Math.min(failures, WAITS.length - 1)]! * (0.75 + Math.random() / 2), signal);
    }
  }

  async #hear(signal: AbortSignal): Promise<void> {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENCE);
    try {
      const body = await this.line.listen(this.#last, AbortSignal.any([signal, silence.signal]));
      for await (const event of readEvents(body)) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE);
        this.#heard++;
        this.#last = event.id ?? this.#last;
        this.#become(apply(this.snapshot, event));
        this.connection = { at: 'live' };
      }
    } finally {
      clearTimeout(timer);
    }
  }

  #become(after: Snapshot | undefined): void {
    if (after === undefined || after === this.snapshot || after.revision < (this.snapshot?.revision ?? 0)) return;
    this.warnings = [...newWarnings(this.snapshot, after), ...this.warnings];
    this.ahead = Date.parse(after.now) - Date.now();
    this.snapshot = after;
  }

  understood(warning: Warning): void {
    this.warnings = this.warnings.filter((other) => other !== warning);
  }

  /**
   * Asks for something, and shows the show as it became, or why it did not.
   *
   * @returns whether it came about
   */
  async ask(what: string, method: Method, path: string, document?: object): Promise<boolean> {
    this.asking = what;
    this.refused = undefined;
    try {
      this.#become(await this.line.tell<Snapshot>(method, path, document));
      return true;
    } catch (failure) {
      this.refuse(what, failure);
      return false;
    } finally {
      this.asking = undefined;
    }
  }

  refuse(what: string, failure: unknown): void {
    this.refused = failure instanceof Refusal ? { what, problem: failure.problem } : { what };
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
