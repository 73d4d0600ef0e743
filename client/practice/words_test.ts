import assert from "node:assert/strict";
import { judgeOnWheel } from "./judge.ts";
import { namedStock } from "./kinds/testing.ts";
import { smallStock } from "./testing.ts";
import type { PinpointItem } from "./types.ts";
import {
  bestSaid,
  familiesSaid,
  hingeSaid,
  lowerFirst,
  meaningOf,
  nearnessSaid,
  waysIn,
  whyNot,
} from "./words.ts";

const stock = smallStock();
const [deck, two] = stock.items as [PinpointItem, PinpointItem];
const named = namedStock();
const bitter = { best: ["bitter"] };
const judged = (answer: string | null) => judgeOnWheel(stock, deck, answer);
const not = (answer: string | null) => whyNot(stock, deck, judged(answer), answer);

Deno.test("who stops at the nuance is right so far, and is shown further out", () => {
  assert.match(nearnessSaid(judged("resentful")), /Right so far/);
  assert.equal(not("resentful"), null);
});

Deno.test("no sentence calls an answer wrong", () => {
  for (const answer of [...Object.keys(stock.words), null]) {
    assert.doesNotMatch(
      nearnessSaid(judged(answer)),
      /wrong|incorrect|mistake|fail|good job|great|!/i,
    );
  }
});

Deno.test("a kind that has words of its own is heard", () => {
  assert.equal(
    nearnessSaid({ ...judged("calm"), told: "That’s another order." }),
    "That’s another order.",
  );
});

Deno.test("an answer that its author foresaw is told apart in the author's words", () => {
  assert.equal(not("furious"), "That would be louder.");
});

Deno.test("an answer that nobody foresaw is told apart by the question of the pair", () => {
  const item = { ...deck, accept: {}, near: {} };
  assert.equal(
    whyNot(named, bitter, judgeOnWheel(named, item, "envious"), "envious"),
    "Was it taken from you, or do they have it? The first would be bitter, the second envious.",
  );
});

Deno.test("an answer that is no pair with the word is told apart by what it means", () => {
  assert.equal(not("calm"), "A name would be: what sets it apart.");
});

Deno.test("the best word needs no why not, and neither does not knowing yet", () => {
  assert.equal(not("bitter"), null);
  assert.equal(not(null), null);
});

Deno.test("the question of a pair is told the same from both sides", () => {
  const told = "Is it hot, or long ago? The first would be mad, the second bitter.";
  assert.equal(hingeSaid(named, "mad", "bitter"), told);
  assert.equal(hingeSaid(named, "bitter", "mad"), told);
  assert.equal(hingeSaid(named, "mad", "calm"), undefined);
});

Deno.test("a family has a meaning, too", () => {
  assert.equal(meaningOf(named, "angry"), "Something is not as it should be.");
  assert.equal(meaningOf(named, "mad"), "What mad means.");
});

Deno.test("two words may lie in one family or in two", () => {
  const about = (...best: string[]) => ({ ...deck, feeling: best[0] ?? "", best });
  assert.equal(familiesSaid(named, about("mad", "bitter")), "It’s in the Angry family.");
  assert.equal(
    familiesSaid(named, about("mad", "calm")),
    "Two things at once: one is in the Angry family, the other in Peaceful.",
  );
});

Deno.test("two feelings at once are named as two", () => {
  assert.equal(bestSaid(stock, two), "A name and a name");
});

Deno.test("behind a colon a sentence starts small, but not I", () => {
  assert.equal(lowerFirst("What it means."), "what it means.");
  assert.equal(lowerFirst("I say so."), "I say so.");
});

Deno.test("not knowing yet leads on by way of mood and body", () => {
  assert.deepEqual(waysIn(stock, deck), [{ mood: "unpleasant, and low on energy", body: "" }]);
  assert.deepEqual(waysIn(stock, two).map(({ mood }) => mood), [
    "unpleasant, and keyed up",
    "pleasant, and low on energy",
  ]);
});
