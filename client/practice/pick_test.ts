import assert from "node:assert/strict";
import type { Event } from "../log/event.ts";
import { fixed, oneOf, seeded } from "../log/testing.ts";
import { stamper } from "../log/log.ts";
import { pick } from "./pick.ts";
import { largeStock } from "./testing.ts";
import type { Item } from "./types.ts";

const stock = largeStock(9, 4);
const itemOf = new Map(stock.items.map((item) => [item.id, item]));
const stamp = stamper(fixed());

function items(ids: readonly string[]): Item[] {
  return ids.map((id) => itemOf.get(id) ?? assert.fail(`no item "${id}"`));
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
  return answered(...Array.from({ length }, () => oneOf(stock.items, random).id));
}

function timesAnswered(history: readonly Event[], id: string): number {
  return history.filter((event) => event.type === "answered" && event.item === id).length;
}

Deno.test("a session is eight items from different families, whatever came before", () => {
  const random = seeded(2);
  for (let round = 0; round < 300; round++) {
    const families = items(pick(stock, randomHistory(random), { length: 8, random }))
      .map((item) => item.families);
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
    for (const chosen of items(pick(stock, history, { length: 8, random }))) {
      const rivals = stock.items.filter((item) => item.families.join() === chosen.families.join());
      assert.equal(standing(chosen), Math.min(...rivals.map(standing)));
    }
  }
});

Deno.test("in time every item is asked, those of two families included", () => {
  const random = seeded(4);
  let history: Event[] = [];
  for (let session = 0; session < 25; session++) {
    history = [...history, ...answered(...pick(stock, history, { length: 8, random }))];
  }
  assert.deepEqual(stock.items.filter(({ id }) => timesAnswered(history, id) === 0), []);
});

Deno.test("an answer that was taken back does not count", () => {
  const few = { ...stock, items: items(["f0n0a-0", "f0n0a-1"]) };
  const [first] = answered("f0n0a-0");
  assert(first);
  const after = (history: Event[]) =>
    new Set(
      [1, 2, 3, 4, 5, 6].flatMap((seed) => pick(few, history, { length: 1, random: seeded(seed) })),
    );
  assert.deepEqual([...after([first])], ["f0n0a-1"]);
  assert.equal(after([first, ...stamp([{ type: "retracted", target: first.id }])]).size, 2);
});

Deno.test("a session longer than there are families goes round again, and neighbors still differ", () => {
  const random = seeded(5);
  for (let round = 0; round < 50; round++) {
    const picked = items(pick(stock, randomHistory(random), { length: 30, random }));
    assert.equal(picked.length, 30);
    assert.equal(new Set(picked).size, 30);
    for (const [index, item] of picked.entries()) {
      const before = picked[index - 1]?.families ?? [];
      assert(!item.families.some((family) => before.includes(family)));
    }
  }
});

Deno.test("the same chance picks the same session, another chance another", () => {
  const session = (seed: number) => pick(stock, [], { length: 8, random: seeded(seed) });
  assert.deepEqual(session(6), session(6));
  assert.notDeepEqual(session(6), session(7));
});

Deno.test("a small stock gives a short session, an empty one none", () => {
  const random = seeded(8);
  const small = { ...stock, items: items(["f0n0a-0", "f0n0a-1", "f1n0a-0"]) };
  assert(pick(small, [], { length: 8, random }).length >= 2);
  assert.deepEqual(pick({ ...stock, items: [] }, [], { length: 8, random }), []);
});

Deno.test("a focus takes every other place, and the rest comes from all over", () => {
  const random = seeded(9);
  for (const focus of ["f3", "f3n1", "f3n1a"]) {
    const picked = items(pick(stock, randomHistory(random), { length: 8, random, focus }));
    const about = picked.map((item) => item.families.includes("f3"));
    assert.deepEqual(about, [true, false, true, false, true, false, true, false]);
    const rest = picked.flatMap(({ families }) => families.includes("f3") ? [] : families);
    assert.equal(new Set(rest).size, rest.length);
  }
});

Deno.test("items whose key is the focus or in it come before its close kin", () => {
  const picked = pick(stock, [], { length: 11, random: seeded(10), focus: "f3n1a" });
  const about = items(picked).filter((item) => item.families.includes("f3"));
  assert.deepEqual(
    about.map((item) => item.feeling),
    ["f3n1a", "f3n1a", "f3n1a", "f3n1a", "f3n1b", "f3n1b"],
  );
});

Deno.test("an item that accepts the focus is about it, too", () => {
  const [other] = items(["f5n0a-0"]);
  assert(other);
  const accepting = { ...other, accept: { f3n1a: "Fair." } };
  const changed = { ...stock, items: stock.items.map((item) => item === other ? accepting : item) };
  for (const focus of ["f3", "f3n1", "f3n1a"]) {
    const picked = pick(changed, [], { length: 2, random: seeded(11), focus });
    assert(picked.includes(other.id), focus);
  }
});

Deno.test("a focus that is not on the wheel changes nothing", () => {
  const session = (focus?: string) =>
    pick(stock, [], { length: 8, random: seeded(12), ...(focus ? { focus } : {}) });
  assert.deepEqual(session("hungry"), session());
});
