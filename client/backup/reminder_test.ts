import assert from "node:assert/strict";
import type { Draft, Event } from "../log/event.ts";
import { stamper } from "../log/log.ts";
import { fixed } from "../log/testing.ts";
import { MANY_ANSWERS, MANY_DAYS, MANY_WORDS, reminder } from "./reminder.ts";

const BEGINNING = "2026-03-01T08:00:00.000Z";
const answer: Draft = {
  type: "answered",
  session: "s",
  item: "i",
  answer: null,
  credit: 0,
  hinted: false,
};
const backup: Draft = { type: "backed-up", events: 1 };

function after(days: number): Date {
  return new Date(new Date(BEGINNING).getTime() + days * 24 * 60 * 60 * 1000);
}

/** A log that begins after so many days. */
function log(drafts: readonly Draft[], days = 0): Event[] {
  return stamper(fixed(after(days).toISOString(), `d${days}-`))(drafts);
}

const answers = (count: number) => Array.from({ length: count }, () => answer);
const words = (count: number) =>
  Array.from({ length: count }, (_, index): Draft => ({
    type: "met",
    session: "s",
    item: `meet:w${index}`,
    word: `w${index}`,
    day: "2026-03-01",
  }));

Deno.test("as long as there is little to lose, nobody is reminded", () => {
  assert.equal(reminder([], after(100)), null);
  assert.equal(reminder(log(answers(MANY_ANSWERS - 1)), after(100)), null);
  assert.equal(reminder(log(words(MANY_WORDS - 1)), after(100)), null);
  assert.equal(reminder(log(answers(MANY_ANSWERS)), after(MANY_DAYS - 1)), null);
});

Deno.test("many answers or many words, and some weeks, are worth a reminder", () => {
  assert.equal(
    reminder(log([...answers(MANY_ANSWERS), ...words(2)]), after(MANY_DAYS)),
    "200 answers and 2 words met are in no backup yet; should this browser lose them, a backup file brings them back.",
  );
  assert.notEqual(reminder(log(words(MANY_WORDS)), after(MANY_DAYS)), null);
});

Deno.test("after a backup only what came since counts, from the day of the backup", () => {
  const before = log([...answers(500), ...words(50), backup]);
  assert.equal(reminder(before, after(400)), null);
  const since = [...before, ...log(answers(MANY_ANSWERS), 10)];
  assert.equal(reminder(since, after(MANY_DAYS - 1)), null);
  assert.match(reminder(since, after(MANY_DAYS + 1)) ?? "", /^200 answers are/);
});

Deno.test("answers that were undone are nothing to lose", () => {
  const given = log(answers(MANY_ANSWERS));
  const [first] = given;
  assert(first);
  const undone = log([{ type: "retracted", target: first.id }], 1);
  assert.equal(reminder([...given, ...undone], after(100)), null);
});
