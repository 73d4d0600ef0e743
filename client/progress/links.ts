/** Where the page leads; pure. */

import type { Stock } from "../practice/types.ts";

/** Finds addresses: of a word's page, and of practice with what is to be practiced. */
export interface Links {
  word: (id: string) => string;
  practice: (focus?: string) => string;
}

/** Something to practice, and how it is said. */
export interface Exercise {
  focus: string;
  said: string;
}

/** Returns what tells two words apart: their contrast, if they are a pair; else questions about just the two. */
export function exercise(stock: Stock, one: string, other: string): Exercise {
  const pair = [`${one}-${other}`, `${other}-${one}`].find((key) =>
    Object.hasOwn(stock.hinges, key)
  );
  const said = (id: string) => (stock.words[id]?.name ?? id).toLowerCase();
  return {
    focus: pair === undefined ? `apart:${one}+${other}` : `pair:${pair}`,
    said: `Tell ${said(one)} and ${said(other)} apart`,
  };
}
