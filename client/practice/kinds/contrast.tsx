import { type Judgement, judgeOption } from "../judge.ts";
import type { Kind } from "../kind.ts";
import { type ChoiceItem, hingeOf, nameOf, type Stock } from "../types.ts";
import { hingeSaid, lowerName, meaningOf } from "../words.ts";
import { Question } from "./question.tsx";
import { Options } from "./options.tsx";
import { Line } from "./why.tsx";

/** A vignette and two neighbors; the question that tells them apart comes afterwards, or as the hint. */
export const contrast: Kind<ChoiceItem> = {
  id: "contrast",
  title: "Two neighbors",
  shape: { options: "options", why: "text" },
  stage: () => "cued",
  // "contrast:lonely-solitary:1"
  card: ({ id }) => id.split(":")[1] ?? null,
  judge(stock, item, answer): Judgement {
    const judgement = judgeOption(stock, item, answer);
    if (judgement.nearness !== "none") return judgement;
    return { ...judgement, told: "That’s its neighbor, and one question tells them apart." };
  },
  hint(stock, { options: [one, other] }) {
    return hingeOf(stock, one?.id ?? "", other?.id ?? "") ?? "";
  },
  right: (stock, { feeling }) => nameOf(stock, feeling),
  said: (stock, _, answer) => lowerName(stock, answer),
  Asking({ stock, item, turn, onAnswer }) {
    const options = turn % 2 ? item.options.toReversed() : item.options;
    return (
      <>
        <Question ask={`${either(stock, options.map(({ id }) => id))}?`}>
          <p class="scene__text">{item.prompt}</p>
        </Question>
        <Options stock={stock} options={options} onChoose={onAnswer} />
      </>
    );
  },
  Scene: ({ item }) => (
    <div class="scene">
      <p class="scene__text">{item.prompt}</p>
    </div>
  ),
  Why({ stock, item }) {
    const other = item.options.find(({ id }) => id !== item.feeling)?.id ?? item.feeling;
    return (
      <>
        <p>{item.why}</p>
        <Line says="The question:">{hingeSaid(stock, item.feeling, other)}</Line>
        {[item.feeling, other].map((id) => (
          <Line key={id} says={`${nameOf(stock, id)}:`}>{meaningOf(stock, id)}</Line>
        ))}
      </>
    );
  },
};

/** "Resentful or bitter". */
function either(stock: Stock, ids: readonly string[]): string {
  return ids.map((id, index) => index === 0 ? nameOf(stock, id) : lowerName(stock, id)).join(
    " or ",
  );
}
