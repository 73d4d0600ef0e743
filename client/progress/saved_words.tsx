import { nameOf, type Stock, wordOf } from "../practice/types.ts";
import type { Links } from "./links.ts";

/** The words with a star. */
export function SavedWords({ stock, saved, links }: {
  stock: Stock;
  saved: readonly string[];
  links: Links;
}) {
  return (
    <section class="growth__part" aria-labelledby="saved">
      <h2 id="saved">Saved words</h2>
      {saved.length === 0
        ? <p class="growth__finding">None yet. The star on a word’s card keeps it here.</p>
        : (
          <>
            <ul class="chips">
              {saved.map((id) => (
                <li key={id}>
                  <a class={`chip fam-${wordOf(stock, id).family}`} href={links.word(id)}>
                    {nameOf(stock, id)}
                  </a>
                </li>
              ))}
            </ul>
            <p>
              <a class="aside" href={links.practice("saved")}>Practice your saved words</a>
            </p>
          </>
        )}
    </section>
  );
}
