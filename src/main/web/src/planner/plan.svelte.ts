import { Refusal } from '../api/http';
import { read, recommend, refine } from '../api/planning';
import type { Brief, Candidate, Chip, Draft, Flavour, Problem, Reading, Refinement } from '../api/types';
import { speech } from '../words/language.svelte';

/** The kinds of trips that are proposed beside each other. */
const FLAVOURS: Flavour[] = ['balanced', 'cheapest', 'relaxed'];

type Stage =
  | { at: 'asking' }
  | { at: 'planning'; found: number; since: number }
  | { at: 'planned'; milliseconds: number }
  | { at: 'refused'; problem: Problem }
  | { at: 'unreachable' };

/** A trip as it stood before it was edited. */
interface Version {
  draft: Draft;
  candidates: Candidate[];
  open: number;
}

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
  /** What a wish about the trip would change, until it is taken or not. */
  proposal = $state.raw<Refinement | undefined>();
  refining = $state(false);
  /** Of the candidate that is open, before and after it was edited. */
  past = $state.raw<Version[]>([]);
  future = $state.raw<Version[]>([]);

  #soFar: Reading['soFar'] | undefined;
  #running: AbortController | undefined;

  /** @param besides what is asked for besides what is said */
  constructor(private readonly besides: (draft: Draft) => Draft = (draft) => draft) {}

  get ready(): boolean {
    const { origin, destination, dates } = this.draft;
    return Boolean(origin && destination && dates?.from && dates.to);
  }

  get shown(): Candidate | undefined {
    return this.candidates[this.open];
  }

  /** @param language that of the page; 'any' where the text is to tell by itself */
  async say(text: string, language: string = speech.language): Promise<void> {
    if (text.trim() === '' || this.reading) return;
    this.reading = true;
    try {
      this.#takeIn(await read(text, this.#soFar, language === 'any' ? undefined : language));
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
    this.draft = this.besides({ party: { adults: 2 }, ...(reading.brief as Draft) });
    this.notUnderstood = reading.notUnderstood;
    this.question = reading.question?.text;
  }

  change(change: Draft): void {
    this.draft = { ...this.draft, ...change };
  }

  stop(): void {
    this.#running?.abort();
  }

  /** Plans anew what has been said. */
  async plan(): Promise<void> {
    this.past = [];
    this.future = [];
    this.proposal = undefined;
    this.candidates = [];
    this.open = 0;
    await this.#plan(FLAVOURS);
  }

  async #plan(flavours: Flavour[]): Promise<boolean> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    const since = performance.now();
    this.stage = { at: 'planning', found: 0, since };
    try {
      const found = await recommend(
        this.draft as Brief,
        flavours,
        speech.language,
        { improved: (candidate) => this.#improve(candidate, since) },
        running.signal,
      );
      this.candidates = [found, ...(found.alternatives ?? [])];
      this.stage = { at: 'planned', milliseconds: performance.now() - since };
      return true;
    } catch (failure) {
      if (running.signal.aborted) this.#settle(since);
      else this.#fail(failure);
      return running.signal.aborted;
    }
  }

  /** Plans the trip that is open with another brief; where there is none, it stays as it was, and why is told. */
  async edit(brief: Brief): Promise<void> {
    const shown = this.shown;
    if (shown === undefined) return;
    const before = this.#version();
    this.proposal = undefined;
    this.draft = brief;
    this.candidates = [shown];
    this.open = 0;
    if (await this.#plan([shown.flavour])) {
      this.past = [...this.past, before];
      this.future = [];
    } else {
      this.#show(before);
    }
  }

  undo(): void {
    const before = this.past.at(-1);
    if (before === undefined) return;
    this.past = this.past.slice(0, -1);
    this.future = [...this.future, this.#version()];
    this.#show(before);
  }

  redo(): void {
    const after = this.future.at(-1);
    if (after === undefined) return;
    this.future = this.future.slice(0, -1);
    this.past = [...this.past, this.#version()];
    this.#show(after);
  }

  #version(): Version {
    return { draft: $state.snapshot(this.draft) as Draft, candidates: this.candidates, open: this.open };
  }

  #show({ draft, candidates, open }: Version): void {
    this.draft = draft;
    this.candidates = candidates;
    this.open = open;
  }

  /** Asks what a wish about the trip that is open would change; nothing is planned before it is taken. */
  async refine(text: string): Promise<void> {
    const shown = this.shown;
    if (shown === undefined || text.trim() === '' || this.refining) return;
    this.refining = true;
    try {
      this.proposal = await refine(text, $state.snapshot(this.draft) as Brief, shown.itinerary, speech.language);
    } catch (failure) {
      this.#fail(failure);
    } finally {
      this.refining = false;
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
