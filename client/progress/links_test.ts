import assert from "node:assert/strict";
import { smallStock } from "../memory/testing.ts";
import { exercise } from "./links.ts";

const stock = smallStock();
stock.words = {
  ...stock.words,
  lonely: { ...stock.words["lonely"]!, name: "Lonely" },
  solitary: { ...stock.words["solitary"]!, name: "Solitary" },
  mad: { ...stock.words["mad"]!, name: "Mad" },
};

Deno.test("a pair is practiced as the contrast that it is, whichever way round it was mixed up", () => {
  const focus = "pair:lonely-solitary";
  assert.deepEqual(exercise(stock, "lonely", "solitary"), {
    focus,
    said: "Tell lonely and solitary apart",
  });
  assert.deepEqual(exercise(stock, "solitary", "lonely"), {
    focus,
    said: "Tell solitary and lonely apart",
  });
});

Deno.test("two words that are no pair are practiced by questions about just the two", () => {
  assert.deepEqual(exercise(stock, "lonely", "mad"), {
    focus: "apart:lonely+mad",
    said: "Tell lonely and mad apart",
  });
});
