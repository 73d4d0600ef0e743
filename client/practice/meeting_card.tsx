import { hingeOf, nameOf, type Stock, wordOf } from "./types.ts";

/** The card of a new word: to be read now, and asked for later in the session. */
export function MeetingCard({ stock, word: id, onNext }: {
  stock: Stock;
  word: string;
  onNext: () => void;
}) {
  const word = wordOf(stock, id);
  const neighbor = closest(stock, id);
  return (
    <div class={`meeting fam-${word.family}`}>
      <section
        class="meeting__card"
        role="group"
        tabIndex={-1}
        data-focus
        aria-labelledby="meeting-new meeting-name meeting-text"
      >
        <p class="meeting__new" id="meeting-new">A new word, from {nameOf(stock, word.family)}</p>
        <h2 class="meeting__name" id="meeting-name">{word.name}</h2>
        <div id="meeting-text">
          <p class="meeting__definition">{word.definition}</p>
          <p>
            <strong>In the body:</strong> <span class="soft">{word.body}</span>
          </p>
          <p class="meeting__example">“{word.example}”</p>
          {neighbor !== undefined && (
            <p>
              <strong>{word.name} or {nameOf(stock, neighbor).toLowerCase()}?</strong>{" "}
              <span class="soft">{hingeOf(stock, id, neighbor)}</span>
            </p>
          )}
        </div>
      </section>
      <button type="button" class="button" onClick={onNext}>
        Next <kbd aria-hidden="true">↵</kbd>
      </button>
    </div>
  );
}

/** Returns the word that a contrast parts from this one: of its nuance if there is one, else of its family. */
function closest(stock: Stock, id: string): string | undefined {
  const { nuance, family } = wordOf(stock, id);
  const partners = Object.keys(stock.words).filter((other) => hingeOf(stock, id, other));
  return partners.find((other) => stock.words[other]?.nuance === nuance) ??
    partners.find((other) => stock.words[other]?.family === family) ?? partners[0];
}
