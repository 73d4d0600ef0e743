import type { LookBack } from "./look_back.ts";
import { metSaid } from "./sentences.ts";

/** How many words, and on how many days; the day count only ever grows. */
export function Figures({ back }: { back: LookBack }) {
  const { met, strengthened, daysPracticed } = back;
  return (
    <>
      <dl class="figures">
        <div>
          <dt>{met === 1 ? "word" : "words"} met</dt>
          <dd>{met}</dd>
        </div>
        <div>
          <dt>strengthened</dt>
          <dd>{strengthened}</dd>
        </div>
        <div>
          <dt>{daysPracticed === 1 ? "day" : "days"} practiced</dt>
          <dd>{daysPracticed}</dd>
        </div>
      </dl>
      <p class="growth__finding">{metSaid(back)}</p>
    </>
  );
}
