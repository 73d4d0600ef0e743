import assert from "node:assert/strict";
import type { Answered } from "../log/event.ts";
import { LETTER_MS, rate, READING_MS } from "./rating.ts";
import { smallStock } from "./testing.ts";

const stock = smallStock();

function rated(told: Partial<Answered>) {
  const right: Answered = {
    type: "answered",
    session: "s",
    item: "define:mad:1",
    answer: "mad",
    credit: 1,
    hinted: false,
  };
  return rate({ ...right, ...told }, stock);
}

Deno.test("wrong, or not known yet, is again", () => {
  assert.equal(rated({ credit: 0.6 }), "again");
  assert.equal(rated({ answer: null, credit: 0 }), "again");
  assert.equal(rated({ answer: "", credit: 0, typed: "grmbl" }), "again");
  assert.equal(rated({ credit: 0.6, hinted: true }), "again");
});

Deno.test("a hint, a second try, and what is accepted without being best are hard", () => {
  assert.equal(rated({ hinted: true }), "hard");
  assert.equal(rated({ tried: true }), "hard");
  assert.equal(rated({ credit: 0.8 }), "hard");
});

Deno.test("right is good", () => {
  assert.equal(rated({}), "good");
});

const typed = { item: "recall:lonely:2", answer: "lonely", typed: "lonely" };
const limit = READING_MS + LETTER_MS * "lonely".length;

Deno.test("typed from memory in no more time than reading and typing take is easy", () => {
  assert.equal(rated({ ...typed, ms: limit }), "easy");
  assert.equal(rated({ ...typed, ms: limit + 1 }), "good");
  assert.equal(rated({ ...typed }), "good");
});

Deno.test("what was only chosen is never easy, nor is what had help", () => {
  assert.equal(rated({ ms: 1 }), "good");
  assert.equal(rated({ item: "recall:lonely:2", ms: 1 }), "good");
  assert.equal(rated({ ...typed, item: "pinpoint:bench", ms: 1 }), "good");
  assert.equal(rated({ ...typed, ms: 1, hinted: true }), "hard");
  assert.equal(rated({ ...typed, ms: 1, tried: true }), "hard");
});
