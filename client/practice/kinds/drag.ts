/** Picks up words and puts them on rungs, by mouse, finger or pen. */

/** How far a pointer goes before it drags, in pixels; until then it is a click. */
const SLACK = 6;

interface Drag {
  card: HTMLElement;
  pointer: number;
  x: number;
  y: number;
  /** Moves the card with the pointer; null until it is picked up. */
  follow: KeyframeEffect | null;
  stop: () => void;
}

/** The edges of a rung, in pixels. */
export type Edges = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/**
 * Lets the cards in `root`, elements with `data-word`, be dragged to the elements with `data-rung`, the mouse taking
 * them anywhere and others by their `data-handle`. Returns what ends that.
 *
 * @param drop gets the word and the number of its rung, or null where it was dropped beside them
 */
export function followDrags(
  root: HTMLElement,
  drop: (word: string, rung: number | null) => void,
): () => void {
  let drag: Drag | null = null;
  const ending = new AbortController();
  const { signal } = ending;

  root.addEventListener("pointerdown", (event) => {
    const { target, pointerId, clientX: x, clientY: y } = event;
    if (!(target instanceof Element) || event.button !== 0 || !event.isPrimary) return;
    const card = target.closest<HTMLElement>("[data-word]");
    const canTake = event.pointerType === "mouse" || target.closest("[data-handle]") !== null;
    if (card && canTake) drag = { card, pointer: pointerId, x, y, follow: null, stop: () => {} };
  }, { signal });

  document.addEventListener("pointermove", (event) => {
    if (drag?.pointer !== event.pointerId) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (drag.follow === null && Math.hypot(dx, dy) < SLACK) return;
    drag.follow ??= pickUp(drag);
    drag.follow.setKeyframes([{ transform: `translate(${dx}px, ${dy}px)` }]);
    show(rungAt(rungs().map(edgesOf), event.clientX, event.clientY));
  }, { signal });

  document.addEventListener("pointerup", (event) => {
    if (drag?.pointer !== event.pointerId) return;
    const { card, follow } = drag;
    putDown();
    if (follow === null) return;
    drop(
      card.dataset["word"] ?? "",
      rungAt(rungs().map(edgesOf), event.clientX, event.clientY),
    );
  }, { signal });

  document.addEventListener("pointercancel", putDown, { signal });

  function pickUp(drag: Drag): KeyframeEffect {
    // so that the button under the pointer isn't clicked at the end
    drag.card.setPointerCapture(drag.pointer);
    drag.card.dataset["dragged"] = "";
    const follow = new KeyframeEffect(drag.card, [], { fill: "forwards" });
    const animation = new Animation(follow);
    animation.finish();
    drag.stop = () => animation.cancel();
    return follow;
  }

  function putDown(): void {
    drag?.stop();
    if (drag) delete drag.card.dataset["dragged"];
    drag = null;
    show(null);
  }

  const rungs = () => [...root.querySelectorAll<HTMLElement>("[data-rung]")];
  const show = (over: number | null) =>
    rungs().forEach((rung, index) => rung.toggleAttribute("data-over", index === over));

  return () => {
    putDown();
    ending.abort();
  };
}

const edgesOf = (element: HTMLElement): Edges => element.getBoundingClientRect();

/** Finds the rung nearest to a point, from top to bottom; null where the point is beside them all. */
export function rungAt(rungs: readonly Edges[], x: number, y: number): number | null {
  const within = rungs.some(({ left, right }) => left <= x && x <= right) &&
    Math.min(...rungs.map(({ top }) => top)) <= y &&
    y <= Math.max(...rungs.map(({ bottom }) => bottom));
  if (!within) return null;
  const distances = rungs.map(({ top, bottom }) => Math.abs(y - (top + bottom) / 2));
  return distances.indexOf(Math.min(...distances));
}
