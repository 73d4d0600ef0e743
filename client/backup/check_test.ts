import assert from "node:assert/strict";
import fc from "fast-check";
import type { Event } from "../log/event.ts";
import { backupOf } from "./backup.ts";
import { LARGEST, readBackup } from "./check.ts";
import * as problem from "./problems.ts";
import { LOG, MAKING, NOW } from "./testing.ts";

const TEXT = JSON.stringify(backupOf(LOG, MAKING));

async function problemOf(
  source: string | Blob,
  stored: readonly Event[] = LOG,
): Promise<string | undefined> {
  const read = await readBackup(source, { now: NOW, stored });
  return "problem" in read ? read.problem : undefined;
}

/** A backup with something else in its envelope. */
function wrapped(change: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(TEXT), ...change });
}

/** A backup whose second event, and any others after it, are these JSON texts. */
function holding(...events: string[]): string {
  return wrapped({ events: [LOG[0], "…"] }).replace('"…"', () => events.join());
}

/** The JSON text of an event with more fields, given as JSON, too; of two with one name the last counts. */
function altered(type: string, fields: string): string {
  const [event] = LOG.filter((event) => event.type as string === type);
  return JSON.stringify({ ...event, id: "new" }).replace(/}$/, () => `,${fields.slice(1)}`);
}

const DAMAGED = problem.damaged(2);

Deno.test("each problem is one sentence, which says what to do", () => {
  const sentences = Object.values(problem).map((told) => typeof told === "string" ? told : told(1));
  for (const sentence of sentences) {
    assert.match(sentence, /^[A-Z][^!?]*\.$/);
    assert.doesNotMatch(sentence, /\. /);
    assert.match(
      sentence,
      /; (choose|copy|check|update|nothing was changed; )|so nothing was changed; /,
    );
  }
});

const NOT_BACKUPS: Record<string, [string, string]> = {
  "nothing": ["", problem.EMPTY],
  "white space": [" \n\t\ufeff ", problem.EMPTY],
  "a letter": ["Dear diary, today was fine.", problem.NOT_A_BACKUP],
  "a web page": ["<!DOCTYPE html><script>alert(1)</script>", problem.NOT_A_BACKUP],
  "a number that is none": ["NaN", problem.NOT_A_BACKUP],
  "a list": [`[${TEXT}]`, problem.NOT_A_BACKUP],
  "null": ["null", problem.NOT_A_BACKUP],
  "somebody else's file": ['{"format":"their-backup","schema":1}', problem.NOT_A_BACKUP],
  "a pack": ['{"format":"more-than-fine-pack","schema":1}', problem.NOT_A_BACKUP],
  "a format that is no text": [
    wrapped({ format: ["more-than-fine-backup"] }),
    problem.NOT_A_BACKUP,
  ],
  "a backup that is cut off": [TEXT.slice(0, TEXT.length / 2), problem.CUT_OFF],
  "a backup that lacks its last character": [TEXT.slice(0, -1), problem.CUT_OFF],
  "a backup and a half": [TEXT + TEXT.slice(0, 50), problem.CUT_OFF],
  "a newer schema": [wrapped({ schema: 2 }), problem.NEWER],
  "a much newer schema, of another shape": [wrapped({ schema: 90, events: {} }), problem.NEWER],
  "schema 0": [wrapped({ schema: 0 }), problem.DAMAGED],
  "schema 1.5": [wrapped({ schema: 1.5 }), problem.DAMAGED],
  "schema 1e999": [TEXT.replace('"schema":1', '"schema":1e999'), problem.DAMAGED],
  "a schema that is a text": [wrapped({ schema: "1" }), problem.DAMAGED],
  "no events": [wrapped({ events: undefined }), problem.DAMAGED],
  "events by name": [wrapped({ events: { ...LOG } }), problem.DAMAGED],
  "no version": [wrapped({ app_version: undefined }), problem.DAMAGED],
  "no date": [wrapped({ exported_at: "yesterday" }), problem.DAMAGED],
  "an envelope with a prototype": [
    TEXT.replace("{", '{"__proto__":{"polluted":true},'),
    problem.DAMAGED,
  ],
};

for (const [what, [text, expected]] of Object.entries(NOT_BACKUPS)) {
  Deno.test(`${what} is refused`, async () => {
    assert.equal(await problemOf(text), expected);
  });
}

Deno.test("each place where a backup can be cut off is told as that", async () => {
  for (let length = 1; length < TEXT.length; length++) {
    assert.equal(await problemOf(TEXT.slice(0, length)), problem.CUT_OFF);
  }
});

Deno.test("a file of 50 MB is refused before it is read", async () => {
  const read = () => Promise.reject(new Error("it was read"));
  const huge = Object.assign(new Blob(), { text: read });
  Object.defineProperty(huge, "size", { value: 50_000_000 });
  assert.equal(await problemOf(huge), problem.TOO_LARGE);
  assert.equal(await problemOf(" ".repeat(LARGEST + 1)), problem.TOO_LARGE);
});

Deno.test("a file that can't be read any more is told so", async () => {
  const gone = Object.assign(new Blob(["{}"]), {
    text: () => Promise.reject(new DOMException("", "NotReadableError")),
  });
  assert.equal(await problemOf(gone), problem.UNREADABLE);
});

const DAMAGED_EVENTS: Record<string, string> = {
  "null": "null",
  "a text": '"answered"',
  "a list": "[]",
  "nothing in it": "{}",
  "no id": altered("session-ended", '{"id":null}'),
  "an empty id": altered("session-ended", '{"id":""}'),
  "an id that is a number": altered("session-ended", '{"id":7}'),
  "an id with markup": altered("session-ended", '{"id":"<img src=x onerror=alert(1)>"}'),
  "an id of a million characters": altered("session-ended", `{"id":"${"x".repeat(1e6)}"}`),
  "an id with a control character": altered("session-ended", '{"id":"a\\u0000b"}'),
  "an id with a line break at its end": altered("session-ended", '{"id":"a\\n"}'),
  "an id with half a character": altered("session-ended", '{"id":"a\\ud83d"}'),
  "the id __proto__": altered("session-ended", '{"id":"__proto__"}'),
  "the id constructor": altered("session-ended", '{"id":"constructor"}'),
  "the session prototype": altered("session-ended", '{"session":"prototype"}'),
  "no type": altered("session-ended", '{"type":null}'),
  "the type __proto__": altered("session-ended", '{"type":"__proto__"}'),
  "a type of two words": altered("session-ended", '{"type":"session ended"}'),
  "the key __proto__": altered("session-ended", '{"__proto__":{"polluted":true}}'),
  "no time": altered("session-ended", '{"at":null}'),
  "a time that is a number": altered("session-ended", '{"at":1772000000000}'),
  "a day for a time": altered("session-ended", '{"at":"2026-03-03"}'),
  "a local time": altered("session-ended", '{"at":"2026-03-03T18:00:00.000+01:00"}'),
  "the 31st of February": altered("session-ended", '{"at":"2026-02-31T18:00:00.000Z"}'),
  "a time in the year 275760": altered("session-ended", '{"at":"+275760-09-13T00:00:00.001Z"}'),
  "a session that is an object": altered("session-ended", '{"session":{"toString":1}}'),
  "items that are a text": altered("session-started", '{"items":"recall:bitter:1"}'),
  "items that are numbers": altered("session-started", '{"items":[1,2]}'),
  "a million items": altered("session-started", `{"items":[${"0,".repeat(999_999)}0]}`),
  "a million good items": altered("session-started", `{"items":[${'"a",'.repeat(999_999)}"a"]}`),
  "items, nested deeply": altered(
    "session-started",
    `{"items":${"[".repeat(1e5)}${"]".repeat(1e5)}}`,
  ),
  "a credit above 1": altered("answered", '{"credit":1.01}'),
  "a credit below 0": altered("answered", '{"credit":-0.1}'),
  "a credit of 1e999": altered("answered", '{"credit":1e999}'),
  "a credit that is a text": altered("answered", '{"credit":"1"}'),
  "a credit that is null, as NaN is written": altered("answered", '{"credit":null}'),
  "no answer at all": altered("answered", '{"x":0}').replaceAll('"answer":', '"reply":'),
  "an answer that is an object": altered("answered", '{"answer":{}}'),
  "an answer with markup": altered("answered", '{"answer":"<b>bitter</b>"}'),
  "an answer with two spaces": altered("answered", '{"answer":"hurt  numb"}'),
  "hinted that is a number": altered("answered", '{"hinted":1}'),
  "again that is null": altered("answered", '{"again":null}'),
  "a card that is a number": altered("answered", '{"card":3}'),
  "a feeling that is null": altered("answered", '{"feeling":null}'),
  "a day that there is not": altered("answered", '{"day":"2026-02-30"}'),
  "a day in the year 9999": altered("answered", '{"day":"9999-12-31"}'),
  "a day in a year of six digits": altered("met", '{"day":"+012026-01-01"}'),
  "a day long ago": altered("met", '{"day":"1999-12-31"}'),
  "negative milliseconds": altered("answered", '{"ms":-1}'),
  "1e999 milliseconds": altered("answered", '{"ms":1e999}'),
  "something typed that is too long": altered("answered", `{"typed":"${"x".repeat(201)}"}`),
  "something typed with a control character": altered("answered", '{"typed":"a\\u001b[31m"}'),
  "something typed with half a character": altered("answered", '{"typed":"\\udc94"}'),
  "something typed that is a list": altered("tried", '{"typed":["sour"]}'),
  "a star that is a text": altered("starred", '{"on":"true"}'),
  "half an event": altered("backed-up", '{"events":0.5}'),
  "fewer than no events": altered("backed-up", '{"events":-1}'),
  "more events than can be counted": altered("backed-up", '{"events":1e300}'),
  "a target that is a list": altered("retracted", '{"target":["b1"]}'),
  "an unknown type, nested deeply": altered(
    "checked-in",
    `{"note":${"[".repeat(1e4)}${"]".repeat(1e4)}}`,
  ),
  "an unknown type with a million values": altered(
    "checked-in",
    `{"note":[${"0,".repeat(999_999)}0]}`,
  ),
  "an unknown type with an endless text": altered("checked-in", `{"note":"${"x".repeat(20_001)}"}`),
  "an unknown type with a control character": altered("checked-in", '{"note":"\\u0007"}'),
  "an unknown type with half a character": altered("checked-in", '{"note":"\\ud83d"}'),
  "an unknown type with 1e999": altered("checked-in", '{"note":1e999}'),
  "an unknown type with a prototype inside": altered(
    "checked-in",
    '{"note":{"__proto__":{"x":1}}}',
  ),
  "an unknown type with a constructor inside": altered(
    "checked-in",
    '{"note":[{"constructor":1}]}',
  ),
  "an unknown type with a key of markup": altered("checked-in", '{"<script>":1}'),
};

for (const [what, event] of Object.entries(DAMAGED_EVENTS)) {
  Deno.test(`an event with ${what} spoils the file, which is told by its place`, async () => {
    assert.equal(await problemOf(holding(event)), DAMAGED);
    assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  });
}

Deno.test("each field of each type of event is checked, and refused when it is an object", async () => {
  const unchecked: string[] = [];
  for (const event of LOG.filter((event) => event.type as string !== "checked-in")) {
    for (const field of Object.keys(event)) {
      const told = await problemOf(holding(JSON.stringify({ ...event, id: "new", [field]: {} })));
      if (told !== DAMAGED) unchecked.push(`${event.type}: ${field}`);
    }
  }
  assert.deepEqual(unchecked, []);
});

for (
  const [what, at, fine] of [
    ["in the year 9999", "9999-12-31T23:59:59.999Z", false],
    ["three days ahead", "2026-11-25T12:00:00.000Z", false],
    ["of a clock that is a day ahead", "2026-11-23T12:00:00.000Z", true],
    ["of the first day that can be", "2020-01-01T00:00:00.000Z", true],
    ["before there was any app", "2019-12-31T23:59:59.999Z", false],
    ["in the year 0", "0000-01-01T00:00:00.000Z", false],
  ] as const
) {
  Deno.test(`a time ${what} is ${fine ? "fine" : "refused"}`, async () => {
    const event = altered("session-ended", JSON.stringify({ at }));
    assert.equal(await problemOf(holding(event)), fine ? undefined : problem.untimely(2));
  });
}

Deno.test("an event that stands there twice is one event", async () => {
  const read = await readBackup(
    holding(...[LOG[1], LOG[1], LOG[0]].map((event) => JSON.stringify(event))),
    { now: NOW, stored: LOG },
  );
  assert.deepEqual(read, { events: LOG.slice(0, 2) });
});

Deno.test("one id with two contents is refused, within a file and against what is here", async () => {
  const forged = { ...LOG[0], dataset: "6.6.6" };
  assert.equal(await problemOf(holding(JSON.stringify(forged)), []), problem.CONTRADICTS_ITSELF);
  assert.equal(await problemOf(wrapped({ events: [forged] })), problem.CONTRADICTS);
  assert.equal(await problemOf(wrapped({ events: [forged] }), []), undefined);
});

Deno.test("nothing of the file but what was checked gets out of it", async () => {
  const event = altered("session-ended", '{"html":"<script>","toString":"x"}');
  const read = await readBackup(holding(event), { now: NOW });
  assert("events" in read);
  const [clean] = LOG.filter(({ type }) => type === "session-ended");
  assert.deepEqual(read.events[1], { ...clean, id: "new" });
});

Deno.test("whatever the file says, there is an answer and never an exception", async () => {
  const any = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.jsonValue().map((value) => wrapped({ events: value })),
    fc.array(fc.jsonValue()).map((events) => wrapped({ events })),
    fc.record({ id: fc.jsonValue(), at: fc.jsonValue(), type: fc.jsonValue() })
      .map((event) => holding(JSON.stringify(event))),
    fc.dictionary(fc.string(), fc.jsonValue())
      .map((fields) => holding(altered("answered", JSON.stringify({ ...fields, x: 0 })))),
  );
  await fc.assert(
    fc.asyncProperty(any, async (text) => {
      const read = await readBackup(text, { now: NOW, stored: LOG });
      assert("problem" in read ? read.problem.length > 0 : Array.isArray(read.events));
    }),
    { numRuns: 2000 },
  );
});
