import assert from "node:assert/strict";
import fc from "fast-check";
import type { Event } from "../log/event.ts";
import { merge } from "../log/replay.ts";
import { confusionsOf } from "./confusions.ts";
import { plusDays } from "./day.ts";
import { dueOn, forecast } from "./due.ts";
import { remember } from "./memory.ts";
import { anyLog, anyShuffledLog, diary, smallStock } from "./testing.ts";

const stock = smallStock();
const LATER = "2026-12-31";

/** Returns all that is derived from a log. */
function derived(events: readonly Event[]) {
  const memory = remember(events, stock);
  return {
    memory,
    due: dueOn(memory, stock, "2026-04-01"),
    forecast: forecast(memory, "2026-04-01", 14),
    confusions: confusionsOf(events, stock),
  };
}

Deno.test("a history in any order, with any repetitions, gives the same memory", () => {
  fc.assert(fc.property(anyShuffledLog, ([log, shuffled]) => {
    assert.deepEqual(derived(shuffled), derived(log));
  }));
});

Deno.test("two devices that merge their logs remember the same, whichever merges first", () => {
  fc.assert(fc.property(anyShuffledLog, fc.nat({ max: 40 }), ([log, shuffled], at) => {
    const parts = [shuffled.slice(0, at), shuffled.slice(at)] as const;
    assert.deepEqual(derived(merge(parts[0], parts[1])), derived(log));
    assert.deepEqual(derived(merge(parts[1], parts[0])), derived(log));
  }));
});

Deno.test("undo of the last answers is the same as never having given them", () => {
  fc.assert(fc.property(anyLog, fc.nat({ max: 40 }), (log, undone) => {
    const kept = log.slice(0, Math.max(0, log.length - undone));
    const retractions = log.slice(kept.length).map(({ id, at }): Event => (
      { type: "retracted", target: id, id: `r${id}`, at }
    ));
    assert.deepEqual(derived([...log, ...retractions]), derived(kept));
  }));
});

Deno.test("undo of any answers is the same as never having given them", () => {
  const anyUndone = anyLog.chain((log) => fc.tuple(fc.constant(log), fc.subarray([...log])));
  fc.assert(fc.property(anyUndone, ([log, undone]) => {
    const retractions = undone.map(({ id, at }): Event => (
      { type: "retracted", target: id, id: `r${id}`, at }
    ));
    const kept = log.filter((event) => !undone.includes(event));
    assert.deepEqual(derived([...retractions, ...log]), derived(kept));
  }));
});

Deno.test("practice beyond what is due never changes the memory, however it went", () => {
  fc.assert(
    fc.property(anyLog, fc.constantFrom(0, 0.8, 1), fc.nat({ max: 99 }), (log, credit, wait) => {
      const day = plusDays("2026-03-01", wait);
      const memory = remember(log, stock);
      const due = new Set(dueOn(memory, stock, day));
      const resting = [...memory.cards.keys()].filter((id) => !due.has(id));
      const extra = diary();
      for (const id of resting) extra.answered(id, day, { credit });
      const practiced = extra.events.map((event) => (
        { ...event, id: `x${event.id}`, at: "2026-12-31T08:00:00.000Z" }
      ));
      assert.deepEqual(remember([...log, ...practiced], stock), memory);
    }),
  );
});

Deno.test("after everything due was answered, nothing is due until another day", () => {
  fc.assert(fc.property(anyLog, fc.constantFrom(0, 0.8, 1), (log, credit) => {
    const session = diary();
    for (const id of dueOn(remember(log, stock), stock, LATER)) {
      session.answered(id, LATER, { credit });
    }
    const events = [
      ...log,
      ...session.events.map((event) => ({
        ...event,
        id: `x${event.id}`,
        at: `${LATER}T08:00:00.000Z`,
      })),
    ];
    assert.deepEqual(dueOn(remember(events, stock), stock, LATER), []);
  }));
});

Deno.test("the words known over time end with those that are known now", () => {
  fc.assert(fc.property(anyLog, (log) => {
    const { cards, history } = remember(log, stock);
    const known = [...cards].filter(([id, { stability }]) => id in stock.words && stability >= 3);
    assert.equal(history.at(-1)?.known ?? 0, known.length);
    const days = history.map(({ day }) => day);
    assert.deepEqual([...new Set(days)].sort(), days);
  }));
});
