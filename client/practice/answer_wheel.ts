/** The wheel as an answer sheet: families open in place, nuances and feelings are picked, from the wheel or from the list. */

import { motionIsWelcome, need } from "../page/dom.ts";
import type { Site } from "../page/site.ts";
import { focusWedge, shownWheel, steerByKeys } from "../wheel/keyboard.ts";
import { keepInStep, markCurrent, unfold } from "../wheel/list.ts";
import { replaceWheel } from "../wheel/opening.ts";

/** What the learner does on the sheet. */
export interface Picking {
  /** A word was picked. */
  pick: (id: string) => void;
  /** The word that is picked already was chosen once more: that is the answer. */
  confirm: () => void;
  /** Letters that are commands of the session. */
  reserved: string;
  /** Where the wheels of the families come from. */
  load: Site["load"];
}

export interface AnswerWheel {
  /** Shows what is picked; null clears the sheet and goes back to the whole wheel. */
  show(picked: string | null): void;
  /** Puts the focus on the wheel. */
  focus(): void;
}

/** @param sheet the part of the page that holds the wheel and the list */
export function createAnswerWheel(
  sheet: HTMLElement,
  { pick, confirm, reserved, load }: Picking,
): AnswerWheel {
  const slot = need(sheet, "[data-slot=wheel]");
  const whole = [...slot.childNodes];
  const back = need<HTMLButtonElement>(sheet, "[data-out]");
  let opened: string | null = null;
  let picked: string | null = null;
  let lastTurn = 0;

  steerByKeys(sheet, { now: () => performance.now(), reserved });
  keepInStep(sheet);
  back.addEventListener("click", () => void close());
  sheet.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || opened === null) return;
    event.preventDefault();
    void close();
  });
  sheet.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-id]") : null;
    if (!link) return;
    event.preventDefault();
    void choose(link);
  });

  async function choose(link: Element): Promise<void> {
    const turn = ++lastTurn;
    const id = link.getAttribute("data-id") ?? "";
    const family = familyOf(sheet, id);
    const inWheel = link.closest("svg") !== null;
    if (family && family.dataset["family"] !== opened) await open(family, turn);
    // meanwhile something else was chosen, or the question answered
    if (turn !== lastTurn) return;
    if (id === family?.dataset["family"]) {
      if (inWheel && opened === id) {
        shownWheel(slot)?.querySelector<SVGAElement>("a")?.focus({ preventScroll: true });
      }
      return;
    }
    if (inWheel) focusAt(id);
    if (id === picked) confirm();
    else pick(id);
  }

  async function open(family: HTMLDetailsElement, turn: number): Promise<void> {
    const url = need<HTMLAnchorElement>(family, "a[data-id]").href;
    const page = await load(url).catch(() => null);
    if (turn !== lastTurn) return;
    // without the drawing, the list holds the same words
    if (!page) return void unfold(sheet, family.dataset["family"] ?? "");
    opened = family.dataset["family"] ?? null;
    back.hidden = false;
    slot.scrollIntoView({ block: "nearest", behavior: motionIsWelcome() ? "smooth" : "instant" });
    await replaceWheel(slot, [...need(page.root, "[data-slot=wheel]").childNodes]);
    markCurrent(sheet, picked);
  }

  async function close(): Promise<void> {
    lastTurn += 1;
    const left = opened;
    opened = null;
    back.hidden = true;
    if (left === null) return;
    await replaceWheel(slot, whole);
    focusAt(left);
  }

  function focusAt(id: string): void {
    const wheel = shownWheel(slot);
    if (wheel) focusWedge(wheel, id);
  }

  return {
    show(id) {
      picked = id;
      if (id === null) lastTurn += 1;
      markCurrent(sheet, id);
      if (id === null && opened !== null) {
        opened = null;
        back.hidden = true;
        slot.replaceChildren(...whole.map((node) => document.importNode(node, true)));
      }
    },
    focus() {
      shownWheel(slot)?.querySelector<SVGAElement>("a[tabindex='0'], a")?.focus();
    },
  };
}

function familyOf(sheet: HTMLElement, id: string): HTMLDetailsElement | null {
  return sheet.querySelector(`[data-list] a[data-id="${CSS.escape(id)}"]`)?.closest("details") ??
    null;
}
