import assert from "node:assert/strict";
import { nearnessSaid } from "../words.ts";
import { place } from "./place.tsx";
import { choiceItem, namedStock } from "./testing.ts";

const stock = namedStock();
const calm = choiceItem("place", {
  id: "place:calm",
  feeling: "calm",
  options: [
    { id: "01", text: "Unpleasant, keyed up", credit: 0 },
    { id: "11", text: "Pleasant, keyed up", credit: 0.5 },
    { id: "00", text: "Unpleasant, low on energy", credit: 0.5 },
    { id: "10", text: "Pleasant, low on energy", credit: 1 },
  ],
});
const told = (answer: string | null) => nearnessSaid(place.judge(stock, calm, answer));

Deno.test("place: the place earns everything, half of it its share", () => {
  const credits = ["10", "11", "00", "01"].map((id) => place.judge(stock, calm, id).credit);
  assert.deepEqual(credits, [1, 0.5, 0.5, 0]);
});

Deno.test("place: says which half was right", () => {
  assert.equal(told("10"), "That’s where it sits.");
  assert.equal(told("11"), "Half of it: it’s pleasant, but low on energy.");
  assert.equal(told("00"), "Half of it: it’s low on energy, but pleasant.");
  assert.equal(told("01"), "It sits in the opposite corner.");
  assert.match(told(null), /an answer, too/);
});

Deno.test("place: what is no place on the map is refused", () => {
  assert.throws(() => place.judge(stock, calm, "22"), RangeError);
});

Deno.test("place: recognizes a word, and its body is the hint", () => {
  assert.equal(place.stage(calm), "recognition");
  assert.equal(place.card(calm), "calm");
  assert.equal(place.hint(stock, calm), "Where calm sits.");
});

Deno.test("place: is told as words", () => {
  assert.equal(place.right(stock, calm), "Calm: pleasant, low on energy");
  assert.equal(place.said(stock, calm, "01"), "unpleasant, keyed up");
});
