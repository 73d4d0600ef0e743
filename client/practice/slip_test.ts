import assert from "node:assert/strict";
import { isSlip } from "./slip.ts";

Deno.test("a letter that is missing, added or wrong is a slip, wherever it is", () => {
  for (
    const typed of ["itter", "biter", "bitte", "bbitter", "bititer", "bitterr", "vitter", "bittey"]
  ) {
    assert(isSlip(typed, "bitter"), typed);
  }
});

Deno.test("two neighbors that are swapped are a slip, wherever they are", () => {
  for (const typed of ["ibtter", "bittre", "btiter"]) assert(isSlip(typed, "bitter"), typed);
});

Deno.test("two slips are too many, and so are letters swapped from afar", () => {
  for (const typed of ["bite", "bittterr", "bidder", "ibttre", "ritteb", "", "better off"]) {
    assert(!isSlip(typed, "bitter"), typed);
  }
});

Deno.test("the same text is no slip", () => {
  assert(!isSlip("bitter", "bitter"));
  assert(!isSlip("", ""));
});

Deno.test("a slip is a slip both ways", () => {
  const words = ["bitter", "biter", "ibtter", "bitters", "batter", "better", "it"];
  for (const one of words) {
    for (const other of words) assert.equal(isSlip(one, other), isSlip(other, one));
  }
});
