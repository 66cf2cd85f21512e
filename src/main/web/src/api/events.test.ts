import { describe, expect, it } from 'vitest';
import { parseEvent, readEvents } from './events';

function streamOf(...chunks: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      chunks.forEach((chunk) => controller.enqueue(encoder.encode(chunk)));
      controller.close();
    },
  });
}

describe('events', () => {
  it('are put together where a chunk ends in the middle of one', async () => {
    // given
    const stream = streamOf('event: impro', 'ved\ndata: {"a":1}\n', '\n: heartbeat\n\nevent: recommended\ndata: 2\n\n');

    // when
    const events = [];
    for await (const event of readEvents(stream)) events.push(event);

    // then
    expect(events).toEqual([
      { name: 'improved', data: '{"a":1}' },
      { name: 'recommended', data: '2' },
    ]);
  });

  it('may have several lines of data, and an id', () => {
    expect(parseEvent('id: 7\ndata: a\ndata: b')).toEqual({ name: 'message', data: 'a\nb', id: '7' });
  });

  it('are left out where there is no data', () => {
    expect(parseEvent(': nothing new')).toBeUndefined();
  });
});
