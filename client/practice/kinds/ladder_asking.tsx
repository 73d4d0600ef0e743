import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AskingProps } from "../kind.ts";
import { type LadderItem, nameOf } from "../types.ts";
import { Question } from "./question.tsx";
import { followDrags } from "./drag.ts";
import { lastOf, moveTo, orderOf, place, type Rungs, takeBack } from "./ladder_rungs.ts";
import { WordCard } from "./word_card.tsx";

/** Four cards and four rungs; a card gets to its rung by a tap, by its number, or by dragging it there. */
export function Climbing({ stock, item, onAnswer }: AskingProps<LadderItem>) {
  const [rungs, setRungs] = useState<Rungs>(() => item.options.map(() => null));
  const [says, setSays] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const latest = useRef<(word: string, rung: number | null) => void>(() => {});
  const order = orderOf(rungs);
  const last = lastOf(rungs);

  useEffect(() => {
    if (!root.current) return;
    return followDrags(root.current, (word, rung) => latest.current(word, rung));
  }, []);

  // a card that was moved is another element, which would lose the focus
  useLayoutEffect(() => {
    if (wanted.current) root.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  }, [rungs]);

  function show(next: Rungs, word: string, focus: string | null): void {
    wanted.current = focus;
    const rung = next.indexOf(word);
    setSays(`${nameOf(stock, word)}, ${rung < 0 ? "not on the ladder" : rungSaid(rung)}.`);
    setRungs(next);
  }

  function put(word: string): void {
    const next = place(rungs, word);
    const rest = item.options.find(({ id }) => !next.includes(id));
    const onward = rest ? cardOf(rest.id) : "[data-answer]";
    show(next, word, hasFocus(root.current, word) ? onward : null);
  }

  function back(word: string): void {
    show(takeBack(rungs, word), word, hasFocus(root.current, word) ? cardOf(word) : null);
  }

  function step(word: string, by: number): void {
    const next = moveTo(rungs, word, rungs.indexOf(word) + by);
    if (next === rungs) return;
    wanted.current = cardOf(word);
    // its new rung is part of its name, which is read as it gets the focus
    setSays("");
    setRungs(next);
  }

  latest.current = (word, rung) => {
    if (rung !== null) show(moveTo(rungs, word, rung), word, null);
    else if (rungs.includes(word)) show(takeBack(rungs, word), word, null);
  };

  return (
    <div class="ladder" ref={root}>
      <Question ask={item.prompt} />
      <div class="ladder__sides">
        <ul class="ladder__words">
          {item.options.map(({ id }, index) => (
            <li key={id}>
              {!rungs.includes(id) && (
                <WordCard
                  id={id}
                  name={nameOf(stock, id)}
                  number={index + 1}
                  onClick={() => put(id)}
                />
              )}
            </li>
          ))}
        </ul>
        <div>
          <p class="rungs__end" aria-hidden="true">Mildest</p>
          <ol class="rungs" aria-label="The ladder, the mildest first">
            {rungs.map((id, index) => (
              <li class="rung" key={index} data-rung={index}>
                {id === null
                  ? <span class="visually-hidden">{`Empty, ${rungSaid(index)}`}</span>
                  : (
                    <WordCard
                      id={id}
                      name={nameOf(stock, id)}
                      place={rungSaid(index)}
                      onClick={() => back(id)}
                      onMove={(by) => step(id, by)}
                    />
                  )}
              </li>
            ))}
          </ol>
          <p class="rungs__end" aria-hidden="true">Strongest</p>
        </div>
      </div>
      <div class="ladder__bar">
        <button
          type="button"
          class="quiet"
          data-key="Backspace"
          disabled={last === null}
          onClick={() => last !== null && back(last)}
        >
          Take back
        </button>
        <button
          type="button"
          class="button"
          data-key="Enter"
          data-answer
          disabled={!order}
          onClick={() => order && onAnswer(order.join(" "))}
        >
          Answer <kbd aria-hidden="true">↵</kbd>
        </button>
      </div>
      <p class="visually-hidden" role="status">{says}</p>
    </div>
  );
}

const rungSaid = (rung: number) => `rung ${rung + 1} of 4`;

const cardOf = (word: string) => `[data-word="${CSS.escape(word)}"] button`;

/** Whether the focus is on the card of a word: only then it has to go along. */
function hasFocus(root: HTMLElement | null, word: string): boolean {
  return root?.querySelector(cardOf(word)) === document.activeElement;
}
