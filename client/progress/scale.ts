/** Where things stand on a chart; pure. */

/** Returns a function that maps `from`..`to` to `start`..`end`; what is no range maps to `start`. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = to - from;
  return (value) => span === 0 ? start : start + (value - from) / span * (end - start);
}

/**
 * Returns a few round whole numbers from 0 to `most`, which is 1 or more, for an axis.
 *
 * Steps are 1, 2 or 5 times a power of ten, and no more than `count` of them.
 */
export function ticks(most: number, count: number): number[] {
  const step = steps().find((step) => most / step <= count) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

function* steps(): Generator<number> {
  for (let power = 1;; power *= 10) {
    for (const factor of [1, 2, 5]) yield factor * power;
  }
}
