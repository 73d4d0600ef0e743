/** What the feedback says about an answer, in plain words; pure. */

import type { Judgement } from "./judge.ts";
import {
  familiesOf,
  hingeOf,
  type Item,
  nameOf,
  type PinpointItem,
  type Stock,
  type WheelItem,
  wordOf,
} from "./types.ts";

/** How near an answer was, in a sentence; nothing here is praise or blame. */
export function nearnessSaid({ told, stoppedAtNuance, nearness }: Judgement): string {
  if (told !== undefined) return told;
  if (stoppedAtNuance) return "Right so far. There’s a finer word, one ring further out.";
  return {
    best: "That’s the word.",
    accept: "That’s a fair reading, too.",
    nuance: "Very near: the word right beside it.",
    family: "Near: same family.",
    quadrant: "Not far: the same kind of mood, another family.",
    none: "That’s another part of the wheel.",
    unknown: "That’s an answer, too. Here is a way in.",
  }[nearness];
}

/** The best words as a heading: "Relieved and guilty". */
export function bestSaid(stock: Stock, { best }: Pick<WheelItem, "best">): string {
  const names = best.map((id) => nameOf(stock, id));
  return names.map((name, index) => index === 0 ? name : name.toLowerCase()).join(" and ");
}

/**
 * Why the answer is not what was asked for: the author's line, else the question that tells the two apart, else what
 * the answer means. Null where there is nothing to tell.
 */
export function whyNot(
  stock: Stock,
  item: Pick<WheelItem, "best">,
  judgement: Judgement,
  answer: string | null,
): string | null {
  if (answer === null || judgement.nearness === "best" || judgement.stoppedAtNuance) return null;
  if (judgement.line !== null) return judgement.line;
  const [hinge] = item.best.flatMap((best) => hingeSaid(stock, answer, best) ?? []);
  return hinge ?? `${nameOf(stock, answer)} would be: ${lowerFirst(meaningOf(stock, answer))}`;
}

/** The question that tells two words apart, and where each answer to it leads; undefined where they are no pair. */
export function hingeSaid(stock: Stock, one: string, other: string): string | undefined {
  const question = hingeOf(stock, one, other);
  if (question === undefined) return undefined;
  const isTurned = !Object.hasOwn(stock.hinges, `${one}-${other}`);
  const [first, second] = isTurned ? [other, one] : [one, other];
  return `${question} The first would be ${lowerName(stock, first)}, the second ${
    lowerName(stock, second)
  }.`;
}

/** What a word or family means. */
export function meaningOf(stock: Stock, id: string): string {
  const family = Object.hasOwn(stock.families, id) ? stock.families[id] : undefined;
  return family?.definition ?? wordOf(stock, id).definition;
}

/** The name of a word or family as it stands in a sentence: "bitter". */
export function lowerName(stock: Stock, id: string): string {
  return nameOf(stock, id).toLowerCase();
}

/** Where on the wheel to look for the answer: the hint of the kinds that have no better one. */
export function familiesSaid(stock: Stock, item: Item): string {
  const [one = "", other] = familiesOf(stock, item).map((id) => nameOf(stock, id));
  return other === undefined
    ? `It’s in the ${one} family.`
    : `Two things at once: one is in the ${one} family, the other in ${other}.`;
}

/** For "I don't know yet": of each best word, how pleasant and keyed up it is, and where it sits in the body. */
export function waysIn(
  stock: Stock,
  { best }: Pick<PinpointItem, "best">,
): { mood: string; body: string }[] {
  return best.map((id) => {
    const { quadrant, body } = wordOf(stock, id);
    const pleasant = quadrant[0] === "1" ? "pleasant" : "unpleasant";
    return { mood: `${pleasant}, and ${quadrant[1] === "1" ? "keyed up" : "low on energy"}`, body };
  });
}

/** Makes a sentence fit behind a colon; what starts with "I" stays. */
export function lowerFirst(text: string): string {
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
