import type { Sentence } from './types';

/** Which line is read after so many seconds. */
export function lineAt(lines: Sentence[], seconds: number): number {
  return Math.max(0, lines.filter((line) => line.at <= seconds).length - 1);
}

/** How long all lines take. */
export function lengthOf(lines: Sentence[]): number {
  const last = lines.at(-1);
  return last === undefined ? 0 : last.at + last.seconds;
}

/** Leads through a script by the clock, or by hand. */
export class Prompter {
  lines = $state.raw<Sentence[]>([]);
  seconds = $state(0);
  running = $state(false);
  #told = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  get current(): number {
    return lineAt(this.lines, this.seconds);
  }

  get length(): number {
    return lengthOf(this.lines);
  }

  /** Another script begins at its beginning; the same one stays where it is. */
  read(lines: Sentence[]): void {
    const same = lines.length === this.lines.length && lines.every((line, i) => line.text === this.lines[i]!.text);
    this.lines = lines;
    if (!same) this.restart();
  }

  start(): void {
    if (this.seconds >= this.length) this.seconds = 0;
    this.#told = this.now();
    this.running = true;
  }

  pause(): void {
    this.running = false;
  }

  restart(): void {
    this.seconds = 0;
    this.running = false;
  }

  /** Takes in how much time went by. */
  tick(): void {
    if (!this.running) return;
    const now = this.now();
    this.seconds = Math.min(this.length, this.seconds + (now - this.#told) / 1000);
    this.#told = now;
    if (this.seconds >= this.length) this.running = false;
  }

  /** So many lines on, or back. */
  step(by: number): void {
    const line = this.lines[Math.min(this.lines.length - 1, Math.max(0, this.current + by))];
    if (line !== undefined) this.seconds = line.at;
    this.#told = this.now();
  }
}
