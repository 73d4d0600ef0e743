/** A stock for tests that is small enough to know by heart, and one as large as a test needs. */

import type { PinpointItem, Stock, Word } from "./types.ts";

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
  const deck = item("deck", ["bitter"], {
    accept: { envious: "Fair, if the praise was the point.", anxious: "Fair, at a stretch." },
    near: { furious: "That would be louder." },
  });
  const twoAtOnce = item("two", ["envious", "calm"], {});
  return stockOf(words, [deck, twoAtOnce]);
}

/**
 * A stock of `families` times two nuances times two feelings, with `each` items for every feeling and,
 * for every family, one item that is about the next family, too.
 */
export function largeStock(families: number, each: number): Stock {
  const words: Record<string, Word> = {};
  const items: PinpointItem[] = [];
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
      for (let n = 0; n < each; n++) items.push(item(`${id}-${n}`, [id], {}));
    }
    const [one, other] = [finer.at(0), feelings.at((family + 1) % families)?.at(0)];
    if (one && other) items.push(item(`${one}+${other}`, [one, other], {}));
  }
  return stockOf(words, items);
}

/** Returns a stock of these words and items; the families are those of the words. */
export function stockOf(words: Stock["words"], items: Stock["items"]): Stock {
  const families = [...new Set(Object.values(words).map(({ family }) => family))];
  return {
    version: "1.0.0",
    credit: CREDIT,
    families: Object.fromEntries(families.map((id) => [id, { name: id, definition: "" }])),
    words,
    hinges: {},
    vague: {},
    retired: {},
    items,
  };
}

/** Returns a word that says nothing but where it lies. */
export function word(nuance: string, family: string, quadrant: string): Word {
  const texts = { name: "A name", definition: "What sets it apart.", body: "", example: "" };
  return { ...texts, aliases: [], nuance, family, quadrant };
}

function item(
  id: string,
  best: string[],
  key: Partial<Pick<PinpointItem, "accept" | "near">>,
): PinpointItem {
  return {
    id,
    kind: "pinpoint",
    feeling: best[0] ?? "",
    prompt: "You load the dishwasher harder than you need to.",
    clues: ["harder than you need to"],
    best,
    accept: {},
    near: {},
    why: "It happened last summer, too.",
    ...key,
  };
}
