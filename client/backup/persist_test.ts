import assert from "node:assert/strict";
import type { Draft } from "../log/event.ts";
import { stamper } from "../log/log.ts";
import { fixed } from "../log/testing.ts";
import { askToKeep, hasFinished, isKept, type Keeper } from "./persist.ts";

const session = "s";
const started: Draft = {
  type: "session-started",
  session,
  items: ["meet:calm", "define:calm:1"],
  dataset: "1.2.0",
};
const met: Draft = { type: "met", session, item: "meet:calm", word: "calm", day: "2026-03-01" };
const answered: Draft = {
  type: "answered",
  session,
  item: "define:calm:1",
  answer: "calm",
  credit: 1,
  hinted: false,
};
const ended: Draft = { type: "session-ended", session };
const log = (...drafts: Draft[]) => stamper(fixed())(drafts);
const FINISHED = log(started, met, answered, ended);

/** A browser's storage that counts how often it was asked. */
class FakeKeeper implements Keeper {
  asked = 0;
  constructor(private kept = false) {}
  persisted = () => Promise.resolve(this.kept);
  persist = () => {
    this.asked++;
    return Promise.resolve(true);
  };
}

Deno.test("a session is finished when each of its steps was done and it ended", () => {
  assert.equal(hasFinished(FINISHED), true);
  assert.equal(hasFinished(log(started, met, answered)), false);
  assert.equal(hasFinished(log(started, met, ended)), false);
  assert.equal(hasFinished(log(started, answered, ended)), false);
  assert.equal(hasFinished(log({ ...started, items: [] }, ended)), false);
  assert.equal(hasFinished(log(started, met, { ...answered, session: "t" }, ended)), false);
  assert.equal(hasFinished([]), false);
});

Deno.test("the browser is asked after the first finished session, and once a visit", async () => {
  const storage = new FakeKeeper();
  await askToKeep(log(started, met, answered), storage);
  assert.equal(storage.asked, 0);
  await askToKeep(FINISHED, storage);
  assert.equal(storage.asked, 1);
  await askToKeep(FINISHED, storage);
  assert.equal(storage.asked, 1);
});

Deno.test("a browser that has promised already is not asked again", async () => {
  const storage = new FakeKeeper(true);
  await askToKeep(FINISHED, storage);
  assert.equal(storage.asked, 0);
});

Deno.test("a browser that refuses, or has no such thing, is no problem", async () => {
  const refuse = () => Promise.reject(new TypeError("opaque origin"));
  await askToKeep(FINISHED, { persist: refuse, persisted: refuse });
  await askToKeep(FINISHED, { persist: refuse });
  await askToKeep(FINISHED, {});
  assert.equal(await isKept({ persisted: refuse }), null);
  assert.equal(await isKept({}), null);
  assert.equal(await isKept(new FakeKeeper(true)), true);
});
