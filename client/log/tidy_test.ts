import assert from "node:assert/strict";
import { stamper } from "./log.ts";
import { fixed } from "./testing.ts";
import { tidy, TYPED_MAX } from "./tidy.ts";

Deno.test("an ordinary word is kept as it was typed", () => {
  assert.equal(tidy("  bitter-sweet, naïve 💔 "), "  bitter-sweet, naïve 💔 ");
});

Deno.test("a pasted novel, control characters and half an emoji are not kept", () => {
  assert.equal(tidy("x".repeat(1_000_000)).length, TYPED_MAX);
  assert.equal(tidy("a\u0000b\tc\u009fd"), "a b c d");
  assert.equal(tidy("x".repeat(TYPED_MAX - 1) + "💔").isWellFormed(), true);
});

Deno.test("what was typed is tidied on its way into the log", () => {
  const stamp = stamper(fixed());
  const [event] = stamp([{
    type: "tried",
    session: "s",
    item: "recall:bitter:1",
    answer: "sour",
    typed: "sour\u0007",
  }]);
  assert.deepEqual(event, {
    type: "tried",
    session: "s",
    item: "recall:bitter:1",
    answer: "sour",
    typed: "sour ",
    id: "a1",
    at: "2026-03-01T08:00:00.000Z",
  });
});
