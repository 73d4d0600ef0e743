import assert from "node:assert/strict";
import fc from "fast-check";
import { dayOf, daysBetween, isDay, plusDays } from "./day.ts";

Deno.test("a day is the one on the learner's own calendar, from its first minute to its last", () => {
  assert.equal(dayOf(new Date(2026, 10, 22, 0, 0)), "2026-11-22");
  assert.equal(dayOf(new Date(2026, 10, 22, 23, 59, 59, 999)), "2026-11-22");
  assert.equal(dayOf(new Date(2026, 0, 3)), "2026-01-03");
});

Deno.test("the night when the clocks change is one day long, wherever the learner lives", () => {
  for (const day of ["2026-03-07", "2026-03-28", "2026-10-24", "2026-10-31"]) {
    assert.equal(daysBetween(day, plusDays(day, 1)), 1);
    assert.equal(daysBetween(day, plusDays(day, 2)), 2);
  }
  assert.equal(plusDays("2026-03-28", 1), "2026-03-29");
});

Deno.test("days run over the ends of months and years, and through leap days", () => {
  assert.equal(plusDays("2026-12-31", 1), "2027-01-01");
  assert.equal(plusDays("2028-02-28", 1), "2028-02-29");
  assert.equal(plusDays("2026-03-01", -1), "2026-02-28");
  assert.equal(daysBetween("2027-01-01", "2026-01-01"), -365);
});

Deno.test("adding days and counting them undo each other, and days sort as texts", () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays("2000-01-01", days));
  fc.assert(fc.property(anyDay, fc.integer({ min: -9000, max: 9000 }), (day, days) => {
    const other = plusDays(day, days);
    assert.equal(daysBetween(day, other), days);
    assert.equal(other > day, days > 0);
    assert.ok(isDay(other));
  }));
});

Deno.test("only a day that the calendar has is one", () => {
  assert.ok(isDay("2028-02-29"));
  const wrong = [
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "2026-11-22T00:00",
    "",
    "+010000-01-01",
    20261122,
  ];
  assert.deepEqual(wrong.filter(isDay), []);
});
