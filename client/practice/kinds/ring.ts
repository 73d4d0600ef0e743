import type { ChoiceItem, Option } from "../types.ts";

/** Options that are seen at a time. */
const SEEN = 4;

/**
 * Returns the options that are seen: four in a row of the ring that they stand in, the answer among them.
 *
 * Each `turn` puts the answer a place further on, so that nobody learns its place, and changes a rival. Where there
 * are no more than four, they are seen as they are.
 */
export function seen({ options, feeling }: ChoiceItem, turn: number): Option[] {
  const answer = options.findIndex(({ id }) => id === feeling);
  if (options.length <= SEEN || answer < 0) return options.slice(0, SEEN);
  const place = (answer + turn) % SEEN;
  const start = answer - place + options.length;
  return Array.from(
    { length: SEEN },
    (_, step) => options[(start + step) % options.length],
  ).filter((option) => option !== undefined);
}
