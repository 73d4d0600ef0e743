import type { ComponentChildren } from "preact";
import type { Event } from "../log/event.ts";
import { gainsOf } from "./gains.ts";
import { misses, type SessionState } from "./session.ts";
import { toTry } from "./today.ts";
import { nameOf, type Stock } from "./types.ts";

/** The words of a session, one thing to try, and what may come next. */
export function Ending({ stock, state, events, offer, linkTo, onReplay, onMore, onChoose }: {
  stock: Stock;
  state: SessionState;
  events: readonly Event[];
  /** What else the page has to say; stands last. */
  offer: ComponentChildren;
  /** Finds the address of a word's page. */
  linkTo: (id: string) => string;
  onReplay: () => void;
  onMore: () => void;
  onChoose: () => void;
}) {
  const missed = misses(state).length;
  const { met, strengthened } = gainsOf(events, state, stock);
  const asked = state.answers.flatMap(({ item }) =>
    stock.items.find(({ id }) => id === item)?.feeling ?? []
  );
  const others = [...new Set(asked)].filter((id) => ![...met, ...strengthened].includes(id));
  const [word] = [...met, ...strengthened, ...others];
  const list = (title: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul class="met">
          {ids.map((id) => (
            <li key={id}>
              <a href={linkTo(id)}>{nameOf(stock, id)}</a>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <section class="ending" tabIndex={-1} data-focus aria-labelledby="ending-title">
      <h2 id="ending-title">That’s the session</h2>
      {list("Words you met", met)}
      {list("Words that got stronger", strengthened)}
      {list("Also practiced", others)}
      {word !== undefined && (
        <>
          <h3>To try today</h3>
          <p class="ending__try">{toTry(state.id, nameOf(stock, word))}</p>
        </>
      )}
      <p class="ending__go">
        {missed > 0 && (
          <button type="button" class="button" onClick={onReplay}>
            Replay the {missed === 1 ? "miss" : `${missed} misses`}
          </button>
        )}
        <button type="button" class={missed > 0 ? "quiet" : "button"} onClick={onMore}>
          More practice
        </button>
        <button type="button" class="quiet" onClick={onChoose}>Choose what to practice</button>
      </p>
      {offer}
    </section>
  );
}
