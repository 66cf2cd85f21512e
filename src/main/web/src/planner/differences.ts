import type { Candidate, Choice } from '../api/types';
import { figuresOf, reliabilityOf, type Standing } from '../trip/figures';
import { distance, lasts, minutesBetween } from '../words/format';
import type { PlannerWords } from './words/en';

/** In what a choice differs from what is there now. */
export interface Figure {
  kind: 'money' | 'ride' | 'way' | 'walk' | 'sure';
  text: string;
  tone: 'good' | 'bad' | 'even';
}

/** Less is said of what hardly differs. */
const MINUTES = 3;
const METRES = 100;

/** Money, time and sureness that a choice costs or saves. */
export function differences(now: Candidate, one: Standing, choice: Choice, language: string, words: PlannerWords): Figure[] {
  const activities = now.itinerary.days.flatMap((day) => day.activities);
  const riding = sum(activities.map((each) => (each.type === 'leg' ? minutesBetween(each.start, each.end) : 0)));
  const ways = sum(activities.flatMap((each) => (each.approach?.stages ?? []).map((stage) => stage.durationMinutes)));
  const more = (kind: Figure['kind'], by: number, least: number, text: (signed: string) => string, written: (by: number) => string) =>
    Math.abs(by) < least ? [] : [figure(kind, by, text(`${by > 0 ? '+' : '−'}${written(Math.abs(by))}`))];
  return [
    money(now, choice, language, words),
    ...more('ride', choice.rideMinutes - riding, 1, words.onRides, (by) => lasts(by, language)),
    ...more('way', choice.wayMinutes - ways, MINUTES, words.onWay, (by) => lasts(by, language)),
    ...more('walk', choice.walkingMetres - figuresOf(now).walkingMetres, METRES, words.walks, (by) => distance(by, language)),
    sure(now, one, choice, words),
  ];
}

function money(now: Candidate, choice: Choice, language: string, words: PlannerWords): Figure {
  const by = Number(choice.total.amount) - Number(now.itinerary.costs.total.amount);
  if (Math.abs(by) < 0.005) return { kind: 'money', text: words.same, tone: 'even' };
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: choice.total.currency, signDisplay: 'always' });
  return figure('money', by, format.format(by));
}

/** Of the element itself: that all of a trip holds is a small number whatever is in it. */
function sure(now: Candidate, one: Standing, choice: Choice, words: PlannerWords): Figure {
  const before = reliabilityOf(now, one.activity, one.day)?.confidence ?? 0;
  const points = Math.round((choice.elementConfidence - before) * 100);
  if (points === 0) return { kind: 'sure', text: words.asSure, tone: 'even' };
  const text = points > 0 ? words.points(points) : words.lessSure(-points);
  return { kind: 'sure', text, tone: points > 0 ? 'good' : 'bad' };
}

/** More of it is worse. */
function figure(kind: Figure['kind'], by: number, text: string): Figure {
  return { kind, text, tone: by > 0 ? 'bad' : 'good' };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
