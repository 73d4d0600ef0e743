/** A simulated learner: what she really remembers, which no scheduler sees. */

import { type Day, plusDays } from "../client/memory/day.ts";
import { type Card, type Rating, retrievability, review } from "../client/memory/schedule.ts";

/** What a learner is like, where it differs from what the memory of the app expects. */
export interface Traits {
  name: string;
  /** Returns by what the stability of a word is multiplied, given a chance from 0 to below 1 (1: as the model has it). */
  firmness: (chance: number) => number;
  /** How often a first answer is again, hard, good or easy; the shares add up to 1. */
  first: readonly [number, number, number, number];
  /** How often a later one that she remembers is hard, good or easy. */
  later: readonly [number, number, number];
  /** The share of questions that she gets right without remembering, 0..1. */
  luck: number;
  /** On how many of seven days she practices. */
  daysAWeek: number;
}

const RATINGS = ["again", "hard", "good", "easy"] as const;

const START = "2026-01-01";

/** Returns the day with a number, from 0. */
export function day(number: number): Day {
  return plusDays(START, number);
}

/** A mind whose forgetting is that of FSRS-6, and whose luck depends on the seed, the word and the turn alone. */
export class Learner {
  readonly #cards = new Map<string, Card>();
  readonly #turns = new Map<string, number>();

  constructor(readonly traits: Traits, readonly seed: number) {}

  /** Answers a question about a word, which is asked once a day at most, and tells how that looks from outside. */
  answer(word: string, today: number): Rating {
    const turn = this.#turns.get(word) ?? 0;
    this.#turns.set(word, turn + 1);
    const rating = this.#rating(word, turn, today);
    // feedback is read either way: what was guessed is learned anew like what was missed
    this.#cards.set(word, review(this.#cards.get(word) ?? null, rating, day(today)));
    const lucky = chance(this.seed, word, turn, "luck") < this.traits.luck;
    return rating === "again" && lucky ? "good" : rating;
  }

  #rating(word: string, turn: number, today: number): Rating {
    const { first, later } = this.traits;
    const recall = this.recall(word, today);
    const shares = turn === 0 ? first : [1 - recall, ...later.map((share) => share * recall)];
    let rest = chance(this.seed, word, turn);
    const drawn = shares.findIndex((share) => (rest -= share) < 0);
    return RATINGS[drawn] ?? "easy";
  }

  /** Returns the chance that she remembers a word, 0..1. */
  recall(word: string, today: number): number {
    const card = this.#cards.get(word);
    if (!card) return 0;
    const firmness = this.traits.firmness(chance(this.seed, word, "firmness"));
    return retrievability({ ...card, stability: card.stability * firmness }, day(today));
  }
}

/** Returns a number from 0 to below 1 that its arguments determine (FNV-1a, finished as in MurmurHash3). */
export function chance(...parts: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of parts.join("|")) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
