import assert from "node:assert/strict";
import type { Event } from "../log/event.ts";
import { savedWords } from "./saved.ts";

let made = 0;
function starred(word: string, on = true): Event {
  made += 1;
  const at = new Date(Date.UTC(2026, 2, 1, 8, 0, made)).toISOString();
  return { id: `a${made}`, at, type: "starred", word, on };
}

Deno.test("nothing is saved at first", () => {
  assert.deepEqual(savedWords([]), []);
});

Deno.test("what was saved last comes first, also when it was saved before", () => {
  const events = [starred("bitter"), starred("calm"), starred("lonely"), starred("bitter")];
  assert.deepEqual(savedWords(events), ["bitter", "lonely", "calm"]);
});

Deno.test("the last event of a word counts, in whatever order they come in", () => {
  const events = [starred("bitter"), starred("calm"), starred("bitter", false)];
  assert.deepEqual(savedWords(events), ["calm"]);
  assert.deepEqual(savedWords(events.toReversed()), ["calm"]);
});

Deno.test("a star that was retracted was never set", () => {
  const star = starred("bitter");
  const undone: Event = {
    id: "b1",
    at: "2026-03-02T08:00:00.000Z",
    type: "retracted",
    target: star.id,
  };
  assert.deepEqual(savedWords([star, undone]), []);
});

Deno.test("a saved word follows its new id, and stands once", () => {
  const events = [starred("peeved"), starred("annoyed")];
  const today = (id: string) => id === "peeved" ? "annoyed" : id;
  assert.deepEqual(savedWords(events, today), ["annoyed"]);
  assert.deepEqual(savedWords([...events, starred("annoyed", false)], today), []);
});

Deno.test("a word that left the wheel is not saved any more", () => {
  const events = [starred("gone"), starred("calm")];
  assert.deepEqual(savedWords(events, (id) => id === "gone" ? null : id), ["calm"]);
});
