import type { RefCallback } from "preact";
import type { SessionState } from "./session.ts";
import { type Item, type Stock, wordOf } from "./types.ts";

/** A vignette, and the wheel to answer on. */
export function Question({ stock, item, state, picked, sheet, onAnswer, onUnknown, onHint }: {
  stock: Stock;
  item: Item;
  state: SessionState;
  picked: string | null;
  /** Receives the element that the answer wheel moves into. */
  sheet: RefCallback<HTMLElement>;
  onAnswer: () => void;
  onUnknown: () => void;
  onHint: () => void;
}) {
  const word = picked === null ? null : wordOf(stock, picked);
  return (
    <div class="question">
      <div class="question__scene">
        <div class="scene" tabIndex={-1} data-focus>
          <p class="scene__text">{item.prompt}</p>
          {item.said && <p class="scene__said">“{item.said}”</p>}
        </div>
        <h2 class="question__ask">What’s the feeling?</h2>
        <div class="question__bar">
          <p class="question__picked" aria-live="polite">
            {word
              ? (
                <>
                  <span class="serif">{word.name}</span>
                  {isNuance(stock, picked) && <small>You can stop here, or go further out.</small>}
                </>
              )
              : <small>Open a family on the wheel, then pick the word.</small>}
          </p>
          <button type="button" class="button" disabled={!word} onClick={onAnswer}>
            Answer <kbd aria-hidden="true">↵</kbd>
          </button>
        </div>
        <p class="question__else">
          <button type="button" class="quiet" onClick={onUnknown}>I don’t know yet</button>
          {!state.hinted && <button type="button" class="quiet" onClick={onHint}>Hint</button>}
        </p>
        <p class="question__hint" role="status">{state.hinted ? item.hint : ""}</p>
      </div>
      <div class="question__wheel" ref={sheet} />
    </div>
  );
}

function isNuance(stock: Stock, id: string | null): boolean {
  return id !== null && wordOf(stock, id).nuance === id;
}
