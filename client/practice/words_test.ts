import assert from "node:assert/strict";
import { judge } from "./judge.ts";
import { smallStock } from "./testing.ts";
import type { Item } from "./types.ts";
import { bestSaid, nearnessSaid, waysIn, whyNot } from "./words.ts";

const stock = smallStock();
const [deck, two] = stock.items as [Item, Item];
const verdictOn = (answer: string | null) => judge(stock, deck, answer);

Deno.test("who stops at the nuance is right so far, and is shown further out", () => {
  assert.match(nearnessSaid(verdictOn("resentful")), /Right so far/);
  assert.equal(whyNot(stock, verdictOn("resentful"), "resentful"), null);
});

Deno.test("no sentence calls an answer wrong", () => {
  for (const answer of [...Object.keys(stock.words), null]) {
    assert.doesNotMatch(
      nearnessSaid(verdictOn(answer)),
      /wrong|incorrect|mistake|fail|good job|great|!/i,
    );
  }
});

Deno.test("an answer that its author foresaw is told apart in the author's words", () => {
  assert.equal(whyNot(stock, verdictOn("furious"), "furious"), "That would be louder.");
});

Deno.test("an answer that nobody foresaw is told apart by what it means", () => {
  assert.equal(whyNot(stock, verdictOn("calm"), "calm"), "A name would be: what sets it apart.");
});

Deno.test("the best word needs no why not, and neither does not knowing yet", () => {
  assert.equal(whyNot(stock, verdictOn("bitter"), "bitter"), null);
  assert.equal(whyNot(stock, verdictOn(null), null), null);
});

Deno.test("two feelings at once are named as two", () => {
  assert.equal(bestSaid(stock, two), "A name and a name");
});

Deno.test("not knowing yet leads on by way of mood and body", () => {
  assert.deepEqual(waysIn(stock, deck), [{ mood: "unpleasant, and low on energy", body: "" }]);
  assert.deepEqual(waysIn(stock, two).map(({ mood }) => mood), [
    "unpleasant, and keyed up",
    "pleasant, and low on energy",
  ]);
});
