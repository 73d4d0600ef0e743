import { judgeOnWheel } from "../judge.ts";
import type { AskingProps, Kind } from "../kind.ts";
import { nameOf, type PinpointItem, type Stock, wordOf } from "../types.ts";
import { bestSaid, familiesSaid, lowerName } from "../words.ts";
import { Lit } from "./lit.tsx";
import { Question } from "./question.tsx";
import { Line, WaysIn, WhyNot } from "./why.tsx";

/** A vignette, and the wheel to answer on. */
export const pinpoint: Kind<PinpointItem> = {
  id: "pinpoint",
  title: "Scenes",
  shape: {
    clues: "texts",
    best: "texts",
    accept: "lines",
    near: "lines",
    why: "text",
  },
  stage: () => "free",
  card: ({ feeling }) => feeling,
  judge: judgeOnWheel,
  hint: familiesSaid,
  right: bestSaid,
  said: (stock, _, answer) => lowerName(stock, answer),
  Asking,
  Scene: ({ item }) => (
    <div class="scene">
      <p class="scene__text">
        <Lit text={item.prompt} clues={item.clues} />
      </p>
      {item.said && <p class="scene__said">“{item.said}”</p>}
    </div>
  ),
  Why: ({ stock, item: { best, why }, answer, judgement }) => (
    <>
      {answer === null && (
        <>
          <Line says="From what happened:">the marked lines.</Line>
          <WaysIn stock={stock} best={best} />
        </>
      )}
      <p>{why}</p>
      {judgement.stoppedAtNuance &&
        best.map((id) => (
          <Line key={id} says={`${nameOf(stock, id)}:`}>{wordOf(stock, id).definition}</Line>
        ))}
      <WhyNot stock={stock} best={best} answer={answer} judgement={judgement} />
    </>
  ),
};

function Asking({ stock, item, picked, sheet, onAnswer }: AskingProps<PinpointItem>) {
  return (
    <>
      <div class="question__scene">
        <Question ask="What’s the feeling?">
          <p class="scene__text">{item.prompt}</p>
          {item.said && <p class="scene__said">“{item.said}”</p>}
        </Question>
        <div class="question__bar">
          <p class="question__picked" aria-live="polite">
            {picked === null ? <small>Open a family on the wheel, then pick the word.</small> : (
              <>
                <span class="serif">{nameOf(stock, picked)}</span>
                {isNuance(stock, picked) && <small>You can stop here, or go further out.</small>}
              </>
            )}
          </p>
          <button
            type="button"
            class="button"
            data-key="Enter"
            disabled={picked === null}
            onClick={() => onAnswer(picked)}
          >
            Answer <kbd aria-hidden="true">↵</kbd>
          </button>
        </div>
      </div>
      <div class="question__wheel" ref={sheet} />
    </>
  );
}

function isNuance(stock: Stock, id: string): boolean {
  return wordOf(stock, id).nuance === id;
}
