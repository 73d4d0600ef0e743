import assert from "node:assert/strict";
import { KINDS } from "./kinds.ts";
import { readStock as read } from "./read_stock.ts";
import { smallStock } from "./testing.ts";

const readStock = (value: unknown) => read(value, KINDS);

const whole = () => JSON.parse(JSON.stringify(smallStock()));

function refused(change: (stock: ReturnType<typeof whole>) => void, what: string) {
  const stock = whole();
  change(stock);
  const message = `The questions can't be used, because ${what}; load the page again.`;
  assert.throws(() => readStock(stock), new TypeError(message));
}

Deno.test("a whole stock is read as it is", () => {
  assert.deepEqual(readStock(whole()), smallStock());
});

Deno.test("fields of a later version do no harm, and kinds of a later version are left out", () => {
  const stock = { ...whole(), later: true };
  stock.items.push({ id: "dream:1", kind: "dream", feeling: "mad", prompt: "A dream." });
  assert.equal(readStock(stock).items.length, 2);
});

Deno.test("what is no stock at all is refused in a sentence", () => {
  for (const value of [null, undefined, "", 3, [], "<!doctype html>"]) {
    assert.throws(() => readStock(value), /because the stock is missing; load the page again\.$/);
  }
});

Deno.test("a missing part is named with its place", () => {
  refused((stock) => delete stock.version, 'the stock has no text "version"');
  refused((stock) => stock.items = {}, 'the stock has no list "items"');
  refused((stock) => delete stock.credit.nuance, 'its credit has no number "nuance"');
  refused((stock) => delete stock.words.mad.quadrant, 'word "mad" has no text "quadrant"');
  refused((stock) => stock.items[1] = null, "item 2 is missing");
  refused((stock) => stock.items[1].best = [], 'item "two" has no list of texts "best"');
  refused((stock) => stock.items[0].clues = [7], 'item "deck" has no list of texts "clues"');
  refused((stock) => stock.items[0].near = { mad: 1 }, 'item "deck" has no set of lines "near"');
});

Deno.test("a key that is not on the wheel is named", () => {
  const what = (id: string) =>
    `item "deck" has the key "${id}", which is not one of the stock's words`;
  refused((stock) => stock.items[0].best = ["glum"], what("glum"));
  refused((stock) => stock.items[0].accept = { dour: "Fair." }, what("dour"));
});
