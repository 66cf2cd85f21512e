import { read, recommend, Refusal } from '../api/client';
import type { Brief, Candidate, Chip, Draft, Flavour, Problem, Reading } from '../api/types';
import { speech } from '../words/language.svelte';

/** The kinds of trips that are proposed beside each other. */
const FLAVOURS: Flavour[] = ['balanced', 'cheapest', 'relaxed'];

type Stage =
  | { at: 'asking' }
  | { at: 'planning'; found: number; since: number }
  | { at: 'planned'; milliseconds: number }
  | { at: 'refused'; problem: Problem }
  | { at: 'unreachable' };

/** What a traveller has said, what was understood of it, and the trips that came of it. */
export class Plan {
  draft = $state<Draft>({ party: { adults: 2 } });
  chips = $state<Chip[]>([]);
  notUnderstood = $state<Reading['notUnderstood']>([]);
  question = $state<string | undefined>();
  reading = $state(false);
  candidates = $state.raw<Candidate[]>([]);
  open = $state(0);
  stage = $state<Stage>({ at: 'asking' });

  #soFar: Reading['soFar'] | undefined;
  #running: AbortController | undefined;

  get ready(): boolean {
    const { origin, destination, dates } = this.draft;
    return Boolean(origin && destination && dates?.from && dates.to);
  }

  get shown(): Candidate | undefined {
    return this.candidates[this.open];
  }

  async say(text: string): Promise<void> {
    if (text.trim() === '' || this.reading) return;
    this.reading = true;
    try {
      this.#takeIn(await read(text, this.#soFar, speech.language));
    } catch (failure) {
      this.#fail(failure);
      return;
    } finally {
      this.reading = false;
    }
    if (this.ready && this.question === undefined) await this.plan();
  }

  #takeIn(reading: Reading): void {
    this.#soFar = reading.soFar;
    const fresh = new Set(reading.chips.map((chip) => chip.pointer));
    const kept = this.chips.filter((chip) => chip.pointer.startsWith('/requirements') || !fresh.has(chip.pointer));
    this.chips = [...kept, ...reading.chips];
    this.draft = { party: { adults: 2 }, ...(reading.brief as Draft) };
    this.notUnderstood = reading.notUnderstood;
    this.question = reading.question?.text;
  }

  change(change: Draft): void {
    this.draft = { ...this.draft, ...change };
  }

  stop(): void {
    this.#running?.abort();
  }

  async plan(): Promise<void> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    const since = performance.now();
    this.candidates = [];
    this.open = 0;
    this.stage = { at: 'planning', found: 0, since };
    try {
      const found = await recommend(
        this.draft as Brief,
        FLAVOURS,
        speech.language,
        { improved: (candidate) => this.#improve(candidate, since) },
        running.signal,
      );
      this.candidates = [found, ...(found.alternatives ?? [])];
      this.stage = { at: 'planned', milliseconds: performance.now() - since };
    } catch (failure) {
      if (running.signal.aborted) this.#settle(since);
      else this.#fail(failure);
    }
  }

  #improve(candidate: Candidate, since: number): void {
    const others = this.candidates.filter((one) => one.flavour !== candidate.flavour);
    this.candidates = [...others, candidate].sort(
      (a, b) => FLAVOURS.indexOf(a.flavour) - FLAVOURS.indexOf(b.flavour),
    );
    const found = this.stage.at === 'planning' ? this.stage.found + 1 : 1;
    this.stage = { at: 'planning', found, since };
  }

  #settle(since: number): void {
    if (this.#running?.signal.aborted !== true) return;
    this.stage =
      this.candidates.length > 0 ? { at: 'planned', milliseconds: performance.now() - since } : { at: 'asking' };
  }

  #fail(failure: unknown): void {
    this.stage = failure instanceof Refusal ? { at: 'refused', problem: failure.problem } : { at: 'unreachable' };
  }
}
