import type { Item } from "./types.ts";

/** Steps between the card of a new word and its question, where there is enough else to ask. */
const GAP = 2;

/** A new word: its card as a step, and the question that asks for it. */
export interface Meeting {
  step: string;
  item: Item;
}

/**
 * Returns the steps of a session in the order to take them.
 *
 * `others` keep their order, but no two in a row clash where that can be had.
 * Each new word is met early, and asked for some steps later.
 */
export function arrange(
  others: readonly Item[],
  meetings: readonly Meeting[],
  clash: (one: Item | undefined, other: Item) => boolean,
): string[] {
  const steps: string[] = [];
  const left = [...others];
  const toMeet = [...meetings];
  const toAsk: { item: Item; from: number }[] = [];
  let last: Item | undefined;

  function ask(item: Item): void {
    steps.push(item.id);
    last = item;
  }
  while (left.length + toMeet.length + toAsk.length > 0) {
    const ready = toAsk[0] && (toAsk[0].from <= steps.length || left.length + toMeet.length === 0);
    const meeting = toMeet.length > 0 && (steps.length % GAP === 0 || left.length === 0);
    if (ready) ask((toAsk.shift() as { item: Item }).item);
    else if (meeting) {
      const { step, item } = toMeet.shift() as Meeting;
      steps.push(step);
      toAsk.push({ item, from: steps.length + GAP });
    } else if (left.length > 0) {
      const next = Math.max(0, left.findIndex((item) => !clash(last, item)));
      ask(left.splice(next, 1)[0] as Item);
    } else ask((toAsk.shift() as { item: Item }).item);
  }
  return steps;
}
