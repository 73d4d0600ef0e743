/** What a learner has met and how firmly it sits: all derived from the log, in one pass. */

import type { Answered, Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";
import type { Stock } from "../practice/types.ts";
import { dayOfEvent, type Reader, reader } from "./answers.ts";
import type { Day } from "./day.ts";
import { type KnownOn, knownTally } from "./progress.ts";
import { rate } from "./rating.ts";
import { type Card, review } from "./schedule.ts";

/** Everything that is scheduled; only words and pairs that the stock has. */
export interface Memory {
  /** By the id of a word or of a pair ("lonely-solitary"). */
  cards: ReadonlyMap<string, Card>;
  /** The day on which each word was first met. */
  met: ReadonlyMap<string, Day>;
  /** How many words were known, for every day on which that changed, in order. */
  history: readonly KnownOn[];
}

/**
 * Replays a log, in any order and with any repetitions, into what the learner remembers.
 *
 * An answer moves its card when the card is due, or makes it when the word was met by that day; a pair needs
 * no meeting. After that the card is due on a later day, so only the first answer of a day counts, and extra
 * practice leaves the schedule alone. What came back after a miss in the same session never counts.
 */
export function remember(events: readonly Event[], stock: Stock): Memory {
  const replayed = effective(events);
  const read = reader(stock);
  const met = meetings(replayed, read);
  const cards = new Map<string, Card>();
  const known = knownTally();
  for (const event of replayed) {
    if (event.type !== "answered" || event.again) continue;
    const id = read.card(event);
    const day = dayOfEvent(event);
    if (id === null || day === null) continue;
    const isWord = Object.hasOwn(stock.words, id);
    const card = cards.get(id) ?? null;
    if (card ? day < card.due : isWord && !isMet(met, id, day)) continue;
    const moved = review(card, rate(event, stock), day);
    cards.set(id, moved);
    if (isWord) known.change(card, moved);
  }
  return { cards, met, history: known.history() };
}

function isMet(met: ReadonlyMap<string, Day>, word: string, day: Day): boolean {
  const since = met.get(word);
  return since !== undefined && since <= day;
}

/** Returns the first day on which each word was met. */
function meetings(events: readonly Event[], read: Reader): Map<string, Day> {
  const met = new Map<string, Day>();
  for (const event of events) {
    if (event.type !== "met" && !metByAnswering(event)) continue;
    const word = event.type === "met" ? read.word(event.word) : read.asked(event);
    const day = dayOfEvent(event);
    if (word === null || day === null) continue;
    const before = met.get(word);
    if (before === undefined || day < before) met.set(word, day);
  }
  return met;
}

// the first version of the app had no cards to read, and wrote no day
function metByAnswering(event: Event): event is Answered & Event {
  return event.type === "answered" && event.day === undefined;
}
