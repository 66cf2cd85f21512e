import { speech } from '../../words/language.svelte';
import { en, type PlannerWords } from './en';
import { fr } from './fr';
import { zh } from './zh';

/** What the planner's page says in the language that is spoken. */
export const plannerWords = (): PlannerWords => speech.of({ en, fr, zh });
