import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Event } from "../log/event.ts";
import type { LearnersLog } from "../log/log.ts";
import { need } from "../page/dom.ts";
import { createActions } from "./actions.ts";
import { countsOf } from "./counts.ts";
import { EraseDialog } from "./erase_dialog.tsx";
import { isKept } from "./persist.ts";
import { reminder } from "./reminder.ts";
import { RestoreDialog } from "./restore_dialog.tsx";
import type { Versions } from "./save_backup.ts";
import { storedHere } from "./wording.ts";

/**
 * Mounts "Your data" in the section that `_your_data.html` makes.
 *
 * @param root the section; its data attributes tell the versions
 * @param onChanged called after a restore or an erasure: what the rest of the page shows is out of date
 * @param signal tells when the page goes away
 */
export function mountData(
  root: HTMLElement,
  log: LearnersLog,
  onChanged: () => void,
  signal: AbortSignal,
): void {
  const { appVersion = "", datasetVersion = "" } = root.dataset;
  const place = need(root, "[data-slot=your-data]");
  place.replaceChildren();
  render(
    <YourData log={log} versions={{ appVersion, datasetVersion }} onChanged={onChanged} />,
    place,
  );
  signal.addEventListener("abort", () => render(null, place));
}

/** What is kept here, and what the learner can do with it. */
export function YourData({ log, versions, onChanged, clock = () => new Date() }: {
  log: LearnersLog;
  versions: Versions;
  onChanged: () => void;
  clock?: () => Date;
}) {
  const [events, setEvents] = useState<readonly Event[] | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  const [status, setStatus] = useState("");
  const [file, setFile] = useState<readonly Event[] | null>(null);
  const [erasing, setErasing] = useState(false);
  const now = clock();
  const here = events ?? [];
  const { look, save, open, add, replace, erase } = createActions({
    log,
    versions,
    clock,
    show: setEvents,
    say: setStatus,
    onChanged,
  });

  useEffect(() => {
    void look();
    void isKept().then(setKept);
    return log.watch(() => void look());
  }, [log]);

  function close(): void {
    setFile(null);
    setErasing(false);
  }

  /** Closes the dialog, then does what was chosen there. */
  function then(work: () => Promise<void>): () => void {
    return () => {
      close();
      void work();
    };
  }

  const remind = reminder(here, now);
  return (
    <>
      {events && <p>{log.persistent ? storedHere(countsOf(here), now) : NOT_KEPT}</p>}
      {log.persistent && here.length > 0 && kept !== null && <p>{kept ? KEPT : MAY_BE_CLEARED}</p>}
      {remind !== null && <p class="data-reminder">{remind}</p>}
      <div class="data-buttons">
        <button type="button" class="data-button" onClick={() => void save()}>
          Save a backup file
        </button>
        <label class="data-button">
          <input
            type="file"
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) void open(chosen).then(setFile);
              // so that the same file can be chosen once more
              currentTarget.value = "";
            }}
          />
          Restore from a file
        </label>
        <button type="button" class="data-button" onClick={() => setErasing(true)}>
          Erase everything
        </button>
      </div>
      <p class="data-status" role="status">{status}</p>
      {file && (
        <RestoreDialog
          file={file}
          here={here}
          now={now}
          onAdd={then(() => add(file))}
          onReplace={then(() => replace(file))}
          onSave={save}
          onClose={close}
        />
      )}
      {erasing && <EraseDialog here={countsOf(here)} onErase={then(erase)} onClose={close} />}
    </>
  );
}

const NOT_KEPT =
  "Your browser doesn’t let this page keep anything. What you do here is forgotten when you leave.";
const KEPT = "Your browser has promised to keep it.";
const MAY_BE_CLEARED =
  "Your browser may clear it when it needs the room. A backup file is safe from that.";
