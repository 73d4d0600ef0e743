/**
 * Prints how long it takes to replay a log of 20,000 events into the memory and the confusions.
 *
 * Reads the stock, as /practice/items.json has it, from standard input.
 */

import type { Draft, Event } from "../client/log/event.ts";
import { oneOf, seeded, shuffled } from "../client/log/testing.ts";
import { confusionsOf } from "../client/memory/confusions.ts";
import { plusDays } from "../client/memory/day.ts";
import { remember } from "../client/memory/memory.ts";
import type { Stock } from "../client/practice/types.ts";

const EVENTS = 20_000;
const RUNS = 25;
const BUDGET = 200;

const stock: Stock = await new Response(Deno.stdin.readable).json();
const log = history(EVENTS);
const anyOrder = shuffled(log, seeded(1));

console.log(`\nReplay of ${EVENTS.toLocaleString("en")} events; the budget is ${BUDGET} ms.\n`);
report("memory, from the log as it is stored", () => remember(log, stock));
report("memory, from a log in any order", () => remember(anyOrder, stock));
report("confusions", () => confusionsOf(log, stock));

/** Prints how long the first run took, which is what a page pays, and the median of all. */
function report(label: string, replay: () => unknown): void {
  const times = [...Array(RUNS).keys()].map(() => {
    const start = performance.now();
    replay();
    return performance.now() - start;
  });
  const [first = NaN] = times;
  const median = times.toSorted((one, other) => one - other)[RUNS >> 1] ?? NaN;
  console.log(
    `  ${label.padEnd(44)}${first.toFixed(0).padStart(6)} ms at first, median ${
      median.toFixed(0)
    } ms`,
  );
}

/** Returns a log of sessions, two a day, with all that a session writes: meetings, hints, misses, undo. */
function history(length: number): Event[] {
  const random = seeded(20_261_122);
  const words = Object.keys(stock.words);
  const pairs = Object.keys(stock.hinges);
  const any = <T>(values: readonly T[]) => oneOf(values, random);
  const events: Event[] = [];
  for (let number = 0; events.length < length; number++) {
    const day = plusDays("2024-01-01", number >> 1);
    const start = Date.parse(`${day}T08:00:00Z`);
    const session = `session-${number}`;
    const write = (draft: Draft) => {
      const at = new Date(start + 5_000 * (events.length % 5_000)).toISOString();
      events.push({ ...draft, id: `${number}-${events.length}`, at });
    };
    write({
      type: "session-started",
      session,
      items: any(stock.items).id.split(":"),
      dataset: stock.version,
    });
    for (let n = 0; n < 3; n++) {
      const word = any(words);
      write({ type: "met", session, item: `meet:${word}`, word, day });
    }
    for (let n = 0; n < 10; n++) {
      const feeling = any(words);
      const card = random() < 0.2 ? any(pairs) : feeling;
      const item = `define:${feeling}:1`;
      const right = random() < 0.8;
      const hinted = random() < 0.1;
      if (hinted) write({ type: "hinted", session, item });
      write({
        type: "answered",
        session,
        item,
        answer: right ? feeling : any(words),
        credit: right ? 1 : 0,
        hinted,
        feeling,
        card,
        day,
        ms: 9_000,
      });
      const target = events.at(-1)?.id ?? "";
      if (random() < 0.03) write({ type: "retracted", target });
      else write({ type: "moved-on", session, item });
    }
    write({ type: "session-ended", session });
  }
  return events.slice(0, length);
}
