import assert from "node:assert/strict";
import { cardIds, wordToday } from "./ids.ts";
import { smallStock } from "./testing.ts";

const today = cardIds(smallStock());

Deno.test("a word or pair of the stock stays what it is", () => {
  assert.equal(today("lonely"), "lonely");
  assert.equal(today("cut-off"), "cut-off");
  assert.equal(today("lonely-solitary"), "lonely-solitary");
});

Deno.test("a word that left the wheel is the one that followed it, however often that happened", () => {
  assert.equal(today("bereft"), "lonely");
  assert.equal(today("forlorn"), "lonely");
});

Deno.test("a pair is found the other way round, with hyphens in its words, and with words that were renamed", () => {
  assert.equal(today("solitary-lonely"), "lonely-solitary");
  assert.equal(today("fed-up-cut-off"), "cut-off-fed-up");
  assert.equal(today("solitary-forlorn"), "lonely-solitary");
});

Deno.test("what has no word today is null, also in a circle and for the names that every object has", () => {
  const nothing = [
    "gone",
    "aloof",
    "ouroboros",
    "mad-lonely",
    "forlorn-lonely",
    "-",
    "",
    "__proto__",
    "constructor",
  ];
  assert.deepEqual(nothing.map(today), nothing.map(() => null));
  assert.equal(wordToday(smallStock(), "toString"), null);
});
