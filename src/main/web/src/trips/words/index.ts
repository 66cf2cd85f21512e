import { speech } from '../../words/language.svelte';
import { en, type TripsWords } from './en';
import { fr } from './fr';
import { zh } from './zh';

/** What the pages of saved trips say, in the language that is chosen. */
export const tripsWords = (): TripsWords => speech.of({ en, fr, zh });
