import assert from "node:assert/strict";
import { arrange, type Meeting } from "./arrange.ts";
import type { Item } from "./types.ts";

function item(id: string): Item {
  return { id, kind: "pinpoint", feeling: id, prompt: "" };
}

/** "f1" and "f2" are of one family. */
const clash = (one: Item | undefined, other: Item) => one?.id[0] === other.id[0];

function meeting(word: string): Meeting {
  return { step: `meet:${word}`, item: item(word) };
}

Deno.test("each new word is asked for at least two steps after its card", () => {
  const steps = arrange(["1", "2", "3", "4"].map(item), ["a", "b", "c"].map(meeting), clash);
  assert.equal(steps.length, 10);
  assert.equal(steps[0], "meet:a");
  for (const word of ["a", "b", "c"]) {
    assert.ok(steps.indexOf(word) - steps.indexOf(`meet:${word}`) > 2, steps.join());
  }
});

Deno.test("with nothing else to ask, words are met first and asked then", () => {
  const steps = arrange([], ["a", "b"].map(meeting), clash);
  assert.deepEqual(steps, ["meet:a", "meet:b", "a", "b"]);
});

Deno.test("without new words, the order stays as it was, but scenes of one family are parted", () => {
  const others = ["f1", "f2", "g1", "h1"].map(item);
  assert.deepEqual(arrange(others, [], clash), ["f1", "g1", "f2", "h1"]);
  assert.deepEqual(arrange(["f1", "f2"].map(item), [], clash), ["f1", "f2"]);
});
