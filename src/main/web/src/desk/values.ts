import type { Fact } from '../api/types';

/** What a fact says, taken apart as far as people read it in parts. */
export type Said =
  | { as: 'span'; from: string; to: string }
  | { as: 'money'; amount: string; currency: string }
  | { as: 'gone'; how: 'cancelled' | 'sold out' | 'closed for good' | 'off' }
  | { as: 'text'; text: string };

const SPAN = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?\/(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?$/;
const HOURS = /^(\d\d:\d\d)-(\d\d:\d\d)$/;
const MONEY = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/;
const GONE = ['cancelled', 'sold out', 'closed for good', 'off'];

export function parse(value: string): Said {
  const span = SPAN.exec(value);
  if (span) return { as: 'span', from: span[2]!, to: span[4]! };
  const hours = HOURS.exec(value);
  if (hours) return { as: 'span', from: hours[1]!, to: hours[2]! };
  const money = MONEY.exec(value);
  if (money) return { as: 'money', amount: money[1]!, currency: money[2]! };
  if (GONE.includes(value)) return { as: 'gone', how: value as 'off' };
  return { as: 'text', text: value };
}

/** What can be found instead of what was thought, by the kind of fact. */
export interface Draft {
  gone: boolean;
  from: string;
  to: string;
  amount: string;
  text: string;
}

/** What a draft asks for. */
export type Form = 'hours' | 'times' | 'money' | 'text';

export function formOf(kind: Fact['kind']): Form {
  if (kind === 'hours') return 'hours';
  if (kind === 'ride') return 'times';
  return kind === 'price' || kind === 'rate' ? 'money' : 'text';
}

/** How it is written that there is no such thing any more; nothing where that is no answer. */
export function goneValue(kind: Fact['kind']): string | undefined {
  return { hours: 'off', ride: 'cancelled', rate: 'sold out', room: 'sold out', place: 'closed for good' }[
    kind as string
  ];
}

export function emptyDraft(value: string): Draft {
  const said = parse(value);
  const span = said.as === 'span' ? said : { from: '', to: '' };
  return { gone: false, from: span.from, to: span.to, amount: '', text: '' };
}

/** The value as it is sent; nothing while the draft is not complete. */
export function written(fact: Fact, thought: string, draft: Draft): string | undefined {
  if (draft.gone) return goneValue(fact.kind);
  const form = formOf(fact.kind);
  if (form === 'hours') return draft.from && draft.to ? `${draft.from}-${draft.to}` : undefined;
  if (form === 'times') return draft.from && draft.to ? ride(thought, draft) : undefined;
  if (form === 'text') return draft.text.trim() || undefined;
  const said = parse(thought);
  const amount = draft.amount.trim().replace(',', '.');
  return said.as === 'money' && /^\d+(\.\d{1,3})?$/.test(amount) ? `${amount} ${said.currency}` : undefined;
}

/** The days are those of the ride as it was thought to be. */
function ride(thought: string, draft: Draft): string | undefined {
  const span = SPAN.exec(thought);
  return span ? `${span[1]}T${draft.from}/${span[3]}T${draft.to}` : undefined;
}
