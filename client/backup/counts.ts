import type { Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";

/** What a log holds that a person would count. */
export interface Counts {
  answers: number;
  /** Words met. */
  words: number;
  /** All events that count, whatever they are. */
  entries: number;
  /** When it began and ended, by its answers or else by its events; null when it holds nothing. */
  span: { first: Date; last: Date } | null;
}

/** Counts what a log holds; what was undone doesn't count. */
export function countsOf(events: readonly Event[]): Counts {
  const counted = effective(events);
  const answers = counted.filter(({ type }) => type === "answered");
  const words = counted.flatMap((event) => event.type === "met" ? [event.word] : []);
  const dated = answers.length > 0 ? answers : counted;
  const [first, last] = [dated[0], dated.at(-1)];
  return {
    answers: answers.length,
    words: new Set(words).size,
    entries: counted.length,
    span: first && last ? { first: new Date(first.at), last: new Date(last.at) } : null,
  };
}

/** Returns the events whose ids are not here yet. */
export function newIn(events: readonly Event[], here: readonly Event[]): Event[] {
  const known = new Set(here.map(({ id }) => id));
  return events.filter(({ id }) => !known.has(id));
}
