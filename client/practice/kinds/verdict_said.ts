/** What is said between the two steps of a verdict, and of the sentence said again; pure. */

import type { Stock, VerdictItem } from "../types.ts";
import { nameOf } from "../types.ts";

/** Whether the sentence says a feeling. */
export function isFeeling({ options }: VerdictItem): boolean {
  return options.some(({ id, credit }) => id === "feeling" && credit === 1);
}

/** Says right away what the sentence is. */
export function choiceSaid(item: VerdictItem, choice: string): string {
  const is = isFeeling(item)
    ? "a feeling: it says what goes on in somebody"
    : "a verdict: it says what somebody did";
  const isRight = item.options.some(({ id, credit }) => id === choice && credit === 1);
  if (isRight) return `Yes, ${is}.`;
  const sounds = !isFeeling(item) && /\bfe(el|lt)\b/i.test(item.prompt);
  return `It’s ${is}${sounds ? ", even after “feel”" : ""}.`;
}

/** Finds the feeling word in a sentence said again, as it is written there; none where the stock doesn't say. */
export function feelingIn(stock: Stock, sentence: string): string[] {
  const twin = stock.items.find(({ kind, prompt }) => kind === "verdict" && prompt === sentence);
  if (!twin) return [];
  const name = nameOf(stock, twin.feeling);
  const at = sentence.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? [] : [sentence.slice(at, at + name.length)];
}
