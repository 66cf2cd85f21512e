/** What is left until a moment. */
export interface Left {
  over: boolean;
  days: number;
  /** Hours and minutes, or minutes and seconds, as on a clock. */
  clock: string;
}

/** By how much the server's clock is ahead of this one, in milliseconds. */
export function offsetOf(serverNow: string, here: number): number {
  const there = Date.parse(serverNow);
  return Number.isNaN(there) ? 0 : there - here;
}

export function leftUntil(until: string, now: number): Left {
  const seconds = Math.ceil((Date.parse(until) - now) / 1000);
  if (!(seconds > 0)) return { over: true, days: 0, clock: '0:00' };
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const padded = [minutes, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const clock = hours > 0 || days > 0 ? [String(hours), ...padded] : [String(minutes), padded[1]!];
  return { over: false, days, clock: clock.join(':') };
}
