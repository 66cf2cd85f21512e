const KEPT = 'surefoot.viewer';

/** A random word by which a browser has one vote; it says nothing of who votes. */
export function viewerToken(storage: Storage = localStorage): string {
  const known = storage.getItem(KEPT);
  if (known !== null && /^[A-Za-z0-9_-]{16,64}$/.test(known)) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  storage.setItem(KEPT, token);
  return token;
}

const votedIn = (poll: string) => `surefoot.vote.${poll}`;

export function rememberVote(poll: string, option: number, storage: Storage = localStorage): void {
  storage.setItem(votedIn(poll), String(option));
}

export function myVote(poll: string, storage: Storage = localStorage): number | undefined {
  const kept = storage.getItem(votedIn(poll));
  return kept !== null && /^\d$/.test(kept) ? Number(kept) : undefined;
}
