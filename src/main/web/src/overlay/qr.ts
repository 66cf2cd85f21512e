import { encode } from 'uqr';

/** The modules of a QR code, drawn as one path in a square of so many units. */
export interface Code {
  size: number;
  path: string;
}

/** Light modules around the code, as many as readers need to find it. */
const QUIET = 4;

/** Level M: a seventh may be lost to compression and glare. */
export function codeOf(text: string): Code {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const rows = data.map((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, path: rows.flat().join('') };
}

/** Where dark modules follow each other, and how many. */
function runs(row: boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  });
  return found;
}
