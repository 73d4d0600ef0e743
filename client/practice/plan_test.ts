import assert from "node:assert/strict";
import { seeded } from "../log/testing.ts";
import { LENGTH, LONGEST, plan, type Planning } from "./plan.ts";
import { History, planning, practiceStock } from "./testing_kinds.ts";
import { wishOf } from "./wish.ts";

const stock = practiceStock();
const TODAY = "2026-03-10";
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function after(history: History, seed = 1): Planning {
  return planning(history, stock, { day: TODAY, random: seeded(seed) });
}

function wishing(id: string, from: Planning): Planning {
  return { ...from, wish: wishOf(id, from) ?? assert.fail(`${id} is no wish`) };
}

const kindOf = (step: string) => step.split(":")[0] ?? "";
const wordOf = (step: string) => step.split(":")[1] ?? "";
const metIn = (steps: string[]) => steps.filter((step) => kindOf(step) === "meet").map(wordOf);

/** Someone who knows all words of the first nuances well, and answered them `days` before they are due. */
function learned(...words: string[]): History {
  const history = new History();
  history.met("2026-02-01", ...words);
  for (const word of words) history.answered("2026-02-01", word).answered("2026-02-04", word);
  return history;
}

Deno.test("a first session meets three words, asks for each of them later, and practices scenes between", () => {
  for (const seed of SEEDS) {
    const steps = plan(after(new History(), seed));
    const met = metIn(steps);
    assert.equal(steps.length, LONGEST);
    assert.equal(met.length, 3);
    for (const word of met) {
      const card = steps.indexOf(`meet:${word}`);
      const asked = steps.findIndex((step) => kindOf(step) === "define" && wordOf(step) === word);
      assert.ok(asked >= card + 3, `${word} is asked at ${asked}, met at ${card}`);
    }
    assert.ok(steps.some((step) => kindOf(step) === "pinpoint"));
    assert.equal(new Set(steps).size, steps.length);
  }
});

Deno.test("what is due comes first, and leaves less room for new words", () => {
  const words = ["f0n0", "f1n0", "f2n0", "f3n0", "f4n0", "f5n0", "f6n0", "f7n0"];
  const steps = plan(after(learned(...words)));
  assert.deepEqual(new Set(steps.filter((step) => kindOf(step) !== "meet").map(wordOf)).size, 9);
  for (const word of words) assert.ok(steps.some((step) => wordOf(step) === word), word);
  assert.equal(metIn(steps).length, 1);
});

Deno.test("a day has room for eight new words, and then for none", () => {
  const eight = ["f0n0", "f0n1", "f1n0", "f1n1", "f2n0", "f2n1", "f3n0", "f3n1"];
  const history = new History().met(TODAY, ...eight);
  for (const word of eight) history.answered(TODAY, word);
  assert.deepEqual(metIn(plan(after(history))), []);
});

Deno.test("no two near neighbors come up on one day", () => {
  for (const seed of SEEDS) {
    const history = new History().met(TODAY, "f0n0", "f1n0a", "f4n1");
    const near = new Set(["f0n0a", "f0n0b", "f1n0", "f1n0b", "f0n0a", "f2n0a", "f4n1a", "f4n1b"]);
    assert.deepEqual(metIn(plan(after(history, seed))).filter((word) => near.has(word)), []);
  }
});

Deno.test("a word is recognized while it is new, then recalled with a cue, then found in a scene", () => {
  const recognized = new History().met("2026-03-08", "f0n0").answered("2026-03-08", "f0n0", 0);
  const cued = learned("f0n0");
  const free = learned("f0n0").answered("2026-02-20", "f0n0").answered("2026-04-20", "f0n0");
  const asked = (history: History, day: string) => {
    const steps = plan({ ...after(history), day });
    return steps.filter((step) => wordOf(step) === "f0n0").map(kindOf)[0];
  };
  assert.equal(asked(recognized, "2026-03-10"), "define");
  assert.equal(asked(cued, "2026-03-10"), "recall");
  assert.equal(asked(free, "2026-12-10"), "pinpoint");
});

Deno.test("a contrast comes up only once both of its words are known", () => {
  const one = plan(after(learned("f0n0a")));
  const both = plan(after(learned("f0n0a", "f1n0a")));
  const contrasts = (steps: string[]) => steps.filter((step) => kindOf(step) === "contrast");
  assert.deepEqual(contrasts(one), []);
  assert.deepEqual(contrasts(both).map(wordOf), ["f0n0a-f1n0a"]);
});

Deno.test("two scenes in a row are from different families", () => {
  for (const seed of SEEDS) {
    const steps = plan({ ...after(new History(), seed), more: true });
    const families = steps.map((step) => kindOf(step) === "pinpoint" ? step.slice(9, 11) : step);
    assert.ok(families.every((family, at) => family !== families[at - 1]), steps.join());
  }
});

Deno.test("more practice brings no new words", () => {
  const steps = plan({ ...after(learned("f0n0", "f1n0")), more: true });
  assert.deepEqual(metIn(steps), []);
  assert.equal(steps.length, LENGTH);
});

Deno.test("a word to practice is asked about most, in several forms, and then its neighbors", () => {
  const steps = plan(wishing("f3n0a", after(learned("f3n0a"))));
  const about = steps.filter((step) => wordOf(step) === "f3n0a");
  assert.ok(about.length >= 3);
  assert.ok(new Set(about.map(kindOf)).size > 1);
  const neighbors = ["f3n0", "f3n0a", "f3n0b"];
  assert.deepEqual(steps.map(wordOf).filter((word) => !neighbors.includes(word)), []);
});

Deno.test("a family, and everything behind a vague word, ask for nothing else", () => {
  const family = plan(wishing("f6", after(new History())));
  assert.deepEqual(family.filter((step) => !wordOf(step).startsWith("f6")), []);
  const vague = plan(wishing("vague:fine", after(new History())));
  assert.deepEqual(new Set(vague.map(wordOf)), new Set(["f2n0a", "f5n1", "f7n0b"]));
  assert.ok(vague.length >= LENGTH);
});

Deno.test("one kind is nothing but that kind, about another word each time", () => {
  for (const kind of ["define", "recall", "pinpoint", "contrast", "ladder", "verdict"]) {
    const steps = plan(wishing(`kind:${kind}`, after(learned("f0n0"))));
    assert.deepEqual(new Set(steps.map(kindOf)), new Set([kind]));
    assert.equal(steps.length, LENGTH);
    assert.equal(new Set(steps.map(wordOf)).size, LENGTH);
  }
});

Deno.test("what is due goes first within one kind, too", () => {
  const steps = plan(wishing("kind:define", after(learned("f4n1"))));
  assert.equal(wordOf(steps[0] ?? ""), "f4n1");
});

Deno.test("one contrast is its two vignettes among questions about its two words", () => {
  const steps = plan(wishing("pair:f0n0a-f1n0a", after(new History())));
  assert.equal(steps.filter((step) => kindOf(step) === "contrast").length, 2);
  const pair = ["f0n0a", "f1n0a", "f0n0a-f1n0a"];
  assert.deepEqual(steps.filter((step) => !pair.includes(wordOf(step))), []);
});

Deno.test("two words that no contrast parts are told apart by questions about just the two", () => {
  const steps = plan(wishing("apart:f0n1+f7n1b", after(new History())));
  assert.equal(steps.length, LENGTH);
  assert.deepEqual(new Set(steps.map(wordOf)), new Set(["f0n1", "f7n1b"]));
});

Deno.test("saved words, and words of missed scenes, are met before others", () => {
  const history = new History().starred("f8n1b").answered("2026-03-01", "f2n1a", 0, "f5n0");
  const met = metIn(plan(after(history)));
  assert.deepEqual(met.slice(0, 2).sort(), ["f2n1a", "f8n1b"]);
});

Deno.test("what was asked least comes first", () => {
  const seen = new Set<string>();
  const history = new History();
  for (const n of [1, 2, 3]) {
    const [first] = plan(wishing("kind:ladder", { ...after(history), random: seeded(n) }));
    assert.ok(first && !seen.has(first));
    seen.add(first);
    history.events.push({
      ...{ type: "answered", session: "s", item: first, answer: "x", credit: 1, hinted: false },
      ...{ id: `z${n}`, at: `2026-03-0${n}T00:00:00.000Z`, card: null, day: "2026-03-01" },
    });
  }
});
