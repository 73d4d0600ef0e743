import assert from "node:assert/strict";
import { oneOf, seeded } from "../../log/testing.ts";
import { lastOf, moveTo, orderOf, place, type Rungs, takeBack } from "./ladder_rungs.ts";

/** Reads "a_b_" as a ladder: a on the first rung, b on the third. */
const rungs = (text: string): Rungs => [...text].map((letter) => letter === "_" ? null : letter);
const shown = (rungs: Rungs) => rungs.map((word) => word ?? "_").join("");

Deno.test("a word goes to the next free rung, and stays if it has one", () => {
  assert.equal(shown(place(rungs("____"), "a")), "a___");
  assert.equal(shown(place(rungs("a_b_"), "c")), "acb_");
  assert.equal(shown(place(rungs("ab__"), "b")), "ab__");
  assert.equal(shown(place(rungs("abcd"), "e")), "abcd");
});

Deno.test("a word that is taken back leaves its rung free", () => {
  assert.equal(shown(takeBack(rungs("abc_"), "b")), "a_c_");
  assert.equal(shown(takeBack(rungs("abc_"), "d")), "abc_");
});

Deno.test("the last word is the one on the highest rung", () => {
  assert.equal(lastOf(rungs("a_c_")), "c");
  assert.equal(lastOf(rungs("____")), null);
});

Deno.test("a word is dropped on a free rung", () => {
  assert.equal(shown(moveTo(rungs("____"), "a", 2)), "__a_");
  assert.equal(shown(moveTo(rungs("a___"), "a", 3)), "___a");
});

Deno.test("a word that is dropped on another makes room for itself", () => {
  assert.equal(shown(moveTo(rungs("ab__"), "c", 0)), "cab_");
  assert.equal(shown(moveTo(rungs("__ab"), "c", 3)), "_abc");
  assert.equal(shown(moveTo(rungs("a_bc"), "d", 3)), "abcd");
});

Deno.test("on a full ladder the words between move over", () => {
  assert.equal(shown(moveTo(rungs("abcd"), "d", 0)), "dabc");
  assert.equal(shown(moveTo(rungs("abcd"), "a", 2)), "bcad");
  assert.equal(shown(moveTo(rungs("abcd"), "b", 2)), "acbd");
  assert.equal(shown(moveTo(rungs("abcd"), "b", 1)), "abcd");
});

Deno.test("a step up or down swaps two neighbors, whatever rungs are free", () => {
  assert.equal(shown(moveTo(rungs("_bc_"), "c", 1)), "_cb_");
  assert.equal(shown(moveTo(rungs("_bc_"), "b", 2)), "_cb_");
});

Deno.test("there is no way off either end", () => {
  assert.equal(shown(moveTo(rungs("abcd"), "a", -1)), "abcd");
  assert.equal(shown(moveTo(rungs("abcd"), "d", 4)), "abcd");
});

Deno.test("a full ladder is an order, any other is none", () => {
  assert.deepEqual(orderOf(rungs("dbac")), ["d", "b", "a", "c"]);
  assert.equal(orderOf(rungs("dba_")), null);
});

Deno.test("whatever is done, no word is lost from a ladder or doubled, and a moved word is where it was put", () => {
  const random = seeded(4);
  let now = rungs("____");
  for (let step = 0; step < 3000; step++) {
    const word = oneOf([..."abcd"], random);
    const rung = Math.floor(random() * 4);
    const before = now.filter((word) => word !== null);
    const does = random();
    if (does < 0.3) now = place(now, word);
    else if (does < 0.5) now = takeBack(now, word);
    else {
      now = moveTo(now, word, rung);
      assert.equal(now[rung], word);
    }
    const after = now.filter((word) => word !== null);
    assert.equal(now.length, 4);
    assert.equal(new Set(after).size, after.length);
    const stayed = before.filter((other) => other !== word);
    assert.deepEqual(stayed.filter((other) => !after.includes(other)), []);
  }
});
