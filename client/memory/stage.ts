import type { Stage } from "../practice/kind.ts";
import type { Card } from "./schedule.ts";

/** From this stability on, in days, a word counts as known, and is recalled with a cue. */
export const KNOWN_DAYS = 3;

/** Over this stability, in days, a word is recalled without help. */
export const FIRM_DAYS = 14;

/** Returns what to ask of a card: to recognize it while it is new, then to recall it with a cue, then freely. */
export function stageOf(card: Card | null | undefined): Exclude<Stage, "beside"> {
  if (!card || card.stability < KNOWN_DAYS) return "recognition";
  return card.stability > FIRM_DAYS ? "free" : "cued";
}
