/** Makes a wheel one Tab stop that the arrow keys, Home, End and letters move within. */

import { isShown } from "../page/dom.ts";
import { createTypeAhead, isMove, type Spot, step } from "./rings.ts";

/** The links of a wheel, by its drawing. */
export const WEDGE = "svg.wheel a[data-id]";

/** What a page may do with keys that the wheel would take. */
export interface Steering {
  /** The clock, in milliseconds. */
  now: () => number;
  /** Letters that mean something else on this page, unless a word was begun. */
  reserved?: string;
}

/** Lets keys move the focus among the wedges below `root`, drawings that come later included. */
export function steerByKeys(root: HTMLElement, { now, reserved = "" }: Steering): void {
  const ahead = createTypeAhead(now);
  root.addEventListener("keydown", (event) => {
    const wedge = wedgeOf(event.target);
    if (!wedge || event.ctrlKey || event.metaKey || event.altKey) return;
    const spots = spotsOf(wedge);
    const from = wedge.dataset["id"] ?? "";
    // a name may have two words: a space goes on with one that was begun, and opens a wedge otherwise
    const isLetter = /^\p{L}$/u.test(event.key) || ahead.isTyping && /^[ -]$/.test(event.key);
    if (!isLetter) ahead.end();
    let to: string | undefined;
    if (isMove(event.key)) to = step(spots, from, event.key);
    else if (isLetter && (ahead.isTyping || !reserved.includes(event.key.toLowerCase()))) {
      to = ahead.type(spots, from, event.key);
    } else if (event.key === " ") {
      wedge.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    } else return;
    event.preventDefault();
    event.stopPropagation();
    if (to) focusWedge(svgOf(wedge), to);
  });
  root.addEventListener("focusin", (event) => {
    const wedge = wedgeOf(event.target);
    if (wedge) makeTabStop(wedge);
  });
}

/** Moves the focus to a wedge of one drawing, and with it the Tab stop. */
export function focusWedge(svg: Element, id: string): boolean {
  const wedge = svg.querySelector<SVGAElement>(`a[data-id="${CSS.escape(id)}"]`);
  wedge?.focus({ preventScroll: true });
  if (wedge && isOutOfSight(wedge)) wedge.scrollIntoView({ block: "nearest" });
  return wedge !== null;
}

/** The drawing that the style sheet shows, of those below `root`. */
export function shownWheel(root: ParentNode): SVGSVGElement | null {
  return [...root.querySelectorAll<SVGSVGElement>("svg.wheel")].find(isShown) ?? null;
}

/** The wedge that an event came from, or null. */
export function wedgeOf(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>(WEDGE) : null;
}

function makeTabStop(wedge: SVGAElement): void {
  for (const other of svgOf(wedge).querySelectorAll("a[data-id]")) {
    other.setAttribute("tabindex", other === wedge ? "0" : "-1");
  }
}

function spotsOf(wedge: SVGAElement): Spot[] {
  return [...svgOf(wedge).querySelectorAll<SVGAElement>("a[data-id]")].map((link) => ({
    id: link.dataset["id"] ?? "",
    name: link.getAttribute("aria-label") ?? "",
    ring: [1, 2, 3].find((ring) => link.classList.contains(`r${ring}`)) ?? 1,
  }));
}

function svgOf(wedge: SVGAElement): SVGSVGElement {
  const svg = wedge.ownerSVGElement;
  if (!svg) throw new Error("A wedge has left its wheel.");
  return svg;
}

/** Room at the foot of the window, in CSS pixels, that bars may lie over. */
const FOOT = 150;

function isOutOfSight(wedge: Element): boolean {
  const { top, bottom } = wedge.getBoundingClientRect();
  return top < 0 ||
    bottom > innerHeight - FOOT && scrollY + innerHeight < document.body.scrollHeight;
}
