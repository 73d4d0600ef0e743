/** Writes a backup of the log to a file. */

import type { EventLog } from "../log/log.ts";
import { backupOf, fileName } from "./backup.ts";
import { countsOf } from "./counts.ts";
import { saveFile } from "./save_file.ts";
import { answersAndWords, several } from "./wording.ts";

/** Of the app and of the words, for the backup. */
export interface Versions {
  appVersion: string;
  datasetVersion: string;
}

export const NOT_SAVED =
  "Your browser refused to save the file; make some room on this device, then try again.";

/** Downloads a backup; never rejects, and tells whether the browser took it, and in one sentence how it went. */
export async function saveBackup({ log, versions, now, download = saveFile }: {
  log: EventLog;
  versions: Versions;
  now: Date;
  /** Hands a file to the browser. */
  download?: (name: string, text: string) => void;
}): Promise<{ saved: boolean; sentence: string }> {
  const making = { ...versions, now };
  // the file tells of itself, so that a device that is restored from it knows that there is a backup
  const events = backupOf(await log.all(), making).events.length + 1;
  await log.append({ type: "backed-up", events });
  const all = await log.all();
  const backup = backupOf(all, making);
  try {
    download(fileName(now), JSON.stringify(backup));
  } catch {
    return { saved: false, sentence: NOT_SAVED };
  }
  const left = all.length - backup.events.length;
  const held = answersAndWords(countsOf(backup.events));
  const without = left > 0
    ? ` Not in it: ${several(left, "entry", "entries")} that no restore would accept.`
    : "";
  return {
    saved: true,
    sentence: `${fileName(now)} is in your downloads, with ${held}.${without}`,
  };
}
