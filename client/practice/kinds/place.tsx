import type { ComponentChildren } from "preact";
import { type Judgement, judgeOption } from "../judge.ts";
import type { Kind, WhyProps } from "../kind.ts";
import { type ChoiceItem, nameOf, type Option, wordOf } from "../types.ts";
import { lowerFirst, lowerName } from "../words.ts";
import { Question } from "./question.tsx";
import { textOf } from "./options.tsx";

/** Where a word sits in energy and pleasantness; the ids of the options are two digits: pleasant? keyed up? */
export const place: Kind<ChoiceItem> = {
  id: "place",
  title: "On the map",
  shape: { options: "options" },
  stage: () => "recognition",
  card: ({ feeling }) => feeling,
  judge(stock, item, answer): Judgement {
    const judgement = judgeOption(stock, item, answer);
    return answer === null ? judgement : { ...judgement, told: told(rightOf(item), answer) };
  },
  hint: (stock, { feeling }) => wordOf(stock, feeling).body,
  right: (stock, item) => `${nameOf(stock, item.feeling)}: ${whereSaid(item, rightOf(item))}`,
  said: (_, item, answer) => whereSaid(item, answer),
  Asking: ({ stock, item, onAnswer }) => (
    <>
      <Question ask="Where does it sit?">
        <p class="scene__word">{item.prompt}</p>
      </Question>
      <Field options={item.options}>
        {(option, index) => (
          <button
            type="button"
            class="map__place"
            data-key={String(index + 1)}
            onClick={() => onAnswer(option.id)}
          >
            <kbd aria-hidden="true">{index + 1}</kbd>
            <span>{textOf(stock, option)}</span>
          </button>
        )}
      </Field>
    </>
  ),
  Scene,
  Why: ({ stock, item: { feeling } }) => (
    <>
      <p>{wordOf(stock, feeling).body}</p>
      <p class="soft">
        That’s how {lowerName(stock, feeling)} goes as a rule. Yours may sit somewhere else today.
      </p>
    </>
  ),
};

function Scene({ stock, item, answer }: WhyProps<ChoiceItem>) {
  const right = rightOf(item);
  return (
    <div class="scene">
      <p class="scene__word">{item.prompt}</p>
      <Field options={item.options}>
        {(option) => (
          <p
            class="map__place"
            data-right={option.id === right ? "" : undefined}
            data-yours={option.id === answer ? "" : undefined}
          >
            <span>{textOf(stock, option)}</span>
            {option.id === right && <strong>{nameOf(stock, item.feeling)}</strong>}
            {option.id === answer && option.id !== right && <small>You said this</small>}
          </p>
        )}
      </Field>
    </div>
  );
}

/** The four places as a map; the options come row by row, keyed up on top and unpleasant on the left. */
function Field({ options, children }: {
  options: readonly Option[];
  children: (option: Option, index: number) => ComponentChildren;
}) {
  return (
    <div class="map">
      <span class="map__axis map__axis--top" aria-hidden="true">Keyed up</span>
      <span class="map__axis map__axis--left" aria-hidden="true">Unpleasant</span>
      <ul class="map__places">
        {options.map((option, index) => <li key={option.id}>{children(option, index)}</li>)}
      </ul>
      <span class="map__axis map__axis--right" aria-hidden="true">Pleasant</span>
      <span class="map__axis map__axis--bottom" aria-hidden="true">Low on energy</span>
    </div>
  );
}

/** How near a place is to the right one; of two halves it says which is right. */
function told(right: string, answer: string): string {
  if (answer === right) return "That’s where it sits.";
  const pleasant = right[0] === "1" ? "pleasant" : "unpleasant";
  const energy = right[1] === "1" ? "keyed up" : "low on energy";
  if (answer[0] === right[0]) return `Half of it: it’s ${pleasant}, but ${energy}.`;
  if (answer[1] === right[1]) return `Half of it: it’s ${energy}, but ${pleasant}.`;
  return "It sits in the opposite corner.";
}

function rightOf({ options }: ChoiceItem): string {
  return options.find(({ credit }) => credit === 1)?.id ?? "";
}

function whereSaid({ options }: ChoiceItem, id: string): string {
  return lowerFirst(options.find((option) => option.id === id)?.text ?? "");
}
