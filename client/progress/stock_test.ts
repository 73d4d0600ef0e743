import assert from "node:assert/strict";
import { smallStock } from "../memory/testing.ts";
import { stockToLookBack } from "./stock.ts";

Deno.test("a stock is taken with all its items, whatever their kind", () => {
  const stock = smallStock();
  assert.deepEqual(stockToLookBack(structuredClone(stock)), stock);
});

Deno.test("an item that is about no word is refused", () => {
  const stock = smallStock();
  const items = [...stock.items, { id: "odd", kind: "define", prompt: "What is it?" }];
  assert.throws(() => stockToLookBack({ ...stock, items }), { message: /feeling/ });
});

Deno.test("a stock that lacks something is refused in a sentence that names it", () => {
  const { hinges: _, ...rest } = smallStock();
  assert.throws(() => stockToLookBack(rest), { name: "TypeError", message: /hinges/ });
  assert.throws(() => stockToLookBack(null), TypeError);
});
