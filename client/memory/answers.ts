/** What an answer says to the memory, whichever version of the app wrote it. */

import type { Answered, Event } from "../log/event.ts";
import type { Stock } from "../practice/types.ts";
import { cardIds, wordToday } from "./ids.ts";
import { type Day, isDay } from "./day.ts";

/** Reads answers with the words of today. */
export interface Reader {
  /** The card that the answer may move: a word or a pair of the stock; null for none. */
  card(answered: Answered): string | null;
  /** The word that was asked for; null when it left the wheel. */
  asked(answered: Answered): string | null;
  /** Any id of a word as it is today, or null. */
  word(id: string): string | null;
}

/** Returns a reader for a stock. */
export function reader(stock: Stock): Reader {
  const today = cardIds(stock);
  const feelings = new Map(stock.items.map(({ id, feeling }) => [id, feeling]));
  const word = (id: string) => wordToday(stock, id);
  return {
    word,
    card({ card, item }) {
      // the first version of the app wrote no card, and asked for nothing but words
      const id = card === undefined ? feelings.get(item) : card;
      return id === undefined || id === null ? null : today(id);
    },
    asked({ feeling, item }) {
      const id = feeling ?? feelings.get(item);
      return id === undefined ? null : word(id);
    },
  };
}

/** Returns the local day of an event; where it has none, that of its time in UTC; null when that is none either. */
export function dayOfEvent({ day, at }: Pick<Event, "at"> & { day?: string }): Day | null {
  const written = isDay(day) ? day : at.slice(0, 10);
  return isDay(written) ? written : null;
}
