import type { Kind } from "./kind.ts";
import type { Answer } from "./session.ts";
import type { Item, Stock } from "./types.ts";
import { nearnessSaid } from "./words.ts";

/** What gave the answer away, what is right, why, and why not what was answered. */
export function Answered({ stock, kind, item, given, onNext }: {
  stock: Stock;
  kind: Kind;
  item: Item;
  given: Answer;
  onNext: () => void;
}) {
  const { answer, typed } = given;
  const judgement = kind.judge(stock, item, answer);
  const props = { stock, item, answer, judgement };
  const said = answer === null ? null : answer === "" ? typed : kind.said(stock, item, answer);
  return (
    <div class={`feedback feedback--${kind.id}`}>
      <kind.Scene {...props} />
      {/* named by all it says, in order: who listens hears what they said, the word and the why, once */}
      <section
        class="verdict"
        role="group"
        tabIndex={-1}
        data-focus
        aria-labelledby="verdict-said verdict-word verdict-why"
      >
        <p class="verdict__said" id="verdict-said">
          {said === null ? "You said you don’t know yet." : (
            <>
              You said <strong>{said}</strong>.
            </>
          )} {nearnessSaid(judgement)}
        </p>
        <h2 id="verdict-word">{kind.right(stock, item)}</h2>
        <div class="verdict__why" id="verdict-why">
          <kind.Why {...props} />
        </div>
      </section>
      <button type="button" class="button" onClick={onNext}>
        Next <kbd aria-hidden="true">↵</kbd>
      </button>
    </div>
  );
}
