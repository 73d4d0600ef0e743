import assert from "node:assert/strict";
import { smallStock } from "../memory/testing.ts";
import { type LookBack, lookBack } from "./look_back.ts";
import { dueSaid, knownSaid, metSaid } from "./sentences.ts";

const NOTHING = lookBack([], smallStock(), "2026-11-22");
const due = (...counts: number[]) => Object.assign(Array<number>(14).fill(0), counts);
const said = (seen: Partial<LookBack>) => ({ ...NOTHING, words: 221, ...seen });

Deno.test("what was met is told with what it takes to keep it", () => {
  assert.equal(
    metSaid(said({ met: 3 })),
    "You’ve met 3 of the 221 words on the wheel; to strengthen one takes a second day.",
  );
  assert.equal(
    metSaid(said({ met: 3, strengthened: 1 })),
    "You’ve met 3 of the 221 words on the wheel; one should still come to you after three days.",
  );
  assert.equal(
    metSaid(said({ met: 64, strengthened: 28 })),
    "You’ve met 64 of the 221 words on the wheel; 28 should still come to you after three days.",
  );
});

Deno.test("what comes back is told with its day", () => {
  assert.equal(dueSaid(said({ due: due(0) })), "Nothing comes back in the next 14 days.");
  assert.equal(
    dueSaid(said({ due: due(1) })),
    "1 word is ready today, nothing more in the next 14 days.",
  );
  assert.equal(
    dueSaid(said({ due: due(12, 0, 5), pairs: true })),
    "12 words and pairs are ready today, 17 in all in the next 14 days.",
  );
  assert.equal(
    dueSaid(said({ due: due(0, 1), pairs: true })),
    "Nothing today; 1 word or pair comes back tomorrow, nothing more in the next 14 days.",
  );
  assert.equal(
    dueSaid(said({ due: due(0, 0, 3, 1) })),
    "Nothing today; 3 words come back on Tuesday, 4 in all in the next 14 days.",
  );
  assert.match(dueSaid(said({ due: due(...Array(13).fill(0), 2) })), /on Saturday, 5 December/);
  assert.match(dueSaid(said({ due: due(0, 0, 0, 0, 0, 0, 0, 2) })), /on Sunday, 29 November/);
});

Deno.test("how many words are known is told with how many were before", () => {
  const known = (...points: [string, number][]) =>
    said({ known: points.map(([day, known]) => ({ day, known })) });
  assert.match(knownSaid(known()), /^None yet\./);
  assert.match(knownSaid(known(["2026-11-20", 0], ["2026-11-22", 0])), /^None yet\./);
  assert.equal(knownSaid(known(["2026-11-22", 1])), "One word today, the first.");
  assert.equal(
    knownSaid(known(["2026-11-01", 0], ["2026-11-09", 2], ["2026-11-22", 4])),
    "4 words today, the first on 9 November.",
  );
  assert.equal(
    knownSaid(known(["2026-09-01", 2], ["2026-10-25", 9], ["2026-11-22", 28])),
    "28 words today, 9 four weeks ago.",
  );
});

Deno.test("losing words is told like gaining them", () => {
  const known = [{ day: "2026-09-01", known: 12 }, { day: "2026-11-22", known: 9 }];
  assert.equal(knownSaid(said({ known })), "9 words today, 12 four weeks ago.");
});
