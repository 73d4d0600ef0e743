/** Why a file can't be used, and what to do: one sentence each, and nothing of what the file says. */

const LIKE = "choose one that is named like more-than-fine-2026-11-22.json";
const ANOTHER = "nothing was changed; copy or download the backup again, or choose another one";

export const TOO_LARGE = `This file is larger than 20 MB, which no backup is; ${LIKE}.`;
export const UNREADABLE =
  "This file couldn’t be read; check that it’s still where it was, and choose it again.";
export const EMPTY = `This file is empty; ${LIKE}.`;
export const NOT_A_BACKUP = `This file is not a backup of More Than Fine; ${LIKE}.`;
export const CUT_OFF =
  "This backup breaks off in the middle or was damaged; copy or download it again.";
export const NEWER =
  "This backup was made by a newer version of the app; update this one (go online and load the page again), then choose the file once more.";
export const DAMAGED = `This backup is damaged, so ${ANOTHER}.`;
export const CONTRADICTS_ITSELF =
  `Two entries of this backup have the same id but say different things, so ${ANOTHER}.`;
export const CONTRADICTS =
  `This backup says something else than what is here about the same moment, so ${ANOTHER}.`;

/** @param entry its place in the file, from 1 */
export function damaged(entry: number): string {
  return `Entry ${entry} of this backup is damaged, so ${ANOTHER}.`;
}

/** @param entry its place in the file, from 1 */
export function untimely(entry: number): string {
  return `Entry ${entry} of this backup has a date that can’t be, in the future or long ago, so ` +
    "nothing was changed; check this device’s own date, or choose another backup.";
}
