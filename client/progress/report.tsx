import type { Stock } from "../practice/types.ts";
import { Confusions } from "./confusions.tsx";
import { DueChart } from "./due_chart.tsx";
import { KnownChart } from "./known_chart.tsx";
import type { Links } from "./links.ts";
import type { LookBack } from "./look_back.ts";
import { SavedWords } from "./saved_words.tsx";

/** What is below the wheel; before the first day of practice only what was saved, if anything was. */
export function Report({ stock, back, links }: { stock: Stock; back: LookBack; links: Links }) {
  const begun = back.daysPracticed > 0;
  return (
    <>
      {begun && (
        <>
          <DueChart back={back}>
            {(back.due[0] ?? 0) > 0 && (
              <p>
                <a class="button" href={links.practice()}>Practice what is ready</a>
              </p>
            )}
          </DueChart>
          <KnownChart back={back} />
          <Confusions stock={stock} confusions={back.confusions} links={links} />
        </>
      )}
      {(begun || back.saved.length > 0) && (
        <SavedWords stock={stock} saved={back.saved} links={links} />
      )}
    </>
  );
}
