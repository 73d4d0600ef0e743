import type { Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";
import type { Item } from "./types.ts";

/** How often an item was answered, and its place in the log when it was last; 0 and 0 for never. */
export interface Use {
  times: number;
  last: number;
}

const NEVER: Use = { times: 0, last: 0 };

/** Returns a function that tells how often, and how recently, an item was answered. */
export function usesOf(history: readonly Event[]): (item: Item) => Use {
  const uses = new Map<string, Use>();
  for (const [last, event] of effective(history).entries()) {
    if (event.type === "answered") {
      uses.set(event.item, { times: (uses.get(event.item)?.times ?? 0) + 1, last });
    }
  }
  return ({ id }) => uses.get(id) ?? NEVER;
}

/** Sorts by how often and then how long ago an item was answered, then by chance. */
export function leastUsed<I extends Item>(
  items: readonly I[],
  useOf: (item: Item) => Use,
  random: () => number,
): I[] {
  return items
    .map((item) => ({ item, chance: random(), ...useOf(item) }))
    .sort((one, other) =>
      one.times - other.times || one.last - other.last || one.chance - other.chance
    )
    .map(({ item }) => item);
}
