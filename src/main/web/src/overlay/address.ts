/** The parts of an overlay that have an address of their own. */
export const WIDGETS = ['card', 'qr', 'countdown', 'poll'] as const;
export type Widget = (typeof WIDGETS)[number];

export interface OverlayAddress {
  key: string;
  widgets: readonly Widget[];
}

/** Of `/overlay/KEY` or `/overlay/KEY/WIDGET`; nothing is shown of a widget that is not known. */
export function readAddress(path: string): OverlayAddress | undefined {
  const [, , key, widget] = path.split('/');
  if (key === undefined || key === '') return undefined;
  if (widget === undefined || widget === '') return { key: decoded(key), widgets: WIDGETS };
  return { key: decoded(key), widgets: WIDGETS.filter((one) => one === widget) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What viewers open: at the address they are told of, or else where this page came from. */
export function viewersAddress(card: string, publicAddress: string | null | undefined, origin: string): string {
  const base = (publicAddress ?? '').trim() || origin;
  return `${base.replace(/\/+$/, '')}/live/${encodeURIComponent(card)}`;
}
