/** A part of a text, and whether it is (part of) a clue. */
export interface Run {
  text: string;
  clue: boolean;
}

/**
 * Splits a text into runs, the first occurrence of each clue marked; the runs joined are the text.
 *
 * Clues that overlap become one run; a clue that does not occur marks nothing.
 */
export function lit(text: string, clues: readonly string[]): Run[] {
  const runs: Run[] = [];
  let end = 0;
  const add = (to: number, clue: boolean) => {
    if (to > end) runs.push({ text: text.slice(end, to), clue });
    end = Math.max(end, to);
  };
  for (const span of spans(text, clues)) {
    add(span.start, false);
    add(span.end, true);
  }
  add(text.length, false);
  return runs;
}

interface Span {
  start: number;
  end: number;
}

/** Returns where the clues lie, from left to right, overlapping ones joined. */
function spans(text: string, clues: readonly string[]): Span[] {
  const found = clues
    .map((clue) => ({ start: text.indexOf(clue), end: text.indexOf(clue) + clue.length }))
    .filter(({ start, end }) => start >= 0 && end > start)
    .sort((one, other) => one.start - other.start);
  const joined: Span[] = [];
  for (const span of found) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}
