import { type Judgement, judgeOption, nearnessOf } from "../judge.ts";
import type { Kind, WhyProps } from "../kind.ts";
import { nameOf, type Stock, type VerdictItem } from "../types.ts";
import { lowerFirst, lowerName, meaningOf } from "../words.ts";
import { Lit } from "./lit.tsx";
import { Asking } from "./verdict_asking.tsx";
import { feelingIn, isFeeling } from "./verdict_said.ts";
import { Line } from "./why.tsx";

/** Feeling or verdict? An answer is the choice and, after a space, the feeling that may be under a verdict. */
export const verdict: Kind<VerdictItem> = {
  id: "verdict",
  title: "Feeling or verdict?",
  shape: { options: "options", name: "text", why: "text" },
  stage: () => "beside",
  card: () => null,
  judge,
  hint: () => "Does it say what is going on in somebody, or what somebody else did?",
  right: (_, item) =>
    `“${upperFirst(item.name)}” is ${isFeeling(item) ? "a feeling" : "a verdict"}`,
  said(stock, { options }, answer) {
    const [choice, under] = answer.split(" ");
    const said = lowerFirst(options.find(({ id }) => id === choice)?.text ?? "");
    return under === undefined ? said : `${said}, with ${lowerName(stock, under)} under it`;
  },
  Asking,
  Scene: ({ item }) => (
    <div class="scene">
      <p class="scene__said">“{item.prompt}”</p>
    </div>
  ),
  Why,
};

function judge(stock: Stock, item: VerdictItem, answer: string | null): Judgement {
  if (answer === null) return judgeOption(stock, item, null);
  const lists = [item.options, ...(item.under ? [item.under] : [])];
  const parts = answer.split(" ");
  if (parts.length !== lists.length) {
    throw new RangeError(
      `"${answer}" is no answer to "${item.id}", which has ${lists.length} parts.`,
    );
  }
  const credits = lists.map((options, index) =>
    judgeOption(stock, { ...item, options }, parts[index] ?? "").credit
  );
  const credit = credits.reduce((sum, share) => sum + share, 0) / credits.length;
  return {
    credit,
    nearness: nearnessOf(stock, credit),
    line: null,
    stoppedAtNuance: false,
    told: told(item, credits),
  };
}

/** What the choice was worth, and the feeling under it. */
function told(item: VerdictItem, [choice = 0, under]: readonly number[]): string {
  const first = choice === 1
    ? "That’s what it is"
    : isFeeling(item)
    ? "It’s a feeling"
    : "It’s a verdict";
  if (under === undefined) return `${first}.`;
  return under === 1
    ? `${first}, and that may be under it.`
    : `${first}; something else may be under it.`;
}

function Why({ stock, item: { why, under = [], after }, answer }: WhyProps<VerdictItem>) {
  const likely = under.filter(({ credit }) => credit === 1);
  const other = under.find(({ id, credit }) => credit < 1 && id === answer?.split(" ")[1]);
  return (
    <>
      <p>{why}</p>
      {likely.length > 0 && (
        <Line says="Under it may be:">
          {likely.map(({ id }) => lowerName(stock, id)).join(" or ")}.
        </Line>
      )}
      {other && (
        <Line says={`Why not ${lowerName(stock, other.id)}?`}>
          {`${nameOf(stock, other.id)} would be: ${lowerFirst(meaningOf(stock, other.id))}`}
        </Line>
      )}
      {after !== undefined && (
        <>
          <p>
            <strong>Said again, with the feeling:</strong>
          </p>
          <blockquote class="scene__said">
            “<Lit text={after} clues={feelingIn(stock, after)} />”
          </blockquote>
        </>
      )}
    </>
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
