import { useState } from "preact/hooks";
import type { EventLog } from "../log/log.ts";
import { saveBackup, type Versions } from "./save_backup.ts";

const KEPT_IN_BROWSER =
  "What you practice is kept in this browser, for this file; in a private window, only until you close it. " +
  "A backup file lasts, and goes wherever you go.";
const KEPT_NOWHERE =
  "Your browser keeps none of this. Save it as a backup file now, and restore that under Progress next time.";

/** Offers a backup at the end of a session, where that is the only thing that lasts, or the safest. */
export function Offer({ log, versions }: { log: EventLog; versions: Versions }) {
  const [status, setStatus] = useState("");
  async function save(): Promise<void> {
    const { sentence } = await saveBackup({ log, versions, now: new Date() });
    setStatus(sentence);
  }
  return (
    <div class="offer">
      <p>{log.persistent ? KEPT_IN_BROWSER : KEPT_NOWHERE}</p>
      <button type="button" class="quiet" onClick={() => void save()}>Save a backup file</button>
      <p role="status">{status}</p>
    </div>
  );
}
