import { en, type Words } from './en';
import { fr } from './fr';
import { zh } from './zh';

export type { Words };

const ALL: Record<string, Words> = { en, fr, zh };

/** An overlay speaks the language of its show, whoever's machine it runs on. */
export function wordsOf(language: string): Words {
  return ALL[language] ?? en;
}
