/** Ninety days of practice, one session a day. */

import { NEW_A_SESSION } from "../client/memory/due.ts";
import { chance, Learner, type Traits } from "./learner.ts";
import type { Scheduler } from "./schedulers.ts";

export const DAYS = 90;

/** Who learns, and how much a session may hold. */
export interface Course {
  words: readonly string[];
  traits: Traits;
  seed: number;
  /** Questions in a session, new words included. */
  session: number;
}

/** What came of it. */
export interface Outcome {
  answers: number;
  met: number;
  /** Words that she would recall on the day after: the sum of their chances. */
  retained: number;
  /** Some session was too short for all that was due. */
  cut: boolean;
}

/**
 * Returns what a scheduler makes of a course.
 *
 * Whoever schedules, the same words are met on the same days, three in a session, and the learner's luck with the
 * n-th question about a word is the same.
 */
export function follow(scheduler: Scheduler, { words, traits, seed, session }: Course): Outcome {
  const learner = new Learner(traits, seed);
  const unmet = [...words].sort((one, other) => chance(seed, one) - chance(seed, other));
  const met: string[] = [];
  let answers = 0;
  let cut = false;
  for (let today = 0; today < DAYS; today++) {
    if (chance(seed, "free", today) * 7 >= traits.daysAWeek) continue;
    const fresh = unmet.splice(0, NEW_A_SESSION);
    met.push(...fresh);
    const due = scheduler.due(today);
    const room = session - fresh.length;
    if (due.length > room) cut = true;
    const asked = [...due.slice(0, room), ...fresh];
    for (const word of asked) scheduler.answered(word, today, learner.answer(word, today));
    answers += asked.length;
  }
  const retained = met.reduce((sum, word) => sum + learner.recall(word, DAYS), 0);
  return { answers, met: met.length, retained, cut };
}
