/**
 * Prints what a simulated learner retains after 90 days and how many answers that takes: with the memory of the
 * app, with Leitner's boxes, and with chance.
 *
 * Reads the stock, as /practice/items.json has it, from standard input. All schedulers get the same learners, the
 * same new words on the same days, one session a day, and the same sessions: to compare them at the same retention,
 * sessions of many lengths are tried with each.
 */

import type { Stock } from "../client/practice/types.ts";
import { answersNeeded, type Point } from "./answers_needed.ts";
import { DAYS, follow, type Outcome } from "./course.ts";
import type { Traits } from "./learner.ts";
import { leitner, ours, random, type Scheduler } from "./schedulers.ts";
import { LEARNERS } from "./traits.ts";

const SEEDS = 8;
const SESSION = 10;
const SESSIONS = [6, 8, SESSION, 12, 14, 16, 20, 26, 34, 44];
const SHARES = [0.9, 0.95];

const full: Stock = await new Response(Deno.stdin.readable).json();
const words = Object.keys(full.words);
// the questions play no part here, and reading them anew every day would take most of the time
const stock: Stock = { ...full, items: [] };

type Make = (session: number, seed: number) => Scheduler;
type Needed = readonly (number | null)[];

const SCHEDULERS: Record<string, Make> = {
  "ours": () => ours(stock),
  "Leitner": () => leitner(1),
  "Leitner × 2": () => leitner(2),
  "random": (session, seed) => random(session, seed),
};

/** Of one scheduler and one kind of learner; each list has an entry for each seed. */
interface Figures {
  retained: number[];
  answers: number[];
  /** By share. */
  needed: (number | null)[][];
}

function figures(make: Make, traits: Traits): Figures {
  const runs = [...Array(SEEDS).keys()].map((seed) => outcomes(make, traits, seed));
  const ten = runs.flatMap((run) => run.get(SESSION) ?? run.get(Math.max(...run.keys())) ?? []);
  return {
    retained: ten.map(({ retained }) => retained),
    answers: ten.map(({ answers }) => answers),
    needed: SHARES.map((share) =>
      runs.map((run) => answersNeeded([...run.values()].map(point), share))
    ),
  };
}

/** Returns what came of each length of session, up to the one that is long enough for all that is ever due. */
function outcomes(make: Make, traits: Traits, seed: number): Map<number, Outcome> {
  const found = new Map<number, Outcome>();
  for (const session of SESSIONS) {
    const outcome = follow(make(session, seed), { words, traits, seed, session });
    found.set(session, outcome);
    if (!outcome.cut) break;
  }
  return found;
}

function point({ answers, retained, met }: Outcome): Point {
  return { answers, share: retained / met };
}

/** Returns "873 ± 4": the mean and the standard deviation; a dash where some run has no figure. */
function spread(values: Needed): string {
  const mean = meanOf(values);
  if (mean === null) return "—";
  const variance = values.reduce((sum: number, value) => sum + ((value ?? 0) - mean) ** 2, 0) /
    (values.length - 1);
  return `${mean.toFixed(0)} ± ${Math.sqrt(variance).toFixed(0)}`;
}

function meanOf(values: Needed): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length < values.length
    ? null
    : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function line(label: string, cells: readonly string[]): string {
  return `  ${label.padEnd(44)}${cells.map((cell) => cell.padStart(16)).join("")}`;
}

/** Returns "8 ± 2 % fewer" or "2 ± 1 % more": what our answers are to theirs, seed by seed. */
function compared(ours: Needed, theirs: Needed): string {
  const changes = ours.map((mine, seed) => {
    const other = theirs[seed] ?? null;
    return mine === null || other === null ? null : 100 * (mine / other - 1);
  });
  const mean = meanOf(changes);
  if (mean === null) return "—";
  return `${spread(changes.map((change) => Math.sign(mean) * (change ?? 0)))} % ${
    mean < 0 ? "fewer" : "more"
  }`;
}

console.log(
  `A simulated learner: ${words.length} words, ${DAYS} days, one session a day with three new words in each.\n` +
    `Mean of ${SEEDS} learners ± standard deviation. "Leitner × 2" has all intervals twice as long.\n` +
    `A dash: not every learner gets there, however long the sessions.\n`,
);
console.log(line("", Object.keys(SCHEDULERS)));
for (const traits of LEARNERS) {
  const all = Object.values(SCHEDULERS).map((make) => figures(make, traits));
  console.log(`\n${traits.name}`);
  console.log(
    line(`words retained, sessions of ${SESSION}`, all.map(({ retained }) => spread(retained))),
  );
  console.log(line("  with so many answers", all.map(({ answers }) => spread(answers))));
  for (const [index, share] of SHARES.entries()) {
    const needed = all.map((each) => each.needed[index] ?? []);
    const [mine = [], ...theirs] = needed;
    console.log(line(`answers to retain ${share * 100} % of the words met`, needed.map(spread)));
    console.log(
      line("  ours, compared with that", ["", ...theirs.map((other) => compared(mine, other))]),
    );
  }
}
