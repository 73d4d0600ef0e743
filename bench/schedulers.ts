/** Who decides what is asked: our memory, boxes with fixed intervals, and chance. */

import type { Draft, Event } from "../client/log/event.ts";
import { dueOn } from "../client/memory/due.ts";
import { type Memory, remember } from "../client/memory/memory.ts";
import type { Rating } from "../client/memory/schedule.ts";
import { stageOf } from "../client/memory/stage.ts";
import type { Stock } from "../client/practice/types.ts";
import { chance, day } from "./learner.ts";

/** Decides which of the words that were met before are asked on a day. */
export interface Scheduler {
  /** Returns the words to ask, the most urgent first. */
  due(today: number): string[];
  /** Takes note of an answer; the first one to a word comes right after it was met. */
  answered(word: string, today: number, rating: Rating): void;
}

/**
 * The app's own memory: it writes the log that the app would write, and replays all of it every day.
 *
 * Hard is a hint. That an answer was easy shows only where the app asks to type the word.
 */
export function ours(stock: Stock): Scheduler {
  const events: Event[] = [];
  let memory: Memory = remember(events, stock);
  const write = (draft: Draft, today: number) => {
    const at = new Date(Date.parse(`${day(today)}T08:00:00Z`) + events.length).toISOString();
    events.push({ ...draft, id: `e${events.length}`, at });
  };
  return {
    due(today) {
      memory = remember(events, stock);
      return dueOn(memory, stock, day(today));
    },
    answered(word, today, rating) {
      const stamp = { session: `s${today}`, day: day(today) };
      const card = memory.cards.get(word);
      const typed = stageOf(card) === "free"
        ? { typed: word, ms: rating === "easy" ? 0 : 60_000 }
        : {};
      if (!card) write({ ...stamp, type: "met", item: `meet:${word}`, word }, today);
      write({
        ...stamp,
        ...typed,
        type: "answered",
        item: `${typed.typed ? "recall" : "define"}:${word}:1`,
        answer: word,
        credit: rating === "again" ? 0 : 1,
        hinted: rating === "hard",
        feeling: word,
        card: word,
      }, today);
    },
  };
}

const BOXES = [1, 2, 4, 8, 16, 32];

/** Boxes after Leitner: up one box when right, back to the first when wrong; `stretch` multiplies all intervals. */
export function leitner(stretch: number): Scheduler {
  const boxes = new Map<string, { box: number; due: number }>();
  return {
    due: (today) =>
      [...boxes]
        .filter(([, { due }]) => due <= today)
        .sort(([, one], [, other]) => one.due - other.due || one.box - other.box)
        .map(([word]) => word),
    answered(word, today, rating) {
      const box = rating !== "again"
        ? Math.min((boxes.get(word)?.box ?? 0) + 1, BOXES.length - 1)
        : 0;
      const interval = Math.max(1, Math.round((BOXES[box] ?? 1) * stretch));
      boxes.set(word, { box, due: today + interval });
    },
  };
}

/** As many words a day as told, drawn from those that were met on days before. */
export function random(aDay: number, seed: number): Scheduler {
  const met = new Map<string, number>();
  return {
    due: (today) =>
      [...met]
        .filter(([, since]) => since < today)
        .map(([word]) => ({ word, place: chance(seed, word, today, "draw") }))
        .sort((one, other) => one.place - other.place)
        .slice(0, aDay)
        .map(({ word }) => word),
    answered: (word, today) => {
      if (!met.has(word)) met.set(word, today);
    },
  };
}
