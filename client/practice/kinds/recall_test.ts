import assert from "node:assert/strict";
import type { RecallItem } from "../types.ts";
import { nearnessSaid } from "../words.ts";
import { recall } from "./recall.tsx";
import { replyTo, toldApart } from "./recall_reply.ts";
import { item, namedStock } from "./testing.ts";

const stock = namedStock();
const bitter: RecallItem = { ...item("recall"), situation: "I’m ____ today." };
const about = (id: string): RecallItem => ({ ...bitter, feeling: id });
const first = (text: string) => replyTo(stock, bitter, text, null);
const second = (text: string) => replyTo(stock, bitter, text, "envious");

Deno.test("recall: the word, a form, an alias and a slip are the answer", () => {
  for (const text of ["bitter", "Bitterness", "embittered", "biter"]) {
    assert.deepEqual(first(text), { to: "answer", answer: "bitter" }, text);
  }
});

Deno.test("recall: an empty box and a strange word stay, and say why", () => {
  assert.deepEqual(first("  "), {
    to: "stay",
    says: "Type a word, or say that you don’t know yet.",
  });
  assert.deepEqual(first("xyzzy"), {
    to: "stay",
    says: "That isn’t a word on our wheel. Try another.",
  });
  assert.deepEqual(first("angry"), {
    to: "stay",
    says: "Angry is a whole family on our wheel. Try a finer word.",
  });
});

Deno.test("recall: a word of the same nuance, and a neighbor in the family, get another try", () => {
  for (const answer of ["envious", "resentful", "mad"]) {
    assert.deepEqual(first(answer), { to: "try", answer });
  }
});

Deno.test("recall: a word farther away is the answer at once", () => {
  // furious is of the family, but no pair with bitter; calm is a pair, but of another family
  for (const answer of ["furious", "calm"]) {
    assert.deepEqual(first(answer), { to: "answer", answer });
  }
});

Deno.test("recall: on the second try whatever comes is the answer, but not nothing", () => {
  assert.deepEqual(second("resentful"), { to: "answer", answer: "resentful" });
  assert.deepEqual(second("bitter"), { to: "answer", answer: "bitter" });
  assert.deepEqual(second("xyzzy"), { to: "answer", answer: "" });
  assert.equal(second(" ").to, "stay");
});

Deno.test("recall: what is near is told apart, and the word isn't given away", () => {
  assert.equal(
    toldApart(stock, bitter, "envious"),
    "Near: “Was it taken from you, or do they have it?” The second would be envious; this is the first.",
  );
  assert.equal(
    toldApart(stock, bitter, "mad"),
    "Near: “Is it hot, or long ago?” The first would be mad; this is the second.",
  );
  assert.equal(
    toldApart(stock, bitter, "resentful"),
    "Right so far: resentful. There’s a finer word for this.",
  );
  assert.equal(
    toldApart(stock, about("envious"), "resentful"),
    "Right so far: resentful. There’s a finer word for this.",
  );
  assert.equal(
    toldApart(stock, about("spent"), "burned-out"),
    "Near: burned out would be: what burned out means. This is the word beside it.",
  );
  for (const tried of ["envious", "mad", "resentful"]) {
    assert.doesNotMatch(toldApart(stock, bitter, tried), /bitter/i);
  }
});

Deno.test("recall: is judged by where the word lies on the wheel", () => {
  const judged = (answer: string | null) => recall.judge(stock, bitter, answer);
  assert.deepEqual(["bitter", "envious", "mad", "calm"].map((id) => judged(id).credit), [
    1,
    0.6,
    0.4,
    0,
  ]);
  assert.equal(judged(null).nearness, "unknown");
  assert.throws(() => judged("xyzzy"), RangeError);
});

Deno.test("recall: only the word's own nuance is right so far", () => {
  const stopped = (asked: string, answer: string) =>
    recall.judge(stock, about(asked), answer).stoppedAtNuance;
  assert.equal(stopped("bitter", "resentful"), true);
  assert.equal(stopped("bitter", "envious"), false);
  assert.equal(stopped("bitter", "mad"), false);
  assert.equal(stopped("resentful", "bitter"), false);
});

Deno.test("recall: a text that is no word earns nothing, and hears so", () => {
  const strange = recall.judge(stock, bitter, "");
  assert.equal(strange.credit, 0);
  assert.equal(nearnessSaid(strange), "That isn’t a word on our wheel.");
  assert.equal(recall.said(stock, bitter, ""), "another word");
});

Deno.test("recall: with its first letter it is a help, without it is free", () => {
  assert.equal(recall.stage({ ...bitter, cue: "B" }), "cued");
  assert.equal(recall.stage(bitter), "free");
  assert.equal(recall.card(bitter), "bitter");
});

Deno.test("recall: the hint is the letters, or the family where the first is there already", () => {
  assert.equal(recall.hint(stock, bitter), "It starts with B and has 6 letters.");
  assert.equal(
    recall.hint(stock, about("burned-out")),
    "It starts with B and has 9 letters, in two words.",
  );
  assert.equal(recall.hint(stock, { ...bitter, cue: "B" }), "It’s in the Angry family.");
});
