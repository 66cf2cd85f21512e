import { tick } from 'svelte';
import { post } from '../api/http';
import type { Brief, Candidate, Draft, Recommendation, Requirement } from '../api/types';
import { Plan } from '../planner/plan.svelte';
import { speech } from '../words/language.svelte';
import type { Keyring } from './keyring';
import { Line } from './line';
import { moved } from './order';
import { Prompter } from './prompter.svelte';
import { Show } from './show.svelte';
import type { Item, Question, Role } from './types';

/** The parts of the console, of which a small screen shows one at a time. */
export const PARTS = ['stage', 'rundown', 'plan', 'questions', 'script', 'poll', 'log', 'links'] as const;
export type Part = (typeof PARTS)[number];

/** What viewers voted for, which counts in what is planned next. */
export interface Voted {
  label: string;
  requirement: Requirement;
}

/** A show and all that somebody works on for it in this browser. */
export class Studio {
  readonly show: Show;
  readonly prompter = new Prompter();
  plan = $state.raw(this.#freshPlan());
  /** What stands in the box to say what to plan. */
  text = $state('');
  /** The viewer's question that is planned. */
  question = $state.raw<Question | undefined>();
  voted = $state.raw<Voted | undefined>();
  /** The item of the rundown that keys act on. */
  chosen = $state<string | undefined>();
  part = $state<Part>('stage');
  /** What has just come about, for who does not see it. */
  told = $state('');
  adding = $state(false);

  constructor(
    readonly id: string,
    key: string,
    readonly keyring: Keyring,
  ) {
    this.show = new Show(new Line(id, key));
  }

  get role(): Role {
    return this.show.snapshot?.role ?? 'assistant';
  }

  get isHost(): boolean {
    return this.role === 'host';
  }

  #freshPlan(): Plan {
    return new Plan((draft) => this.#besides(draft));
  }

  /** Whatever is said, it has to be as sure as the show demands. */
  #besides(draft: Draft): Draft {
    const { target, uncertified } = this.show.snapshot ?? {};
    const requirements = [...(draft.requirements ?? []), ...(this.voted ? [this.voted.requirement] : [])];
    return {
      ...draft,
      ...(requirements.length > 0 ? { requirements } : {}),
      ...(target === undefined ? {} : { reliability: { ...draft.reliability, target, uncertified: uncertified === true } }),
    };
  }

  startAfresh(): void {
    this.plan.stop();
    this.plan = this.#freshPlan();
    this.question = undefined;
    this.text = '';
  }

  async say(language: string = speech.language): Promise<void> {
    const saying = this.text;
    await this.plan.say(saying, language);
    if (this.plan.stage.at !== 'unreachable' && this.text === saying) this.text = '';
  }

  /** What a viewer asks is planned as if it had been said; the box is there for what it lacks. */
  async planQuestion(question: Question): Promise<void> {
    this.startAfresh();
    this.question = question;
    this.text = question.text;
    await this.goTo('plan', '#say');
    void this.mark(question, 'taken');
    await this.say('any');
  }

  /** What has been voted for counts from now on, in what was said already, too. */
  async planBy(voted: Voted): Promise<void> {
    this.voted = voted;
    this.plan.draft = this.#besides($state.snapshot(this.plan.draft) as Draft);
    await this.goTo('plan', '#say');
    if (this.plan.ready) await this.plan.plan();
  }

  /** The show as it is called and what the key is for, which only the server knows. */
  remember(): void {
    const held = this.keyring.find(this.id);
    const { title, role } = this.show.snapshot ?? {};
    if (held === undefined || title === undefined || role === undefined) return;
    if (held.title !== title || held.role !== role) this.keyring.hold({ ...held, title, role });
  }

  remove(item: Item): Promise<boolean> {
    return this.show.ask('remove', 'DELETE', `/items/${encodeURIComponent(item.item)}`);
  }

  mark(question: Question, state: Question['state']): Promise<boolean> {
    return this.show.ask('mark', 'POST', `/questions/${encodeURIComponent(question.question)}`, { state });
  }

  /**
   * Saves a trip, so that it is watched, and puts it last in the rundown.
   *
   * @param holds for how many minutes the offer holds; without, as long as suppliers say
   */
  async add(candidate: Candidate, holds?: number): Promise<boolean> {
    this.adding = true;
    try {
      const { brief } = { brief: this.plan.draft as Brief, ...(this.plan.candidates[0] as Partial<Recommendation>) };
      const { recommendation } = candidate.reliability;
      const { id } = await post<{ id: string }>('/v1/trips', { brief: $state.snapshot(brief), recommendation });
      const until = holds === undefined ? {} : { until: this.#from(holds) };
      return await this.show.ask('add', 'POST', '/items', { trip: id, ...until });
    } catch (failure) {
      this.show.refuse('add', failure);
      return false;
    } finally {
      this.adding = false;
    }
  }

  #from(minutes: number): string {
    return new Date(Date.now() + this.show.ahead + minutes * 60_000).toISOString();
  }

  choose(by: number): void {
    const rundown = this.show.snapshot?.rundown ?? [];
    const at = rundown.findIndex((item) => item.item === this.chosen);
    const next = rundown[at < 0 ? 0 : Math.min(rundown.length - 1, Math.max(0, at + by))];
    this.chosen = next?.item;
  }

  preview(item: string): Promise<boolean> {
    this.chosen = item;
    return this.show.ask('preview', 'POST', '/preview', { item });
  }

  /** What is in preview goes on air; what is known to fall short is left out, as the button says. */
  async take(leaveOut?: boolean): Promise<void> {
    const preview = this.show.snapshot?.preview;
    if (!this.isHost || preview === undefined || this.show.asking === 'take') return;
    await this.show.ask('take', 'POST', '/take', { item: preview.item, leaveOut: leaveOut ?? !preview.ready });
  }

  toggleHidden(): void {
    const hidden = this.show.snapshot?.hidden === true;
    if (hidden && !this.isHost) return;
    void this.show.ask('hide', 'POST', hidden ? '/show' : '/hide');
  }

  toggleRehearsal(): void {
    if (this.isHost) void this.show.ask('rehearsal', 'POST', '/rehearsal', { on: this.show.snapshot?.rehearsal !== true });
  }

  move(item: Item, to: number): Promise<boolean> {
    const rundown = this.show.snapshot!.rundown.map((one) => one.item);
    const from = rundown.indexOf(item.item);
    if (to < 0 || to >= rundown.length || to === from) return Promise.resolve(false);
    return this.show.ask('order', 'PUT', '/rundown', { items: moved(rundown, from, to) });
  }

  async goTo(part: Part, focus: string): Promise<void> {
    this.part = part;
    await tick();
    document.querySelector<HTMLElement>(focus)?.focus();
  }
}
