import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A prompt and what is asked about it: one group, which is heard as a whole when it gets the focus. */
export function Question({ ask, children }: {
  ask: string;
  /** The prompt; missing where what is asked says it all. */
  children?: ComponentChildren;
}) {
  const id = useId();
  const parts = [...(children ? [`${id}-prompt`] : []), `${id}-ask`];
  return (
    <div class="asked" role="group" aria-labelledby={parts.join(" ")} tabIndex={-1} data-focus>
      {children && <div class="scene" id={`${id}-prompt`}>{children}</div>}
      <h2 class="question__ask" id={`${id}-ask`}>{ask}</h2>
    </div>
  );
}
