import { speech } from '../words/language.svelte';
import { en, type Words } from './words/en';
import { fr } from './words/fr';
import { zh } from './words/zh';

export type { Words };

export const liveWords = (): Words => speech.of({ en, fr, zh });
