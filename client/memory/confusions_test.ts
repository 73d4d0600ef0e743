import assert from "node:assert/strict";
import { confusionsOf } from "./confusions.ts";
import { diary, smallStock } from "./testing.ts";

const stock = smallStock();
const DAY = "2026-03-01";
const wrong = { credit: 0.2 };

Deno.test("when it was lonely you said mad, 3 of 5 times", () => {
  const log = diary();
  for (let n = 0; n < 3; n++) log.answered("lonely", DAY, { ...wrong, answer: "mad" });
  log.answered("lonely", DAY);
  log.answered("lonely", DAY, { answer: null, credit: 0 });
  assert.deepEqual(confusionsOf(log.events, stock), [{
    asked: "lonely",
    said: "mad",
    times: 3,
    of: 5,
  }]);
});

Deno.test("once is no pattern", () => {
  const log = diary();
  log.answered("lonely", DAY, { ...wrong, answer: "mad" });
  assert.deepEqual(confusionsOf(log.events, stock), []);
});

Deno.test("the most frequent comes first, and of equals the one that happens more of the time", () => {
  const log = diary();
  const say = (asked: string, said: string, times: number) => {
    for (let n = 0; n < times; n++) log.answered(asked, DAY, { ...wrong, answer: said });
  };
  say("lonely", "solitary", 2);
  log.answered("lonely", DAY);
  say("furious", "fed-up", 2);
  say("mad", "furious", 3);
  assert.deepEqual(
    confusionsOf(log.events, stock).map(({ asked, said }) => `${asked} ${said}`),
    ["mad furious", "furious fed-up", "lonely solitary"],
  );
});

Deno.test("what was accepted is no confusion", () => {
  const log = diary();
  for (let n = 0; n < 3; n++) log.answered("lonely", DAY, { credit: 0.8, answer: "solitary" });
  assert.deepEqual(confusionsOf(log.events, stock), []);
});

Deno.test("answers that are no word of the wheel are no confusions; only typed ones count as asked", () => {
  const log = diary();
  for (let n = 0; n < 2; n++) {
    log.answered("lonely", DAY, { ...wrong, answer: "mad" });
    log.answered("lonely", DAY, { ...wrong, answer: "01", card: null });
    log.answered("lonely", DAY, { ...wrong, answer: "mad furious", card: null });
    log.answered("lonely", DAY, { ...wrong, answer: "", typed: "grmbl" });
  }
  assert.deepEqual(confusionsOf(log.events, stock), [{
    asked: "lonely",
    said: "mad",
    times: 2,
    of: 4,
  }]);
});

Deno.test("a mix-up of a pair counts for the word that was asked for", () => {
  const log = diary();
  for (let n = 0; n < 2; n++) {
    log.answered("lonely-solitary", DAY, { ...wrong, feeling: "solitary", answer: "lonely" });
  }
  assert.deepEqual(confusionsOf(log.events, stock), [{
    asked: "solitary",
    said: "lonely",
    times: 2,
    of: 2,
  }]);
});

Deno.test("old answers count by the word of their scene, and renamed words by their new name", () => {
  const log = diary();
  const old = { type: "answered", session: "s", answer: "mad", credit: 0, hinted: false } as const;
  log.wrote({ ...old, item: "pinpoint:bench" });
  log.wrote({ ...old, item: "pinpoint:gone" });
  log.answered("forlorn", DAY, { ...wrong, answer: "mad" });
  log.answered("lonely", DAY, { ...wrong, answer: "bereft" });
  assert.deepEqual(confusionsOf(log.events, stock), [{
    asked: "lonely",
    said: "mad",
    times: 2,
    of: 3,
  }]);
});

Deno.test("what was undone is no confusion", () => {
  const log = diary();
  log.answered("lonely", DAY, { ...wrong, answer: "mad" });
  const { id } = log.answered("lonely", DAY, { ...wrong, answer: "mad" });
  log.wrote({ type: "retracted", target: id });
  assert.deepEqual(confusionsOf(log.events, stock), []);
});
