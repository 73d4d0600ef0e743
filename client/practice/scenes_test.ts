import assert from "node:assert/strict";
import type { Event } from "../log/event.ts";
import { stamper } from "../log/log.ts";
import { fixed, oneOf, seeded } from "../log/testing.ts";
import { scenes } from "./scenes.ts";
import { largeStock } from "./testing.ts";
import { familiesOf, type Item, type PinpointItem } from "./types.ts";
import { leastUsed, usesOf } from "./uses.ts";

const stock = largeStock(9, 4);
const all = stock.items as PinpointItem[];
const stamp = stamper(fixed());

function items(...ids: string[]): PinpointItem[] {
  return ids.map((id) => all.find((item) => item.id === id) ?? assert.fail(`no item "${id}"`));
}

function answered(...ids: string[]): Event[] {
  return stamp(ids.map((item) => ({
    type: "answered",
    session: "s",
    item,
    answer: null,
    credit: 0,
    hinted: false,
  })));
}

function randomHistory(random: () => number): Event[] {
  const length = Math.floor(random() * 300);
  return answered(...Array.from({ length }, () => oneOf(all, random).id));
}

function timesAnswered(history: readonly Event[], id: string): number {
  return history.filter((event) => event.type === "answered" && event.item === id).length;
}

function pick(history: readonly Event[], length: number, random: () => number, from = all) {
  return scenes(leastUsed(from, usesOf(history), random), stock, length);
}

Deno.test("a session is eight scenes from different families, whatever came before", () => {
  const random = seeded(2);
  for (let round = 0; round < 300; round++) {
    const families = pick(randomHistory(random), 8, random).map((item) => familiesOf(stock, item));
    assert.equal(families.length, 8);
    assert.equal(new Set(families.flat()).size, families.flat().length);
  }
});

Deno.test("of a family, what was answered least often comes, then what was answered longest ago", () => {
  const random = seeded(3);
  for (let round = 0; round < 100; round++) {
    const history = randomHistory(random);
    const standing = (item: Item) =>
      timesAnswered(history, item.id) * 1000 +
      history.findLastIndex((event) => event.type === "answered" && event.item === item.id);
    for (const chosen of pick(history, 8, random)) {
      const rivals = all.filter((item) =>
        familiesOf(stock, item).join() === familiesOf(stock, chosen).join()
      );
      assert.equal(standing(chosen), Math.min(...rivals.map(standing)));
    }
  }
});

Deno.test("in time every scene is asked, those of two families included", () => {
  const random = seeded(4);
  let history: Event[] = [];
  for (let session = 0; session < 25; session++) {
    history = [...history, ...answered(...pick(history, 8, random).map(({ id }) => id))];
  }
  assert.deepEqual(all.filter(({ id }) => timesAnswered(history, id) === 0), []);
});

Deno.test("an answer that was taken back does not count", () => {
  const few = items("f0n0a-0", "f0n0a-1");
  const [first] = answered("f0n0a-0");
  assert(first);
  const after = (history: Event[]) =>
    new Set([1, 2, 3, 4, 5, 6].flatMap((seed) => pick(history, 1, seeded(seed), few)));
  assert.deepEqual([...after([first])], items("f0n0a-1"));
  assert.equal(after([first, ...stamp([{ type: "retracted", target: first.id }])]).size, 2);
});

Deno.test("a session longer than there are families goes round again, and neighbors still differ", () => {
  const random = seeded(5);
  for (let round = 0; round < 50; round++) {
    const picked = pick(randomHistory(random), 30, random);
    assert.equal(picked.length, 30);
    assert.equal(new Set(picked).size, 30);
    for (const [index, item] of picked.entries()) {
      const before = picked[index - 1];
      const families = before ? familiesOf(stock, before) : [];
      assert(!familiesOf(stock, item).some((family) => families.includes(family)));
    }
  }
});

Deno.test("the same chance picks the same scenes, another chance others", () => {
  assert.deepEqual(pick([], 8, seeded(6)), pick([], 8, seeded(6)));
  assert.notDeepEqual(pick([], 8, seeded(6)), pick([], 8, seeded(7)));
});

Deno.test("a small stock gives a short session, an empty one none", () => {
  const random = seeded(8);
  assert(pick([], 8, random, items("f0n0a-0", "f0n0a-1", "f1n0a-0")).length >= 2);
  assert.deepEqual(pick([], 8, random, []), []);
});
