import type { Answered } from "../log/event.ts";
import type { Stock } from "../practice/types.ts";
import type { Rating } from "./schedule.ts";

/**
 * How long reading a definition and a sentence with a gap takes, in milliseconds: 30 to 40 words, at the four
 * words a second that adults read (Brysbaert 2019).
 */
export const READING_MS = 8_000;

/** How long a letter takes on a phone, in milliseconds (Palin et al. 2019). */
export const LETTER_MS = 350;

/** Returns how well an answer went, as the schedule counts it. */
export function rate(answered: Answered, stock: Stock): Rating {
  const { answer, credit, hinted, tried } = answered;
  if (answer === null || !(credit >= stock.credit.accept)) return "again";
  if (hinted || tried || credit < 1) return "hard";
  return isFast(answered) ? "easy" : "good";
}

/** Tells whether a word was typed in no more time than reading and typing take: nothing was searched for. */
function isFast({ item, typed, ms }: Answered): boolean {
  if (!item.startsWith("recall:") || typed === undefined || ms === undefined) return false;
  return ms <= READING_MS + LETTER_MS * typed.length;
}
