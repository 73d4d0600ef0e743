/** How counts and days are told. */

import type { Event } from "../log/event.ts";
import { type Counts, countsOf, newIn } from "./counts.ts";

/** "1 answer", "1,412 answers" */
export function several(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** "3 March"; the year is told when it isn't that of `now`. */
export function dayIn(date: Date, now: Date): string {
  return told(date, date.getFullYear() !== now.getFullYear());
}

/** "on 3 March", "from 3 March to 22 November", "from 3 March 2025 to 2 January 2026" */
export function spanIn({ first, last }: { first: Date; last: Date }, now: Date): string {
  const withYear = [first, last].some((date) => date.getFullYear() !== now.getFullYear());
  const [from, to] = [told(first, withYear), told(last, withYear)];
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
}

/** Says what is kept: "Stored in this browser since 3 March: 412 answers and 61 words met." */
export function storedHere({ answers, words, entries, span }: Counts, now: Date): string {
  if (!span) return "Nothing of yours is stored here yet.";
  const what = answers > 0
    ? answersAndWords({ answers, words })
    : several(entries, "entry", "entries");
  return `Stored in this browser since ${dayIn(span.first, now)}: ${what}.`;
}

/** Says what a file would bring: "This file has 412 answers from 3 March to 22 November. 380 are new here." */
export function fileHolds(events: readonly Event[], here: readonly Event[], now: Date): string {
  const { answers, words, entries, span } = countsOf(events);
  if (!span) return "This file is a backup with nothing in it.";
  const when = spanIn(span, now);
  if (answers === 0) {
    const fresh = countsOf(newIn(events, here)).entries;
    return `This file has no answers, but ${
      several(entries, "other entry", "other entries")
    } ${when}. ${news(fresh, entries)}`;
  }
  const met = words > 0 ? ` You met ${several(words, "word")} in that time.` : "";
  return `This file has ${several(answers, "answer")} ${when}. ${newAnswers(events, here)}${met}`;
}

/** Says what was added to the log: "380 answers were added." */
export function wasAdded(events: readonly Event[], here: readonly Event[]): string {
  const fresh = newIn(events, here);
  const { answers } = countsOf(fresh);
  if (fresh.length === 0) return "Nothing was added: all of it was here already.";
  if (answers > 0) return `${several(answers, "answer")} ${were(answers)} added.`;
  return `${several(fresh.length, "entry", "entries")} ${
    were(fresh.length)
  } added, no answers among them.`;
}

/** "412 answers and 61 words met" */
export function answersAndWords({ answers, words }: Pick<Counts, "answers" | "words">): string {
  const met = words > 0 ? ` and ${several(words, "word")} met` : "";
  return `${several(answers, "answer")}${met}`;
}

function newAnswers(events: readonly Event[], here: readonly Event[]): string {
  const fresh = newIn(events, here);
  const { answers } = countsOf(fresh);
  if (answers > 0 || fresh.length === 0) return news(answers, countsOf(events).answers);
  return `All of them are here already; ${several(fresh.length, "other entry", "other entries")} ${
    fresh.length === 1 ? "is" : "are"
  } new.`;
}

function news(fresh: number, all: number): string {
  if (fresh === 0) return "All of it is here already.";
  if (fresh === all) return all === 1 ? "It is new here." : "All of them are new here.";
  return `${fresh.toLocaleString("en")} ${fresh === 1 ? "is" : "are"} new here.`;
}

function were(count: number): string {
  return count === 1 ? "was" : "were";
}

function told(date: Date, withYear: boolean): string {
  return date.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    ...(withYear ? { year: "numeric" } : {}),
  });
}
