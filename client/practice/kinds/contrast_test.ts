import assert from "node:assert/strict";
import { nearnessSaid } from "../words.ts";
import { contrast } from "./contrast.tsx";
import { choiceItem, namedStock } from "./testing.ts";

const stock = namedStock();
const item = choiceItem("contrast", {
  id: "contrast:bitter-envious:1",
  options: [{ id: "bitter", credit: 1 }, { id: "envious", credit: 0 }],
  why: "It was yours.",
});

Deno.test("contrast: one is right, and the other is its neighbor", () => {
  assert.equal(contrast.judge(stock, item, "bitter").credit, 1);
  assert.equal(nearnessSaid(contrast.judge(stock, item, "bitter")), "That’s the word.");
  const other = contrast.judge(stock, item, "envious");
  assert.equal(other.credit, 0);
  assert.match(nearnessSaid(other), /neighbor/);
});

Deno.test("contrast: not knowing yet is an answer, a third word is none", () => {
  assert.equal(contrast.judge(stock, item, null).nearness, "unknown");
  assert.throws(() => contrast.judge(stock, item, "mad"), RangeError);
});

Deno.test("contrast: moves the card of the pair, as the stock writes it", () => {
  assert.equal(contrast.card(item), "bitter-envious");
  assert(Object.hasOwn(stock.hinges, contrast.card(item) ?? ""));
  assert.equal(
    contrast.card({ ...item, id: "contrast:like-a-fraud-inferior:2" }),
    "like-a-fraud-inferior",
  );
  assert.equal(contrast.stage(item), "cued");
});

Deno.test("contrast: the hint is the question of the pair, and doesn't say which answer it favors", () => {
  assert.equal(contrast.hint(stock, item), "Was it taken from you, or do they have it?");
});

Deno.test("contrast: one of the two may be a whole family", () => {
  const family = {
    ...item,
    feeling: "angry",
    options: [{ id: "angry", credit: 1 }, { id: "bitter", credit: 0 }],
  };
  assert.equal(contrast.right(stock, family), "Angry");
  assert.equal(contrast.said(stock, family, "angry"), "angry");
});
