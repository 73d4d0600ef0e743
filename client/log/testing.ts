/** What tests of replayed things share: chance that can be repeated, and stamps that can be foretold. */

import type { Stamping } from "./log.ts";

/** Returns a generator of numbers, 0 to below 1, that a seed determines (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns one of the values; throws RangeError when there is none. */
export function oneOf<T>(values: readonly T[], random: () => number): T {
  const [chosen] = values.slice(Math.floor(random() * values.length));
  if (chosen === undefined) throw new RangeError("There is nothing to choose from.");
  return chosen;
}

/** Returns the values in another order. */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

/** Returns a clock that stands still at `at`, and ids `a1`, `a2`, … of device `a`. */
export function fixed(at = "2026-03-01T08:00:00.000Z", device = "a"): Stamping {
  let made = 0;
  return { clock: () => new Date(at), newId: () => `${device}${++made}` };
}
