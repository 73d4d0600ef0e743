import assert from "node:assert/strict";
import { createTypeAhead, PAUSE, type Spot, step } from "./rings.ts";

const spots: Spot[] = [
  { id: "sad", name: "Sad", ring: 1 },
  { id: "down", name: "Down", ring: 2 },
  { id: "gloomy", name: "Gloomy", ring: 3 },
  { id: "miserable", name: "Miserable", ring: 3 },
  { id: "hurt", name: "Hurt", ring: 2 },
  { id: "stung", name: "Stung", ring: 3 },
  { id: "angry", name: "Angry", ring: 1 },
  { id: "sulky", name: "Sulky", ring: 3 },
];

Deno.test("left and right go along the ring, and around its end", () => {
  assert.equal(step(spots, "down", "ArrowRight"), "hurt");
  assert.equal(step(spots, "hurt", "ArrowRight"), "down");
  assert.equal(step(spots, "sad", "ArrowLeft"), "angry");
});

Deno.test("down goes to the first child, up to the parent", () => {
  assert.equal(step(spots, "sad", "ArrowDown"), "down");
  assert.equal(step(spots, "down", "ArrowDown"), "gloomy");
  assert.equal(step(spots, "miserable", "ArrowUp"), "down");
  assert.equal(step(spots, "hurt", "ArrowUp"), "sad");
});

Deno.test("there is nothing inside the first ring, and nothing outside the last", () => {
  assert.equal(step(spots, "sad", "ArrowUp"), "sad");
  assert.equal(step(spots, "stung", "ArrowDown"), "stung");
});

Deno.test("home and end go to the ends of the ring", () => {
  assert.equal(step(spots, "miserable", "End"), "sulky");
  assert.equal(step(spots, "sulky", "Home"), "gloomy");
});

Deno.test("a lost place starts over at the first wedge", () => {
  assert.equal(step(spots, "nowhere", "ArrowRight"), "sad");
});

Deno.test("letters typed in a row are one word; after a pause, a new one", () => {
  let time = 0;
  const ahead = createTypeAhead(() => time);
  assert.equal(ahead.type(spots, "sad", "s"), "stung");
  time += 100;
  assert.equal(ahead.type(spots, "stung", "u"), "sulky");
  time += PAUSE + 1;
  assert.equal(ahead.isTyping, false);
  assert.equal(ahead.type(spots, "sulky", "d"), "down");
});

Deno.test("a word that was ended is not gone on with", () => {
  const ahead = createTypeAhead(() => 0);
  assert.equal(ahead.type(spots, "sad", "s"), "stung");
  ahead.end();
  assert.equal(ahead.isTyping, false);
  assert.equal(ahead.type(spots, "stung", "h"), "hurt");
});

Deno.test("the same letter again goes on to the next word", () => {
  const ahead = createTypeAhead(() => 0);
  assert.equal(ahead.type(spots, "gloomy", "s"), "stung");
  assert.equal(ahead.type(spots, "stung", "s"), "sulky");
  assert.equal(ahead.type(spots, "sulky", "s"), "sad");
});

Deno.test("a letter that starts no word leads nowhere", () => {
  assert.equal(createTypeAhead(() => 0).type(spots, "sad", "z"), undefined);
});

Deno.test("a whole name is meant before a longer one that comes first", () => {
  const ahead = createTypeAhead(() => 0);
  const both: Spot[] = [
    { id: "bittersweet", name: "Bittersweet, in Wistful, 2 of 3", ring: 3 },
    { id: "bitter", name: "Bitter, in Resentful, 3 of 3", ring: 3 },
  ];
  let at = "bittersweet";
  for (const letter of "bitter") at = ahead.type(both, at, letter) ?? at;
  assert.equal(at, "bitter");
});
