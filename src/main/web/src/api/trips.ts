import { JSON_BODY, post, send } from './http';
import type { Brief, NewOutcome, SavedTrip, Share, SharedTrip } from './types';

const at = (id: string) => `/v1/trips/${encodeURIComponent(id)}`;

async function get<T>(path: string): Promise<T> {
  return (await send(path, {})).json() as Promise<T>;
}

/** @throws Refusal where the brief does not lead to that trip any more */
export function save(brief: Brief, recommendation: string): Promise<SavedTrip> {
  return post('/v1/trips', { brief, recommendation });
}

export function readTrip(id: string): Promise<SavedTrip> {
  return get(at(id));
}

export function readShared(secret: string): Promise<SharedTrip> {
  return get(`/v1/shared/${encodeURIComponent(secret)}`);
}

/** Takes a proposed trip in place of the one it was proposed for. */
export async function accept(id: string): Promise<SavedTrip> {
  return (await send(`${at(id)}/accept`, { method: 'POST' })).json() as Promise<SavedTrip>;
}

export async function remove(id: string): Promise<void> {
  await send(at(id), { method: 'DELETE' });
}

export function listShares(id: string): Promise<Share[]> {
  return get(`${at(id)}/shares`);
}

export async function share(id: string): Promise<Share> {
  return (await send(`${at(id)}/shares`, { method: 'POST' })).json() as Promise<Share>;
}

export async function revoke(id: string, link: string): Promise<void> {
  await send(`${at(id)}/shares/${encodeURIComponent(link)}`, { method: 'DELETE' });
}

/**
 * Hears that something is told of a trip, until it is left.
 *
 * @param last the number of what is known already
 * @returns leaves
 */
export function listen(id: string, last: number, told: () => void): () => void {
  const events = new EventSource(`${at(id)}/events`);
  const hear = (event: MessageEvent) => {
    if (Number(event.lastEventId) > last) told();
  };
  events.addEventListener('changed', hear);
  events.addEventListener('proposed', hear);
  return () => events.close();
}

export async function report(outcomes: NewOutcome[]): Promise<void> {
  await send('/v1/outcomes', { method: 'POST', headers: JSON_BODY, body: JSON.stringify(outcomes) });
}

export async function retract(id: string, reporter: string, reason: string): Promise<void> {
  await send(`/v1/outcomes/${encodeURIComponent(id)}/retraction`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify({ reporter, reason }),
  });
}
