import assert from "node:assert/strict";
import type { VerdictItem } from "../types.ts";
import { nearnessSaid } from "../words.ts";
import { item, namedStock } from "./testing.ts";
import { verdict } from "./verdict.tsx";
import { choiceSaid, feelingIn } from "./verdict_said.ts";

const after = "I was BITTER when you left.";
const ignored: VerdictItem = {
  ...item("verdict"),
  name: "ignored",
  prompt: "I feel ignored.",
  options: options("verdict"),
  why: "Somebody should have answered.",
  under: [{ id: "mad", credit: 1 }, { id: "bitter", credit: 1 }, { id: "calm", credit: 0 }],
  after,
};
const said: VerdictItem = {
  ...item("verdict"),
  id: "verdict:ignored:said",
  name: "Bitter",
  prompt: after,
  options: options("feeling"),
  why: "It says what it is like.",
};
const stock = { ...namedStock(), items: [ignored, said] };

function options(right: string) {
  return ["feeling", "verdict"].map((id) => ({
    id,
    text: `A ${id}`,
    credit: id === right ? 1 : 0,
  }));
}

Deno.test("verdict: each of the two parts is half of it", () => {
  const credits = ["verdict mad", "verdict calm", "feeling bitter", "feeling calm"].map((answer) =>
    verdict.judge(stock, ignored, answer).credit
  );
  assert.deepEqual(credits, [1, 0.5, 0.5, 0]);
});

Deno.test("verdict: says which part was right", () => {
  const told = ["verdict mad", "verdict calm", "feeling bitter", "feeling calm"].map((answer) =>
    nearnessSaid(verdict.judge(stock, ignored, answer))
  );
  assert.deepEqual(told, [
    "That’s what it is, and that may be under it.",
    "That’s what it is; something else may be under it.",
    "It’s a verdict, and that may be under it.",
    "It’s a verdict; something else may be under it.",
  ]);
});

Deno.test("verdict: a sentence that says a feeling has one part", () => {
  assert.equal(verdict.judge(stock, said, "feeling").credit, 1);
  assert.equal(nearnessSaid(verdict.judge(stock, said, "feeling")), "That’s what it is.");
  assert.equal(verdict.judge(stock, said, "verdict").credit, 0);
  assert.equal(nearnessSaid(verdict.judge(stock, said, "verdict")), "It’s a feeling.");
});

Deno.test("verdict: not knowing yet is an answer", () => {
  assert.equal(verdict.judge(stock, ignored, null).nearness, "unknown");
});

Deno.test("verdict: an answer with a part too few, too many or unknown is refused", () => {
  for (const answer of ["verdict", "verdict mad bitter", "verdict furious", "maybe mad", ""]) {
    assert.throws(() => verdict.judge(stock, ignored, answer), RangeError, answer);
  }
  assert.throws(() => verdict.judge(stock, said, "feeling bitter"), RangeError);
});

Deno.test("verdict: between the steps it says right away what it is", () => {
  assert.equal(choiceSaid(ignored, "verdict"), "Yes, a verdict: it says what somebody did.");
  assert.equal(
    choiceSaid(ignored, "feeling"),
    "It’s a verdict: it says what somebody did, even after “feel”.",
  );
  assert.equal(
    choiceSaid({ ...ignored, prompt: "You ignored me." }, "feeling"),
    "It’s a verdict: it says what somebody did.",
  );
});

Deno.test("verdict: in the sentence said again the feeling is found as it is written", () => {
  assert.deepEqual(feelingIn(stock, after), ["BITTER"]);
  assert.deepEqual(feelingIn(stock, "I was cross."), []);
  assert.deepEqual(feelingIn({ ...stock, items: [] }, after), []);
});

Deno.test("verdict: moves no card, and asks back as a hint", () => {
  assert.equal(verdict.card(ignored), null);
  assert.equal(verdict.stage(ignored), "beside");
  assert.match(verdict.hint(stock, ignored), /\?$/);
});

Deno.test("verdict: is told as words", () => {
  assert.equal(verdict.right(stock, ignored), "“Ignored” is a verdict");
  assert.equal(verdict.right(stock, said), "“Bitter” is a feeling");
  assert.equal(verdict.said(stock, ignored, "verdict mad"), "a verdict, with mad under it");
  assert.equal(verdict.said(stock, said, "feeling"), "a feeling");
});
