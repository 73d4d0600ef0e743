import type { Confusion } from "../memory/confusions.ts";
import { hingeOf, nameOf, type Stock } from "../practice/types.ts";
import { exercise, type Links } from "./links.ts";

/** How many are shown at once. */
const AT_ONCE = 5;

/** Which words were taken for which, each with a way to tell them apart. */
export function Confusions({ stock, confusions, links }: {
  stock: Stock;
  confusions: readonly Confusion[];
  links: Links;
}) {
  const list = (part: readonly Confusion[]) => (
    <ul class="confusions">
      {part.map((confusion) => (
        <Line
          key={`${confusion.asked} ${confusion.said}`}
          stock={stock}
          confusion={confusion}
          links={links}
        />
      ))}
    </ul>
  );
  const more = confusions.slice(AT_ONCE);
  return (
    <section class="growth__part" aria-labelledby="confusions">
      <h2 id="confusions">Taken for each other</h2>
      {confusions.length === 0
        ? (
          <p class="growth__finding">
            When two words get mixed up more than once, they stand here, with a way to tell them
            apart.
          </p>
        )
        : (
          <>
            {list(confusions.slice(0, AT_ONCE))}
            {more.length > 0 && (
              <details class="as-table">
                <summary>{more.length} more</summary>
                {list(more)}
              </details>
            )}
            <p>
              <a class="aside" href={links.practice("blind-spots")}>Practice your blind spots</a>
            </p>
          </>
        )}
    </section>
  );
}

function Line({ stock, confusion: { asked, said, times, of }, links }: {
  stock: Stock;
  confusion: Confusion;
  links: Links;
}) {
  const hinge = hingeOf(stock, asked, said);
  const apart = exercise(stock, asked, said);
  const word = (id: string) => (
    <a class="serif" href={links.word(id)}>{nameOf(stock, id).toLowerCase()}</a>
  );
  return (
    <li>
      <p>When it was {word(asked)}, you said {word(said)}: {times} of {of} times.</p>
      {hinge !== undefined && <p class="confusions__hinge">{hinge}</p>}
      <p class="confusions__go">
        <a class="aside" href={links.practice(apart.focus)}>{apart.said}</a>
      </p>
    </li>
  );
}
