/** The stage of the wheel pages: follows links without leaving the page, while the URL always says where you are. */

import { need } from "../page/dom.ts";
import { loadPage } from "../page/load.ts";
import { createCardSlot } from "./card.ts";
import { focusWedge, shownWheel, steerByKeys } from "./keyboard.ts";
import { keepInStep, markCurrent } from "./list.ts";
import { replaceWheel } from "./opening.ts";

/** What an entry of the history knows: where a card or family was opened from, so that closing it can go back. */
interface Trace {
  readonly from: string;
}

/** Brings the stage to life: keys, list in step, families that open in place, cards beside the wheel. */
export function mountStage(stage: HTMLElement): void {
  const slots = {
    wheel: need(stage, "[data-slot=wheel]"),
    head: need(stage, "[data-slot=head]"),
    intro: need(stage, "[data-slot=intro]"),
  };
  const card = createCardSlot(need(stage, "[data-slot=card]"), leave);
  let view = stage.dataset["view"] ?? "";
  let wheelUrl = stage.dataset["wheel"] ?? "";
  let word = stage.dataset["word"] ?? null;
  let path = location.pathname;
  let lastTurn = 0;
  let shown = Promise.resolve();

  steerByKeys(stage, { now: () => performance.now() });
  keepInStep(stage);
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
  addEventListener("popstate", () => {
    // a jump within the page (the skip link, say) changes nothing on the stage
    if (location.pathname !== path) void arrive(location.href);
  });

  /** Goes to a page of the wheel by adding an entry to the history. */
  function follow(url: string): void {
    if (url === location.href) return;
    const trace: Trace = { from: location.href };
    void arrive(url, () => history.pushState(trace, "", url));
  }

  /** Closes the card or goes back to where it was opened. */
  function leave(): void {
    const trace = history.state as Trace | null;
    const target = new URL(wheelUrl, location.href).href;
    if (trace?.from === target) history.back();
    else follow(target);
  }

  /** Shows what is at a URL; where that can't be done in place, lets the browser go there. */
  async function arrive(url: string, enter: () => void = () => {}): Promise<void> {
    const turn = ++lastTurn;
    path = new URL(url).pathname;
    const page = await loadPage(url).catch(() => null);
    await shown;
    // pages may load and wheels may move more slowly than somebody goes back and forth: the last wish counts
    if (turn !== lastTurn) return;
    const next = page?.querySelector<HTMLElement>("[data-component=wheel]");
    if (!page || !next) return location.assign(url);
    enter();
    document.title = page.title;
    shown = next.dataset["word"] ? showWord(next) : showWheel(next, new URL(url).hash.slice(1));
    await shown;
  }

  async function showWord(next: HTMLElement): Promise<void> {
    word = next.dataset["word"] ?? "";
    if (!shownWheel(slots.wheel)?.querySelector(`a[data-id="${CSS.escape(word)}"]`)) {
      await showDrawing(next);
    }
    slots.intro.replaceChildren();
    markCurrent(stage, word);
    card.show(need(next, "[data-slot=card] > *"));
  }

  async function showWheel(next: HTMLElement, wanted: string): Promise<void> {
    const left = word ?? view;
    word = null;
    card.clear();
    markCurrent(stage, null);
    slots.intro.replaceChildren(...imported(need(next, "[data-slot=intro]")));
    if (next.dataset["view"] !== view) await showDrawing(next);
    const wheel = shownWheel(slots.wheel);
    if (!wheel) return;
    const found = [wanted, left].some((id) => id !== "" && focusWedge(wheel, id));
    if (!found) {
      wheel.querySelector<SVGAElement>("a[tabindex='0'], a")?.focus({ preventScroll: true });
    }
  }

  async function showDrawing(next: HTMLElement): Promise<void> {
    view = next.dataset["view"] ?? view;
    wheelUrl = next.dataset["wheel"] ?? wheelUrl;
    slots.head.replaceChildren(...imported(need(next, "[data-slot=head]")));
    const replaced = replaceWheel(slots.wheel, [...need(next, "[data-slot=wheel]").childNodes]);
    stage.dataset["view"] = view;
    await replaced;
  }
}

function imported(slot: Element): Node[] {
  return [...slot.childNodes].map((node) => document.importNode(node, true));
}

function urlOf(link: Element): string {
  return new URL(link.getAttribute("href") ?? "", location.href).href;
}
