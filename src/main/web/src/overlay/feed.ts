/** What an overlay is told, whichever way it comes: all there is, or what has changed. */
export interface Told {
  name: string;
  data: string;
  id: string;
}

/** Who hears what a stream says, and when it is over. */
export interface Ears {
  told(event: Told): void;
  ended(): void;
}

/** What asking for all there is came to: nothing new, no such overlay, or nobody there. */
export type Look = { data: string; etag: string | null } | 'same' | 'gone' | 'unreachable';

/** The two ways to a server: a stream of events after the last one known, and one question. */
export interface Wire {
  open(after: string | undefined, ears: Ears): { close(): void };
  look(etag: string | null): Promise<Look>;
}

/** Who shows what comes. While the server is away nobody is called, so that what was there last stays. */
export interface Shower {
  snapshot(data: string): void;
  changed(data: string): void;
  /** The key is worth nothing, or not any more. */
  gone(): void;
}

/** A stream that has spoken is over when it is silent for longer than two heartbeats and a bit; one that has not, sooner. */
export const SILENCE = 35_000;
export const FIRST_WORD = 10_000;
/** How often is asked where no stream comes through, and how many answers later a stream is tried again. */
export const POLL = 5_000;
export const POLLS_BEFORE_STREAM = 6;
/** So many streams in a row that say nothing, and it is asked instead. */
export const PATIENCE = 3;
/** A key that was exchanged may have been typed in before it was made; nobody waits for it, so it is asked for rarely. */
export const GONE = 60_000;

/** Twice as long after each failure, half a minute at most; spread, so that a thousand overlays do not come back at once. */
export function backoff(failures: number, random: () => number): number {
  return Math.min(30_000, 1_000 * 2 ** (failures - 1)) * spread(random);
}

function spread(random: () => number): number {
  return 0.5 + random() / 2;
}

/** Keeps an overlay told: by a stream where there is one, by asking where there is none, and for as long as it takes. */
export class Feed {
  #stream: { close(): void } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #after: string | undefined;
  #etag: string | null = null;
  #failures = 0;
  #polls = 0;
  /** Which try is under way; what earlier ones still say is not listened to. */
  #try = 0;

  constructor(
    private readonly wire: Wire,
    private readonly shower: Shower,
    private readonly random: () => number = Math.random,
  ) {}

  start(): void {
    const mine = this.#begin();
    let spoken = false;
    const lost = () => mine === this.#try && this.#lost(spoken);
    this.#later(FIRST_WORD, lost);
    this.#stream = this.wire.open(this.#after, {
      told: (event) => {
        if (mine !== this.#try) return;
        spoken = true;
        this.#failures = 0;
        this.#later(SILENCE, lost);
        this.#take(event);
      },
      ended: lost,
    });
  }

  stop(): void {
    this.#begin();
  }

  /** Ends what is under way. */
  #begin(): number {
    clearTimeout(this.#timer);
    this.#stream?.close();
    this.#stream = undefined;
    return ++this.#try;
  }

  #later(milliseconds: number, what: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(what, milliseconds);
  }

  #take({ name, data, id }: Told): void {
    if (id !== '') this.#after = id;
    if (name === 'snapshot') this.shower.snapshot(data);
    if (name === 'changed') this.shower.changed(data);
  }

  /** A stream does not say why it ended. One that has spoken is likely to be there again; for another it is asked. */
  #lost(spoken: boolean): void {
    this.#begin();
    this.#failures++;
    if (spoken) this.#later(backoff(this.#failures, this.random), () => this.start());
    else void this.#look();
  }

  async #look(): Promise<void> {
    const mine = this.#begin();
    const seen = await this.wire.look(this.#etag);
    if (mine !== this.#try) return;
    if (seen === 'gone') this.#forget();
    else if (seen === 'unreachable') this.#later(backoff(this.#failures, this.random), () => this.start());
    else this.#answered(seen);
  }

  #forget(): void {
    this.#after = undefined;
    this.#etag = null;
    this.shower.gone();
    this.#later(GONE * spread(this.random), () => void this.#look());
  }

  #answered(seen: Exclude<Look, 'gone' | 'unreachable'>): void {
    if (seen !== 'same') {
      this.#etag = seen.etag;
      this.shower.snapshot(seen.data);
    }
    const asking = this.#failures >= PATIENCE && ++this.#polls % POLLS_BEFORE_STREAM !== 0;
    if (asking) this.#later(POLL * spread(this.random), () => void this.#look());
    else this.#later(backoff(Math.max(1, Math.min(this.#failures, PATIENCE)), this.random), () => this.start());
  }
}
