import { useLayoutEffect, useRef } from "preact/hooks";
import type { Event } from "../log/event.ts";
import { confusionsOf } from "../memory/confusions.ts";
import { remember } from "../memory/memory.ts";
import type { Kind } from "./kind.ts";
import type { Stock } from "./types.ts";
import { blindSpots, saved } from "./wish.ts";

/** All that can be chosen for a session, in a dialog. */
export function Choose({ stock, kinds, events, onChoose, onClose }: {
  stock: Stock;
  kinds: readonly Kind[];
  events: readonly Event[];
  /** Called with what was chosen, as `wishOf` reads it; null for what is due. */
  onChoose: (wish: string | null) => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const memory = remember(events, stock);
  const wishing = { stock, kinds, events, memory, confusions: confusionsOf(events, stock) };
  const ownWords = [
    { wish: "saved", name: "Saved words", count: saved(events, stock).length },
    { wish: "blind-spots", name: "Blind spots", count: blindSpots(wishing).length },
  ];
  const choice = (wish: string | null, name: string, count?: number) => (
    <li key={wish}>
      <button
        type="button"
        class="chip"
        disabled={count === 0}
        onClick={() => {
          dialog.current?.close();
          onChoose(wish);
        }}
      >
        {name}
        {count !== undefined && <small>{count === 0 ? "none yet" : count}</small>}
      </button>
    </li>
  );
  return (
    <dialog class="choose" ref={dialog} onClose={onClose} aria-labelledby="choose-title">
      <h2 id="choose-title">What to practice</h2>
      <ul class="chips">
        {choice(null, "What’s due, and new words")}
        {ownWords.map(({ wish, name, count }) => choice(wish, name, count))}
      </ul>
      <h3>One family</h3>
      <ul class="chips">
        {Object.entries(stock.families).map(([id, { name }]) => choice(id, name))}
      </ul>
      <h3>Everything behind a word</h3>
      <ul class="chips">
        {Object.entries(stock.vague).map(([id, { name }]) => choice(`vague:${id}`, `“${name}”`))}
      </ul>
      <h3>One kind of question</h3>
      <ul class="chips">{kinds.map(({ id, title }) => choice(`kind:${id}`, title))}</ul>
      <p>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>Close</button>
      </p>
    </dialog>
  );
}
