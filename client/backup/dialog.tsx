import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

/**
 * Asks something that has to be answered before anything else; Escape is a no.
 *
 * The focus goes to what is marked `data-first`, again for each `step`, and at the end back to where it was.
 */
export function Dialog({ title, step = "", onClose, children }: {
  title: string;
  /** Which of several questions is asked. */
  step?: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // closed before it is taken away: only then does the browser give the focus back
    return () => element?.close();
  }, []);
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, [step]);
  return (
    <dialog class="data-dialog" ref={dialog} onClose={onClose} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </dialog>
  );
}
