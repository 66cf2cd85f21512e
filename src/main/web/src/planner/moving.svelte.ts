import type { Options } from '../api/types';
import type { Standing } from '../trip/figures';
import type { Plan } from './plan.svelte';

export type Landing = Options['landings'][number];

/** How far a pointer goes before something is dragged rather than pressed, in CSS pixels. */
const DRAGGED = 6;

/** How near the edge of the window the page begins to move along, in CSS pixels. */
const EDGE = 90;

/** What could be otherwise about one element of a trip, and a drag of it to where it could go. */
export class Moving {
  /** Of which element it is looked what could be, and what is wanted of it. */
  opened = $state.raw<{ one: Standing; what: 'other' | 'move' } | undefined>();
  dragged = $state.raw<Standing | undefined>();
  landings = $state.raw<Landing[]>([]);
  over = $state.raw<Landing | undefined>();
  at = $state.raw({ x: 0, y: 0 });

  #from: { x: number; y: number } | undefined;
  #pressed: Standing | undefined;

  constructor(
    private readonly plan: () => Plan,
    private readonly drop: (one: Standing, landing: Landing) => void,
  ) {}

  isOpen(one: Standing, what: 'other' | 'move'): boolean {
    return this.opened?.what === what && isSame(this.opened.one, one);
  }

  toggle(one: Standing, what: 'other' | 'move'): void {
    this.opened = this.isOpen(one, what) ? undefined : { one, what };
  }

  press(event: PointerEvent, one: Standing): void {
    if (event.button !== 0) return;
    this.#from = { x: event.clientX, y: event.clientY };
    this.#pressed = one;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  moveTo(event: PointerEvent): void {
    const from = this.#from;
    if (from === undefined || this.#pressed === undefined) return;
    this.at = { x: event.clientX, y: event.clientY };
    if (this.dragged === undefined) {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < DRAGGED) return;
      this.#begin(this.#pressed);
    }
    if (event.clientY < EDGE) window.scrollBy(0, -EDGE / 6);
    if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, EDGE / 6);
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-landing]');
    this.over = this.landings.find((landing) => keyOf(landing) === under?.dataset.landing);
  }

  #begin(one: Standing): void {
    this.dragged = one;
    this.opened = undefined;
    this.landings = [];
    this.plan().look(one).then(
      (options) => {
        if (this.dragged === one) this.landings = options.landings;
      },
      () => this.cancel(),
    );
  }

  /** @returns whether something was dragged, be it to nowhere */
  release(): boolean {
    const { dragged, over } = this;
    this.cancel();
    if (dragged !== undefined && over !== undefined) this.drop(dragged, over);
    return dragged !== undefined;
  }

  cancel(): void {
    this.#from = undefined;
    this.#pressed = undefined;
    this.dragged = undefined;
    this.over = undefined;
    this.landings = [];
  }
}

export function keyOf({ day, start }: Landing): string {
  return `${day} ${start}`;
}

export function isSame(one: Standing, other: Standing): boolean {
  return one.activity.id === other.activity.id && one.day === other.day;
}

/** The landings that lie behind an activity of a day and before the next one. */
export function between(landings: Landing[], day: string, after: string | undefined, before: string | undefined): Landing[] {
  return landings.filter(
    ({ day: on, start }) => on === day && (after === undefined || start >= after) && (before === undefined || start < before),
  );
}
