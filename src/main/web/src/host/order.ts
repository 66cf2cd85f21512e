/** The same list with one of it in another place. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  const others = list.filter((_, index) => index !== from);
  const one = list[from];
  return one === undefined ? list : [...others.slice(0, to), one, ...others.slice(to)];
}

/** Where what is dragged to a height goes, among rows with these middles; its own row counts as gone. */
export function placeAt(height: number, middles: number[], from: number): number {
  return middles.filter((middle, index) => index !== from && middle < height).length;
}
