/** What the feedback says about an answer, in plain words; pure. */

import type { Verdict } from "./judge.ts";
import { type Item, type Stock, wordOf } from "./types.ts";

/** How near an answer was, in a sentence; nothing here is praise or blame. */
export function nearnessSaid(verdict: Verdict): string {
  if (verdict.stoppedAtNuance) return "Right so far. There’s a finer word, one ring further out.";
  return {
    best: "That’s the word.",
    accept: "That’s a fair reading, too.",
    nuance: "Very near: the word right beside it.",
    family: "Near: same family.",
    quadrant: "Not far: the same kind of mood, another family.",
    none: "That’s another part of the wheel.",
    unknown: "That’s an answer, too. Here is a way in.",
  }[verdict.nearness];
}

/** The best words as a heading: "Relieved and guilty". */
export function bestSaid(stock: Stock, item: Item): string {
  const names = item.best.map((id) => wordOf(stock, id).name);
  return names.map((name, index) => index === 0 ? name : name.toLowerCase()).join(" and ");
}

/** Why the answer is not the best one: the author's line, else what the word means; null where there is nothing to tell. */
export function whyNot(stock: Stock, verdict: Verdict, answer: string | null): string | null {
  if (answer === null || verdict.nearness === "best" || verdict.stoppedAtNuance) return null;
  const { name, definition } = wordOf(stock, answer);
  return verdict.line ?? `${name} would be: ${lowerFirst(definition)}`;
}

/** For "I don't know yet": of each best word, how pleasant and keyed up it is, and where it sits in the body. */
export function waysIn(stock: Stock, item: Item): { mood: string; body: string }[] {
  return item.best.map((id) => {
    const { quadrant, body } = wordOf(stock, id);
    const pleasant = quadrant[0] === "1" ? "pleasant" : "unpleasant";
    return { mood: `${pleasant}, and ${quadrant[1] === "1" ? "keyed up" : "low on energy"}`, body };
  });
}

function lowerFirst(text: string): string {
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
