import assert from "node:assert/strict";
import { kindOf, KINDS } from "./kinds.ts";
import { item } from "./kinds/testing.ts";

Deno.test("each kind is listed once, with a title of its own", () => {
  assert.equal(new Set(KINDS.map(({ id }) => id)).size, KINDS.length);
  assert.equal(new Set(KINDS.map(({ title }) => title)).size, KINDS.length);
});

Deno.test("each item finds its kind", () => {
  for (const kind of KINDS) assert.equal(kindOf(item(kind.id)), kind);
});

Deno.test("an item of a kind that isn't known is named", () => {
  assert.throws(
    () => kindOf(item("charade")),
    new RangeError('The item "charade:bitter:1" is of no known kind: "charade".'),
  );
});
