/** All that the progress page tells, derived from the log; pure. */

import type { Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";
import { dayOfEvent } from "../memory/answers.ts";
import { type Confusion, confusionsOf } from "../memory/confusions.ts";
import type { Day } from "../memory/day.ts";
import { forecast } from "../memory/due.ts";
import { wordToday } from "../memory/ids.ts";
import { type Memory, remember } from "../memory/memory.ts";
import { isKnown, type KnownOn } from "../memory/progress.ts";
import type { Stock } from "../practice/types.ts";
import { savedWords } from "../star/saved.ts";
import { type Level, levelsOf } from "./levels.ts";

/** How far ahead the page looks, in days, today included. */
export const DAYS_AHEAD = 14;

/** What there is to see. */
export interface LookBack {
  today: Day;
  /** Of every word and family. */
  levels: ReadonlyMap<string, Level>;
  /** Words on the wheel. */
  words: number;
  met: number;
  strengthened: number;
  /** Days with an answer or a word that was met. */
  daysPracticed: number;
  /** What is due on each of the next days, from today on. */
  due: readonly number[];
  /** Whether pairs come back, too, and not words alone. */
  pairs: boolean;
  confusions: readonly Confusion[];
  /** How many words were known, from the first day to today; empty before the first day. */
  known: readonly KnownOn[];
  /** Words of the wheel, saved last first. */
  saved: readonly string[];
}

/** Replays a log into what the learner sees on `today`. */
export function lookBack(events: readonly Event[], stock: Stock, today: Day): LookBack {
  const memory = remember(events, stock);
  const words = Object.keys(stock.words);
  const days = practiceDays(events);
  return {
    today,
    levels: levelsOf(memory, stock),
    words: words.length,
    // a word that left the wheel was met all the same, but has no wedge
    met: words.filter((id) => memory.met.has(id) || memory.cards.has(id)).length,
    strengthened: words.filter((id) => isKnown(memory.cards.get(id))).length,
    daysPracticed: days.length,
    due: forecast(memory, today, DAYS_AHEAD),
    pairs: [...memory.cards.keys()].some((id) => !Object.hasOwn(stock.words, id)),
    confusions: confusionsOf(events, stock),
    known: knownFrom(memory, days[0], today),
    saved: savedWords(events, (id) => wordToday(stock, id)),
  };
}

/** Returns the days on which something was practiced, each once, in order. */
function practiceDays(events: readonly Event[]): Day[] {
  const days = new Set<Day>();
  for (const event of effective(events)) {
    if (event.type !== "answered" && event.type !== "met") continue;
    const day = dayOfEvent(event);
    if (day !== null) days.add(day);
  }
  return [...days].sort();
}

/** Returns the history between two days that have a point each, so that it can be drawn from end to end. */
function knownFrom({ history }: Memory, first: Day | undefined, today: Day): KnownOn[] {
  if (first === undefined) return [];
  const last = history.at(-1);
  const start = history[0]?.day === first ? [] : [{ day: first, known: 0 }];
  const end = last && last.day >= today || !last && first >= today
    ? []
    : [{ day: today, known: last?.known ?? 0 }];
  return [...start, ...history, ...end];
}
