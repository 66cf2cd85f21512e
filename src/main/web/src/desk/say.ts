import type { AnsweredVerification, ElementKind, Fact } from '../api/types';
import { money, tag } from '../words/format';
import { parse } from './values';
import type { Words } from './words/en';

/** What a source said, as people read it. */
export function saidIn(words: Words, value: string, language: string): string {
  const said = parse(value);
  if (said.as === 'span') return words.said.span(said.from, said.to);
  if (said.as === 'money') return money(said, language);
  return said.as === 'gone' ? words.said[said.how] : said.text;
}

/** What is asked of the checker. */
export function questionIn(words: Words, fact: Fact, value: string, language: string): string {
  const said = parse(value);
  if (said.as === 'span') {
    return fact.kind === 'ride' ? words.question.ride(said.from, said.to) : words.question.span(said.from, said.to);
  }
  if (said.as === 'money') return words.question.money(money(said, language));
  const text = said.as === 'gone' ? words.said[said.how] : said.text;
  if (fact.kind === 'room') return words.question.room(text);
  return fact.kind === 'place' ? words.question.place(text) : words.question.other(text);
}

/** A ride goes somewhere in any language. */
export function nameOf(element: { kind: ElementKind; name: string }): string {
  return element.kind === 'ride' ? element.name.replace(' to ', ' → ') : element.name;
}

/** A day and an hour where the reader is. */
export function momentIn(moment: string, language: string): string {
  const parts = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(tag(language), parts).format(new Date(moment));
}

export function hourIn(moment: string, language: string): string {
  return new Intl.DateTimeFormat(tag(language), { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
}

/** How much is freed, on average: as exactly as it takes to tell one from another. */
export function gainIn(gain: number, language: string): string {
  const least = gain < 0.01 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(tag(language), least).format(gain);
}

/** How many elements of trips and answers an answer has released. */
export function releasedBy(answered: AnsweredVerification): number {
  return answered.effects
    .filter((effect) => effect.after.passes && !effect.before.passes)
    .reduce((sum, effect) => sum + effect.count, 0);
}

/** How many may not be shown any more because of it. */
export function fallenBy(answered: AnsweredVerification): number {
  return answered.effects
    .filter((effect) => effect.before.passes && !effect.after.passes)
    .reduce((sum, effect) => sum + effect.count, 0);
}
