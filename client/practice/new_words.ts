import { isNear, metOn, NEW_A_SESSION, newAllowed } from "../memory/due.ts";
import type { Memory } from "../memory/memory.ts";
import type { Stock } from "./types.ts";

/** What to choose from, and what goes first. */
export interface Choosing {
  stock: Stock;
  memory: Memory;
  /** "2026-11-22" */
  day: string;
  random: () => number;
  /** Chooses only from these, in this order; from the whole wheel where it is missing. */
  among?: readonly string[] | undefined;
  /** Words that go first: saved ones, and those that were missed in a scene. */
  wanted: readonly string[];
}

/**
 * Returns up to `most` words to meet now.
 *
 * No two near neighbors come up on one day, and no more words than a day has room for. Wanted words go
 * first, then the family of which the fewest words are known, words of the second ring before their
 * finer ones, then chance.
 */
export function newWords(
  { stock, memory, day, random, among, wanted }: Choosing,
  most: number,
): string[] {
  const today = metOn(memory, day);
  const room = Math.min(most, NEW_A_SESSION, newAllowed(memory, day));
  const known = new Map<string, number>();
  for (const id of memory.met.keys()) count(known, stock.words[id]?.family);
  const chosen: string[] = [];
  const candidates = (among ?? Object.keys(stock.words))
    .filter((id) => !memory.met.has(id) && Object.hasOwn(stock.words, id))
    .map((id, place) => ({
      id,
      family: stock.words[id]?.family,
      isWanted: wanted.includes(id) ? 0 : 1,
      place: among ? place : 0,
      ring: stock.words[id]?.nuance === id ? 0 : 1,
      chance: random(),
    }));
  while (chosen.length < room) {
    const free = candidates.filter(({ id }) =>
      ![...today, ...chosen].some((other) => other === id || isNear(stock, other, id))
    );
    const [next] = free.sort((one, other) =>
      one.isWanted - other.isWanted || one.place - other.place ||
      (known.get(one.family ?? "") ?? 0) - (known.get(other.family ?? "") ?? 0) ||
      one.ring - other.ring || one.chance - other.chance
    );
    if (!next) break;
    chosen.push(next.id);
    count(known, next.family);
  }
  return chosen;
}

function count(counts: Map<string, number>, key: string | undefined): void {
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
}
