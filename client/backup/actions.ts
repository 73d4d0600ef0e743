/** What the learner can do with the data: each never rejects, and says how it went in one sentence. */

import type { Event } from "../log/event.ts";
import type { LearnersLog } from "../log/log.ts";
import { readBackup } from "./check.ts";
import { countsOf } from "./counts.ts";
import { saveBackup, type Versions } from "./save_backup.ts";
import { saveFile } from "./save_file.ts";
import { answersAndWords, wasAdded } from "./wording.ts";

export interface Acting {
  log: LearnersLog;
  versions: Versions;
  clock: () => Date;
  /** Receives what is here now. */
  show: (events: readonly Event[]) => void;
  /** Receives how it went. */
  say: (sentence: string) => void;
  /** Called when something was restored or erased. */
  onChanged: () => void;
  /** Hands a file to the browser. */
  download?: (name: string, text: string) => void;
}

export interface Actions {
  /** Reads the log and shows it. */
  look(): Promise<void>;
  /** Downloads a backup; tells whether the browser took it. */
  save(): Promise<boolean>;
  /** Returns the events of a backup; null when the file can't be used. */
  open(file: Blob): Promise<readonly Event[] | null>;
  add(events: readonly Event[]): Promise<void>;
  replace(events: readonly Event[]): Promise<void>;
  erase(): Promise<void>;
}

const REFUSED =
  "Your browser refused to store it, so nothing was changed; make some room on this device, then try again.";
const NOT_ERASED =
  "This page couldn’t reach the browser’s storage; close the other tabs of this app and try again, " +
  "or clear this site’s data in the settings of the browser.";

export function createActions(
  { log, versions, clock, show, say, onChanged, download = saveFile }: Acting,
): Actions {
  async function look(): Promise<readonly Event[]> {
    const events = await log.all();
    show(events);
    return events;
  }

  /** Changes the log, and tells what that did or that it was refused. */
  async function change(work: () => Promise<unknown>, refused: string, done: () => string) {
    say("");
    try {
      await work();
    } catch {
      await look();
      say(refused);
      return;
    }
    await look();
    say(done());
    onChanged();
  }

  return {
    async look() {
      await look();
    },
    async save() {
      const { saved, sentence } = await saveBackup({ log, versions, now: clock(), download });
      await look();
      say(sentence);
      return saved;
    },
    async open(file) {
      say("");
      const read = await readBackup(file, { now: clock(), stored: await look() });
      if ("events" in read) return read.events;
      say(read.problem);
      return null;
    },
    async add(events) {
      const here = await log.all();
      await change(() => log.import(events), REFUSED, () => wasAdded(events, here));
    },
    async replace(events) {
      await change(
        () => log.replaceAll(events),
        REFUSED,
        () => `What was here is replaced: ${answersAndWords(countsOf(events))} now.`,
      );
    },
    async erase() {
      await change(
        () => log.erase(),
        NOT_ERASED,
        () => "Everything is erased. More Than Fine keeps nothing of yours in this browser.",
      );
    },
  };
}
