/**
 * Judges for tests/test_judge_agrees.py: reads `{stock, answers: [[item, answer]]}` as JSON from
 * standard input, the item by its id, and writes a list of verdicts.
 */

import { judge } from "./judge.ts";
import { readStock } from "./types.ts";

interface Sheet {
  stock: unknown;
  answers: [item: string, answer: string | null][];
}

const sheet: Sheet = await new Response(Deno.stdin.readable).json();
const stock = readStock(sheet.stock);
const items = new Map(stock.items.map((item) => [item.id, item]));

const verdicts = sheet.answers.map(([id, answer]) => {
  const item = items.get(id);
  if (!item) throw new RangeError(`No item has the id "${id}".`);
  return judge(stock, item, answer);
});
console.log(JSON.stringify(verdicts));
