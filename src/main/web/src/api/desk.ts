import { get, JSON_BODY, post, send } from './http';
import type { AnsweredVerification, Dossier, NewAnswer, Verification } from './types';

const PATH = '/v1/verifications';

/** What waits to be looked into, be it that somebody holds it. */
export function listQueue(): Promise<Verification[]> {
  return get(`${PATH}?held=true`);
}

export function readDossier(id: string): Promise<Dossier> {
  return get(`${PATH}/${id}`);
}

export function listAnswered(): Promise<AnsweredVerification[]> {
  return get(`${PATH}/answered`);
}

/** @throws Refusal where another holds it or somebody answered it */
export async function claim(id: string, checker: string): Promise<void> {
  await post(`${PATH}/${id}/claim`, { checker });
}

/** Gives it back; also while the page is being left. */
export async function release(id: string, checker: string): Promise<void> {
  await send(`${PATH}/${id}/release`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify({ checker }),
    keepalive: true,
  });
}

/** @throws Refusal where the checker does not hold it any more */
export function answer(id: string, document: NewAnswer): Promise<AnsweredVerification> {
  return post(`${PATH}/${id}/answer`, document);
}
