/** The card of a new word, to be read before it is asked for: a step of a session whose id is "meet:<word>". */

const PREFIX = "meet:";

/** Returns the step that meets a word. */
export function meetingOf(word: string): string {
  return PREFIX + word;
}

/** Tells whether a step of a session is the card of a new word. */
export function isMeeting(step: string): boolean {
  return step.startsWith(PREFIX);
}

/** Returns the word that a step meets. */
export function wordMet(step: string): string {
  return step.slice(PREFIX.length);
}
