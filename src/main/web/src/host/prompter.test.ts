import { describe, expect, it } from 'vitest';
import { Prompter } from './prompter.svelte';

const LINES = [
  { text: 'Vienna, four days.', at: 0, seconds: 3 },
  { text: 'The train runs.', at: 3, seconds: 4 },
  { text: 'The room is free.', at: 7, seconds: 3 },
].map((line) => ({ ...line, topic: 'why' as const, title: 'Why' }));

function reading() {
  let now = 1_000;
  const prompter = new Prompter(() => now);
  prompter.read(LINES);
  const pass = (seconds: number) => {
    now += seconds * 1000;
    prompter.tick();
  };
  return { prompter, pass };
}

describe('a prompter', () => {
  it('follows the clock to the end and stops there', () => {
    const { prompter, pass } = reading();
    prompter.start();
    pass(3.5);
    expect(prompter.current).toBe(1);
    pass(60);
    expect([prompter.current, prompter.seconds, prompter.running]).toEqual([2, 10, false]);
  });

  it('waits while it is paused', () => {
    const { prompter, pass } = reading();
    prompter.start();
    pass(1);
    prompter.pause();
    pass(30);
    prompter.start();
    pass(1);
    expect(prompter.seconds).toBe(2);
  });

  it('goes by hand, never past its ends', () => {
    const { prompter } = reading();
    prompter.step(-1);
    expect(prompter.current).toBe(0);
    prompter.step(2);
    prompter.step(5);
    expect(prompter.current).toBe(2);
  });

  it('stays where it is when the same is told again, and begins anew with another script', () => {
    const { prompter } = reading();
    prompter.step(2);
    prompter.read([...LINES]);
    expect(prompter.current).toBe(2);
    prompter.read(LINES.slice(0, 2));
    expect(prompter.current).toBe(0);
  });
});
