import type { RefCallback } from "preact";
import type { Kind } from "./kind.ts";
import type { SessionState } from "./session.ts";
import type { Item, Stock } from "./types.ts";

/** A question of any kind, and what helps with it. */
export function Asked({ stock, kind, item, state, picked, sheet, onAnswer, onTry, onHint }: {
  stock: Stock;
  kind: Kind;
  item: Item;
  state: SessionState;
  picked: string | null;
  /** Receives the element that the answer wheel moves into. */
  sheet: RefCallback<HTMLElement>;
  onAnswer: (answer: string | null, typed?: string) => void;
  onTry: (answer: string, typed: string) => void;
  onHint: () => void;
}) {
  return (
    <div class={`question question--${kind.id}`}>
      <kind.Asking
        stock={stock}
        item={item}
        hinted={state.hinted}
        tried={state.tried}
        turn={turnOf(state, item)}
        sheet={sheet}
        picked={picked}
        onAnswer={onAnswer}
        onTry={onTry}
        onHint={onHint}
      />
      <div class="question__help">
        <p class="question__else">
          <button type="button" class="quiet" onClick={() => onAnswer(null)}>
            I don’t know yet
          </button>
          {!state.hinted && <button type="button" class="quiet" onClick={onHint}>Hint</button>}
        </p>
        <p class="question__hint" role="status">
          {state.hinted ? kind.hint(stock, item) : ""}
        </p>
      </div>
    </div>
  );
}

/** Turns the options by the session and the step, so that they stand the same after coming back. */
function turnOf({ id, index }: SessionState, item: Item): number {
  let sum = index;
  for (const char of id + item.id) sum += char.charCodeAt(0);
  return sum;
}
