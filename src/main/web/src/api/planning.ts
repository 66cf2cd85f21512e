import { readEvents } from './events';
import { JSON_BODY, post, Refusal, send } from './http';
import type {
  Brief,
  Candidate,
  City,
  Flavour,
  Itinerary,
  Options,
  Problem,
  Reading,
  Recommendation,
  Refinement,
  Thing,
} from './types';

/**
 * What was understood of a text, on top of what was understood before.
 *
 * @param language nothing where the text tells by itself
 */
export function read(text: string, soFar: Reading['soFar'] | undefined, language?: string): Promise<Reading> {
  return post('/v1/readings', { text, ...(language ? { language } : {}), ...(soFar ? { soFar } : {}) });
}

/** What is to be otherwise in a trip, as the brief that this makes of its own. */
export function refine(text: string, brief: Brief, itinerary: Itinerary, language: string): Promise<Refinement> {
  return post('/v1/refinements', { text, language, brief, itinerary });
}

/** All that counts of a brief, in words. */
export async function summarize(brief: Brief, language: string, itinerary: Itinerary | undefined): Promise<Thing[]> {
  return (await post<{ chips: Thing[] }>('/v1/summaries', { brief, language, ...(itinerary ? { itinerary } : {}) })).chips;
}

/** What could be otherwise about one element of a trip; the brief holds all of the trip. */
export function listOptions(brief: Brief, flavour: Flavour, element: { id: string; day: string }): Promise<Options> {
  return post('/v1/options', { brief, flavour, element });
}

export async function listCities(): Promise<City[]> {
  return (await send('/v1/cities', {})).json() as Promise<City[]>;
}

/** What is told while a trip is planned. */
export interface Listener {
  improved(candidate: Candidate): void;
}

/**
 * Plans, and tells each better trip on the way.
 *
 * @throws Refusal where there is no trip
 */
export async function recommend(
  brief: Brief,
  flavours: Flavour[],
  language: string,
  listener: Listener,
  signal: AbortSignal,
): Promise<Recommendation> {
  const query = new URLSearchParams({ candidates: flavours.join(','), explain: language });
  const response = await send(`/v1/recommendations?${query}`, {
    method: 'POST',
    headers: { ...JSON_BODY, Accept: 'text/event-stream' },
    body: JSON.stringify(brief),
    signal,
  });
  for await (const event of readEvents(response.body!)) {
    if (event.name === 'improved') listener.improved(JSON.parse(event.data) as Candidate);
    if (event.name === 'recommended') return JSON.parse(event.data) as Recommendation;
    if (event.name === 'problem') throw new Refusal(JSON.parse(event.data) as Problem);
  }
  throw new Error('cut');
}
