/** What a kind of drill is to the rest of practice; each has one module in kinds/, listed in kinds.ts. */

import type { FunctionComponent, RefCallback } from "preact";
import type { Judgement } from "./judge.ts";
import type { Item, Stock } from "./types.ts";

/**
 * What a question asks of the memory: to recognize the word, to recall it with help, or without.
 *
 * A question that is "beside" the schedule practices something else, and moves no card.
 */
export type Stage = "recognition" | "cued" | "free" | "beside";

/** What a view gets to ask a question. */
export interface AskingProps<I extends Item = Item> {
  stock: Stock;
  item: I;
  /** The hint was taken. */
  hinted: boolean;
  /** The near answer that was told apart before this try. */
  tried: string | null;
  /** How far the options are turned, 0 or more: the same for one turn of one session, so that nobody learns a place. */
  turn: number;
  /** Receives the element that the answer wheel moves into. */
  sheet: RefCallback<HTMLElement>;
  /** What is picked on the answer wheel. */
  picked: string | null;
  /** Answers; `typed` is what was typed. */
  onAnswer: (answer: string | null, typed?: string) => void;
  /** Says that a near word is told apart, and gives another try. */
  onTry: (answer: string, typed: string) => void;
  onHint: () => void;
}

/** What a view gets to explain a question that was answered. */
export interface WhyProps<I extends Item = Item> {
  stock: Stock;
  item: I;
  answer: string | null;
  judgement: Judgement;
}

/** One kind of drill. */
export interface Kind<I extends Item = Item> {
  /** As it stands in the items. */
  readonly id: string;
  /** In the list of what to practice. */
  readonly title: string;
  /** Fields that an item must have, beside those of every item: a path and what it has to be. */
  readonly shape: Readonly<Record<string, "text" | "texts" | "number" | "options" | "lines">>;
  stage(item: I): Stage;
  /** The id of the card that an answer may move: a word, or a pair joined by a hyphen; null where there is none. */
  card(item: I): string | null;
  /** Pure; `answer` is null for "I don't know yet". Throws a RangeError for an answer that the item can't have. */
  judge(stock: Stock, item: I, answer: string | null): Judgement;
  hint(stock: Stock, item: I): string;
  /** The right answer as a heading: "Resentful". */
  right(stock: Stock, item: I): string;
  /** An answer as it is told afterwards: "bitter"; never called for null. */
  said(stock: Stock, item: I, answer: string): string;
  /** Prompt, question and answers; the frame around it has hint, "I don't know yet" and undo. */
  readonly Asking: FunctionComponent<AskingProps<I>>;
  /** The prompt again with what gave it away, where there is something to show. */
  readonly Scene: FunctionComponent<WhyProps<I>>;
  /** Why it is right, and why not what was answered. */
  readonly Why: FunctionComponent<WhyProps<I>>;
}
