import type { Kind } from "../kind.ts";
import { nameOf, type RecallItem, type Stock, wordOf } from "../types.ts";
import { familiesSaid, lowerName } from "../words.ts";
import { Question } from "./question.tsx";
import { Typing } from "./recall_asking.tsx";
import { judgeTyped } from "./recall_reply.ts";
import { filled, gapped } from "./situation.tsx";
import { Line, WaysIn, WhyNot } from "./why.tsx";

/** A definition and a situation, to which the word is typed. */
export const recall: Kind<RecallItem> = {
  id: "recall",
  title: "Type the word",
  shape: { situation: "text" },
  stage: ({ cue }) => cue === undefined ? "free" : "cued",
  card: ({ feeling }) => feeling,
  judge: judgeTyped,
  hint: (stock, item) =>
    item.cue === undefined ? spelled(stock, item.feeling) : familiesSaid(stock, item),
  right: (stock, { feeling }) => nameOf(stock, feeling),
  said: (stock, _, answer) => answer === "" ? "another word" : lowerName(stock, answer),
  Asking: (props) => (
    <>
      <Question
        ask={props.item.cue === undefined
          ? "Which word is it?"
          : `Which word is it? It starts with ${props.item.cue}.`}
      >
        <p class="scene__definition">{props.item.prompt}</p>
        <p class="scene__situation">{gapped(props.item.situation)}</p>
      </Question>
      <Typing {...props} />
    </>
  ),
  Scene: ({ stock, item }) => (
    <div class="scene">
      <p class="scene__definition">{item.prompt}</p>
      <p class="scene__situation">{filled(item.situation, lowerName(stock, item.feeling))}</p>
    </div>
  ),
  Why: ({ stock, item: { feeling }, answer, judgement }) => (
    <>
      {answer === null
        ? <WaysIn stock={stock} best={[feeling]} />
        : <Line says="In the body:">{wordOf(stock, feeling).body}</Line>}
      <WhyNot
        stock={stock}
        best={[feeling]}
        answer={answer === "" ? null : answer}
        judgement={judgement}
      />
    </>
  ),
};

/** "It starts with B and has 6 letters." */
function spelled(stock: Stock, id: string): string {
  const name = nameOf(stock, id);
  const words = name.split(/[ -]/);
  const inWords = words.length === 1 ? "" : `, in ${words.length === 2 ? "two" : "three"} words`;
  return `It starts with ${name.charAt(0)} and has ${words.join("").length} letters${inWords}.`;
}
