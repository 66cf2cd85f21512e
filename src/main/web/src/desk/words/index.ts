import { speech } from '../../words/language.svelte';
import { en, type Words } from './en';
import { fr } from './fr';
import { zh } from './zh';

/** What the desk says in the language of the pages. */
export function deskWords(): Words {
  return speech.of({ en, fr, zh });
}
