/**
 * Judges for tests/test_judge_agrees.py: reads `{stock, answers: [[item, answer]]}` as JSON from
 * standard input, the item by its id, and writes a list of judgements.
 */

import { kindOf, KINDS } from "./kinds.ts";
import { readStock } from "./read_stock.ts";

interface Sheet {
  stock: unknown;
  answers: [item: string, answer: string | null][];
}

const sheet: Sheet = await new Response(Deno.stdin.readable).json();
const stock = readStock(sheet.stock, KINDS);
const items = new Map(stock.items.map((item) => [item.id, item]));

const judgements = sheet.answers.map(([id, answer]) => {
  const item = items.get(id);
  if (!item) throw new RangeError(`No item has the id "${id}".`);
  return kindOf(item).judge(stock, item, answer);
});
console.log(JSON.stringify(judgements));
