import assert from "node:assert/strict";
import { judgeOnWheel, judgeOption, nearnessOf } from "./judge.ts";
import { smallStock } from "./testing.ts";
import type { ChoiceItem, PinpointItem } from "./types.ts";

const stock = smallStock();

function judged(id: string, answer: string | null, key: Partial<PinpointItem> = {}) {
  const item = stock.items.find((item) => item.id === id) as PinpointItem | undefined;
  assert(item);
  return judgeOnWheel(stock, { ...item, ...key }, answer);
}

Deno.test("each relation to the best word earns its share", () => {
  const earned = ["bitter", "envious", "resentful", "mad", "calm"].map((answer) => {
    const { nearness, credit } = judged("deck", answer);
    return [answer, nearness, credit];
  });
  assert.deepEqual(earned, [
    ["bitter", "best", 1],
    ["envious", "accept", 0.8],
    ["resentful", "nuance", 0.6],
    ["mad", "family", 0.4],
    ["calm", "none", 0],
  ]);
});

Deno.test("another family in the same quadrant earns the quadrant's share", () => {
  assert.equal(judged("two", "anxious").nearness, "quadrant");
});

Deno.test("of two best words the nearer one counts", () => {
  assert.equal(judged("two", "calm").nearness, "best");
  assert.equal(judged("two", "bitter").nearness, "nuance");
});

Deno.test("an accepted word may lie anywhere on the wheel", () => {
  assert.equal(judged("deck", "anxious").credit, 0.8);
});

Deno.test("the shares are the stock's, not the client's", () => {
  const lenient = { ...stock, credit: { ...stock.credit, none: 0.1 } };
  const [deck] = stock.items as PinpointItem[];
  assert(deck);
  assert.equal(judgeOnWheel(lenient, deck, "calm").credit, 0.1);
});

Deno.test("the author's line about an answer is found, accepted or near", () => {
  assert.equal(judged("deck", "envious").line, "Fair, if the praise was the point.");
  assert.equal(judged("deck", "furious").line, "That would be louder.");
  assert.equal(judged("deck", "mad").line, null);
});

Deno.test("stopping at the nuance of a best feeling is seen", () => {
  assert.equal(judged("deck", "resentful").stoppedAtNuance, true);
  assert.equal(judged("two", "resentful").stoppedAtNuance, true);
});

Deno.test("a sibling, another nuance, and a nuance that is best or accepted are no stop", () => {
  assert.equal(judged("two", "bitter").stoppedAtNuance, false);
  assert.equal(judged("deck", "mad").stoppedAtNuance, false);
  assert.equal(judged("deck", "mad", { best: ["mad"] }).stoppedAtNuance, false);
  assert.equal(judged("deck", "resentful", { accept: { resentful: "Fair." } }).credit, 0.8);
  assert.equal(
    judged("deck", "resentful", { accept: { resentful: "Fair." } }).stoppedAtNuance,
    false,
  );
});

Deno.test('"I don\'t know yet" is an answer, and no wrong one', () => {
  assert.deepEqual(judged("deck", null), {
    credit: 0,
    nearness: "unknown",
    line: null,
    stoppedAtNuance: false,
  });
});

Deno.test("a word that is not on the wheel is refused by name", () => {
  for (const stranger of ["hungry", "angry", "toString"]) {
    assert.throws(
      () => judged("deck", stranger),
      new RangeError(`No word on the wheel has the id "${stranger}".`),
    );
  }
});

const choice: ChoiceItem = {
  id: "c",
  kind: "define",
  feeling: "bitter",
  prompt: "",
  options: [
    { id: "bitter", credit: 1 },
    { id: "mad", credit: 0.4, why: "That would be louder." },
    { id: "calm", credit: 0 },
  ],
};

Deno.test("an option earns its credit, and its author's line is found", () => {
  assert.deepEqual(judgeOption(stock, choice, "mad"), {
    credit: 0.4,
    nearness: "family",
    line: "That would be louder.",
    stoppedAtNuance: false,
  });
  assert.equal(judgeOption(stock, choice, "bitter").nearness, "best");
  assert.equal(judgeOption(stock, choice, null).nearness, "unknown");
});

Deno.test("an answer that is none of the options is refused by name", () => {
  assert.throws(
    () => judgeOption(stock, choice, "envious"),
    new RangeError('The question "c" has no option "envious".'),
  );
});

Deno.test("a credit between two relations counts as the lower one", () => {
  const near = [1, 0.9, 0.8, 0.7, 0.5, 0.3, 0.1, 0].map((credit) => nearnessOf(stock, credit));
  assert.deepEqual(near, [
    "best",
    "accept",
    "accept",
    "nuance",
    "family",
    "quadrant",
    "none",
    "none",
  ]);
});
