/** A situation whose word is left out, as it is asked and as it is told afterwards. */

import type { ComponentChildren } from "preact";

const GAP = "____";

/** Sets a line for the gap, which is read as "blank". */
export function gapped(situation: string): ComponentChildren {
  return withGap(
    situation,
    <span class="gap">
      <span class="visually-hidden">blank</span>
    </span>,
  );
}

/** Puts the word into the gap, lit. */
export function filled(situation: string, word: string): ComponentChildren {
  return withGap(situation, <mark>{word}</mark>);
}

/** A situation without a gap stays as it is. */
function withGap(situation: string, gap: ComponentChildren): ComponentChildren {
  const [before = "", ...after] = situation.split(GAP);
  return after.length === 0 ? before : (
    <>
      {before}
      {gap}
      {after.join(GAP)}
    </>
  );
}
