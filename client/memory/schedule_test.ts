import assert from "node:assert/strict";
import fc from "fast-check";
import { daysBetween, plusDays } from "./day.ts";
import { type Card, LONGEST_INTERVAL, type Rating, retrievability, review } from "./schedule.ts";

const RATINGS: Rating[] = ["again", "hard", "good", "easy"];
const FIRST = "2026-03-01";

const anyReviews = fc.array(
  fc.record({ rating: fc.constantFrom(...RATINGS), wait: fc.integer({ min: 1, max: 200 }) }),
  { minLength: 1, maxLength: 20 },
);

Deno.test("a first answer starts a card with the defaults of FSRS-6", () => {
  const stabilities = RATINGS.map((rating) => review(null, rating, FIRST).stability);
  assert.deepEqual(stabilities, [0.212, 1.2931, 2.3065, 8.2956]);
  assert.deepEqual(
    RATINGS.map((rating) => review(null, rating, FIRST).due),
    ["2026-03-02", "2026-03-02", "2026-03-03", "2026-03-09"],
  );
});

Deno.test("a card is due after one day at the earliest and 45 at the latest", () => {
  fc.assert(fc.property(anyReviews, (reviews) => {
    let card: Card | null = null;
    let day = FIRST;
    for (const { rating, wait } of reviews) {
      card = review(card, rating, day);
      const interval = daysBetween(day, card.due);
      assert.ok(interval >= 1 && interval <= LONGEST_INTERVAL, `${interval} days`);
      assert.equal(card.last, day);
      day = plusDays(day, wait);
    }
  }));
});

Deno.test("what is easy again and again comes back every 45 days", () => {
  const first = review(null, "easy", FIRST);
  const second = review(first, "easy", first.due);
  assert.equal(daysBetween(second.last, second.due), 45);
});

Deno.test("the chance to recall sinks from one to nine in ten when the stability has passed, and on", () => {
  const card = { ...review(null, "good", FIRST), stability: 10 };
  assert.equal(retrievability(card, FIRST), 1);
  assert.equal(retrievability(card, "2026-02-01"), 1);
  assert.equal(retrievability(card, plusDays(FIRST, 10)).toFixed(4), "0.9000");
  assert.ok(retrievability(card, plusDays(FIRST, 30)) < 0.9);
});

Deno.test("a better answer never leaves a card less stable", () => {
  fc.assert(fc.property(anyReviews, fc.integer({ min: 1, max: 200 }), (reviews, wait) => {
    let card: Card | null = null;
    let day = FIRST;
    for (const { rating, wait } of reviews) {
      card = review(card, rating, day);
      day = plusDays(day, wait);
    }
    const later = plusDays(card?.last ?? day, wait);
    const stabilities = RATINGS.map((rating) => review(card, rating, later).stability);
    assert.deepEqual([...stabilities].sort((one, other) => one - other), stabilities);
  }));
});

Deno.test("reviews and lapses are counted; to fail the first time is no lapse", () => {
  const first = review(null, "again", FIRST);
  assert.deepEqual([first.reps, first.lapses], [1, 0]);
  const second = review(first, "again", "2026-03-05");
  assert.deepEqual([second.reps, second.lapses], [2, 1]);
});

Deno.test("a second review on the same day, or one before, is refused with the days", () => {
  const card = review(null, "good", FIRST);
  for (const day of [FIRST, "2026-02-28", "soon"]) {
    assert.throws(
      () => review(card, "good", day),
      new RegExp(`2026-03-01 can't be reviewed on ${day}`),
    );
  }
});
