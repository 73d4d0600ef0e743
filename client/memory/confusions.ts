import type { Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";
import type { Stock } from "../practice/types.ts";
import { reader } from "./answers.ts";

/** "When it was hurt you said angry, 4 of 5 times." */
export interface Confusion {
  /** The word that was asked for. */
  asked: string;
  /** The word that was said instead. */
  said: string;
  times: number;
  /** How often `asked` was asked for in a question that is answered with a word. */
  of: number;
}

/** A slip is no pattern. */
export const SEEN_AT_LEAST = 2;

/**
 * Returns which words are taken for which, the most frequent first.
 *
 * What is accepted is no confusion. "I don't know yet" and a typed word that is not on the wheel count among
 * the times that a word was asked for; orders, places and verdicts do not.
 */
export function confusionsOf(events: readonly Event[], stock: Stock): Confusion[] {
  const read = reader(stock);
  const times = new Map<string, number>();
  const found = new Map<string, Confusion>();
  for (const event of effective(events)) {
    if (event.type !== "answered") continue;
    const asked = read.asked(event);
    const said = event.answer ? read.word(event.answer) : null;
    if (asked === null || event.answer && said === null) continue;
    times.set(asked, (times.get(asked) ?? 0) + 1);
    if (said === null || said === asked || event.credit >= stock.credit.accept) continue;
    const key = `${asked} ${said}`;
    const seen = found.get(key)?.times ?? 0;
    found.set(key, { asked, said, times: seen + 1, of: 0 });
  }
  return [...found.values()]
    .filter((confusion) => confusion.times >= SEEN_AT_LEAST)
    .map((confusion) => ({ ...confusion, of: times.get(confusion.asked) ?? 0 }))
    .sort((one, other) => other.times - one.times || one.of - other.of);
}
