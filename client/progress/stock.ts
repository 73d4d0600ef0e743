import { readStock } from "../practice/read_stock.ts";
import type { Stock } from "../practice/types.ts";

/**
 * Returns what `/practice/items.json` held as a stock to look back with.
 *
 * Nobody is asked anything here, so of an item only its word counts: the kinds and their views stay out of this page.
 * Throws a TypeError whose message is one sentence that names what is missing.
 */
export function stockToLookBack(value: unknown): Stock {
  const stock = readStock(value, []);
  return { ...stock, items: (value as Stock).items };
}
