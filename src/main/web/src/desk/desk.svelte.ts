import * as server from '../api/desk';
import { Refusal } from '../api/http';
import type { AnsweredVerification, Dossier, NewAnswer, Problem, Verification } from '../api/types';

const CHECKER = 'surefoot.checker';
const HOLD_MILLISECONDS = 15 * 60_000;
const POLL_MILLISECONDS = 20_000;

/** The fact that is open: being read, the checker's, another's, or answered. */
export type Stage = 'reading' | 'held' | 'refused' | 'sending' | 'answered';

/** What a checker works on: the queue, the fact that is open, and what was answered last. */
export class Desk {
  checker = $state(localStorage.getItem(CHECKER) ?? '');
  queue = $state<Verification[]>([]);
  lately = $state<AnsweredVerification[]>([]);
  loaded = $state(false);
  openId = $state<string>();
  dossier = $state<Dossier>();
  stage = $state<Stage>('reading');
  /** What stands in the way: of the queue, or of the fact that is open. */
  problem = $state<Problem>();
  outcome = $state<AnsweredVerification>();
  /** When the hold ends, by the clock of the browser. */
  until = $state(0);

  sign(name: string): void {
    this.checker = name.trim();
    localStorage.setItem(CHECKER, this.checker);
    if (this.openId) void this.#take(this.openId);
  }

  /** Looks for what is new until it is told to stop; not while nobody sees the page. */
  follow(): () => void {
    void this.refresh();
    const again = () => {
      if (!document.hidden) void this.refresh();
    };
    const timer = setInterval(again, POLL_MILLISECONDS);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }

  async refresh(): Promise<void> {
    try {
      [this.queue, this.lately] = await Promise.all([server.listQueue(), server.listAnswered()]);
      this.loaded = true;
      if (!this.openId) this.problem = undefined;
    } catch (e) {
      if (!this.openId) this.problem = problemOf(e);
    }
  }

  /** The one in the queue that is so many places after the open one; the first where none is open. */
  step(by: 1 | -1): void {
    const at = this.queue.findIndex((one) => one.id === this.openId);
    const next = at < 0 ? this.queue[0] : this.queue[at + by];
    if (next) void this.open(next.id);
  }

  async open(id: string): Promise<void> {
    if (id === this.openId && this.stage !== 'refused') return;
    this.leave();
    this.openId = id;
    this.stage = 'reading';
    this.dossier = undefined;
    this.outcome = undefined;
    this.problem = undefined;
    try {
      const dossier = await server.readDossier(id);
      if (this.openId !== id) return;
      this.dossier = dossier;
      if (this.checker) await this.#take(id);
    } catch (e) {
      if (this.openId === id) this.#refuse(e);
    }
  }

  /** Claims what is open, or claims it again. */
  async take(): Promise<void> {
    if (this.openId) await this.#take(this.openId);
  }

  async #take(id: string): Promise<void> {
    try {
      await server.claim(id, this.checker);
      if (this.openId !== id) return void server.release(id, this.checker);
      this.until = Date.now() + HOLD_MILLISECONDS;
      this.stage = 'held';
      this.problem = undefined;
    } catch (e) {
      if (this.openId === id) this.#refuse(e);
    }
    void this.refresh();
  }

  #refuse(e: unknown): void {
    this.problem = problemOf(e);
    this.stage = 'refused';
  }

  /** What is not taken stays as it was typed, so that it can be sent again. */
  async answer(answer: NewAnswer['answer'], value?: string): Promise<void> {
    const id = this.openId;
    if (!id || this.stage !== 'held') return;
    this.stage = 'sending';
    try {
      const document = { checker: this.checker, answer, ...(value === undefined ? {} : { value }) };
      this.outcome = await server.answer(id, document as NewAnswer);
      this.stage = 'answered';
      this.problem = undefined;
    } catch (e) {
      this.#refuse(e);
    }
    await this.refresh();
  }

  /** Gives back what is open, if it is the checker's. */
  leave(): void {
    if (this.openId && this.stage === 'held') {
      void server.release(this.openId, this.checker).catch(() => undefined);
    }
  }

  close(): void {
    this.leave();
    this.openId = undefined;
    this.dossier = undefined;
    this.outcome = undefined;
    this.problem = undefined;
    void this.refresh();
  }

  get position(): number {
    return this.queue.findIndex((one) => one.id === this.openId);
  }
}

function problemOf(e: unknown): Problem {
  if (e instanceof Refusal) return e.problem;
  return { type: 'about:blank', title: '', status: 0, detail: '', errors: [] };
}
