import { Figures } from "./figures.tsx";
import type { Links } from "./links.ts";
import type { LookBack } from "./look_back.ts";

/** What is said beside the wheel: the figures, or before the first day how to begin. */
export function Head({ back, persistent, links }: {
  back: LookBack;
  /** Whether what was practiced outlives the visit. */
  persistent: boolean;
  links: Links;
}) {
  return (
    <>
      {!persistent && (
        <p class="progress__note">
          Your browser doesn’t let this page keep anything, so there is nothing to look back on.
        </p>
      )}
      {back.daysPracticed > 0 ? <Figures back={back} /> : (
        <>
          <p class="lede">Nothing here yet. Eight questions fill in the first wedges.</p>
          <p>
            <a class="button" href={links.practice()}>Practice, five minutes</a>
          </p>
        </>
      )}
    </>
  );
}
