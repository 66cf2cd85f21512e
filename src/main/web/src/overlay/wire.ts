import type { Wire } from './feed';

const EVENTS = ['snapshot', 'changed', 'heartbeat'];
/** What an answer says of a key that opens nothing. */
const UNKNOWN = [400, 401, 403, 404, 410];

/** The ways to the server that this page came from. */
export function wireTo(key: string): Wire {
  const address = `/v1/overlays/${encodeURIComponent(key)}`;
  return {
    open(after, ears) {
      const source = new EventSource(`${address}/events${after === undefined ? '' : `?after=${encodeURIComponent(after)}`}`);
      for (const name of EVENTS) {
        source.addEventListener(name, (event: MessageEvent<string>) =>
          ears.told({ name, data: event.data, id: event.lastEventId }),
        );
      }
      source.onerror = () => ears.ended();
      return source;
    },
    async look(etag) {
      try {
        const headers: HeadersInit = etag === null ? {} : { 'If-None-Match': etag };
        const response = await fetch(address, { headers, cache: 'no-store' });
        if (response.status === 304) return 'same';
        if (UNKNOWN.includes(response.status)) return 'gone';
        return response.ok ? { data: await response.text(), etag: response.headers.get('ETag') } : 'unreachable';
      } catch {
        return 'unreachable';
      }
    },
  };
}
