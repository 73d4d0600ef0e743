import assert from "node:assert/strict";
import type { Event } from "../log/event.ts";
import { memoryLog } from "../log/memory.ts";
import { fixed, oneOf, seeded } from "../log/testing.ts";
import { createActions } from "./actions.ts";
import { backupOf } from "./backup.ts";
import { cleanEvent } from "./clean_event.ts";
import { LOG, MAKING, NOW } from "./testing.ts";

type Random = () => number;

const HOSTILE = [
  "null",
  "true",
  "-1",
  "0.5",
  "1e999",
  "[]",
  "{}",
  "[[[[[[[[[[[[]]]]]]]]]]]]",
  '""',
  '"__proto__"',
  '"constructor"',
  '"<img src=x onerror=alert(1)>"',
  '"\\u0000"',
  '"\\ud800"',
  '"9999-12-31T23:59:59.999Z"',
  '"9999-12-31"',
  '"2026-13-45"',
  `"${"long".repeat(2000)}"`,
  '{"__proto__":{"polluted":true}}',
  '{"toString":null,"then":1}',
];
const KEYS = ["__proto__", "constructor", "then", "id", "at", "type", "session", "events"];

/** Changes a text as a bad copy would. */
function bend(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const to = Math.min(text.length, at + Math.ceil(random() * 40));
  return oneOf([
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(0, at) + text.slice(to),
    () => text.slice(0, to) + text.slice(at),
    () => text.slice(0, at) + oneOf(HOSTILE, random) + text.slice(to),
    () =>
      text.slice(0, at) + String.fromCharCode(Math.floor(random() * 65536)) + text.slice(at + 1),
    () => text.slice(0, at) + oneOf([...'{}[]",:0e-\\\n'], random) + text.slice(at),
  ], random)();
}

/** Changes what a text says, as somebody would who writes such files; bends what says nothing. */
function forge(text: string, random: Random): string {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return bend(text, random);
  }
  const spots: { holder: Record<string, unknown>; key: string }[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      spots.push({ holder, key });
      visit(holder[key]);
    }
  };
  visit(root);
  if (spots.length === 0) return bend(text, random);
  const { holder, key } = oneOf(spots, random);
  const other = oneOf(spots, random);
  oneOf<() => void>([
    () => delete holder[key],
    () => holder[key] = "HOSTILE",
    () => holder[oneOf(KEYS, random)] = "HOSTILE",
    () => holder[key] = structuredClone(other.holder[other.key]),
    () => holder[key] = [holder[key]],
    () => holder[key] = String(holder[key]),
    () => Array.isArray(holder) && holder.push(structuredClone(other.holder[other.key])),
  ], random)();
  const forged = JSON.stringify(root) ?? "";
  return forged.replaceAll('"HOSTILE"', () => oneOf(HOSTILE, random));
}

/** Chooses a file and adds it, as the page does; returns what was said, and what is here afterwards. */
async function restore(text: string, here: readonly Event[]) {
  const log = memoryLog(fixed(NOW.toISOString(), "z"), here);
  let said = "";
  const actions = createActions({
    log,
    versions: MAKING,
    clock: () => NOW,
    show: () => {},
    say: (sentence) => said = sentence,
    onChanged: () => {},
  });
  const events = await actions.open(new Blob([text]));
  if (events) await actions.add(events);
  return { said, taken: events, after: await log.all() };
}

Deno.test("10,000 malformed backups: no exception, no event changed, and one sentence each", async () => {
  const random = seeded(2026);
  const text = JSON.stringify(backupOf(LOG, MAKING));
  // half of the events are here already, so that a file can also bring new ones
  const here = LOG.filter((_, index) => index % 2 === 0);
  let refused = 0;
  for (let round = 0; round < 10_000; round++) {
    let malformed = text;
    for (let times = Math.ceil(random() * 3); times > 0; times--) {
      malformed = (random() < 0.5 ? forge : bend)(malformed, random);
    }
    const { said, taken, after } = await restore(malformed, here);
    const kept = after.filter(({ id }) => here.some((event) => event.id === id));
    assert.deepEqual(kept, here);
    assert.notEqual(said, "");
    if (!taken) {
      refused++;
      assert.deepEqual(after, here);
    }
    for (const event of taken ?? []) assert.deepEqual(cleanEvent(event, NOW), { event });
  }
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  // the rest are files that still say something that can be true
  assert(refused > 8000, `${refused} were refused`);
});
