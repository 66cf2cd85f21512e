import type { Problem } from './types';

/** An answer that is a problem document, or what stands in for one where the server cannot be reached. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

export const JSON_BODY = { 'Content-Type': 'application/json' };

async function refusal(response: Response): Promise<Refusal> {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) return new Refusal((await response.json()) as Problem);
  return new Refusal({
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: response.statusText,
    errors: [],
  });
}

/** @throws Refusal where the answer is a problem */
export async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init);
  if (!response.ok) throw await refusal(response);
  return response;
}

/** @throws Refusal where the answer is a problem */
export async function post<T>(path: string, document: unknown, signal?: AbortSignal): Promise<T> {
  const init: RequestInit = { method: 'POST', headers: JSON_BODY, body: JSON.stringify(document) };
  return (await send(path, signal ? { ...init, signal } : init)).json() as Promise<T>;
}

/** @throws Refusal where the answer is a problem */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await send(path, signal ? { signal } : {})).json() as Promise<T>;
}
