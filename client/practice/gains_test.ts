import assert from "node:assert/strict";
import { memoryLog } from "../log/memory.ts";
import { fixed, seeded } from "../log/testing.ts";
import { gainsOf } from "./gains.ts";
import { createPlayer } from "./player.ts";
import { History, KINDS, practiceStock } from "./testing_kinds.ts";

const stock = practiceStock();

async function played(history: History, right: boolean) {
  const log = memoryLog(fixed("2026-03-10T08:00:00.000Z", "b"), history.events);
  const clock = () => new Date("2026-03-10T08:00:00");
  const player = await createPlayer({ stock, kinds: KINDS, log, clock, random: seeded(1) });
  while (player.state.phase as string !== "ended") {
    if (player.state.phase === "asking") {
      await player.answer(right ? player.item?.feeling ?? null : null);
    }
    await player.next();
  }
  return gainsOf(player.events, player.state, stock);
}

Deno.test("a first session meets three words, and nothing was there to get stronger", async () => {
  const { met, strengthened } = await played(new History(), true);
  assert.equal(met.length, 3);
  assert.deepEqual(strengthened, []);
});

Deno.test("a word that is due and found again got stronger; one that was missed did not", async () => {
  const due = () => new History().met("2026-02-01", "f0n0").answered("2026-02-01", "f0n0");
  assert.deepEqual((await played(due(), true)).strengthened, ["f0n0"]);
  assert.deepEqual((await played(due(), false)).strengthened, []);
});
