/** Keeps the visible list and the wheel in step: what one of them points at, the other shows. */

import { shownWheel } from "./keyboard.ts";

const NEAR = "is-near";

/** Couples every list and wheel below `root`, drawings that come later included. */
export function keepInStep(root: HTMLElement): void {
  root.addEventListener("focusin", (event) => point(root, event.target, true));
  root.addEventListener("pointerover", (event) => point(root, event.target, false));
  root.addEventListener("pointerleave", () => clear(root));
}

/** Marks the word that is open, in the wheel and in the list; null marks none. */
export function markCurrent(root: HTMLElement, id: string | null): void {
  for (const link of root.querySelectorAll("[aria-current][data-id]")) {
    link.removeAttribute("aria-current");
  }
  if (id === null) return;
  for (const link of partners(root, id)) link.setAttribute("aria-current", "true");
  unfold(root, id);
}

/** Opens the family of a word in the list, closes the others, and returns the word's link. */
export function unfold(root: HTMLElement, id: string): HTMLElement | null {
  const link = root.querySelector<HTMLElement>(`[data-list] a[data-id="${CSS.escape(id)}"]`);
  const family = link?.closest("details");
  if (!link || !family) return null;
  for (const other of root.querySelectorAll<HTMLDetailsElement>("[data-list] details[open]")) {
    if (other !== family) other.open = false;
  }
  family.open = true;
  return link;
}

/** Unfolds the list at a word and brings it into view, without moving the page. */
function reveal(root: HTMLElement, id: string): void {
  const link = unfold(root, id);
  const side = link?.closest<HTMLElement>(".stage__side");
  if (!link || !side || side.scrollHeight <= side.clientHeight) return;
  const edge = side.getBoundingClientRect(), place = link.getBoundingClientRect();
  if (place.top < edge.top || place.bottom > edge.bottom) {
    side.scrollTop += place.top - edge.top - edge.height / 3;
  }
}

function point(root: HTMLElement, target: EventTarget | null, focused: boolean): void {
  const source = target instanceof Element
    ? target.closest<HTMLElement | SVGElement>("[data-id]")
    : null;
  clear(root);
  const id = source?.dataset["id"];
  if (!source || id === undefined) return;
  const inWheel = source.closest("svg") !== null;
  for (const partner of partners(root, id)) {
    if (partner !== source && (partner.closest("svg") !== null) !== inWheel) {
      partner.classList.add(NEAR);
    }
  }
  if (focused && inWheel) reveal(root, id);
}

function partners(root: HTMLElement, id: string): Element[] {
  const selector = `[data-id="${CSS.escape(id)}"]`;
  return [
    ...root.querySelectorAll(`[data-list] a${selector}`),
    ...(shownWheel(root)?.querySelectorAll(selector) ?? []),
  ];
}

function clear(root: HTMLElement): void {
  for (const marked of root.querySelectorAll(`.${NEAR}`)) marked.classList.remove(NEAR);
}
