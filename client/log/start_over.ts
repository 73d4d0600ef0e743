/**
 * Loads the page anew as soon as somebody looks at it: what it shows has been erased or replaced in another tab.
 *
 * Not before: a page that nobody looks at must not write anything right after an erase.
 */
export function startOver(): void {
  const look = () => {
    if (document.visibilityState === "visible" && document.hasFocus()) location.reload();
  };
  addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  look();
}
