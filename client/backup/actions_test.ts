import assert from "node:assert/strict";
import { durableLog } from "../log/durable.ts";
import type { Event } from "../log/event.ts";
import type { LearnersLog } from "../log/log.ts";
import { memoryLog } from "../log/memory.ts";
import { fixed } from "../log/testing.ts";
import { FakeStore } from "../log/testing_store.ts";
import { type Acting, createActions } from "./actions.ts";
import { type Backup, backupOf } from "./backup.ts";
import { NOT_A_BACKUP } from "./problems.ts";
import { LOG, MAKING, NOW } from "./testing.ts";

/** A page that shows "Your data" of a log. */
function page(log: LearnersLog, more: Partial<Acting> = {}) {
  const files: { name: string; text: string }[] = [];
  const seen = { shown: [] as readonly Event[], said: "", changes: 0, files };
  const actions = createActions({
    log,
    versions: MAKING,
    clock: () => NOW,
    show: (events) => seen.shown = events,
    say: (sentence) => seen.said = sentence,
    onChanged: () => seen.changes++,
    download: (name, text) => files.push({ name, text }),
    ...more,
  });
  return { seen, ...actions };
}

function filled(): LearnersLog {
  return memoryLog(fixed(NOW.toISOString(), "n"), LOG);
}

function fileOf(events: readonly Event[]): Blob {
  return new Blob([JSON.stringify(backupOf(events, MAKING))]);
}

Deno.test("saving downloads a file that brings everything back, and the log remembers it", async () => {
  const log = filled();
  const { save, seen } = page(log);
  assert.equal(await save(), true);
  const [file] = seen.files;
  assert(file);
  assert.equal(file.name, "more-than-fine-2026-11-22.json");
  const { events }: Backup = JSON.parse(file.text);
  assert.deepEqual(events, await log.all());
  const last = events.at(-1);
  assert(last?.type === "backed-up");
  assert.equal(last.events, events.length);
  assert.equal(
    seen.said,
    "more-than-fine-2026-11-22.json is in your downloads, with 2 answers and 1 word met.",
  );
  const elsewhere = page(memoryLog(fixed()));
  assert.deepEqual(await elsewhere.open(new Blob([file.text])), events);
});

Deno.test("a backup tells what it had to leave out", async () => {
  const ahead = { ...LOG[0], id: "x1", at: "2035-01-01T00:00:00.000Z" } as Event;
  const { save, seen } = page(memoryLog(fixed(NOW.toISOString()), [...LOG, ahead]));
  await save();
  assert.match(seen.said, / Not in it: 1 entry that no restore would accept\.$/);
});

Deno.test("a browser that refuses the download is told of", async () => {
  const { save, seen } = page(filled(), {
    download: () => {
      throw new DOMException("", "NotAllowedError");
    },
  });
  assert.equal(await save(), false);
  assert.match(seen.said, /refused to save the file/);
});

Deno.test("a file that can't be used is told of, and changes nothing", async () => {
  const log = filled();
  const { open, seen } = page(log);
  assert.equal(await open(new Blob(["not json"])), null);
  assert.equal(seen.said, NOT_A_BACKUP);
  assert.deepEqual(await log.all(), LOG);
  assert.equal(seen.changes, 0);
});

Deno.test("adding a file tells how much was new; adding it once more adds nothing", async () => {
  const log = memoryLog(fixed(), LOG.slice(0, 5));
  const { open, add, seen } = page(log);
  for (
    const said of ["1 answer was added.", "Nothing was added: all of it was here already."]
  ) {
    const events = await open(fileOf(LOG));
    assert(events);
    await add(events);
    assert.equal(seen.said, said);
    assert.deepEqual(await log.all(), LOG);
    assert.deepEqual(seen.shown, LOG);
  }
  assert.equal(seen.changes, 2);
});

Deno.test("replacing leaves what the file has, and nothing else", async () => {
  const log = filled();
  const { open, replace, seen } = page(log);
  const events = await open(fileOf(LOG.slice(0, 2)));
  assert(events);
  await replace(events);
  assert.deepEqual(await log.all(), LOG.slice(0, 2));
  assert.equal(seen.said, "What was here is replaced: 0 answers and 1 word met now.");
  assert.equal(seen.changes, 1);
});

Deno.test("erasing leaves nothing, and says so", async () => {
  const log = filled();
  const { erase, seen } = page(log);
  await erase();
  assert.deepEqual(await log.all(), []);
  assert.deepEqual(seen.shown, []);
  assert.match(seen.said, /^Everything is erased\./);
  assert.equal(seen.changes, 1);
});

Deno.test("when the browser refuses to store or to erase, nothing is changed and the page says so", async () => {
  class ReadOnlyStore extends FakeStore {
    override add = refuse;
    override replace = refuse;
    override erase = refuse;
  }
  const log = await durableLog(new ReadOnlyStore([...LOG]), fixed());
  const { add, replace, erase, seen } = page(log);
  const more: Event = { type: "starred", word: "calm", on: true, id: "q", at: NOW.toISOString() };
  for (
    const [attempt, said] of [
      [() => add([more]), /refused to store it/],
      [() => replace([more]), /refused to store it/],
      [() => erase(), /couldn’t reach the browser’s storage/],
    ] as const
  ) {
    await attempt();
    assert.match(seen.said, said);
    assert.deepEqual(await log.all(), LOG);
    assert.deepEqual(seen.shown, LOG);
  }
  assert.equal(seen.changes, 0);
});

function refuse(): Promise<never> {
  return Promise.reject(new DOMException("", "QuotaExceededError"));
}
