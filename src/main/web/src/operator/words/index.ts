import { speech } from '../../words/language.svelte';
import { en, type Words } from './en';
import { fr } from './fr';
import { zh } from './zh';

/** What the operator's page says in the language of the pages. */
export function operatorWords(): Words {
  return speech.of({ en, fr, zh });
}
