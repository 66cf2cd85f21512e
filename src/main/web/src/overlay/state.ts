import type { Overlay, OverlayChange } from '../api/types';

/** What came; nothing where it is no document, since somebody in between may answer in the server's place. */
export function read<T extends { revision: number }>(data: string): T | undefined {
  try {
    const told = JSON.parse(data) as T | null;
    if (typeof told?.revision === 'number') return told;
  } catch {
    // told below
  }
  console.warn('What came for this overlay is left aside, since it is no document of a show. Maybe a proxy answers?');
  return undefined;
}

/**
 * What was there with what has changed, and without what is null; what is older than what was there changes nothing. Votes
 * are counted within a revision.
 */
export function changed(shown: Overlay | undefined, change: OverlayChange | undefined): Overlay | undefined {
  if (shown === undefined || change === undefined || change.revision < shown.revision) return shown;
  return Object.fromEntries(Object.entries({ ...shown, ...change }).filter(([, value]) => value !== null)) as unknown as Overlay;
}

/** Nothing of a rehearsal goes on air, and nothing that is hidden. */
export function isOnAir(shown: Overlay | undefined): shown is Overlay {
  return shown !== undefined && !shown.hidden && !shown.rehearsal;
}
