import type { Brief } from '../api/types';

/** What a brief may have, and of what kind; what it says in there the server reads. */
const FIELDS: Record<keyof Brief, 'text' | 'flag' | 'object' | 'list' | 'destination'> = {
  origin: 'text',
  destination: 'destination',
  dates: 'object',
  party: 'object',
  budget: 'object',
  pace: 'text',
  roundTrip: 'flag',
  tastes: 'list',
  mustSee: 'list',
  transportModes: 'list',
  inCityModes: 'list',
  room: 'object',
  requirements: 'list',
  reliability: 'object',
  locks: 'object',
};
const START = '#brief=';
const LONGEST = 50_000;

/** Where the planner plans this brief. It stands behind the #, so that no server sees it go by. */
export function plannerFor(brief: Brief): string {
  return `/${START}${encodeURIComponent(JSON.stringify(brief))}`;
}

/** The brief that an address hands over; nothing where somebody made one up that is none. */
export function handedOver(fragment: string): Brief | undefined {
  if (!fragment.startsWith(START) || fragment.length > LONGEST) return undefined;
  try {
    const told = JSON.parse(decodeURIComponent(fragment.slice(START.length))) as unknown;
    return isObject(told) ? briefIn(told) : undefined;
  } catch {
    return undefined;
  }
}

function briefIn(told: Record<string, unknown>): Brief | undefined {
  const brief: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(told)) {
    const kind = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof Brief] : undefined;
    if (kind === undefined || !isOf(kind, value)) return undefined;
    brief[name] = value;
  }
  const whole = isDates(brief.dates) && brief.origin !== undefined && brief.destination !== undefined;
  return whole ? (brief as unknown as Brief) : undefined;
}

function isOf(kind: (typeof FIELDS)[keyof Brief], value: unknown): boolean {
  const isText = typeof value === 'string' && value !== '' && value.length <= 200;
  switch (kind) {
    case 'text':
      return isText;
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'destination':
      return isText || isObject(value);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDates(value: unknown): boolean {
  const isDay = (day: unknown) => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
  return isObject(value) && isDay(value.from) && isDay(value.to);
}
