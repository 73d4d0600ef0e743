/** Kinds without views, and a stock in which every word has items of each: for tests of what is asked when. */

import type { Event } from "../log/event.ts";
import { stamper } from "../log/log.ts";
import { fixed } from "../log/testing.ts";
import { confusionsOf } from "../memory/confusions.ts";
import { remember } from "../memory/memory.ts";
import { judgeOnWheel } from "./judge.ts";
import type { Kind, Stage } from "./kind.ts";
import type { Planning } from "./plan.ts";
import { stockOf, word } from "./testing.ts";
import type { Item, Stock, WheelItem } from "./types.ts";

const nothing = () => null;

function kind(id: string, stage: Stage, card: (item: Item) => string | null): Kind {
  return {
    id,
    title: id,
    shape: {},
    stage: () => stage,
    card,
    judge: (stock, item, answer) => judgeOnWheel(stock, item as WheelItem, answer),
    hint: () => "",
    right: () => "",
    said: () => "",
    Asking: nothing,
    Scene: nothing,
    Why: nothing,
  };
}

const itsWord = ({ feeling }: Item) => feeling;

export const KINDS: readonly Kind[] = [
  kind("define", "recognition", itsWord),
  kind("recall", "cued", itsWord),
  kind("pinpoint", "free", itsWord),
  kind("contrast", "cued", ({ id }) => id.split(":")[1] ?? null),
  kind("verdict", "beside", () => null),
  kind("ladder", "beside", () => null),
];

/** Nine families of two nuances, each with two feelings; "f0n0a" and "f1n0a", and so on, are pairs. */
export function practiceStock(): Stock {
  const words: Stock["words"] = {};
  const items: Item[] = [];
  const hinges: Stock["hinges"] = {};
  for (let f = 0; f < 9; f++) {
    for (const nuance of [`f${f}n0`, `f${f}n1`]) {
      for (const id of [nuance, `${nuance}a`, `${nuance}b`]) {
        words[id] = word(nuance, `f${f}`, "00");
        for (const kind of ["define", "recall", "pinpoint"]) {
          for (const n of [1, 2, 3]) items.push(about(kind, id, n));
        }
      }
    }
    items.push({ ...about("verdict", `f${f}n0`, 1), id: `verdict:v${f}:1` });
    items.push({ ...about("ladder", `f${f}n0`, 1), id: `ladder:l${f}` });
    const pair = [`f${f}n0a`, `f${(f + 1) % 9}n0a`];
    hinges[pair.join("-")] = "Which of them?";
    for (const n of [1, 2]) {
      const options = pair.map((id) => ({ id, credit: id === pair[0] ? 1 : 0 }));
      const item = {
        ...about("contrast", pair[0] ?? "", n),
        id: `contrast:${pair.join("-")}:${n}`,
      };
      items.push({ ...item, options } as Item);
    }
  }
  const vague = { fine: { name: "fine", leads: ["f2n0a", "f5n1", "f7n0b"] } };
  return { ...stockOf(words, items), hinges, vague };
}

function about(kind: string, word: string, n: number): WheelItem {
  return { id: `${kind}:${word}:${n}`, kind, feeling: word, prompt: "", best: [word] };
}

/** Builds a history day by day. */
export class History {
  events: Event[] = [];
  #stamp = stamper(fixed());
  met(day: string, ...words: string[]): this {
    for (const word of words) {
      this.#did({ type: "met", session: "s", item: `meet:${word}`, word, day });
    }
    return this;
  }
  answered(day: string, card: string, credit = 1, answer = card): this {
    const [feeling = card] = card.split("-");
    const of = { item: `define:${card}:1`, feeling, card, day };
    this.#did({ type: "answered", session: "s", answer, credit, hinted: false, ...of });
    return this;
  }
  starred(word: string, on = true): this {
    this.#did({ type: "starred", word, on });
    return this;
  }
  #did(...drafts: Parameters<ReturnType<typeof stamper>>[0]): void {
    this.events = [...this.events, ...this.#stamp(drafts)];
  }
}

/** Returns what a plan depends on, after a history. */
export function planning(
  { events }: History,
  stock: Stock,
  rest: Pick<Planning, "day" | "random">,
): Planning {
  const memory = remember(events, stock);
  return { stock, kinds: KINDS, events, memory, confusions: confusionsOf(events, stock), ...rest };
}
