/**
 * Schedules for tests/test_memory_oracle.py: reads `[[[rating, day], …], …]`, the reviews of one card after
 * another, as JSON from standard input, and writes what each review made of its card.
 */

import type { Day } from "./day.ts";
import { type Card, type Rating, retrievability, review } from "./schedule.ts";

/** A card after a review, and the chance to recall it that it had before it: 0..1, or null for its first. */
type Reviewed = Card & { chance: number | null };

const histories: [Rating, Day][][] = await new Response(Deno.stdin.readable).json();

const reviewed = histories.map((history) => {
  const cards: Reviewed[] = [];
  for (const [rating, day] of history) {
    const before = cards.at(-1) ?? null;
    const chance = before && retrievability(before, day);
    cards.push({ ...review(before, rating, day), chance });
  }
  return cards;
});
console.log(JSON.stringify(reviewed));
