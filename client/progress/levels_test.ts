import assert from "node:assert/strict";
import { remember } from "../memory/memory.ts";
import { type Diary, diary, smallStock } from "../memory/testing.ts";
import { levelsOf, STEPS } from "./levels.ts";

const stock = smallStock();

function levels(write: (log: Diary) => void) {
  const log = diary();
  write(log);
  return levelsOf(remember(log.events, stock), stock);
}

Deno.test("before the first day nothing was met, and a family tells how many words it has", () => {
  const found = levels(() => {});
  assert.deepEqual(found.get("lonely"), { mastery: 0, said: "not met" });
  assert.deepEqual(found.get("sad"), { mastery: 0, said: "4 words" });
});

Deno.test("every word and every family has a level, and none is said without a word for it", () => {
  const found = levels((log) => log.met("lonely", "2026-03-01"));
  const ids = [...Object.keys(stock.words), ...Object.keys(stock.families)];
  assert.deepEqual([...found.keys()].sort(), ids.sort());
  assert.equal(new Set(STEPS).size, 5);
});

Deno.test("a word fills in from met to firm", () => {
  const seen: (string | undefined)[] = [];
  const log = diary();
  const look = () => {
    const level = levelsOf(remember(log.events, stock), stock).get("lonely");
    if (seen.at(-1) !== level?.said) seen.push(level?.said);
  };
  look();
  log.met("lonely", "2026-03-01");
  look();
  for (const day of ["01", "04", "15", "29"]) {
    log.answered("lonely", `2026-03-${day}`);
    look();
  }
  assert.deepEqual(seen, ["not met", "met", "practiced", "strengthened", "firm"]);
});

Deno.test("a family shows something with its first word, and counts what was met", () => {
  const found = levels((log) => log.met("lonely", "2026-03-01"));
  assert.deepEqual(found.get("sad"), { mastery: 1, said: "1 of 4 met" });
  assert.deepEqual(found.get("angry"), { mastery: 0, said: "3 words" });
});

Deno.test("a family is as full as its words are in the mean", () => {
  const found = levels((log) => {
    for (const word of ["mad", "furious", "fed-up"]) {
      log.met(word, "2026-03-01");
      log.answered(word, "2026-03-01");
    }
    log.answered("mad", "2026-03-04");
  });
  assert.equal(found.get("mad")?.mastery, 3);
  assert.deepEqual(found.get("angry"), { mastery: 2, said: "3 of 3 met" });
});
