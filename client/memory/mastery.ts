import type { Memory } from "./memory.ts";
import { stageOf } from "./stage.ts";

/** 0 not met, 1 met, 2 asked, 3 known (a stability of 3 days or more), 4 firm (over 14 days). */
export type Mastery = 0 | 1 | 2 | 3 | 4;

const OF_STAGE = { recognition: 2, cued: 3, free: 4 } as const;

/** Returns how full a word is painted. */
export function masteryOf(memory: Memory, word: string): Mastery {
  const card = memory.cards.get(word);
  if (card) return OF_STAGE[stageOf(card)];
  return memory.met.has(word) ? 1 : 0;
}
