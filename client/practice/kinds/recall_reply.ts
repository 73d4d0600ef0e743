/** What happens to a word that was typed; pure. */

import { type Judgement, judgeOnWheel } from "../judge.ts";
import { familyTyped, matchTyped } from "../typed.ts";
import { hingeOf, type RecallItem, type Stock } from "../types.ts";
import { lowerFirst, lowerName, meaningOf } from "../words.ts";

/** It is the answer; or it is near and gets another try; or it is nothing yet, and why. */
export type Reply =
  | { to: "answer"; answer: string }
  | { to: "try"; answer: string }
  | { to: "stay"; says: string };

/**
 * Decides about a text that was typed. After a first `tried`, whatever comes is the answer: "" stands for a
 * text that is no word on the wheel.
 */
export function replyTo(
  stock: Stock,
  item: RecallItem,
  text: string,
  tried: string | null,
): Reply {
  if (text.trim() === "") {
    return { to: "stay", says: "Type a word, or say that you don’t know yet." };
  }
  const answer = matchTyped(stock, text, item.feeling);
  if (tried !== null) return { to: "answer", answer: answer ?? "" };
  if (answer === null) return { to: "stay", says: strange(stock, text) };
  return { to: isNear(stock, item, answer) ? "try" : "answer", answer };
}

/** Tells a near answer apart from the word, without naming the word. */
export function toldApart(stock: Stock, item: RecallItem, tried: string): string {
  const word = lowerName(stock, tried);
  if (judgeTyped(stock, item, tried).stoppedAtNuance) {
    return `Right so far: ${word}. There’s a finer word for this.`;
  }
  const question = hingeOf(stock, tried, item.feeling);
  if (question === undefined) {
    const meaning = lowerFirst(meaningOf(stock, tried));
    return `Near: ${word} would be: ${meaning} This is the word beside it.`;
  }
  const isFirst = Object.hasOwn(stock.hinges, `${tried}-${item.feeling}`);
  const [that, wanted] = isFirst ? ["first", "second"] : ["second", "first"];
  return `Near: “${question}” The ${that} would be ${word}; this is the ${wanted}.`;
}

/** Judges an answer; "" is what was typed and is no word on the wheel. */
export function judgeTyped(
  stock: Stock,
  item: RecallItem,
  answer: string | null,
): Judgement & { told?: string } {
  if (answer !== "") return judgeOnWheel(stock, { ...item, best: [item.feeling] }, answer);
  return {
    credit: stock.credit.none,
    nearness: "none",
    line: null,
    stoppedAtNuance: false,
    told: "That isn’t a word on our wheel.",
  };
}

function isNear(stock: Stock, item: RecallItem, answer: string): boolean {
  const { nearness } = judgeTyped(stock, item, answer);
  return nearness === "nuance" ||
    nearness === "family" && hingeOf(stock, answer, item.feeling) !== undefined;
}

function strange(stock: Stock, text: string): string {
  const family = familyTyped(stock, text);
  return family === null
    ? "That isn’t a word on our wheel. Try another."
    : `${family} is a whole family on our wheel. Try a finer word.`;
}
