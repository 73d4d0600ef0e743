/** Small look-ups in the page, typed. */

/**
 * Finds an element that the server's template promises.
 * @throws Error naming the selector when the template doesn't hold it
 */
export function need<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Tells whether an element is drawn at all; of two wheels on a page, the style sheet shows one. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Tells whether the learner welcomes motion. */
export function motionIsWelcome(): boolean {
  return matchMedia("(prefers-reduced-motion: no-preference)").matches;
}
