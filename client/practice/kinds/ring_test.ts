import assert from "node:assert/strict";
import { seen } from "./ring.ts";
import { choiceItem } from "./testing.ts";

/** The options of a ring as they are seen, by their ids; the answer is "bitter". */
const shown = (ids: string[], turn: number) =>
  seen(choiceItem("define", { options: ids.map((id) => ({ id, credit: 0 })) }), turn)
    .map(({ id }) => id);

const ring = ["envious", "mad", "bitter", "calm", "spent"];

Deno.test("four in a row of a ring are seen, the answer always among them", () => {
  for (let turn = 0; turn < 9; turn++) {
    const four = shown(ring, turn);
    assert.equal(new Set(four).size, 4);
    assert(four.includes("bitter"));
    const first = ring.indexOf(four[0] ?? "");
    assert.deepEqual(four, [0, 1, 2, 3].map((step) => ring[(first + step) % ring.length]));
  }
});

Deno.test("each turn puts the answer in another place, beside another rival", () => {
  const turns = [0, 1, 2, 3].map((turn) => shown(ring, turn));
  assert.equal(new Set(turns.map((four) => four.indexOf("bitter"))).size, 4);
  assert.equal(new Set(turns.map((four) => ring.find((id) => !four.includes(id)))).size, 4);
});

Deno.test("words that stand elsewhere in their ring have their answer elsewhere in the same turn", () => {
  const places = [0, 1, 2, 3, 4].map((at) => {
    const others = ring.filter((id) => id !== "bitter");
    return shown([...others.slice(0, at), "bitter", ...others.slice(at)], 1).indexOf("bitter");
  });
  assert.deepEqual(places, [1, 2, 3, 0, 1]);
});

Deno.test("four options or fewer are seen as they are", () => {
  assert.deepEqual(shown(["mad", "bitter"], 3), ["mad", "bitter"]);
  assert.deepEqual(shown(["mad", "calm", "bitter", "spent"], 1), [
    "mad",
    "calm",
    "bitter",
    "spent",
  ]);
});
