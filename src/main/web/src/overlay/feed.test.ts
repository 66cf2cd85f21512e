import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backoff, Feed, FIRST_WORD, GONE, POLL, POLLS_BEFORE_STREAM, SILENCE, type Ears, type Look } from './feed';

/** A server of which a test says what it answers. */
class Server {
  opened: { after: string | undefined; ears: Ears; open: boolean }[] = [];
  looks: (string | null)[] = [];
  answer: Look = 'unreachable';
  shown: string[] = [];
  feed = new Feed(
    {
      open: (after, ears) => {
        const stream = { after, ears, open: true, close: () => (stream.open = false) };
        this.opened.push(stream);
        return stream;
      },
      look: (etag) => {
        this.looks.push(etag);
        return Promise.resolve(this.answer);
      },
    },
    {
      snapshot: (data) => this.shown.push(`snapshot ${data}`),
      changed: (data) => this.shown.push(`changed ${data}`),
      gone: () => this.shown.push('gone'),
    },
    () => 1,
  );

  get stream() {
    return this.opened.at(-1)!;
  }

  say(name: string, data: string, id = ''): void {
    this.stream.ears.told({ name, data, id });
  }
}

let server: Server;

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  server.feed.start();
});

afterEach(() => {
  server.feed.stop();
  vi.useRealTimers();
});

describe('a stream', () => {
  it('tells what is there and what changes', () => {
    // when
    server.say('snapshot', 'a', '1');
    server.say('changed', 'b', '2');
    server.say('heartbeat', '');

    // then
    expect(server.shown).toEqual(['snapshot a', 'changed b']);
  });

  it('goes on after the last that was heard when it was cut, and shows what was there meanwhile', () => {
    // given
    server.say('snapshot', 'a', '1');
    server.say('changed', 'b', '2');

    // when
    server.stream.ears.ended();
    vi.advanceTimersByTime(1_000);

    // then
    expect(server.opened.map((one) => one.after)).toEqual([undefined, '2']);
    expect(server.opened[0]!.open).toBe(false);
    expect(server.looks).toEqual([]);
    expect(server.shown).toEqual(['snapshot a', 'changed b']);
  });

  it('is taken for cut when two heartbeats are missing', () => {
    // given
    server.say('snapshot', 'a', '1');

    // when
    vi.advanceTimersByTime(SILENCE - 1);
    server.say('heartbeat', '');
    vi.advanceTimersByTime(SILENCE - 1);

    // then
    expect(server.opened).toHaveLength(1);

    // when
    vi.advanceTimersByTime(1 + 1_000);

    // then
    expect(server.opened).toHaveLength(2);
  });

  it('that was given up is not listened to any more', () => {
    // given
    const old = server.stream;
    server.say('snapshot', 'a', '1');
    old.ears.ended();
    vi.advanceTimersByTime(1_000);

    // when
    old.ears.told({ name: 'changed', data: 'late', id: '9' });
    old.ears.ended();

    // then
    expect(server.shown).toEqual(['snapshot a']);
    expect(server.opened).toHaveLength(2);
    expect(server.stream.open).toBe(true);
  });
});

describe('no stream', () => {
  const fail = async () => {
    server.stream.ears.ended();
    await vi.advanceTimersByTimeAsync(0);
  };

  it('is tried again ever more rarely while nobody is there, half a minute apart at most', async () => {
    // when
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      const before = Date.now();
      const tries = server.opened.length;
      await fail();
      while (server.opened.length === tries) await vi.advanceTimersByTimeAsync(100);
      waits.push(Date.now() - before);
    }

    // then
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(server.shown).toEqual([]);
  });

  it('is replaced by asking, and asking by a stream again', async () => {
    // given
    server.answer = { data: 'asked', etag: '"7"' };
    await fail();
    await vi.advanceTimersByTimeAsync(1_000);
    await fail();
    await vi.advanceTimersByTimeAsync(2_000);

    // when
    await fail();
    server.answer = 'same';
    await vi.advanceTimersByTimeAsync(POLL * (POLLS_BEFORE_STREAM - 2));

    // then
    expect(server.opened).toHaveLength(3);
    expect(server.looks).toEqual([null, '"7"', '"7"', ...Array<string>(POLLS_BEFORE_STREAM - 2).fill('"7"')]);
    expect(server.shown).toEqual(Array(3).fill('snapshot asked'));

    // when
    await vi.advanceTimersByTimeAsync(POLL + 4_000);
    server.say('snapshot', 'streamed', '8');

    // then
    expect(server.opened).toHaveLength(4);
    expect(server.shown.at(-1)).toBe('snapshot streamed');
  });

  it('comes of a stream that opens and says nothing', async () => {
    // given
    server.answer = 'same';

    // when
    await vi.advanceTimersByTimeAsync(FIRST_WORD);

    // then
    expect(server.looks).toHaveLength(1);
    expect(server.opened[0]!.open).toBe(false);
  });

  it('comes of a key that is worth nothing: nothing is shown, and rarely asked', async () => {
    // given
    server.say('snapshot', 'a', '1');
    server.answer = 'gone';

    // when
    server.stream.ears.ended();
    await vi.advanceTimersByTimeAsync(1_000);
    await fail();

    // then
    expect(server.shown.at(-1)).toBe('gone');
    expect(server.looks).toHaveLength(1);

    // when
    server.answer = { data: 'b', etag: null };
    await vi.advanceTimersByTimeAsync(GONE);

    // then
    expect(server.shown.at(-1)).toBe('snapshot b');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(server.stream.after).toBeUndefined();
    expect(server.stream.open).toBe(true);
  });
});

it('waits are spread over half their length', () => {
  expect(backoff(3, () => 0)).toBe(2_000);
  expect(backoff(3, () => 1)).toBe(4_000);
});
