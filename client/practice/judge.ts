/** What an answer is worth; pure. Each kind of drill judges by one of these, or by its own. */

import { type ChoiceItem, type Relation, type Stock, type WheelItem, wordOf } from "./types.ts";

/** What an answer is worth, and what the author had to say about it. */
export interface Judgement {
  /** 0..1; 0 for "I don't know yet". */
  credit: number;
  nearness: Relation | "unknown";
  /** The author's line about this very answer, where there is one. */
  line: string | null;
  /** The answer is the nuance that a best feeling belongs to: right so far, and there is a finer word. */
  stoppedAtNuance: boolean;
  /** How near it was, where the words for the wheel don't fit. */
  told?: string;
}

const UNKNOWN: Judgement = { credit: 0, nearness: "unknown", line: null, stoppedAtNuance: false };

/**
 * Judges an answer by where it lies on the wheel: the id of a nuance or feeling, or null for "I don't know yet".
 *
 * Agrees with `nearness` in feelings_wheel/drills/credit.py. Throws a RangeError for a word that is
 * not on the wheel.
 */
export function judgeOnWheel(stock: Stock, item: WheelItem, answer: string | null): Judgement {
  if (answer === null) return UNKNOWN;
  const nearness = relation(stock, item, answer);
  return {
    credit: stock.credit[nearness],
    nearness,
    line: item.accept?.[answer] ?? item.near?.[answer] ?? null,
    // a nuance that is best or accepted needs no finer word
    stoppedAtNuance: nearness === "nuance" && wordOf(stock, answer).nuance === answer,
  };
}

/** Judges an answer by the credit of its option; throws a RangeError for what is none of them. */
export function judgeOption(stock: Stock, item: ChoiceItem, answer: string | null): Judgement {
  if (answer === null) return UNKNOWN;
  const option = item.options.find(({ id }) => id === answer);
  if (!option) throw new RangeError(`The question "${item.id}" has no option "${answer}".`);
  const { credit, why = null } = option;
  return { credit, nearness: nearnessOf(stock, credit), line: why, stoppedAtNuance: false };
}

/** Returns the nearest relation that a credit is enough for. */
export function nearnessOf(stock: Stock, credit: number): Relation {
  const relations: Relation[] = ["best", "accept", "nuance", "family", "quadrant"];
  return relations.find((relation) => credit >= stock.credit[relation]) ?? "none";
}

function relation(stock: Stock, item: WheelItem, answer: string): Relation {
  const word = wordOf(stock, answer);
  const best = item.best.map((id) => wordOf(stock, id));
  if (item.best.includes(answer)) return "best";
  if (item.accept && Object.hasOwn(item.accept, answer)) return "accept";
  if (best.some(({ nuance }) => nuance === word.nuance)) return "nuance";
  if (best.some(({ family }) => family === word.family)) return "family";
  return best.some(({ quadrant }) => quadrant === word.quadrant) ? "quadrant" : "none";
}
