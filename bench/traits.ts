/** The learners that the bench asks: one as the model expects, and others that it gets wrong. */

import type { Traits } from "./learner.ts";

/** The shares that the simulator of fsrs-rs has by default, drawn from what people record in Anki. */
const EXPECTED: Traits = {
  name: "Remembers as the model expects",
  first: [0.24, 0.094, 0.495, 0.171],
  later: [0.224, 0.631, 0.145],
  firmness: () => 1,
  luck: 0,
  daysAWeek: 7,
};

export const LEARNERS: readonly Traits[] = [
  EXPECTED,
  {
    ...EXPECTED,
    name: "Is right or wrong, with nothing between",
    first: [0.24, 0, 0.76, 0],
    later: [0, 1, 0],
  },
  { ...EXPECTED, name: "Forgets twice as fast as the model expects", firmness: () => 0.5 },
  { ...EXPECTED, name: "Forgets half as fast", firmness: () => 2 },
  {
    ...EXPECTED,
    name: "Finds words unlike: two in three half to twice as firm, others beyond",
    firmness: (chance) => Math.exp(0.7 * deviate(chance)),
  },
  { ...EXPECTED, name: "Guesses one in four right without remembering", luck: 0.25 },
  { ...EXPECTED, name: "Practices on five days of seven", daysAWeek: 5 },
];

/** Returns roughly the normal deviate of a chance, by the logistic curve that is nearest to the normal one. */
function deviate(chance: number): number {
  const inside = Math.min(Math.max(chance, 1e-6), 1 - 1e-6);
  return Math.log(inside / (1 - inside)) / 1.702;
}
