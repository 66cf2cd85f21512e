import type { Card, Money } from '../api/types';

/** In what a card differs from what a viewer saw before. */
export interface Changes {
  price?: { before: Money; now: Money };
  /** What was on it and is not any more. */
  gone: string[];
}

/** @returns nothing where a viewer would see no difference */
export function changesOf(before: Card, now: Card): Changes | undefined {
  const still = new Set(now.elements.map((one) => one.element));
  const gone = before.elements.filter((one) => !still.has(one.element)).map((one) => one.name);
  const moved = before.price.amount !== now.price.amount || before.price.currency !== now.price.currency;
  if (!moved && gone.length === 0) return undefined;
  return { gone: [...new Set(gone)], ...(moved ? { price: { before: before.price, now: now.price } } : {}) };
}
