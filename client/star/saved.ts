import type { Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";

/**
 * Returns the ids of the words that the learner saved, what was saved last first.
 *
 * Pure; of each word the last event counts. `today` leads from any id to the word that it is today, or to null.
 */
export function savedWords(
  events: readonly Event[],
  today: (id: string) => string | null = (id) => id,
): string[] {
  const saved = new Set<string>();
  for (const event of effective(events)) {
    if (event.type !== "starred") continue;
    const word = today(event.word);
    if (word === null) continue;
    // taken out first, so that a word that is saved again moves to the front
    saved.delete(word);
    if (event.on) saved.add(word);
  }
  return [...saved].reverse();
}
