import { misses, type SessionState } from "./session.ts";
import { type Stock, wordOf } from "./types.ts";

/** The words of a session, and what may come next. */
export function Ending({ stock, state, linkTo, onReplay, onMore }: {
  stock: Stock;
  state: SessionState;
  /** Finds the address of a word's page. */
  linkTo: (id: string) => string;
  onReplay: () => void;
  onMore: () => void;
}) {
  const missed = misses(state, stock).length;
  return (
    <section class="ending" tabIndex={-1} data-focus aria-labelledby="ending-title">
      <h2 id="ending-title">Words you met</h2>
      <ul class="met">
        {state.answers.map(({ item: id, answer }) => {
          const item = stock.items.find((item) => item.id === id);
          return item?.best.map((best) => (
            <li key={id + best}>
              <a href={linkTo(best)}>{wordOf(stock, best).name}</a>
              <span class="soft">
                {answer === best
                  ? ""
                  : answer === null
                  ? "you didn’t know yet"
                  : `you said ${said(stock, answer)}`}
              </span>
            </li>
          ));
        })}
      </ul>
      <p class="ending__go">
        {missed > 0 && (
          <button type="button" class="button" onClick={onReplay}>
            Replay the {missed === 1 ? "miss" : `${missed} misses`}
          </button>
        )}
        <button type="button" class={missed > 0 ? "quiet" : "button"} onClick={onMore}>
          Another session
        </button>
      </p>
    </section>
  );
}

function said(stock: Stock, id: string): string {
  return wordOf(stock, id).name.toLowerCase();
}
