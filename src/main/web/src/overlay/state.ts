import type { Overlay, OverlayChange } from '../api/types';

/**
 * What was there with what has changed, and without what is null; what is older than what was there changes nothing. Votes
 * are counted within a revision.
 */
export function changed(shown: Overlay | undefined, change: OverlayChange): Overlay | undefined {
  if (shown === undefined || change.revision < shown.revision) return shown;
  return Object.fromEntries(Object.entries({ ...shown, ...change }).filter(([, value]) => value !== null)) as unknown as Overlay;
}

/** Nothing of a rehearsal goes on air, and nothing that is hidden. */
export function isOnAir(shown: Overlay | undefined): shown is Overlay {
  return shown !== undefined && !shown.hidden && !shown.rehearsal;
}
