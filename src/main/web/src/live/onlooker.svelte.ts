import { Refusal, send } from '../api/http';
import type { Card, CardPoll, Poll } from '../api/types';
import { offsetOf } from '../show/countdown';
import { changesOf, type Changes } from './changes';

type Stage = 'loading' | 'there' | 'unknown' | 'unreachable';

/** While somebody looks, it is looked again this often, so that a poll arrives; spread, for many look at once. */
const AGAIN = 60_000;

/** What a viewer sees of a card: the newest version, and in what it differs from the first they saw. */
export class Onlooker {
  card = $state.raw<Card | undefined>();
  poll = $state.raw<Poll | undefined>();
  stage = $state<Stage>('loading');
  /** By how much the server's clock is ahead of this one, in milliseconds. */
  offset = $state(0);
  changes = $derived.by<Changes | undefined>(() => (this.#first && this.card ? changesOf(this.#first, this.card) : undefined));

  #first = $state.raw<Card | undefined>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly id: string) {}

  get address(): string {
    return `/v1/cards/${encodeURIComponent(this.id)}`;
  }

  async look(): Promise<void> {
    clearTimeout(this.#timer);
    await Promise.all([this.#readCard(), this.#readPoll()]);
    if (document.visibilityState === 'visible') this.#timer = setTimeout(() => void this.look(), AGAIN * (0.75 + Math.random() / 2));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #readCard(): Promise<void> {
    try {
      const answer = await send(this.address, {});
      this.card = (await answer.json()) as Card;
      this.#first ??= this.card;
      this.offset = offsetOf(answer.headers.get('Date') ?? '', Date.now());
      this.stage = 'there';
    } catch (failure) {
      // What was there stays, older than it should be, rather than nothing.
      if (failure instanceof Refusal && failure.problem.status === 404) this.stage = 'unknown';
      else if (this.card === undefined) this.stage = 'unreachable';
    }
  }

  /** Without a poll the page is as good; what is not there is asked for again the next time. */
  async #readPoll(): Promise<void> {
    try {
      const { poll } = (await (await send(`${this.address}/poll`, {})).json()) as CardPoll;
      this.poll = poll;
    } catch {
      return;
    }
  }
}
