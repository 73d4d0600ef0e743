/** Which key does what, and when; pure, so that the help shows the same keys that work. */

import type { SessionState } from "./session.ts";

export type Command =
  | "answer"
  | "unknown"
  | "hint"
  | "undo"
  | "next"
  | "wheel"
  | "choose"
  | "help"
  | "replay"
  | "more";

type Phase = SessionState["phase"];

interface Binding {
  readonly command: Command;
  readonly keys: readonly string[];
  readonly phases: readonly Phase[];
  /** What the help says. */
  readonly says: string;
}

const ALWAYS: readonly Phase[] = ["meeting", "asking", "feedback", "ended"];

export const BINDINGS: readonly Binding[] = [
  { command: "wheel", keys: ["w"], phases: ["asking"], says: "Go to the wheel" },
  {
    command: "answer",
    keys: ["Enter"],
    phases: ["asking"],
    says: "Answer with what you picked or typed",
  },
  { command: "unknown", keys: ["0"], phases: ["asking"], says: "I don’t know yet" },
  { command: "hint", keys: ["h"], phases: ["asking"], says: "Hint" },
  { command: "next", keys: ["Enter"], phases: ["meeting", "feedback"], says: "Next" },
  { command: "replay", keys: ["r"], phases: ["ended"], says: "Replay the misses" },
  { command: "more", keys: ["n"], phases: ["ended"], says: "More practice" },
  { command: "choose", keys: ["c"], phases: ALWAYS, says: "Choose what to practice" },
  { command: "undo", keys: ["u", "Ctrl+Z"], phases: ALWAYS, says: "Undo" },
  { command: "help", keys: ["?"], phases: ALWAYS, says: "Show these keys" },
];

/** Keys of the questions themselves, for the help. */
export const QUESTION_KEYS: readonly (readonly [string, string])[] = [
  ["1 … 4", "Choose an answer; on a ladder, put a word on the next rung"],
  ["Backspace", "Take the last word off the ladder"],
  ["Esc", "Leave the box you type in, so that these keys work again"],
];

/** Keys of the wheel itself, for the help. */
export const WHEEL_KEYS: readonly (readonly [string, string])[] = [
  ["← →", "Along the ring"],
  ["↓ ↑", "Outward, inward"],
  ["Home, End", "First and last of the ring"],
  ["Letters", "Jump to a word (but H is the hint)"],
  ["Enter", "Open a family; pick a word; once more to answer"],
  ["Esc", "Back to the whole wheel"],
];

/** Letters that are commands even on the wheel, where others jump to a word; undo is Ctrl+Z there. */
export const RESERVED = "h";

/** A key as the browser reports it. */
export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
}

/** Finds what a key means in a phase; undefined for keys that mean nothing. */
export function commandFor({ key, ctrl, alt }: Key, phase: Phase): Command | undefined {
  if (alt) return undefined;
  const name = ctrl ? `Ctrl+${key.toUpperCase()}` : key.length === 1 ? key.toLowerCase() : key;
  return BINDINGS.find(({ keys, phases }) => keys.includes(name) && phases.includes(phase))
    ?.command;
}
