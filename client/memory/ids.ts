import type { Stock } from "../practice/types.ts";

/**
 * Returns a function from the id of a card, as an event has it, to the word or pair that it is today; null
 * when there is none any more.
 *
 * Words that left the wheel become those that follow them, also within a pair, and a pair is called as in
 * `stock.hinges`, whichever way round it was.
 */
export function cardIds(stock: Stock): (id: string) => string | null {
  const known = new Map<string, string | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const today = wordToday(stock, id) ?? pairToday(stock, id);
    known.set(id, today);
    return today;
  };
}

/** Returns the word that an id is today, or null. */
export function wordToday(stock: Stock, id: string): string | null {
  const seen = new Set<string>();
  for (let today: string | undefined = id; today !== undefined && !seen.has(today);) {
    if (Object.hasOwn(stock.words, today)) return today;
    seen.add(today);
    today = Object.hasOwn(stock.retired, today) ? stock.retired[today] : undefined;
  }
  return null;
}

// the ids of words have hyphens, too, so every one may be the one between two words
function pairToday(stock: Stock, id: string): string | null {
  if (Object.hasOwn(stock.hinges, id)) return id;
  const parts = id.split("-");
  for (let at = 1; at < parts.length; at++) {
    const one = wordToday(stock, parts.slice(0, at).join("-"));
    const other = wordToday(stock, parts.slice(at).join("-"));
    const pair = [`${one}-${other}`, `${other}-${one}`].find((key) =>
      Object.hasOwn(stock.hinges, key)
    );
    if (one !== null && other !== null && pair !== undefined) return pair;
  }
  return null;
}
