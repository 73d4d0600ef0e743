import type { Counts } from "./counts.ts";
import { Dialog } from "./dialog.tsx";
import { several } from "./wording.ts";

/** Asks once whether everything shall be erased. */
export function EraseDialog({ here, onErase, onClose }: {
  here: Counts;
  onErase: () => void;
  onClose: () => void;
}) {
  const what = here.answers > 0 ? `your ${several(here.answers, "answer")} and ` : "";
  return (
    <Dialog title="Erase everything?" onClose={onClose}>
      <p>This erases {what}all else that More Than Fine keeps in this browser, for good.</p>
      <div class="data-dialog__go">
        <button type="button" class="button" onClick={onErase}>Erase everything</button>
        <button type="button" class="data-button" data-first onClick={onClose}>Keep it</button>
      </div>
    </Dialog>
  );
}
