import assert from "node:assert/strict";
import { dueOn, forecast, isNear, metOn, NEW_A_DAY, newAllowed } from "./due.ts";
import type { Memory } from "./memory.ts";
import type { Card } from "./schedule.ts";
import { smallStock } from "./testing.ts";

const stock = smallStock();
const TODAY = "2026-03-20";

function memory(cards: Record<string, Card>, met: Record<string, string> = {}): Memory {
  return { cards: new Map(Object.entries(cards)), met: new Map(Object.entries(met)), history: [] };
}

function card(stability: number, last: string, due: string): Card {
  return { stability, difficulty: 5, last, due, reps: 1, lapses: 0 };
}

Deno.test("what is due comes with the least likely to be recalled first", () => {
  const cards = {
    lonely: card(10, "2026-03-10", "2026-03-20"),
    mad: card(2, "2026-03-10", "2026-03-12"),
    "lonely-solitary": card(5, "2026-03-10", "2026-03-15"),
    furious: card(10, "2026-03-11", "2026-03-21"),
  };
  assert.deepEqual(dueOn(memory(cards), stock, TODAY), ["mad", "lonely-solitary", "lonely"]);
});

Deno.test("words that were met and never answered lead, those met first before others", () => {
  const cards = { mad: card(2, "2026-03-10", "2026-03-12") };
  const met = { mad: "2026-03-10", solitary: TODAY, lonely: "2026-03-19", furious: "2026-03-21" };
  assert.deepEqual(dueOn(memory(cards, met), stock, TODAY), ["lonely", "solitary", "mad"]);
});

Deno.test("a smaller stock asks for nothing that it does not have", () => {
  const words = Object.fromEntries(Object.entries(stock.words).filter(([id]) => id === "mad"));
  const cards = {
    lonely: card(2, "2026-03-10", "2026-03-12"),
    mad: card(2, "2026-03-10", "2026-03-12"),
    "lonely-solitary": card(2, "2026-03-10", "2026-03-12"),
  };
  const smaller = { ...stock, words, hinges: {} };
  assert.deepEqual(dueOn(memory(cards, { furious: TODAY }), smaller, TODAY), ["mad"]);
});

Deno.test("a day brings eight new words, and never fewer than none", () => {
  const words = [...Array(NEW_A_DAY + 1).keys()].map((n) => `w${n}`);
  const metToday = (count: number) =>
    memory({}, Object.fromEntries(words.slice(0, count).map((word) => [word, TODAY])));
  assert.equal(newAllowed(memory({}, { mad: "2026-03-19" }), TODAY), 8);
  assert.equal(newAllowed(metToday(5), TODAY), 3);
  assert.equal(newAllowed(metToday(9), TODAY), 0);
  assert.deepEqual(metOn(metToday(2), TODAY), ["w0", "w1"]);
});

Deno.test("words of one nuance are near, and so are pairs, whichever way round", () => {
  assert.ok(isNear(stock, "lonely", "solitary"));
  assert.ok(isNear(stock, "lonely", "alone"));
  assert.ok(isNear(stock, "cut-off", "fed-up"));
  assert.ok(isNear(stock, "fed-up", "cut-off"));
  assert.ok(!isNear(stock, "lonely", "mad"));
  assert.ok(!isNear(stock, "gone", "constructor"));
});

Deno.test("the forecast counts by day, with what is late on the first", () => {
  const cards = {
    lonely: card(2, "2026-03-10", "2026-03-12"),
    mad: card(2, "2026-03-18", TODAY),
    furious: card(2, "2026-03-19", "2026-03-21"),
    "cut-off": card(40, "2026-03-19", "2026-04-30"),
  };
  const met = { lonely: "2026-03-10", solitary: "2026-03-19" };
  assert.deepEqual(forecast(memory(cards, met), TODAY, 14), [3, 1, ...Array(12).fill(0)]);
});
