import type { Memory } from "../memory/memory.ts";
import { stageOf } from "../memory/stage.ts";
import type { ChoiceItem, Stock } from "./types.ts";

/** Pairs that come up for the first time in one session at most. */
const NEW_PAIRS = 2;

/** Returns the two words of each pair, by the id of its card: "lonely-solitary". */
export function pairsOf({ items }: Stock): Map<string, readonly string[]> {
  const pairs = new Map<string, readonly string[]>();
  for (const item of items) {
    const [kind, pair = ""] = item.id.split(":");
    if (kind === "contrast") pairs.set(pair, (item as ChoiceItem).options.map(({ id }) => id));
  }
  return pairs;
}

/** Returns pairs whose words are both known by now, and that were never asked; a family counts as known. */
export function pairsToStart(stock: Stock, memory: Memory): string[] {
  const known = (id: string) =>
    Object.hasOwn(stock.families, id) ||
    stageOf(memory.cards.get(id)) !== "recognition";
  return [...pairsOf(stock)]
    .filter(([pair, words]) => !memory.cards.has(pair) && words.every(known))
    .map(([pair]) => pair)
    .slice(0, NEW_PAIRS);
}
