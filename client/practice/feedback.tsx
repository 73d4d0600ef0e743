import { Fragment } from "preact";
import { lit } from "./clues.ts";
import { judge } from "./judge.ts";
import type { Answer } from "./session.ts";
import { type Item, type Stock, wordOf } from "./types.ts";
import { bestSaid, nearnessSaid, waysIn, whyNot } from "./words.ts";

/** What gave the feeling away, why this word, and why not the one that was picked. */
export function Feedback({ stock, item, given, onNext }: {
  stock: Stock;
  item: Item;
  given: Answer;
  onNext: () => void;
}) {
  const verdict = judge(stock, item, given.answer);
  const answer = given.answer === null ? null : wordOf(stock, given.answer).name.toLowerCase();
  const not = whyNot(stock, verdict, given.answer);
  return (
    <div class="feedback">
      <div class="scene">
        <p class="scene__text">
          {lit(item.prompt, item.clues).map(({ text, clue }, index) =>
            clue ? <mark key={index}>{text}</mark> : text
          )}
        </p>
        {item.said && <p class="scene__said">“{item.said}”</p>}
      </div>
      <section class="verdict" tabIndex={-1} data-focus aria-labelledby="verdict-word">
        <p class="verdict__said">
          {answer === null ? "You said you don’t know yet." : (
            <>
              You said <strong>{answer}</strong>.
            </>
          )} {nearnessSaid(verdict)}
        </p>
        {answer === null && <WaysIn stock={stock} item={item} />}
        <h2 id="verdict-word">{bestSaid(stock, item)}</h2>
        <p>{item.why}</p>
        {verdict.stoppedAtNuance && item.best.map((id) => (
          <p key={id}>
            <strong>{wordOf(stock, id).name}:</strong>{" "}
            <span class="soft">{wordOf(stock, id).definition}</span>
          </p>
        ))}
        {not && (
          <p>
            <strong>
              {verdict.nearness === "accept" ? `And ${answer}?` : `Why not ${answer}?`}
            </strong>{" "}
            <span class="soft">{not}</span>
          </p>
        )}
      </section>
      <button type="button" class="button" onClick={onNext}>
        Next <kbd aria-hidden="true">↵</kbd>
      </button>
    </div>
  );
}

function WaysIn({ stock, item }: { stock: Stock; item: Item }) {
  return (
    <>
      <p>
        <strong>From what happened:</strong> <span class="soft">the marked lines.</span>
      </p>
      {waysIn(stock, item).map(({ mood, body }) => (
        <Fragment key={body}>
          <p>
            <strong>From the mood:</strong> <span class="soft">{mood}.</span>
          </p>
          <p>
            <strong>From the body:</strong> <span class="soft">{body}</span>
          </p>
        </Fragment>
      ))}
    </>
  );
}
