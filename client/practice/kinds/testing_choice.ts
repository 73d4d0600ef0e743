import assert from "node:assert/strict";
import type { Kind } from "../kind.ts";
import type { ChoiceItem } from "../types.ts";
import { nearnessSaid } from "../words.ts";
import { choiceItem, namedStock } from "./testing.ts";

/** The promises of every kind that asks for a word and shows four; each test file calls it for its own. */
export function keepsThePromisesOfAChoice(kind: Kind<ChoiceItem>): void {
  const stock = namedStock();
  const item = choiceItem(kind.id);
  const judged = (answer: string | null) => kind.judge(stock, item, answer);

  Deno.test(`${kind.id}: the right option earns everything, others their share`, () => {
    const credits = ["bitter", "envious", "mad", "calm"].map((id) => judged(id).credit);
    assert.deepEqual(credits, [1, 0.6, 0.4, 0]);
  });

  Deno.test(`${kind.id}: an answer hears how near it is`, () => {
    assert.deepEqual(
      ["bitter", "envious", "mad", "calm", null].map((id) => nearnessSaid(judged(id))),
      [
        "That’s the word.",
        "Very near: the word right beside it.",
        "Near: same family.",
        "That’s another part of the wheel.",
        "That’s an answer, too. Here is a way in.",
      ],
    );
  });

  Deno.test(`${kind.id}: a word that wasn't offered is refused`, () => {
    assert.throws(() => judged("furious"), RangeError);
  });

  Deno.test(`${kind.id}: recognizes a word, and moves its card`, () => {
    assert.equal(kind.stage(item), "recognition");
    assert.equal(kind.card(item), "bitter");
  });

  Deno.test(`${kind.id}: the hint is the family, and the heading the word`, () => {
    assert.equal(kind.hint(stock, item), "It’s in the Angry family.");
    assert.equal(kind.right(stock, item), "Bitter");
    assert.equal(kind.said(stock, item, "envious"), "envious");
  });
}
