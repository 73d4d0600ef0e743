import assert from "node:assert/strict";
import { seeded } from "../log/testing.ts";
import { History, planning, practiceStock } from "./testing_kinds.ts";
import { blindSpots, saved, wishOf } from "./wish.ts";

const stock = practiceStock();

function after(history: History) {
  return planning(history, stock, { day: "2026-03-10", random: seeded(1) });
}

Deno.test("a word is wished with its nuance, a family with all its words", () => {
  const words = (id: string) => wishOf(id, after(new History()))?.words;
  assert.deepEqual(words("f1n0a"), ["f1n0a", "f1n0", "f1n0b"]);
  assert.deepEqual(words("f1n1"), ["f1n1", "f1n1a", "f1n1b"]);
  assert.equal(words("f1")?.length, 6);
});

Deno.test("a fragment that is nothing to practice is no wish", () => {
  const strangers = [
    "main",
    "",
    "__proto__",
    "pair:f0-f1",
    "pair:constructor",
    "kind:",
    "kind:dream",
  ];
  for (
    const id of [
      ...strangers,
      "vague:",
      "vague:toString",
      "f1n0a:2",
      "toString",
      "apart:f0n0",
      "apart:f0n0+dour",
    ]
  ) {
    assert.equal(wishOf(id, after(new History())), null, id);
  }
});

Deno.test("the last star of a word counts, and stars keep their order", () => {
  const history = new History().starred("f0n0").starred("f1n0").starred("f2n0").starred(
    "f0n0",
    false,
  )
    .starred("f1n0", false).starred("f1n0").starred("nobody");
  assert.deepEqual(saved(history.events, stock), ["f1n0", "f2n0"]);
});

Deno.test("a star follows a word that left the wheel", () => {
  const history = new History().starred("gone");
  assert.deepEqual(saved(history.events, { ...stock, retired: { gone: "f3n1" } }), ["f3n1"]);
});

Deno.test("blind spots are words taken for another twice, and words forgotten", () => {
  assert.deepEqual(blindSpots(after(new History())), []);
  const history = new History().met("2026-02-01", "f0n0", "f1n0")
    .answered("2026-02-01", "f0n0", 0, "f5n0").answered("2026-02-02", "f0n0", 0, "f5n0")
    .answered("2026-02-01", "f1n0").answered("2026-02-20", "f1n0", 0, "f6n0");
  assert.deepEqual(blindSpots(after(history)), ["f0n0", "f1n0"]);
});
