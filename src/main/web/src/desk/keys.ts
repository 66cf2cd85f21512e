/** What can be done by a single key. */
export type Command = 'next' | 'previous' | 'confirmed' | 'differs' | 'cannot_tell' | 'close' | 'help';

const KEYS: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  '1': 'confirmed',
  '2': 'differs',
  '3': 'cannot_tell',
  Escape: 'close',
  '?': 'help',
};

/** The part of a key press that matters. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  typing: boolean;
}

/** What a key means; nothing while somebody types, or where single keys are switched off. */
export function commandOf(press: Press, on: boolean): Command | undefined {
  if (press.typing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const command = KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  return on || command === 'close' ? command : undefined;
}

/** Whether what has the focus takes letters and figures for itself. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, select, textarea, dialog') !== null)
  );
}
