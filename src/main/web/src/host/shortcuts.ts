export const COMMANDS = ['take', 'preview', 'next', 'previous', 'hide', 'rehearse', 'say', 'help'] as const;
export type Command = (typeof COMMANDS)[number];

/** Each command's keys, as a keyboard event names them. */
export const KEYS: Record<Command, string[]> = {
  take: ['Enter', ' '],
  preview: ['p'],
  next: ['j'],
  previous: ['k'],
  hide: ['h'],
  rehearse: ['r'],
  say: ['/'],
  help: ['?'],
};

/** What of a keyboard event matters here. */
export interface Stroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

const WRITES = 'input, textarea, select, [contenteditable]';
/** What Enter and space press or scroll already. */
const PRESSES = 'button, a, summary, label, [role=tab], [tabindex="0"]';

/** What a stroke asks for, by where the focus is; nothing while somebody writes. */
export function commandOf(stroke: Stroke, focus: { closest(selector: string): unknown } | null): Command | undefined {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || stroke.repeat || stroke.isComposing) return undefined;
  if (focus?.closest(WRITES)) return undefined;
  const command = COMMANDS.find((one) => KEYS[one].includes(stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key));
  return command === 'take' && focus?.closest(PRESSES) ? undefined : command;
}
