/** A stock with names, for tests of what the kinds say. */

import { stockOf } from "../testing.ts";
import type { ChoiceItem, Item, Stock, Word } from "../types.ts";

/** Angry (resentful: bitter, envious; mad: furious), drained (spent: burned-out), peaceful (calm: at-ease). */
export function namedStock(): Stock {
  const words = {
    resentful: word("Resentful", "resentful", "angry", "01", ["grudging"]),
    bitter: word("Bitter", "resentful", "angry", "00", ["embittered", "soured"]),
    envious: word("Envious", "resentful", "angry", "01", ["envy"]),
    mad: word("Mad", "mad", "angry", "01", ["cross"]),
    furious: word("Furious", "mad", "angry", "01", ["fury"]),
    spent: word("Spent", "spent", "drained", "00", []),
    "burned-out": word("Burned out", "spent", "drained", "00", ["fried", "blasé"]),
    calm: word("Calm", "calm", "peaceful", "10", ["feeling good", "serenity"]),
    "at-ease": word("At ease", "calm", "peaceful", "10", ["comfortable"]),
  };
  return {
    ...stockOf(words, []),
    families: {
      angry: { name: "Angry", definition: "Something is not as it should be." },
      drained: { name: "Drained", definition: "There’s little left." },
      peaceful: { name: "Peaceful", definition: "Nothing has to change." },
    },
    hinges: {
      "bitter-envious": "Was it taken from you, or do they have it?",
      "mad-bitter": "Is it hot, or long ago?",
      "bitter-calm": "Does it still sting, or has it passed?",
    },
  };
}

/** A question about `bitter` with four options. */
export function choiceItem(kind: string, more: Partial<ChoiceItem> = {}): ChoiceItem {
  return {
    ...item(kind),
    options: [
      { id: "envious", credit: 0.6 },
      { id: "bitter", credit: 1 },
      { id: "mad", credit: 0.4 },
      { id: "calm", credit: 0 },
    ],
    ...more,
  };
}

/** What every item has, about `bitter`. */
export function item(kind: string): Item {
  return { id: `${kind}:bitter:1`, kind, feeling: "bitter", prompt: "Still sore about it." };
}

function word(
  name: string,
  nuance: string,
  family: string,
  quadrant: string,
  aliases: string[],
): Word {
  const lower = name.toLowerCase();
  return {
    name,
    definition: `What ${lower} means.`,
    body: `Where ${lower} sits.`,
    example: `I’m ${lower} today.`,
    aliases,
    nuance,
    family,
    quadrant,
  };
}
