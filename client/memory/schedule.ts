/** When a card is asked again: FSRS-6 on whole days. Pure; the day is passed in. */

import { FSRSAlgorithm, Rating as Grade } from "ts-fsrs";
import { type Day, daysBetween, plusDays } from "./day.ts";

/** The chance to recall a card, 0..1, at which it is due. */
export const RETENTION = 0.9;

/** In days. */
export const LONGEST_INTERVAL = 45;

/** How well it went. */
export type Rating = "again" | "hard" | "good" | "easy";

/** What the memory keeps of a word, or of a pair to be told apart. */
export interface Card {
  /** Days after which the chance to recall it has sunk to 0.9. */
  stability: number;
  /** 1 (easy) to 10. */
  difficulty: number;
  due: Day;
  /** When it was last reviewed. */
  last: Day;
  reps: number;
  /** How often it was forgotten after the first time. */
  lapses: number;
}

const GRADES = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy };

/*
 * We take the formulas of ts-fsrs and leave its schedulers: they spread the intervals apart (hard, good and easy
 * each at least a day after the one before), past the longest interval. `enable_short_term` keeps its default:
 * without it a lapse may leave the stability as it was, where FSRS-6 elsewhere (fsrs-rs, py-fsrs) lowers it.
 * The formula for a second review on one day, which it also stands for, is never reached: `review` refuses that.
 */
const fsrs = new FSRSAlgorithm({
  request_retention: RETENTION,
  maximum_interval: LONGEST_INTERVAL,
  enable_fuzz: false,
  learning_steps: [],
  relearning_steps: [],
});

/**
 * Returns the card after a review; null is a card that never had one.
 *
 * It is due in 1 to 45 days, its stability in days rounded to whole ones. Throws a RangeError when the day is
 * not after the card's last review.
 */
export function review(card: Card | null, rating: Rating, day: Day): Card {
  const elapsed = card ? daysBetween(card.last, day) : 0;
  if (card && !(elapsed >= 1)) {
    throw new RangeError(
      `A card reviewed on ${card.last} can't be reviewed on ${day}: give a later day.`,
    );
  }
  const { stability, difficulty } = fsrs.next_state(card, elapsed, GRADES[rating]);
  return {
    stability,
    difficulty,
    due: plusDays(day, fsrs.next_interval(stability, elapsed)),
    last: day,
    reps: (card?.reps ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (card && rating === "again" ? 1 : 0),
  };
}

/** Returns the chance to recall a card on a day, 0..1; before its last review 1. */
export function retrievability(card: Card, day: Day): number {
  return fsrs.forgetting_curve(Math.max(0, daysBetween(card.last, day)), card.stability);
}
