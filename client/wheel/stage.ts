/** The stage of the wheel pages: follows links without leaving the page, while the URL always says where you are. */

import { need } from "../page/dom.ts";
import type { Site } from "../page/site.ts";
import { mountStars } from "../star/star.ts";
import { createCardSlot } from "./card.ts";
import { focusWedge, shownWheel, steerByKeys } from "./keyboard.ts";
import { keepInStep, markCurrent } from "./list.ts";
import { replaceWheel } from "./opening.ts";

/** What an entry of the history knows: where a card or family was opened from, so that closing it can go back. */
interface Trace {
  readonly from: string;
}

/** Brings the stage to life: keys, list in step, families that open in place, cards beside the wheel. */
export function mountStage(stage: HTMLElement, site: Site, signal: AbortSignal): void {
  const slots = {
    wheel: need(stage, "[data-slot=wheel]"),
    head: need(stage, "[data-slot=head]"),
    intro: need(stage, "[data-slot=intro]"),
  };
  const stars = (root: HTMLElement) => void mountStars(root, site.log);
  const card = createCardSlot(need(stage, "[data-slot=card]"), leave, stars);
  let view = stage.dataset["view"] ?? "";
  let wheelUrl = wheelOf(stage, location.href);
  let word = stage.dataset["word"] ?? null;
  let path = site.pageOf(location.href);
  let lastTurn = 0;
  let shown = Promise.resolve();

  steerByKeys(stage, { now: () => performance.now() });
  keepInStep(stage);
  stars(stage);
  if (word) markCurrent(stage, word);

  stage.addEventListener("click", (event) => {
    const link = event.target instanceof Element
      ? event.target.closest("a[data-id], a[data-out]")
      : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(urlOf(link));
  });
  stage.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (card.isOpen) leave();
    else if (view !== "whole") follow(urlOf(need(stage, "a[data-out]")));
  });
  site.onTraverse(() => {
    // a jump within the page (the skip link, say) changes nothing on the stage
    if (site.pageOf(location.href) !== path) void arrive(location.href);
  }, signal);

  /** Goes to a page of the wheel by adding an entry to the history. */
  function follow(url: string): void {
    if (url === location.href) return;
    const trace: Trace = { from: location.href };
    void arrive(url, () => site.push(url, trace));
  }

  /** Closes the card or goes back to where it was opened. */
  function leave(): void {
    const { from } = Object(history.state) as Partial<Trace>;
    if (from && site.pageOf(from) === site.pageOf(wheelUrl)) history.back();
    else follow(wheelUrl);
  }

  /** Shows what is at a URL; where that can't be done in place, lets the browser go there. */
  async function arrive(url: string, enter: () => void = () => {}): Promise<void> {
    const turn = ++lastTurn;
    path = site.pageOf(url);
    const page = await site.load(url).catch(() => null);
    await shown;
    // pages may load and wheels may move more slowly than somebody goes back and forth: the last wish counts
    if (turn !== lastTurn || signal.aborted) return;
    const next = page?.root.querySelector<HTMLElement>("[data-component=wheel]");
    if (!page || !next) return site.go(url);
    enter();
    document.title = page.title;
    shown = next.dataset["word"] ? showWord(next, url) : showWheel(next, url);
    await shown;
  }

  async function showWord(next: HTMLElement, url: string): Promise<void> {
    word = next.dataset["word"] ?? "";
    if (!shownWheel(slots.wheel)?.querySelector(`a[data-id="${CSS.escape(word)}"]`)) {
      await showDrawing(next, url);
    }
    slots.intro.replaceChildren();
    markCurrent(stage, word);
    card.show(need(next, "[data-slot=card] > *"));
  }

  async function showWheel(next: HTMLElement, url: string): Promise<void> {
    const left = word ?? view;
    word = null;
    card.clear();
    markCurrent(stage, null);
    slots.intro.replaceChildren(...imported(need(next, "[data-slot=intro]")));
    if (next.dataset["view"] !== view) await showDrawing(next, url);
    const wheel = shownWheel(slots.wheel);
    if (!wheel) return;
    const found = [site.placeOf(url), left].some((id) => id !== "" && focusWedge(wheel, id));
    if (!found) {
      wheel.querySelector<SVGAElement>("a[tabindex='0'], a")?.focus({ preventScroll: true });
    }
  }

  async function showDrawing(next: HTMLElement, url: string): Promise<void> {
    view = next.dataset["view"] ?? view;
    wheelUrl = wheelOf(next, url);
    slots.head.replaceChildren(...imported(need(next, "[data-slot=head]")));
    const replaced = replaceWheel(slots.wheel, [...need(next, "[data-slot=wheel]").childNodes]);
    stage.dataset["view"] = view;
    await replaced;
  }
}

/** Lets keys move among the wedges of a wheel that stands on a page of its own. */
export function mountPreview(preview: HTMLElement): void {
  steerByKeys(preview, { now: () => performance.now() });
}

/** Returns the whole address of the wheel that a stage shows, from the page that it came with. */
function wheelOf(stage: HTMLElement, page: string): string {
  return new URL(stage.dataset["wheel"] ?? "", page).href;
}

function imported(slot: Element): Node[] {
  return [...slot.childNodes].map((node) => document.importNode(node, true));
}

function urlOf(link: Element): string {
  return new URL(link.getAttribute("href") ?? "", location.href).href;
}
