import assert from "node:assert/strict";
import { remember } from "./memory.ts";
import { review } from "./schedule.ts";
import { diary, smallStock } from "./testing.ts";

const stock = smallStock();
const FIRST = "2026-03-01";

/** Returns the card of a word that was met and answered right on the first of March. */
const fresh = review(null, "good", FIRST);

Deno.test("a word that was met and answered has a card, due when the schedule says", () => {
  const log = diary();
  log.met("mad", FIRST);
  log.answered("mad", FIRST);
  const { cards, met } = remember(log.events, stock);
  assert.deepEqual(cards, new Map([["mad", fresh]]));
  assert.deepEqual(met, new Map([["mad", FIRST]]));
});

Deno.test("only the first answer of a day moves a card", () => {
  const log = diary();
  log.met("mad", FIRST);
  log.answered("mad", FIRST, { credit: 0 });
  log.answered("mad", FIRST);
  assert.deepEqual(remember(log.events, stock).cards.get("mad"), review(null, "again", FIRST));
});

Deno.test("practice of what is not due yet leaves the schedule alone", () => {
  const log = diary();
  log.met("mad", FIRST);
  log.answered("mad", FIRST);
  const before = remember(log.events, stock);
  log.answered("mad", "2026-03-02", { credit: 0 });
  assert.equal(fresh.due, "2026-03-03");
  assert.deepEqual(remember(log.events, stock), before);
});

Deno.test("an answer on the day that a card is due, or later, moves it", () => {
  for (const day of ["2026-03-03", "2026-04-03"]) {
    const log = diary();
    log.met("mad", FIRST);
    log.answered("mad", FIRST);
    log.answered("mad", day);
    assert.deepEqual(remember(log.events, stock).cards.get("mad"), review(fresh, "good", day));
  }
});

Deno.test("what comes back after a miss in the same session moves nothing, on no day", () => {
  const log = diary();
  log.met("mad", FIRST);
  log.answered("mad", FIRST, { again: true });
  assert.equal(remember(log.events, stock).cards.size, 0);
  log.answered("mad", FIRST);
  assert.deepEqual(remember(log.events, stock).cards.get("mad"), fresh);
});

Deno.test("a word gets no card before it was met", () => {
  const log = diary();
  log.answered("mad", FIRST);
  log.met("mad", "2026-03-02");
  assert.equal(remember(log.events, stock).cards.size, 0);
  log.answered("mad", "2026-03-02");
  assert.equal(remember(log.events, stock).cards.get("mad")?.last, "2026-03-02");
});

Deno.test("a word is met on the first of the days on which its card was read, in whichever order they came", () => {
  const log = diary();
  for (const day of ["2026-03-02", FIRST, "2026-03-03"]) log.met("mad", day);
  assert.equal(remember(log.events, stock).met.get("mad"), FIRST);
});

Deno.test("a pair needs no meeting, and its answers move none of its words", () => {
  const log = diary();
  log.answered("lonely-solitary", FIRST, { feeling: "lonely", answer: "lonely" });
  const { cards, met } = remember(log.events, stock);
  assert.deepEqual([[...cards.keys()], met.size], [["lonely-solitary"], 0]);
});

Deno.test("what practices something beside the schedule moves nothing", () => {
  const log = diary();
  log.met("mad", FIRST);
  log.answered("mad", FIRST, { card: null, item: "place:mad", answer: "01" });
  assert.equal(remember(log.events, stock).cards.size, 0);
});

Deno.test("answers of the first version of the app count for the word of their scene, met by them, in UTC", () => {
  const old = {
    type: "answered" as const,
    session: "s",
    answer: "lonely",
    credit: 1,
    hinted: false,
    at: "2026-03-01T23:30:00.000Z",
  };
  const events = [
    { ...old, id: "1", item: "pinpoint:bench" },
    { ...old, id: "2", item: "pinpoint:gone" },
  ];
  const { cards, met } = remember(events, stock);
  assert.deepEqual(cards, new Map([["lonely", fresh]]));
  assert.deepEqual(met, new Map([["lonely", FIRST]]));
});

Deno.test("a day that the calendar does not have is taken from the time instead", () => {
  const log = diary();
  log.met("mad", FIRST);
  log.answered("mad", "2026-02-31");
  assert.equal(remember(log.events, stock).cards.get("mad")?.last, "2026-03-01");
  const broken = { ...log.answered("lonely-solitary", "soon"), at: "noon" };
  assert.equal(remember([broken], stock).cards.size, 0);
});

Deno.test("a renamed word goes on with its card, and what left for good is left out", () => {
  const log = diary();
  log.met("forlorn", FIRST);
  log.answered("forlorn", FIRST);
  log.answered("lonely", "2026-03-03");
  log.met("gone", FIRST);
  log.answered("gone", FIRST);
  const { cards, met } = remember(log.events, stock);
  assert.deepEqual(cards, new Map([["lonely", review(fresh, "good", "2026-03-03")]]));
  assert.deepEqual([...met.keys()], ["lonely"]);
});

Deno.test("a journey that turns the calendar back moves nothing before it comes forward again", () => {
  const log = diary();
  log.met("mad", FIRST);
  log.answered("mad", FIRST);
  log.answered("mad", "2026-02-28", { credit: 0 });
  assert.deepEqual(remember(log.events, stock).cards.get("mad"), fresh);
  assert.equal(remember(log.events, stock).met.get("mad"), FIRST);
});

Deno.test("words known over time rise and fall with their stability, pairs aside", () => {
  const log = diary();
  for (const word of ["mad", "lonely"]) {
    log.met(word, FIRST);
    log.answered(word, FIRST);
    log.answered(word, "2026-03-03");
  }
  log.answered("lonely-solitary", "2026-03-04", { item: "recall:x:1", typed: "x", ms: 1 });
  const { history, cards } = remember(log.events, stock);
  assert.ok(Number(cards.get("lonely-solitary")?.stability) > 3);
  assert.deepEqual(history, [{ day: "2026-03-03", known: 2 }]);
  log.answered("mad", "2026-05-01", { credit: 0 });
  assert.deepEqual(remember(log.events, stock).history, [
    { day: "2026-03-03", known: 2 },
    { day: "2026-05-01", known: 1 },
  ]);
});

Deno.test("a day on which one word became known and another no longer was changes nothing", () => {
  const log = diary();
  for (const word of ["mad", "lonely"]) {
    log.met(word, FIRST);
    log.answered(word, FIRST);
  }
  log.answered("mad", "2026-03-03");
  log.answered("mad", "2026-05-01", { credit: 0 });
  log.answered("lonely", "2026-05-01");
  assert.deepEqual(remember(log.events, stock).history, [{ day: "2026-03-03", known: 1 }]);
});
