import assert from "node:assert/strict";
import { namedStock } from "./kinds/testing.ts";
import { familyTyped, matchTyped } from "./typed.ts";

const stock = namedStock();

function finds(expected: string | null, ...texts: string[]) {
  for (const text of texts) assert.equal(matchTyped(stock, text), expected, text);
}

Deno.test("a name is found, however it is written", () => {
  finds("bitter", "bitter", "Bitter", " BITTER ", "bitter.", "bítter");
  finds("calm", "cálm");
  finds("burned-out", "burned out", "Burned-Out", "burnedout", "burned   out!");
});

Deno.test("what people say in front of the word doesn't matter", () => {
  finds("bitter", "I feel bitter", "I'm bitter.", "I’m bitter", "im bitter", "feeling bitter");
  finds("bitter", "I am feeling bitter", "I felt bitter", "i was bitter");
});

Deno.test("an alias is found, and so is one that starts like a sentence", () => {
  finds("bitter", "embittered", "I feel embittered");
  finds("burned-out", "blase", "blasé", "Fried");
  finds("calm", "feeling good");
  finds(null, "good");
});

Deno.test("forms of a name or an alias are found", () => {
  finds("resentful", "resentment", "resent", "resented");
  finds("bitter", "bitterness");
  finds("at-ease", "comforts");
  finds("burned-out", "burning out");
});

Deno.test("one slip of the finger is forgiven in words of five letters or more", () => {
  finds("bitter", "biter", "bittre", "bitttr", "bitterr");
  finds("furious", "furius", "fuirous");
  finds("burned-out", "burnedot", "burned uot");
  finds(null, "bidder", "cam", "clam", "made", "mda");
});

Deno.test("a word that is spelled out wins over a form, and a form over a slip", () => {
  const words = { ...stock.words };
  const base = stock.words["calm"] ?? assert.fail();
  words["fured"] = { ...base, name: "Fury’s", aliases: ["soureds"] };
  words["madss"] = { ...base, name: "Madss", aliases: ["envies"] };
  const crowded = { ...stock, words };
  assert.equal(matchTyped(crowded, "fury"), "furious");
  assert.equal(matchTyped(crowded, "soured"), "bitter");
  assert.equal(matchTyped(crowded, "furys"), "fured");
  assert.equal(matchTyped(crowded, "envies"), "madss");
  assert.equal(matchTyped(crowded, "mads"), "mad");
  assert.equal(matchTyped(crowded, "madsz"), "madss");
});

Deno.test("where two words are as near, it is the one that was asked for, or none", () => {
  const words = { ...stock.words };
  const base = stock.words["calm"] ?? assert.fail();
  words["batter"] = { ...base, name: "Batter", aliases: ["embittered"] };
  const crowded = { ...stock, words };
  assert.equal(matchTyped(crowded, "butter"), null);
  assert.equal(matchTyped(crowded, "butter", "bitter"), "bitter");
  assert.equal(matchTyped(crowded, "butter", "batter"), "batter");
  assert.equal(matchTyped(crowded, "embittered", "batter"), "batter");
  assert.equal(matchTyped(crowded, "embittered", "calm"), null);
});

Deno.test("another word that was spelled out is not bent to the one that was asked for", () => {
  assert.equal(matchTyped(stock, "mad", "bitter"), "mad");
  assert.equal(matchTyped(stock, "envy", "bitter"), "envious");
});

Deno.test("what is no word is none", () => {
  finds(null, "", "   ", "…", "???", "I feel", "feeling", "xyzzy", "горько", "constructor");
});

Deno.test("a family is told from a word", () => {
  assert.equal(familyTyped(stock, "I’m angry."), "Angry");
  assert.equal(familyTyped(stock, "bitter"), null);
  assert.equal(familyTyped(stock, ""), null);
});

Deno.test("a family that is spelled out is no form and no slip of one of its words", () => {
  const hangry = {
    ...stock,
    words: {
      ...stock.words,
      bitter: { ...stock.words["bitter"] as (typeof stock.words)[string], aliases: ["hangry"] },
    },
  };
  assert.equal(matchTyped(hangry, "hangr"), "bitter");
  assert.equal(matchTyped(hangry, "angry"), null);
  assert.equal(familyTyped(hangry, "angry"), "Angry");
});
