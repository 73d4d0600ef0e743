import type { Day } from "./day.ts";
import type { Card } from "./schedule.ts";
import { KNOWN_DAYS } from "./stage.ts";

/** How many words were known at the end of a day. */
export interface KnownOn {
  day: Day;
  known: number;
}

/** Tells whether a card is known: its stability is 3 days or more. */
export function isKnown(card: Card | null | undefined): boolean {
  return card !== null && card !== undefined && card.stability >= KNOWN_DAYS;
}

/** Counts the words known over time. */
export interface KnownTally {
  /** Takes note that a review made `after` of `before`; in any order. */
  change(before: Card | null, after: Card): void;
  /** Returns the days on which the count changed, in order. */
  history(): KnownOn[];
}

/** Returns an empty tally. */
export function knownTally(): KnownTally {
  const changes = new Map<Day, number>();
  return {
    change(before, after) {
      const change = Number(isKnown(after)) - Number(isKnown(before));
      if (change !== 0) changes.set(after.last, (changes.get(after.last) ?? 0) + change);
    },
    history() {
      let known = 0;
      return [...changes.entries()]
        .filter(([, change]) => change !== 0)
        .sort(([one], [other]) => one < other ? -1 : 1)
        .map(([day, change]) => ({ day, known: known += change }));
    },
  };
}
