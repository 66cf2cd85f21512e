import { read } from '../api/planning';
import type { Brief, Requirement } from '../api/types';

/** What an option of a poll asks for of a trip, and how that was understood. */
export interface Wish {
  requirement: Requirement;
  text: string;
}

/** What is asked of a trip by a few words, such as "no museums"; nothing where they are no wish, or say more than one. */
export function wishIn(brief: Partial<Brief>): Requirement | undefined {
  const { requirements = [], tastes = [], transportModes = [], inCityModes = [] } = brief;
  const wishes: Requirement[] = requirements.map(({ wish: _weight, ...must }) => must as Requirement);
  if (tastes.length > 0) wishes.push({ anyOf: [{ kinds: { any: tastes } }, { cuisines: { any: tastes } }] });
  if (transportModes.length > 0) wishes.push({ rideModes: { only: transportModes } });
  if (inCityModes.length > 0) wishes.push({ inCityModes: { only: inCityModes } });
  return wishes.length === 1 ? wishes[0] : undefined;
}

export async function readWish(label: string, language: string): Promise<Wish | undefined> {
  const reading = await read(label, undefined, language);
  const requirement = wishIn(reading.brief as Partial<Brief>);
  return requirement && { requirement, text: reading.chips.map((chip) => chip.text).join(', ') };
}
