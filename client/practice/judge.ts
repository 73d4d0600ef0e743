import { type Item, type Relation, type Stock, wordOf } from "./types.ts";

/** What an answer is worth, and what the author had to say about it. */
export interface Verdict {
  /** 0..1, as the stock sets it for this nearness; 0 for "I don't know yet". */
  credit: number;
  nearness: Relation | "unknown";
  /** The author's line about this very answer, where there is one. */
  line: string | null;
  /** The answer is the nuance that a best feeling belongs to: right so far, and there is a finer word. */
  stoppedAtNuance: boolean;
}

/**
 * Judges an answer to an item: the id of a nuance or feeling, or null for "I don't know yet".
 *
 * Agrees with `nearness` in feelings_wheel/drills/credit.py. Throws a RangeError for a word that is
 * not on the wheel.
 */
export function judge(stock: Stock, item: Item, answer: string | null): Verdict {
  if (answer === null) {
    return { credit: 0, nearness: "unknown", line: null, stoppedAtNuance: false };
  }
  const nearness = relation(stock, item, answer);
  return {
    credit: stock.credit[nearness],
    nearness,
    line: item.accept[answer] ?? item.near[answer] ?? null,
    // a nuance that is best or accepted needs no finer word
    stoppedAtNuance: nearness === "nuance" && wordOf(stock, answer).nuance === answer,
  };
}

function relation(stock: Stock, item: Item, answer: string): Relation {
  const word = wordOf(stock, answer);
  const best = item.best.map((id) => wordOf(stock, id));
  if (item.best.includes(answer)) return "best";
  if (Object.hasOwn(item.accept, answer)) return "accept";
  if (best.some(({ nuance }) => nuance === word.nuance)) return "nuance";
  if (best.some(({ family }) => family === word.family)) return "family";
  return best.some(({ quadrant }) => quadrant === word.quadrant) ? "quadrant" : "none";
}
