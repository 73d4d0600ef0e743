import type { Judgement } from "../judge.ts";
import { judgeOption, nearnessOf } from "../judge.ts";
import type { Kind } from "../kind.ts";
import { type LadderItem, nameOf, type Stock } from "../types.ts";
import { lowerName, meaningOf } from "../words.ts";
import { Climbing } from "./ladder_asking.tsx";

/** Four words of one family, to be put in order of strength; an answer is their ids, joined by spaces. */
export const ladder: Kind<LadderItem> = {
  id: "ladder",
  title: "In order of strength",
  shape: { options: "options", order: "texts", swap: "number" },
  stage: () => "beside",
  card: () => null,
  judge,
  hint: (stock, { order: [mildest = ""] }) => `The mildest is ${lowerName(stock, mildest)}.`,
  right: (stock, { order }) =>
    `From ${lowerName(stock, order[0] ?? "")} to ${lowerName(stock, order.at(-1) ?? "")}`,
  said: (stock, _, answer) => answer.split(" ").map((id) => lowerName(stock, id)).join(", "),
  Asking: Climbing,
  Scene: ({ item }) => (
    <div class="scene">
      <p class="scene__text">{item.prompt}</p>
    </div>
  ),
  Why({ stock, item, answer }) {
    const given = answer?.split(" ");
    return (
      <ol class="steps">
        {item.order.map((id, index) => (
          <li key={id}>
            <strong class="steps__word">{nameOf(stock, id)}</strong>
            {given && given[index] !== id && (
              <small>yours: {lowerName(stock, given[index] ?? "")}</small>
            )}
            <span class="soft">{meaningOf(stock, id)}</span>
          </li>
        ))}
      </ol>
    );
  },
};

function judge(stock: Stock, item: LadderItem, answer: string | null): Judgement {
  if (answer === null) return judgeOption(stock, item, null);
  const given = answer.split(" ");
  const isOrder = given.length === item.order.length &&
    item.order.every((id) => given.includes(id));
  if (!isOrder) throw new RangeError(`"${answer}" is no order of the words of "${item.id}".`);
  const wrong = item.order.flatMap((id, index) => given[index] === id ? [] : [index]);
  if (wrong.length === 0) return judgement("best", stock.credit.best, "That’s the order.");
  const [first = 0, second] = wrong;
  if (wrong.length > 2 || second !== first + 1) {
    return judgement("none", stock.credit.none, "That’s another order.");
  }
  return judgement(nearnessOf(stock, item.swap), item.swap, "Near: two neighbors are swapped.");
}

function judgement(nearness: Judgement["nearness"], credit: number, told: string): Judgement {
  return { nearness, credit, told, line: null, stoppedAtNuance: false };
}
