import assert from "node:assert/strict";
import fc from "fast-check";
import { anyShuffledLog, type Diary, diary, smallStock } from "../memory/testing.ts";
import { DAYS_AHEAD, lookBack } from "./look_back.ts";

const stock = smallStock();
const TODAY = "2026-03-20";

function look(write: (log: Diary) => void, today = TODAY) {
  const log = diary();
  write(log);
  return lookBack(log.events, stock, today);
}

Deno.test("at first there is nothing to see", () => {
  const back = look(() => {});
  assert.deepEqual([back.met, back.strengthened, back.daysPracticed], [0, 0, 0]);
  assert.deepEqual([back.confusions, back.known, back.saved], [[], [], []]);
  assert.deepEqual(back.due, Array(DAYS_AHEAD).fill(0));
});

Deno.test("words and days are counted once, and a word that has become another counts as that one", () => {
  const back = look((log) => {
    log.met("lonely", "2026-03-01");
    log.met("forlorn", "2026-03-01");
    log.answered("lonely", "2026-03-01");
    log.met("mad", "2026-03-02");
    log.met("gone", "2026-03-02");
  });
  assert.deepEqual([back.met, back.strengthened, back.daysPracticed], [2, 0, 2]);
});

Deno.test("extra practice makes a day, though it moves no card", () => {
  const back = look((log) => {
    log.met("mad", "2026-03-01");
    log.answered("mad", "2026-03-01", { again: true });
    log.answered("mad", "2026-03-02", { card: null });
  });
  assert.equal(back.daysPracticed, 2);
});

Deno.test("what was undone makes no day", () => {
  const back = look((log) => {
    const { id } = log.met("mad", "2026-03-01");
    log.wrote({ type: "retracted", target: id });
  });
  assert.deepEqual([back.met, back.daysPracticed], [0, 0]);
});

Deno.test("a saved word is no practice", () => {
  const back = look((log) => log.wrote({ type: "starred", word: "forlorn", on: true }));
  assert.deepEqual([back.saved, back.daysPracticed], [["lonely"], 0]);
});

Deno.test("what is due looks two weeks ahead, and says whether pairs are among it", () => {
  const words = (log: Diary) => {
    log.met("lonely", TODAY);
    log.answered("lonely", TODAY);
    log.met("mad", TODAY);
  };
  const back = look(words);
  assert.deepEqual([back.due[0], back.due.reduce((sum, count) => sum + count)], [1, 2]);
  assert.equal(back.pairs, false);
  const both = look((log) => {
    words(log);
    log.answered("lonely-solitary", TODAY, { feeling: "lonely" });
  });
  assert.equal(both.pairs, true);
});

Deno.test("the words known are drawn from the first day to today", () => {
  const back = look((log) => {
    log.met("lonely", "2026-03-01");
    log.answered("lonely", "2026-03-01");
    log.answered("lonely", "2026-03-04");
  });
  assert.deepEqual(back.known, [
    { day: "2026-03-01", known: 0 },
    { day: "2026-03-04", known: 1 },
    { day: TODAY, known: 1 },
  ]);
});

Deno.test("on the first day the line is one point", () => {
  const back = look((log) => log.met("lonely", TODAY));
  assert.deepEqual(back.known, [{ day: TODAY, known: 0 }]);
});

Deno.test("what was known on the first day already is drawn from there", () => {
  const back = look((log) => {
    log.met("lonely", "2026-03-01");
    const typed = { item: "recall:lonely:1", typed: "lonely", ms: 3000 };
    log.answered("lonely", "2026-03-01", typed);
  });
  assert.deepEqual(back.known, [{ day: "2026-03-01", known: 1 }, { day: TODAY, known: 1 }]);
});

Deno.test("days that lie ahead of the clock break nothing", () => {
  const back = look((log) => {
    log.met("lonely", "2026-03-21");
    log.answered("lonely", "2026-03-21");
    log.answered("lonely", "2026-03-24");
  });
  assert.deepEqual(back.known.map(({ day }) => day), ["2026-03-21", "2026-03-24"]);
});

Deno.test("the order of the events, and events that come twice, change nothing of what is seen", () => {
  fc.assert(fc.property(anyShuffledLog, ([log, shuffled]) => {
    assert.deepEqual(lookBack(shuffled, stock, TODAY), lookBack(log, stock, TODAY));
  }));
});

Deno.test("the line of words known never goes back in time", () => {
  fc.assert(fc.property(anyShuffledLog, ([log]) => {
    const days = lookBack(log, stock, TODAY).known.map(({ day }) => day);
    assert.deepEqual(days, [...new Set(days)].sort());
  }));
});
