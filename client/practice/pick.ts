import type { Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";
import type { Item, Stock } from "./types.ts";

/** How to pick: `length` items, chance from 0 to below 1, and the id of what the learner wants to practice. */
export interface PickOptions {
  length: number;
  random: () => number;
  /** A family, nuance or feeling; what is not on the wheel changes nothing. */
  focus?: string;
}

/**
 * Returns the ids of the items of a session, in the order to ask them.
 *
 * Each is from other families than all before, as long as there are such, and always from others than
 * the one before it. Among those, what was answered least often comes first, then what was answered
 * longest ago, then chance decides. With a focus, items about it go before that; the rest fills up.
 * Returns fewer where no more items are left, or none of another family.
 */
export function pick(
  stock: Stock,
  history: readonly Event[],
  { length, random, focus }: PickOptions,
): string[] {
  const uses = new Map(stock.items.flatMap(({ families }) => families).map((id) => [id, 0]));
  const picked: Item[] = [];
  let left = ranked(stock.items, history, random);
  while (picked.length < length) {
    const previous = picked.at(-1)?.families ?? [];
    const next = first(
      left.filter(({ families }) => !families.some((id) => previous.includes(id))),
      (item) => distance(stock, item, focus),
      (item) => crowding(item, uses, length - picked.length - 1),
    );
    if (!next) break;
    picked.push(next);
    left = left.filter((item) => item !== next);
    for (const id of next.families) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return picked.map(({ id }) => id);
}

/** Sorts by how often and then how long ago an item was answered, then by chance. */
function ranked(
  items: readonly Item[],
  history: readonly Event[],
  random: () => number,
): readonly Item[] {
  const answers = new Map<string, { times: number; last: number }>();
  for (const [last, event] of effective(history).entries()) {
    if (event.type === "answered") {
      answers.set(event.item, { times: (answers.get(event.item)?.times ?? 0) + 1, last });
    }
  }
  const never = { times: 0, last: 0 };
  return items
    .map((item) => ({ item, chance: random(), ...answers.get(item.id) ?? never }))
    .sort((one, other) =>
      one.times - other.times || one.last - other.last || one.chance - other.chance
    )
    .map(({ item }) => item);
}

/** Returns how far an item is from the focus: 0 where it is a best word, then accepted, in it, of its nuance, 4 elsewhere. */
function distance(stock: Stock, item: Item, focus: string | undefined): number {
  if (focus === undefined || item.best.includes(focus)) return 0;
  if (Object.hasOwn(item.accept, focus)) return 1;
  const inFocus = (id: string) => {
    const word = stock.words[id];
    return word?.nuance === focus || word?.family === focus;
  };
  if ([...item.best, ...Object.keys(item.accept)].some(inFocus)) return 2;
  const nuance = stock.words[focus]?.nuance;
  return item.best.some((id) => stock.words[id]?.nuance === nuance) ? 3 : 4;
}

/**
 * Returns how often an item's families were used in this session.
 *
 * An item of two families counts as used once more where it would leave too few unused ones for the
 * questions `toCome`.
 */
function crowding({ families }: Item, uses: ReadonlyMap<string, number>, toCome: number): number {
  const fewest = Math.min(...uses.values());
  const unused = [...uses.values()].filter((times) => times === fewest).length;
  const tooWide = families.length > 1 && unused - families.length < toCome;
  return Math.max(...families.map((id) => uses.get(id) ?? 0)) + (tooWide ? 1 : 0);
}

/** Returns the item with the smallest scores, the first score before the second; of equals the first. */
function first(
  items: readonly Item[],
  ...scores: ((item: Item) => number)[]
): Item | undefined {
  const [score, ...others] = scores;
  if (!score || items.length === 0) return items[0];
  const least = Math.min(...items.map(score));
  return first(items.filter((item) => score(item) === least), ...others);
}
