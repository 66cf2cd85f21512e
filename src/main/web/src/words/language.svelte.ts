import { en, type Words } from './en';
import { fr } from './fr';
import { zh } from './zh';

export const LANGUAGES = { en: 'English', fr: 'Français', zh: '中文' } as const;
export type Language = keyof typeof LANGUAGES;

const ALL: Record<Language, Words> = { en, fr, zh };
const KEPT = 'surefoot.language';

function preferred(): Language {
  const liked = [localStorage.getItem(KEPT), ...navigator.languages];
  const known = liked.map((one) => one?.slice(0, 2)).find((one) => one !== undefined && one in LANGUAGES);
  return (known as Language | undefined) ?? 'en';
}

/** The language that the pages speak, and all that depends on it. */
class Speech {
  #language = $state<Language>(preferred());

  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
    localStorage.setItem(KEPT, language);
  }

  /** What all pages say. */
  get words(): Words {
    return this.of(ALL);
  }

  /** What one page alone says. */
  of<T>(words: Record<Language, T>): T {
    return words[this.#language];
  }
}

export const speech = new Speech();
