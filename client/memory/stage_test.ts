import assert from "node:assert/strict";
import { masteryOf } from "./mastery.ts";
import { isKnown } from "./progress.ts";
import { stageOf } from "./stage.ts";

function card(stability: number) {
  return { stability, difficulty: 5, last: "2026-03-01", due: "2026-03-02", reps: 1, lapses: 0 };
}

const memory = {
  cards: new Map([["new", card(2.99)], ["known", card(3)], ["still", card(14)], [
    "firm",
    card(14.01),
  ]]),
  met: new Map(["seen", "new", "known", "still", "firm"].map((word) => [word, "2026-03-01"])),
  history: [],
};

Deno.test("what is asked grows harder as a word grows firmer", () => {
  assert.equal(stageOf(undefined), "recognition");
  const stages = [...memory.cards.values()].map(stageOf);
  assert.deepEqual(stages, ["recognition", "cued", "cued", "free"]);
});

Deno.test("the wheel fills in by the same bounds", () => {
  const words = ["never", "seen", "new", "known", "still", "firm"];
  assert.deepEqual(words.map((word) => masteryOf(memory, word)), [0, 1, 2, 3, 3, 4]);
});

Deno.test("a word is known from the stage on that needs a cue", () => {
  assert.deepEqual([null, ...memory.cards.values()].map(isKnown), [false, false, true, true, true]);
});
