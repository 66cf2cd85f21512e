import { speech } from '../words/language.svelte';
import { en, type Words } from './words/en';
import { fr } from './words/fr';
import { zh } from './words/zh';

/** What the console says in the language that is spoken. */
export const said = (): Words => speech.of({ en, fr, zh });
