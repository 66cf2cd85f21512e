/** Which part of all votes each has, from 0 to 1; nothing where nobody has voted. */
export function sharesOf(votes: readonly number[]): number[] {
  const all = votes.reduce((sum, one) => sum + one, 0);
  return votes.map((one) => (all === 0 ? 0 : one / all));
}
