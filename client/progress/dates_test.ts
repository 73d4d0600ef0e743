import assert from "node:assert/strict";
import { dayName, dayOfMonth, monthName, monthStarts, weekdayName } from "./dates.ts";

const TODAY = "2026-11-22";

Deno.test("a day of this year goes without its year", () => {
  assert.equal(dayName("2026-03-01", TODAY), "1 March");
  assert.equal(dayName("2025-12-31", TODAY), "31 December 2025");
});

Deno.test("days have the names of the calendar, wherever the learner is", () => {
  assert.equal(weekdayName(TODAY), "Sunday");
  assert.equal(dayOfMonth("2026-11-02"), 2);
  assert.equal(monthName("2026-11-01"), "Nov");
  assert.equal(monthName("2027-01-01"), "Jan 2027");
});

Deno.test("the months between two days are those that begin there", () => {
  assert.deepEqual(monthStarts("2026-10-01", "2026-12-01", 9), ["2026-11-01"]);
  assert.deepEqual(monthStarts(TODAY, TODAY, 9), []);
});

Deno.test("where there is no room for all months, every second or third is left", () => {
  const all = monthStarts("2025-10-18", TODAY, 20);
  assert.equal(all.length, 13);
  for (const count of [1, 2, 4, 6]) {
    const some = monthStarts("2025-10-18", TODAY, count);
    assert.ok(some.length >= 1 && some.length <= count, `${count}: ${some}`);
    assert.equal(some[0], "2025-11-01");
  }
  const four = ["2025-11-01", "2026-03-01", "2026-07-01", "2026-11-01"];
  assert.deepEqual(monthStarts("2025-10-18", TODAY, 4), four);
  assert.deepEqual(monthStarts("2025-10-18", TODAY, 0).length, 0);
});
