import assert from "node:assert/strict";
import { oneOf, seeded } from "../log/testing.ts";
import { lit } from "./clues.ts";

/** Writes runs as the text with its clues in brackets. */
const shown = (text: string, ...clues: string[]) =>
  lit(text, clues).map((run) => run.clue ? `[${run.text}]` : run.text).join("");

Deno.test("clues light up where they stand, in the order of the text", () => {
  assert.equal(
    shown("You smile and load it harder.", "harder", "smile"),
    "You [smile] and load it [harder].",
  );
});

Deno.test("only the first occurrence lights up", () => {
  assert.equal(shown("Fine. Fine.", "Fine"), "[Fine]. Fine.");
});

Deno.test("clues that touch stay two; clues that overlap become one", () => {
  assert.equal(shown("abcdef", "ab", "cd"), "[ab][cd]ef");
  assert.equal(shown("abcdef", "abc", "cd"), "[abcd]ef");
  assert.equal(shown("abcdef", "bcde", "cd", "bc"), "a[bcde]f");
});

Deno.test("a clue that is empty or not in the text marks nothing", () => {
  assert.deepEqual(lit("Fine.", ["", "great"]), [{ text: "Fine.", clue: false }]);
  assert.deepEqual(lit("", ["great"]), []);
});

Deno.test("a text that is one clue is one run", () => {
  assert.deepEqual(lit("Fine.", ["Fine."]), [{ text: "Fine.", clue: true }]);
});

Deno.test("the runs joined are the text, none is empty, and every clue is lit", () => {
  const random = seeded(1);
  for (let round = 0; round < 2000; round++) {
    const text = Array.from(
      { length: Math.floor(random() * 30) },
      () => oneOf([..."ab ’\n"], random),
    ).join("");
    const clues = Array.from({ length: Math.floor(random() * 5) }, () => {
      const start = Math.floor(random() * text.length);
      return text.slice(start, start + Math.floor(random() * 6));
    });
    const runs = lit(text, clues);
    assert.equal(runs.map((run) => run.text).join(""), text);
    assert(runs.every((run) => run.text !== ""));
    const bright = runs.filter((run) => run.clue).map((run) => run.text);
    assert(clues.every((clue) => clue === "" || bright.some((run) => run.includes(clue))));
  }
});
