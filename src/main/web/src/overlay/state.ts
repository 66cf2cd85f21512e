import type { Card, Poll } from '../show/card';

/** What an overlay shows. */
export interface Shown {
  revision: number;
  hidden: boolean;
  rehearsal: boolean;
  language: 'en' | 'fr' | 'zh';
  now: string;
  card?: Card | null;
  poll?: Poll | null;
}

/** What has changed; what is null is not there any more. */
export type Change = Partial<Shown> & { revision: number };

/** What was there with what has changed; what is older than what was there changes nothing. */
export function changed(shown: Shown | undefined, change: Change): Shown | undefined {
  if (shown === undefined || change.revision <= shown.revision) return shown;
  return { ...shown, ...change };
}

/** Nothing of a rehearsal goes on air, and nothing that is hidden. */
export function isOnAir(shown: Shown | undefined): shown is Shown {
  return shown !== undefined && !shown.hidden && !shown.rehearsal;
}
