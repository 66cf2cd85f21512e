import { Refusal } from '../api/http';
import { listOptions, read, recommend, refine, summarize } from '../api/planning';
import type { Brief, Candidate, Draft, Flavour, Options, Problem, Reading, Refinement, Thing } from '../api/types';
import type { Standing } from '../trip/figures';
import { speech } from '../words/language.svelte';
import { retold, without } from './brief';
import { whole } from './edits';

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
  /** All that counts, in words, each with its place in the draft. */
  things = $state.raw<Thing[]>([]);
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
  /** What has just been done, for those who do not see it. */
  told = $state('');
  /** What could not be done, as it would have been told. */
  tried = $state('');

  #looked: { of: Candidate; key: string; found: Promise<Options> } | undefined;
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
    const kept = this.things.filter((thing) => thing.pointer.startsWith('/requirements') || !fresh.has(thing.pointer));
    this.things = [...kept, ...reading.chips];
    this.draft = this.besides({ party: { adults: 2 }, ...(reading.brief as Draft) });
    this.notUnderstood = reading.notUnderstood;
    this.question = reading.question?.text;
  }

  change(change: Draft): void {
    this.#turnTo({ ...this.draft, ...change });
  }

  /** Another brief, which what is said next goes on from. */
  #turnTo(draft: Draft, before = this.#soFar?.draft ?? {}): void {
    this.draft = draft;
    this.#soFar = { ...this.#soFar, draft: retold($state.snapshot(draft) as Draft, before) };
  }

  /** Tells what counts now in the language that is spoken; as long as something is missing, what was said. */
  async tell(): Promise<void> {
    if (!this.ready) return;
    const draft = $state.snapshot(this.draft) as Brief;
    try {
      const things = await summarize(draft, speech.language, this.shown?.itinerary);
      if (JSON.stringify(draft) === JSON.stringify($state.snapshot(this.draft))) this.things = things;
    } catch {
      // what was told before is still true, or the next trip says what is wrong
    }
  }

  /** Takes out something that counted, and plans anew if there was a trip. */
  async remove(thing: Thing): Promise<void> {
    const before = thing.pointer.startsWith('/dates') ? {} : this.#soFar?.draft;
    this.things = this.things.filter((one) => one !== thing);
    const version = this.#version();
    this.#turnTo(without($state.snapshot(this.draft) as Draft, thing.pointer), before);
    if (this.ready && version.candidates.length > 0) await this.plan(version);
  }

  stop(): void {
    this.#running?.abort();
  }

  /**
   * Plans anew what has been said, but for what is locked as if there were no trip yet.
   *
   * @param before what can be gone back to
   */
  async plan(before: Version = this.#version()): Promise<void> {
    this.past = before.candidates.length > 0 ? [...this.past, before] : [];
    this.future = [];
    this.proposal = undefined;
    this.draft = without($state.snapshot(this.draft) as Draft, '/locks/rest');
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

  /**
   * Plans the trip that is open with another brief; where there is none, it stays as it was, and why is told.
   *
   * @param done what to tell once it is there
   */
  async edit(brief: Brief, done: string): Promise<void> {
    const shown = this.shown;
    if (shown === undefined) return;
    const before = this.#version();
    this.proposal = undefined;
    this.told = '';
    this.#turnTo(brief);
    this.candidates = [shown];
    this.open = 0;
    if (await this.#plan([shown.flavour])) {
      this.past = [...this.past, before];
      this.future = [];
      this.told = done;
    } else {
      this.tried = done;
      this.#show(before);
    }
  }

  /** What else there could be in one place of the trip that is open. */
  look({ activity, day }: Standing): Promise<Options> {
    const shown = this.shown!;
    const key = `${activity.id} ${day}`;
    if (this.#looked?.of !== shown || this.#looked.key !== key) {
      const brief = whole($state.snapshot(this.draft) as Brief, shown.itinerary);
      this.#looked = { of: shown, key, found: listOptions(brief, shown.flavour, { id: activity.id, day }) };
    }
    return this.#looked.found;
  }

  /** What stood in the way is put aside, with the trip as it was. */
  understand(): void {
    this.stage = { at: 'planned', milliseconds: 0 };
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
    this.#turnTo(draft);
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
