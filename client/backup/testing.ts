/** What tests of backups share: a log with every type of event, and any log at all. */

import fc from "fast-check";
import type { Draft, Event } from "../log/event.ts";
import { stamper } from "../log/log.ts";
import { fixed } from "../log/testing.ts";

/** When the tests take place. */
export const NOW = new Date("2026-11-22T12:00:00.000Z");

export const MAKING = { appVersion: "0.1.0", datasetVersion: "1.2.0", now: NOW };

const session = "s-1_A";

/** Every type of event, with every field in use. */
export const DRAFTS: readonly Draft[] = [
  { type: "session-started", session, items: ["meet:lonely", "recall:bitter:1"], dataset: "1.2.0" },
  { type: "met", session, item: "meet:lonely", word: "lonely", day: "2026-03-03" },
  { type: "hinted", session, item: "recall:bitter:1" },
  {
    type: "tried",
    session,
    item: "recall:bitter:1",
    answer: "resentful",
    typed: "resentful",
    again: false,
  },
  {
    type: "answered",
    session,
    item: "recall:bitter:1",
    answer: "",
    credit: 0,
    hinted: true,
    feeling: "bitter",
    card: "bitter",
    day: "2026-03-03",
    ms: 5120.5,
    typed: "<b>sauer</b> & naïve 💔",
    tried: true,
  },
  { type: "moved-on", session, item: "recall:bitter:1" },
  {
    type: "answered",
    session,
    item: "recall:bitter:1",
    answer: null,
    credit: 0.4,
    hinted: false,
    card: null,
    again: true,
  },
  { type: "moved-on", session, item: "recall:bitter:1", again: true },
  { type: "session-ended", session },
  { type: "starred", word: "lonely", on: true },
  { type: "backed-up", events: 9 },
  { type: "retracted", target: "b7" },
  // by the first version of the app
  {
    type: "answered",
    session,
    item: "pinpoint:deck",
    answer: "hurt numb",
    credit: 1,
    hinted: false,
  },
];

/** A log with every type of event, and one that a later version of the app wrote. */
export const LOG: readonly Event[] = [
  ...stamper(fixed("2026-03-03T18:00:00.000Z", "b"))(DRAFTS),
  {
    type: "checked-in",
    id: "c1",
    at: "2026-11-20T18:00:00.000Z",
    note: "Two lines,\nand a word: wütend.",
    places: [{ x: -0.25, y: 1e-7 }, null, true, []],
  } as never,
];

const id = fc.stringMatching(/^[a-z][a-z0-9:-]{0,20}$/).filter((text) => text !== "constructor");
const day = fc.date({ min: new Date("2020-01-02"), max: NOW, noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const step = { session: id, item: id };
const typed = fc.string({ unit: "grapheme", maxLength: 20 })
  .filter((text) => text.length <= 200 && !/\p{Cc}/u.test(text));
const answer = fc.oneof(
  fc.constant(null),
  fc.constant(""),
  id,
  fc.tuple(id, id).map((two) => two.join(" ")),
);

/** Any event that the app could have written, without its id and time. */
const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({
    type: fc.constant("session-started" as const),
    session: id,
    items: fc.array(id, { maxLength: 4 }),
    dataset: id,
  }),
  fc.record({
    type: fc.constant("answered" as const),
    ...step,
    answer,
    credit: fc.double({ min: 0, max: 1, noNaN: true }),
    hinted: fc.boolean(),
    feeling: id,
    card: fc.option(id),
    day,
    ms: fc.nat(),
    typed,
    tried: fc.boolean(),
    again: fc.boolean(),
  }, { requiredKeys: ["type", "session", "item", "answer", "credit", "hinted"] }),
  fc.record({ type: fc.constant("met" as const), ...step, word: id, day }),
  fc.record({ type: fc.constant("moved-on" as const), ...step }),
  fc.record({ type: fc.constant("hinted" as const), ...step }),
  fc.record({ type: fc.constant("tried" as const), ...step, answer: id, typed }),
  fc.record({ type: fc.constant("session-ended" as const), session: id }),
  fc.record({ type: fc.constant("starred" as const), word: id, on: fc.boolean() }),
  fc.record({ type: fc.constant("backed-up" as const), events: fc.nat() }),
  fc.record({ type: fc.constant("retracted" as const), target: id }),
);

const anyTime = fc.date({ min: new Date("2020-01-02"), max: NOW, noInvalidDate: true })
  .map((date) => date.toISOString());

/**
 * Any log, in any order.
 *
 * @param ids how many ids there are to choose from; few, and events of two logs have the same one and say different things
 */
export function anyLog(ids: number): fc.Arbitrary<Event[]> {
  const stamps = fc.record({ id: fc.nat(ids).map((number) => `e${number}`), at: anyTime });
  const event = fc.tuple(anyDraft, stamps).map(([draft, stamp]) => ({ ...draft, ...stamp }));
  return fc.array(event, { maxLength: 12 });
}
