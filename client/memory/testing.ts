/** What the tests of the memory share: a stock that is small enough to know by heart, and a log to write. */

import fc from "fast-check";
import type { Answered, Draft, Event } from "../log/event.ts";
import type { Stock, Word } from "../practice/types.ts";
import { type Day, plusDays } from "./day.ts";

const CREDIT = { best: 1, accept: 0.8, nuance: 0.6, family: 0.4, quadrant: 0.2, none: 0 };

/** Alone (lonely, solitary, cut-off) and mad (furious, fed-up); "forlorn" left for "bereft", which left for "lonely". */
export function smallStock(): Stock {
  return {
    version: "1.0.0",
    credit: CREDIT,
    families: {
      sad: { name: "Sad", definition: "Something is missing." },
      angry: { name: "Angry", definition: "Something is in the way." },
    },
    words: {
      alone: word("alone", "sad"),
      lonely: word("alone", "sad"),
      solitary: word("alone", "sad"),
      "cut-off": word("alone", "sad"),
      mad: word("mad", "angry"),
      furious: word("mad", "angry"),
      "fed-up": word("mad", "angry"),
    },
    hinges: {
      "lonely-solitary": "Would you rather have company?",
      "cut-off-fed-up": "Is it the distance, or the waiting?",
    },
    vague: {},
    retired: { forlorn: "bereft", bereft: "lonely", aloof: "gone", ouroboros: "ouroboros" },
    items: [
      {
        id: "pinpoint:bench",
        kind: "pinpoint",
        feeling: "lonely",
        prompt: "You eat on the bench.",
      },
      { id: "place:mad", kind: "place", feeling: "mad", prompt: "Mad" },
    ],
  };
}

function word(nuance: string, family: string): Word {
  return {
    name: "A name",
    definition: "What sets it apart.",
    body: "",
    example: "",
    aliases: [],
    nuance,
    family,
    quadrant: "00",
  };
}

/** A log that is written line by line; what is written later also happened later, whatever its day. */
export interface Diary {
  /** A word's card was read. */
  met(word: string, day: Day): Event;
  /** A question about a card was answered, right unless told otherwise. */
  answered(card: string, day: Day, told?: Partial<Answered>): Event;
  /** Something else. */
  wrote(draft: Draft): Event;
  readonly events: readonly Event[];
}

/** Returns an empty diary. */
export function diary(): Diary {
  const events: Event[] = [];
  const start = Date.parse("2026-03-01T08:00:00.000Z");
  const wrote = (draft: Draft): Event => {
    const at = new Date(start + 60_000 * events.length).toISOString();
    const event = { ...draft, id: `e${events.length}`, at };
    events.push(event);
    return event;
  };
  return {
    events,
    wrote,
    met: (word, day) => wrote({ type: "met", session: "s", item: `meet:${word}`, word, day }),
    answered: (card, day, told = {}) => wrote({ ...right(card, day), ...told }),
  };
}

function right(card: string, day: Day): Answered {
  return {
    type: "answered",
    session: "s",
    item: `define:${card}:1`,
    answer: card,
    credit: 1,
    hinted: false,
    feeling: card,
    card,
    day,
  };
}

const CARDS = ["lonely", "solitary", "cut-off", "mad", "forlorn", "solitary-lonely", "gone"];

/**
 * A log of up to 40 meetings and answers in the order in which they happened; now and then the calendar goes
 * back, and some answers are from the first version of the app.
 */
export const anyLog: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.record({
    card: fc.constantFrom(...CARDS),
    meets: fc.boolean(),
    wait: fc.constantFrom(0, 0, 0, 1, 2, 5, -1),
    old: fc.constantFrom(false, false, false, true),
    answer: fc.constantFrom("lonely", "mad", null),
    credit: fc.constantFrom(0, 0.4, 0.8, 1, 1),
    hinted: fc.boolean(),
    again: fc.boolean(),
  }),
  { maxLength: 40 },
).map((steps) => {
  const log = diary();
  let day = "2026-03-01";
  for (const { card, meets, wait, old, ...told } of steps) {
    day = plusDays(day, wait);
    if (meets) log.met(card, day);
    else if (old) log.wrote({ type: "answered", session: "s", item: "pinpoint:bench", ...told });
    else log.answered(card, day, told);
  }
  return log.events;
});

/** A log together with itself in another order, some of it twice. */
export const anyShuffledLog: fc.Arbitrary<[readonly Event[], readonly Event[]]> = anyLog.chain(
  (log) =>
    fc.tuple(
      fc.constant(log),
      fc.tuple(fc.shuffledSubarray([...log], { minLength: log.length }), fc.subarray([...log]))
        .map((parts) => parts.flat()),
    ),
);
