/** What may be asked on a day, and how much is new. */

import { hingeOf, type Stock } from "../practice/types.ts";
import { type Day, daysBetween } from "./day.ts";
import type { Memory } from "./memory.ts";
import { retrievability } from "./schedule.ts";

/** New words that one day may bring. */
export const NEW_A_DAY = 8;

/** New words that one session may bring. */
export const NEW_A_SESSION = 3;

/**
 * Returns the words and pairs of a stock that are due by a day, the most urgent first.
 *
 * Words that were met and never answered lead, those met first before others; then comes what is least likely
 * to be recalled. The stock may hold less than the memory.
 */
export function dueOn(memory: Memory, stock: Stock, day: Day): string[] {
  const inStock = (id: string) => Object.hasOwn(stock.words, id) || Object.hasOwn(stock.hinges, id);
  const open = unanswered(memory, day).filter(inStock);
  const due = [...memory.cards]
    .filter(([id, card]) => card.due <= day && inStock(id))
    .map(([id, card]) => ({ id, chance: retrievability(card, day) }))
    .sort((one, other) => one.chance - other.chance || compare(one.id, other.id));
  return [...open, ...due.map(({ id }) => id)];
}

/** Returns how many words may still be met on a day. */
export function newAllowed(memory: Memory, day: Day): number {
  return Math.max(0, NEW_A_DAY - metOn(memory, day).length);
}

/** Returns the words that were met on a day. */
export function metOn(memory: Memory, day: Day): string[] {
  return [...memory.met].filter(([, met]) => met === day).map(([word]) => word);
}

/** Tells whether two words are so near that one day should bring only one of them: of one nuance, or a pair. */
export function isNear(stock: Stock, one: string, other: string): boolean {
  const nuance = nuanceOf(stock, one);
  return nuance !== undefined && nuance === nuanceOf(stock, other) ||
    hingeOf(stock, one, other) !== undefined;
}

/** Returns how much is due on each of so many days from `day` on; the first has all that was due before, too. */
export function forecast(memory: Memory, day: Day, days: number): number[] {
  const counts: number[] = Array(days).fill(0);
  const add = (index: number) => counts[index] = (counts[index] ?? 0) + 1;
  for (const _ of unanswered(memory, day)) add(0);
  for (const { due } of memory.cards.values()) {
    const index = Math.max(0, daysBetween(day, due));
    if (index < days) add(index);
  }
  return counts;
}

function unanswered({ met, cards }: Memory, day: Day): string[] {
  return [...met]
    .filter(([word, since]) => since <= day && !cards.has(word))
    .sort(([one, since], [other, then]) => compare(since, then) || compare(one, other))
    .map(([word]) => word);
}

function nuanceOf(stock: Stock, word: string): string | undefined {
  return Object.hasOwn(stock.words, word) ? stock.words[word]?.nuance : undefined;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
