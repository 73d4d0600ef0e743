/** A stock for tests that is small enough to know by heart, and one as large as a test needs. */

import type { Item, Stock, Word } from "./types.ts";

const CREDIT = { best: 1, accept: 0.8, nuance: 0.6, family: 0.4, quadrant: 0.2, none: 0 };

/** Two families and a bit: angry (resentful: bitter, envious; mad: furious), afraid, peaceful. */
export function smallStock(): Stock {
  const words = {
    resentful: word("resentful", "angry", "01"),
    bitter: word("resentful", "angry", "00"),
    envious: word("resentful", "angry", "01"),
    mad: word("mad", "angry", "01"),
    furious: word("mad", "angry", "01"),
    anxious: word("anxious", "afraid", "01"),
    calm: word("calm", "peaceful", "10"),
  };
  const deck = item("deck", ["bitter"], words, {
    accept: { envious: "Fair, if the praise was the point.", anxious: "Fair, at a stretch." },
    near: { furious: "That would be louder." },
  });
  const twoAtOnce = item("two", ["envious", "calm"], words, {});
  return { version: "1.0.0", credit: CREDIT, words, items: [deck, twoAtOnce] };
}

/**
 * A stock of `families` times two nuances times two feelings, with `each` items for every feeling and,
 * for every family, one item that is about the next family, too.
 */
export function largeStock(families: number, each: number): Stock {
  const words: Record<string, Word> = {};
  const items: Item[] = [];
  const feelings = [...Array(families).keys()].map((family) => {
    const finer: string[] = [];
    for (const nuance of [`f${family}n0`, `f${family}n1`]) {
      for (const id of [nuance, `${nuance}a`, `${nuance}b`]) {
        words[id] = word(nuance, `f${family}`, "00");
        if (id !== nuance) finer.push(id);
      }
    }
    return finer;
  });
  for (const [family, finer] of feelings.entries()) {
    for (const id of finer) {
      for (let n = 0; n < each; n++) items.push(item(`${id}-${n}`, [id], words, {}));
    }
    const [one, other] = [finer.at(0), feelings.at((family + 1) % families)?.at(0)];
    if (one && other) items.push(item(`${one}+${other}`, [one, other], words, {}));
  }
  return { version: "1.0.0", credit: CREDIT, words, items };
}

function word(nuance: string, family: string, quadrant: string): Word {
  return { name: "A name", definition: "What sets it apart.", body: "", nuance, family, quadrant };
}

function item(
  id: string,
  best: string[],
  words: Record<string, Word>,
  key: Partial<Pick<Item, "accept" | "near">>,
): Item {
  return {
    id,
    kind: "pinpoint",
    feeling: best[0] ?? "",
    families: [...new Set(best.map((word) => words[word]?.family ?? ""))],
    level: 1,
    prompt: "You load the dishwasher harder than you need to.",
    clues: ["harder than you need to"],
    best,
    accept: {},
    near: {},
    why: "It happened last summer, too.",
    hint: "It’s in the Angry family.",
    ...key,
  };
}
