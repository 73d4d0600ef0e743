import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AskingProps } from "../kind.ts";
import type { VerdictItem } from "../types.ts";
import { Question } from "./question.tsx";
import { Options } from "./options.tsx";
import { choiceSaid } from "./verdict_said.ts";

/** First the choice; then, of a verdict, which feeling may be under it. */
export function Asking({ stock, item, onAnswer }: AskingProps<VerdictItem>) {
  const [choice, setChoice] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(choice);

  // what is new is read out, and the keys work from there
  useLayoutEffect(() => {
    if (shown.current === choice) return;
    shown.current = choice;
    root.current?.querySelector<HTMLElement>("[data-focus]")?.focus({ preventScroll: true });
  }, [choice]);

  const sentence = <p class="scene__said">“{item.prompt}”</p>;
  return (
    <div ref={root}>
      {choice === null || !item.under
        ? (
          <>
            <Question key="choice" ask="A feeling, or a verdict?">{sentence}</Question>
            <Options
              stock={stock}
              options={item.options}
              onChoose={item.under ? setChoice : onAnswer}
            />
          </>
        )
        : (
          <>
            <div class="scene">{sentence}</div>
            <Question key="under" ask="Which of these may be under it?">
              <p>{choiceSaid(item, choice)}</p>
            </Question>
            <Options
              key="under"
              stock={stock}
              options={item.under}
              onChoose={(under) => onAnswer(`${choice} ${under}`)}
            />
            <button
              type="button"
              class="quiet"
              data-key="Backspace"
              onClick={() => setChoice(null)}
            >
              Change the first answer
            </button>
          </>
        )}
    </div>
  );
}
