import assert from "node:assert/strict";
import type { Draft, Event } from "../log/event.ts";
import { countsOf } from "./counts.ts";
import { dayIn, fileHolds, several, spanIn, storedHere, wasAdded } from "./wording.ts";

const NOW = new Date(2026, 10, 22, 12);
const at = (month: number, day: number, year = 2026) => new Date(year, month - 1, day, 9);

let made = 0;
function event(draft: Draft, when: Date, id = `e${++made}`): Event {
  return { ...draft, id, at: when.toISOString() };
}
function answer(when: Date): Event {
  return event(
    { type: "answered", session: "s", item: "i", answer: null, credit: 0, hinted: false },
    when,
  );
}
function met(word: string, when: Date): Event {
  return event({ type: "met", session: "s", item: `meet:${word}`, word, day: "2026-03-03" }, when);
}

const answers = [answer(at(3, 3)), answer(at(5, 1)), answer(at(11, 22))];
const star = event({ type: "starred", word: "calm", on: true }, at(1, 2));

Deno.test("numbers are told as people write them", () => {
  assert.equal(several(1, "answer"), "1 answer");
  assert.equal(several(0, "answer"), "0 answers");
  assert.equal(several(1412, "entry", "entries"), "1,412 entries");
});

Deno.test("a day has its year only when it isn't this one", () => {
  assert.equal(dayIn(at(3, 3), NOW), "3 March");
  assert.equal(dayIn(at(3, 3, 2025), NOW), "3 March 2025");
  assert.equal(spanIn({ first: at(3, 3), last: at(11, 22) }, NOW), "from 3 March to 22 November");
  assert.equal(
    spanIn({ first: at(3, 3, 2025), last: at(11, 22) }, NOW),
    "from 3 March 2025 to 22 November 2026",
  );
  assert.equal(spanIn({ first: at(3, 3), last: at(3, 3) }, NOW), "on 3 March");
});

Deno.test("what was undone counts no more, and a word counts once", () => {
  const [first, second] = answers;
  assert(first && second);
  const log = [
    ...answers,
    met("calm", at(3, 3)),
    met("calm", at(4, 3)),
    met("sore", at(4, 3)),
    event({ type: "retracted", target: first.id }, at(5, 5)),
  ];
  assert.deepEqual(countsOf(log), {
    answers: 2,
    words: 2,
    entries: 5,
    span: { first: at(5, 1), last: at(11, 22) },
  });
  assert.deepEqual(countsOf([]), { answers: 0, words: 0, entries: 0, span: null });
});

Deno.test("what is stored here is told with its beginning", () => {
  const told = (events: Event[]) => storedHere(countsOf(events), NOW);
  assert.equal(told([]), "Nothing of yours is stored here yet.");
  assert.equal(told([star]), "Stored in this browser since 2 January: 1 entry.");
  assert.equal(
    told([star, ...answers, met("calm", at(3, 3))]),
    "Stored in this browser since 3 March: 3 answers and 1 word met.",
  );
});

Deno.test("what a file would bring is told with how much of it is new", () => {
  const [first, second] = answers;
  assert(first && second);
  const told = (here: Event[], file: Event[] = answers) => fileHolds(file, here, NOW);
  const all = "This file has 3 answers from 3 March to 22 November";
  assert.equal(told([]), `${all}. All of them are new here.`);
  assert.equal(told([first]), `${all}. 2 are new here.`);
  assert.equal(told([first, second]), `${all}. 1 is new here.`);
  assert.equal(told(answers), `${all}. All of it is here already.`);
  const words = [met("calm", at(3, 3)), met("sore", at(4, 3))];
  assert.equal(
    told([first], [...answers, ...words]),
    `${all}. 2 are new here. You met 2 words in that time.`,
  );
  assert.equal(
    told(answers, [...answers, star]),
    `${all}. All of them are here already; 1 other entry is new.`,
  );
  assert.equal(told([], [first]), "This file has 1 answer on 3 March. It is new here.");
  assert.equal(told([], []), "This file is a backup with nothing in it.");
  assert.equal(
    told([], [star]),
    "This file has no answers, but 1 other entry on 2 January. It is new here.",
  );
  assert.equal(
    told([star], [star]),
    "This file has no answers, but 1 other entry on 2 January. All of it is here already.",
  );
});

Deno.test("what was added is told, and that nothing was", () => {
  assert.equal(wasAdded(answers, []), "3 answers were added.");
  assert.equal(wasAdded([...answers, star], answers), "1 entry was added, no answers among them.");
  assert.equal(wasAdded(answers, answers), "Nothing was added: all of it was here already.");
});
