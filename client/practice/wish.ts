/** What the learner wants to practice: named in the fragment of the address, or chosen from the list. */

import type { Event } from "../log/event.ts";
import type { Confusion } from "../memory/confusions.ts";
import type { Memory } from "../memory/memory.ts";
import { savedWords } from "../star/saved.ts";
import type { Kind } from "./kind.ts";
import { pairsOf } from "./pairs.ts";
import { nameOf, type Stock } from "./types.ts";

/** A choice; what is left out is not narrowed. */
export interface Wish {
  /** As it stands in the fragment: "resentful", "pair:hurt-angry", "kind:recall". */
  id: string;
  /** As the learner reads it: "Resentful", "Hurt or angry?". */
  name: string;
  /** Words to ask about, the most wanted first. */
  words?: readonly string[];
  /** Two words to tell apart. */
  apart?: readonly string[];
  /** The card of the two, where a contrast parts them. */
  pair?: string;
  kind?: string;
}

/** What a wish may depend on. */
export interface Wishing {
  stock: Stock;
  kinds: readonly Kind[];
  events: readonly Event[];
  memory: Memory;
  confusions: readonly Confusion[];
}

/** Returns what a fragment wishes; null for what is nothing that can be practiced. */
export function wishOf(id: string, wishing: Wishing): Wish | null {
  const { stock, kinds } = wishing;
  const [group = "", value = ""] = id.split(":");
  switch (group) {
    case "pair":
      return pairOf(stock, value);
    case "apart": {
      const words = value.split("+").filter((word) => Object.hasOwn(stock.words, word));
      return words.length === 2 ? { id, name: orSaid(stock, words), apart: words } : null;
    }
    case "kind": {
      const kind = kinds.find((kind) => kind.id === value);
      return kind ? { id, name: kind.title, kind: value } : null;
    }
    case "vague": {
      const vague = Object.hasOwn(stock.vague, value) ? stock.vague[value] : undefined;
      return vague ? { id, name: `Everything behind “${vague.name}”`, words: vague.leads } : null;
    }
    case "saved":
      return { id, name: "Saved words", words: saved(wishing.events, stock) };
    case "blind-spots":
      return { id, name: "Blind spots", words: blindSpots(wishing) };
  }
  const words = wordsIn(stock, id);
  return words.length > 0 ? { id, name: nameOf(stock, id), words } : null;
}

/** Returns the ids of the saved words that are on the wheel, the last saved first. */
export function saved(events: readonly Event[], stock: Stock): string[] {
  const onWheel = (id: string) => {
    const word = stock.retired[id] ?? id;
    return Object.hasOwn(stock.words, word) ? word : null;
  };
  return savedWords(events, onWheel);
}

/** Returns words that were taken for another more than once, or forgotten, the most often first. */
export function blindSpots({ stock, memory, confusions }: Wishing): string[] {
  const confused = confusions.map(({ asked }) => asked);
  const forgotten = [...memory.cards]
    .filter(([, { lapses }]) => lapses > 0)
    .sort(([, one], [, other]) => other.lapses - one.lapses)
    .map(([card]) => card);
  return [...new Set([...confused, ...forgotten])].filter((id) => Object.hasOwn(stock.words, id));
}

/** Returns a word and its neighbors, or all words of a family; none for what is not on the wheel. */
function wordsIn(stock: Stock, id: string): string[] {
  const all = Object.keys(stock.words);
  if (Object.hasOwn(stock.families, id)) {
    return all.filter((word) => stock.words[word]?.family === id);
  }
  if (!Object.hasOwn(stock.words, id)) return [];
  const nuance = stock.words[id]?.nuance;
  return [id, ...all.filter((word) => word !== id && stock.words[word]?.nuance === nuance)];
}

function pairOf(stock: Stock, pair: string): Wish | null {
  const words = pairsOf(stock).get(pair);
  return words ? { id: `pair:${pair}`, name: orSaid(stock, words), apart: words, pair } : null;
}

function orSaid(stock: Stock, words: readonly string[]): string {
  return `${words.map((word) => nameOf(stock, word)).join(" or ")}?`;
}
