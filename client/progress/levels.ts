/** How full each wedge is painted, and how that is said; pure. */

import { type Mastery, masteryOf } from "../memory/mastery.ts";
import type { Memory } from "../memory/memory.ts";
import type { Stock } from "../practice/types.ts";

/** What a wedge and its line in the list show. */
export interface Level {
  mastery: Mastery;
  /** "strengthened"; of a family "5 of 24 met", or "24 words" before that. */
  said: string;
}

/** The steps in words, as in the legend of templates/progress.html. */
export const STEPS = ["not met", "met", "practiced", "strengthened", "firm"] as const;

/** Returns the level of every word and family. */
export function levelsOf(memory: Memory, stock: Stock): Map<string, Level> {
  const levels = new Map<string, Level>();
  const inFamily = new Map<string, Mastery[]>();
  for (const [id, { family }] of Object.entries(stock.words)) {
    const mastery = masteryOf(memory, id);
    levels.set(id, { mastery, said: STEPS[mastery] });
    inFamily.set(family, [...inFamily.get(family) ?? [], mastery]);
  }
  for (const [family, words] of inFamily) {
    const met = words.filter((mastery) => mastery > 0).length;
    const said = met > 0 ? `${met} of ${words.length} met` : `${words.length} words`;
    levels.set(family, { mastery: mean(words), said });
  }
  return levels;
}

/** Returns the step nearest to the mean, and the first one as soon as there is anything to show. */
function mean(words: readonly Mastery[]): Mastery {
  const sum = words.reduce<number>((sum, mastery) => sum + mastery, 0);
  return sum === 0 ? 0 : Math.max(1, Math.round(sum / words.length)) as Mastery;
}
