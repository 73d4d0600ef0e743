/** What the kinds share that ask for a word and show four. */

import type { ComponentType } from "preact";
import type { Kind } from "../kind.ts";
import { judgeOption } from "../judge.ts";
import { type ChoiceItem, nameOf, type Word, wordOf } from "../types.ts";
import { familiesSaid, lowerName } from "../words.ts";
import { Question } from "./question.tsx";
import { Options } from "./options.tsx";
import { seen } from "./ring.ts";
import { WaysIn, WhyNot } from "./why.tsx";

/** What tells such a kind from the others. */
export interface Choosing {
  id: string;
  title: string;
  ask: string;
  /** Sets the prompt. */
  Prompt: ComponentType<{ text: string }>;
  /** Explains the right word. */
  Because: ComponentType<{ word: Word }>;
}

/** Makes a kind that is answered by choosing one of its options. */
export function choosing({ id, title, ask, Prompt, Because }: Choosing): Kind<ChoiceItem> {
  return {
    id,
    title,
    shape: { options: "options" },
    stage: () => "recognition",
    card: ({ feeling }) => feeling,
    judge: judgeOption,
    hint: familiesSaid,
    right: (stock, { feeling }) => nameOf(stock, feeling),
    said: (stock, _, answer) => lowerName(stock, answer),
    Asking: ({ stock, item, turn, onAnswer }) => (
      <>
        <Question ask={ask}>
          <Prompt text={item.prompt} />
        </Question>
        <Options stock={stock} options={seen(item, turn)} onChoose={onAnswer} />
      </>
    ),
    Scene: ({ item }) => (
      <div class="scene">
        <Prompt text={item.prompt} />
      </div>
    ),
    Why: ({ stock, item: { feeling }, answer, judgement }) => (
      <>
        {answer === null && <WaysIn stock={stock} best={[feeling]} />}
        <Because word={wordOf(stock, feeling)} />
        <WhyNot stock={stock} best={[feeling]} answer={answer} judgement={judgement} />
      </>
    ),
  };
}
