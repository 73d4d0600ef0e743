import { useState } from "preact/hooks";
import type { Event } from "../log/event.ts";
import { NOT_SAVED } from "./save_backup.ts";
import { countsOf } from "./counts.ts";
import { Dialog } from "./dialog.tsx";
import { fileHolds, several } from "./wording.ts";

/** Tells what a file would bring, and asks whether to add it or to replace with it what is here. */
export function RestoreDialog({ file, here, now, onAdd, onReplace, onSave, onClose }: {
  /** The events of the file, and of the log. */
  file: readonly Event[];
  here: readonly Event[];
  now: Date;
  onAdd: () => void;
  onReplace: () => void;
  /** Downloads a backup of what is here; tells whether that worked. */
  onSave: () => Promise<boolean>;
  onClose: () => void;
}) {
  const [replacing, setReplacing] = useState(false);
  const [saved, setSaved] = useState<boolean | null>(null);
  const cancel = <button type="button" class="data-button" onClick={onClose}>Cancel</button>;
  if (!replacing) {
    return (
      <Dialog title="Restore from a file" step="choose" onClose={onClose}>
        <p>{fileHolds(file, here, now)}</p>
        <div class="data-dialog__go">
          <button type="button" class="button" data-first onClick={onAdd}>
            Add to what is here
          </button>
          {here.length > 0 && (
            <button
              type="button"
              class="data-button"
              onClick={() => setReplacing(true)}
            >
              Replace what is here
            </button>
          )}
          {cancel}
        </div>
      </Dialog>
    );
  }
  const { answers } = countsOf(here);
  const what = answers > 0 ? `the ${several(answers, "answer")} and all else` : "all";
  return (
    <Dialog title="Replace what is here?" step={saved ? "saved" : "replace"} onClose={onClose}>
      <p>This erases {what} that is here now.</p>
      <p role="status">
        {saved === null
          ? "Save a backup of it first, in case you want it back."
          : saved
          ? "A backup of it is in your downloads."
          : NOT_SAVED}
      </p>
      <div class="data-dialog__go">
        {!saved && (
          <button
            type="button"
            class="button"
            data-first
            onClick={() => void onSave().then(setSaved)}
          >
            Save a backup file first
          </button>
        )}
        <button
          type="button"
          class={saved ? "button" : "data-button"}
          data-first={saved ? true : undefined}
          onClick={onReplace}
        >
          {saved ? "Replace" : "Replace without a backup"}
        </button>
        {cancel}
      </div>
    </Dialog>
  );
}
