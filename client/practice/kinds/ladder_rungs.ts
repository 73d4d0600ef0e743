/** A ladder while it is being filled: on each rung the id of a word, or null; pure. */

export type Rungs = readonly (string | null)[];

/** Puts a word on the next free rung; one that has a rung stays there. */
export function place(rungs: Rungs, word: string): Rungs {
  const free = rungs.indexOf(null);
  return rungs.includes(word) || free < 0 ? rungs : rungs.with(free, word);
}

/** Takes a word off the ladder. */
export function takeBack(rungs: Rungs, word: string): Rungs {
  return rungs.map((other) => other === word ? null : other);
}

/** Returns the word on the last rung that has one. */
export function lastOf(rungs: Rungs): string | null {
  return rungs.findLast((word) => word !== null) ?? null;
}

/**
 * Puts a word on a rung, wherever it was; the words in its way move over, toward the rung that became free or the
 * nearest free one. A rung that there isn't changes nothing.
 */
export function moveTo(rungs: Rungs, word: string, rung: number): Rungs {
  if (rungs[rung] === undefined) return rungs;
  const from = rungs.indexOf(word);
  const moved = [...takeBack(rungs, word)];
  const free = moved[rung] === null ? rung : from >= 0 ? from : nearestFree(moved, rung);
  const step = Math.sign(rung - free);
  for (let at = free; at !== rung; at += step) moved[at] = moved[at + step] ?? null;
  moved[rung] = word;
  return moved;
}

/** Returns the words in order when every rung has one, else null. */
export function orderOf(rungs: Rungs): string[] | null {
  const words = rungs.filter((word) => word !== null);
  return words.length === rungs.length ? words : null;
}

function nearestFree(rungs: Rungs, rung: number): number {
  const free = rungs.flatMap((word, index) => word === null ? [index] : []);
  return free.reduce(
    (best, index) => Math.abs(index - rung) < Math.abs(best - rung) ? index : best,
    free[0] ?? rung,
  );
}
