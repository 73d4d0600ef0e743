import assert from "node:assert/strict";
import { BINDINGS, commandFor, RESERVED } from "./commands.ts";

const press = (key: string, more = {}) => ({ key, ctrl: false, alt: false, ...more });

Deno.test("enter answers, then goes on, and does not skip the end", () => {
  assert.equal(commandFor(press("Enter"), "asking"), "answer");
  assert.equal(commandFor(press("Enter"), "feedback"), "next");
  assert.equal(commandFor(press("Enter"), "meeting"), "next");
  assert.equal(commandFor(press("Enter"), "ended"), undefined);
  assert.equal(commandFor(press("n"), "ended"), "more");
});

Deno.test("undo is u and ctrl+z everywhere", () => {
  for (const phase of ["meeting", "asking", "feedback", "ended"] as const) {
    assert.equal(commandFor(press("u"), phase), "undo");
    assert.equal(commandFor(press("U"), phase), "undo");
    assert.equal(commandFor(press("z", { ctrl: true }), phase), "undo");
  }
  assert.equal(commandFor(press("z"), "asking"), undefined);
});

Deno.test("a hint can't be had where nothing is asked", () => {
  assert.equal(commandFor(press("h"), "asking"), "hint");
  assert.equal(commandFor(press("h"), "feedback"), undefined);
});

Deno.test("no key is tab, and no key means two things in one phase", () => {
  for (const phase of ["meeting", "asking", "feedback", "ended"] as const) {
    const keys = BINDINGS.filter(({ phases }) => phases.includes(phase)).flatMap(({ keys }) =>
      keys
    );
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(!keys.includes("Tab"));
  }
});

Deno.test("the browser's own shortcuts stay the browser's", () => {
  assert.equal(commandFor(press("h", { alt: true }), "asking"), undefined);
  assert.equal(commandFor(press("h", { ctrl: true }), "asking"), undefined);
});

Deno.test("what is reserved on the wheel are letters of commands while something is asked", () => {
  for (const letter of RESERVED) assert.ok(commandFor(press(letter), "asking"));
});
