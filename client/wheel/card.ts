/** Shows the card of a word: as a panel beside the wheel, as a sheet where the screen is narrow. */

import { need } from "../page/dom.ts";

/** Up to this width the stage has one column; wheel.css knows the same number. */
const NARROW = "(max-width: 1100px)";

/** The card that a page shows, one at a time. */
export interface CardSlot {
  /** Shows a card that came with its page, and puts the focus on its name. */
  show(card: Node): void;
  /** Takes the card away. */
  clear(): void;
  /** Whether a card is open in the panel or as a sheet. */
  readonly isOpen: boolean;
}

/**
 * @param slot where the template leaves room for a card
 * @param close is called when the learner dismisses the card
 * @param onShow is called with the card that has just been put there
 */
export function createCardSlot(
  slot: HTMLElement,
  close: () => void,
  onShow: (card: HTMLElement) => void,
): CardSlot {
  return {
    get isOpen() {
      return slot.childElementCount > 0;
    },
    show(card) {
      const dialog = document.createElement("dialog");
      const article = document.importNode(card, true);
      dialog.append(closeButton(close), article);
      slot.replaceChildren(dialog);
      onShow(dialog);
      const name = need(dialog, "h1");
      dialog.setAttribute("aria-labelledby", name.id);
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        close();
      });
      dialog.addEventListener("click", (event) => {
        if (event.target === dialog) close();
      });
      const narrow = matchMedia(NARROW).matches;
      dialog.className = narrow ? "sheet" : "panel";
      if (narrow) dialog.showModal();
      else dialog.show();
      name.focus({ preventScroll: true });
      slot.closest(".stage__side")?.scrollTo({ top: 0 });
    },
    clear() {
      slot.replaceChildren();
    },
  };
}

function closeButton(close: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "card__close";
  button.textContent = "×";
  button.setAttribute("aria-label", "Close the card");
  button.addEventListener("click", close);
  return button;
}
