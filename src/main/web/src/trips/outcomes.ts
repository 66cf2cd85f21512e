import type { FactKind, NewOutcome, SavedPart } from '../api/types';

/** What a traveller can tell of something that is over. */
export type Experience = 'good' | 'closed' | 'cancelled' | 'late' | 'noRoom' | 'price';

/** What can have happened to a kind of thing, the likeliest first. */
export const EXPERIENCES: Record<Exclude<SavedPart['kind'], 'itinerary'>, Experience[]> = {
  visit: ['good', 'closed', 'price'],
  meal: ['good', 'closed', 'price'],
  ride: ['good', 'late', 'cancelled', 'price'],
  stay: ['good', 'noRoom', 'price'],
};

/** The facts that did not hold where that was so. */
const AT_FAULT: Record<Experience, FactKind[]> = {
  good: [],
  closed: ['hours'],
  cancelled: ['ride'],
  late: ['arrival'],
  noRoom: ['room'],
  price: ['price', 'rate'],
};

/** An experience as it was told, so that it can be taken back. */
export interface Reported {
  experience: Experience;
  ids: string[];
}

/** The element held or not; and which of its facts did not, so that its source is believed as much as it deserves. */
export function outcomesOf(
  part: SavedPart,
  recommendation: string,
  experience: Experience,
  reporter: string,
  now: Date,
  nextId: () => string,
): NewOutcome[] {
  const common = { reporter, knownBy: 'traveller' as const, happenedAt: now.toISOString() };
  const wrong = part.facts.find((said) => AT_FAULT[experience].includes(said.fact.kind));
  const right = experience === 'good';
  return [
    { ...common, id: nextId(), claim: { recommendation, element: part.element }, right },
    ...(wrong === undefined ? [] : [{ ...common, id: nextId(), claim: wrong, right: false }]),
  ];
}

const REPORTER = 'surefoot.reporter';
const REPORTED = 'surefoot.reported';

/** Nobody gives the same twice; pages that are not served over HTTPS may not ask the browser for a UUID. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Who reports: this browser, by a name that says nothing of whose it is. */
export function reporter(): string {
  const known = localStorage.getItem(REPORTER);
  if (known !== null) return known;
  const name = `traveller-${newId()}`;
  localStorage.setItem(REPORTER, name);
  return name;
}

type All = Record<string, Reported>;

function all(): All {
  try {
    return (JSON.parse(localStorage.getItem(REPORTED) ?? '{}') ?? {}) as All;
  } catch {
    return {};
  }
}

const keyOf = (recommendation: string, element: string) => `${recommendation} ${element}`;

export function findReported(recommendation: string, element: string): Reported | undefined {
  return all()[keyOf(recommendation, element)];
}

export function rememberReported(recommendation: string, element: string, reported: Reported | undefined): void {
  const { [keyOf(recommendation, element)]: _before, ...others } = all();
  localStorage.setItem(
    REPORTED,
    JSON.stringify(reported === undefined ? others : { ...others, [keyOf(recommendation, element)]: reported }),
  );
}
