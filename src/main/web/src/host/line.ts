import { JSON_BODY, send } from '../api/http';

export type Method = 'POST' | 'PUT' | 'DELETE';

/** Speaks with the server about one show, with a key of it. */
export class Line {
  constructor(
    readonly show: string,
    private readonly key: string,
  ) {}

  /** @throws Refusal where the answer is a problem */
  async read<T>(path: string): Promise<T> {
    return (await this.#send('GET', path)).json() as Promise<T>;
  }

  /** @throws Refusal where the answer is a problem */
  async tell<T>(method: Method, path: string, document?: object): Promise<T> {
    return (await this.#send(method, path, document)).json() as Promise<T>;
  }

  /** @param after the id of the last event that was heard */
  async listen(after: string | undefined, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const headers = { Accept: 'text/event-stream', ...this.#key(), ...(after === undefined ? {} : { 'Last-Event-ID': after }) };
    return (await send(this.#path('/events'), { headers, signal, cache: 'no-store' })).body!;
  }

  async #send(method: string, path: string, document?: object): Promise<Response> {
    const init: RequestInit = { method, headers: this.#key() };
    if (document === undefined) return send(this.#path(path), init);
    return send(this.#path(path), { ...init, headers: { ...JSON_BODY, ...this.#key() }, body: JSON.stringify(document) });
  }

  #path(path: string): string {
    return `/v1/shows/${encodeURIComponent(this.show)}${path}`;
  }

  #key(): Record<string, string> {
    return { Authorization: `Bearer ${this.key}` };
  }
}
