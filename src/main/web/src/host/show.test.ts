import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../api/http';
import type { Line } from './line';
import { Show } from './show.svelte';

const SHOW = { revision: 1, rundown: [], questions: [], warnings: [], hidden: false, now: '2027-03-01T10:00:00Z' };
const event = (name: string, data: object, id: string) => `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

/** A server that says this and hangs up, each time somebody listens; then it knows the key no more. */
function serverSaying(...said: string[]) {
  const asked: (string | undefined)[] = [];
  const listen = (after: string | undefined) => {
    asked.push(after);
    const text = said.shift();
    if (text === undefined) throw new Refusal({ type: 'x', title: 'x', status: 401, detail: 'x', errors: [] });
    return Promise.resolve(new Response(text).body!);
  };
  return { asked, line: { listen } as unknown as Line };
}

describe('a show that is listened to', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes back after a cut with the id it heard last, and keeps what it knows meanwhile', async () => {
    // given
    const server = serverSaying(event('snapshot', SHOW, 'a-1'), event('changed', { revision: 2, hidden: true }, 'a-2'));
    const show = new Show(server.line);

    // when
    const listening = show.listen(new AbortController().signal);
    await vi.advanceTimersByTimeAsync(100);

    // then
    expect(show.connection.at).toBe('lost');
    expect(show.snapshot?.revision).toBe(1);

    // when
    await vi.advanceTimersByTimeAsync(20_000);
    await listening;

    // then
    expect(server.asked).toEqual([undefined, 'a-1', 'a-2']);
    expect(show.snapshot).toMatchObject({ revision: 2, hidden: true });
    expect(show.connection.at).toBe('shut');
  });
});
