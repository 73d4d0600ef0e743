/** Small things to try in real life, each under two minutes; a session ends with one. */

const TRIES: readonly ((word: string) => string)[] = [
  (word) =>
    `Some time today, finish this sentence, out loud or only in your head: “I’m a bit ${word} about …” If it isn’t true today, find a day when it was.`,
  () => "The next time somebody asks how you are, wait two seconds before you say “fine”.",
  (word) =>
    `Look for somebody who might be ${word} today: on a screen, in a line, across the table. You don’t have to say anything.`,
  () =>
    "Before you get out of the car or off the bus, notice where your shoulders are, and give it a word.",
  (word) =>
    `Think of the last time you were ${word}. Who would you have told, if you had told anybody?`,
  () => "Send one person one line about your day with a feeling word in it. It can be a small one.",
  () => "When you put the phone down tonight, name two feelings you had today. They may disagree.",
  (word) => `Ask somebody you like: “When were you last ${word}?” Then only listen.`,
];

/** Returns something to try today, by the session and a word of it; the same each time the end is shown. */
export function toTry(session: string, word: string): string {
  let sum = 0;
  for (const char of session) sum += char.charCodeAt(0);
  const chosen = TRIES[sum % TRIES.length] ?? TRIES[0];
  return chosen?.(word.toLowerCase()) ?? "";
}
