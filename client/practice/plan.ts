/** Plans a session: what is due first, then new words, then practice that leaves the schedule alone. */

import { dueOn } from "../memory/due.ts";
import { stageOf } from "../memory/stage.ts";
import { arrange, type Meeting } from "./arrange.ts";
import type { Kind, Stage } from "./kind.ts";
import { meetingOf } from "./meeting.ts";
import { newWords } from "./new_words.ts";
import { pairsOf, pairsToStart } from "./pairs.ts";
import { scenes } from "./scenes.ts";
import { familiesOf, type Item, type PinpointItem } from "./types.ts";
import { leastUsed, usesOf } from "./uses.ts";
import { saved, type Wish, type Wishing } from "./wish.ts";

/** Steps of a session with new words, their cards included; without new words it has LENGTH. */
export const LONGEST = 10;
export const LENGTH = 8;

/** All that a plan depends on. */
export interface Planning extends Wishing {
  /** Today: "2026-11-22". */
  day: string;
  /** 0 to below 1. */
  random: () => number;
  /** What the learner chose; everything where it is missing. */
  wish?: Wish | undefined;
  /** More practice after a session: no new words. */
  more?: boolean;
}

/** Returns the steps of a session: ids of items, and of cards of new words to be met. */
export function plan(planning: Planning): string[] {
  const { wish } = planning;
  const table = tableOf(planning);
  if (wish?.apart) return toTellApart(table, wish.apart, wish.pair);
  if (wish?.kind !== undefined) return ofKind(planning, table, wish.kind);
  const due = dueItems(planning, table).slice(0, LENGTH);
  const meetings = planning.more ? [] : meetingsOf(planning, table, due);
  const length = meetings.length > 0 ? LONGEST : LENGTH;
  const extras = wish?.words ? aboutWords(planning, table, wish.words) : beside(planning, table);
  const taken = new Set([...due, ...meetings.map(({ item }) => item)]);
  const room = length - due.length - 2 * meetings.length;
  const others = [...due, ...extras.filter((item) => !taken.has(item)).slice(0, Math.max(0, room))];
  // two scenes in a row are from different families
  const clash = (one: Item | undefined, other: Item) =>
    one !== undefined && isScene(one) && isScene(other) &&
    familiesOf(planning.stock, one).some((id) => familiesOf(planning.stock, other).includes(id));
  return arrange(others, meetings, clash);
}

/** The stock as the planner looks things up in it; the least used items first. */
interface Table {
  items: readonly Item[];
  kindOf: (item: Item) => Kind | undefined;
  /** Takes the next item about a card that asks the stage of it, or any other stage where there is none. */
  take: (card: string, stage: Stage) => Item | undefined;
}

function tableOf({ stock, kinds, events, random }: Planning): Table {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  const kindOf = ({ kind }: Item) => byId.get(kind);
  const items = leastUsed(stock.items, usesOf(events), random);
  const byCard = Map.groupBy(items, (item) => kindOf(item)?.card(item) ?? "");
  const taken = new Set<Item>();
  return {
    items,
    kindOf,
    take(card, stage) {
      const free = (byCard.get(card) ?? []).filter((item) => !taken.has(item));
      const next = free.find((item) => kindOf(item)?.stage(item) === stage) ?? free[0];
      if (next) taken.add(next);
      return next;
    },
  };
}

/** One question about each card that is due, and about pairs whose words are both known by now. */
function dueItems({ stock, memory, day, wish }: Planning, { take }: Table): Item[] {
  const pairs = pairsOf(stock);
  const wanted = (card: string) =>
    !wish?.words || (pairs.get(card) ?? [card]).some((word) => wish.words?.includes(word));
  return [...dueOn(memory, stock, day), ...pairsToStart(stock, memory)]
    .filter(wanted)
    .flatMap((card) => take(card, stageOf(memory.cards.get(card))) ?? []);
}

function meetingsOf(planning: Planning, { take }: Table, due: readonly Item[]): Meeting[] {
  const { stock, events, wish } = planning;
  const words = newWords(
    { ...planning, among: wish?.words, wanted: [...saved(events, stock), ...missed(planning)] },
    Math.floor((LONGEST - due.length) / 2),
  );
  return words.flatMap((word) => {
    const item = take(word, "recognition");
    return item ? { step: meetingOf(word), item } : [];
  });
}

/** Words of scenes that were not found, the latest first. */
function missed({ events, stock }: Planning): string[] {
  return events
    .flatMap((event) =>
      event.type === "answered" && event.credit < stock.credit.accept && event.feeling !== undefined
        ? [event.feeling]
        : []
    )
    .reverse();
}

/** Practice that nobody's schedule asks for: scenes, a verdict, a ladder, and words that were met. */
function beside({ stock, memory, more, random }: Planning, { items, take }: Table): Item[] {
  const one = (kind: string) => items.filter((item) => item.kind === kind).slice(0, 1);
  const known = more
    ? [...memory.cards.keys()]
      .map((card) => ({ card, chance: random() }))
      .sort((a, b) => a.chance - b.chance)
      .slice(0, LENGTH / 2)
      .flatMap(({ card }) => take(card, stageOf(memory.cards.get(card))) ?? [])
    : [];
  const [first, second, ...rest] = scenes(items.filter(isScene), stock, LENGTH);
  return [first, ...one("verdict"), second, ...known, ...one("ladder"), ...rest]
    .filter((item) => item !== undefined);
}

/** Questions about words, again and again as long as there are any; the first word of a word's own wish most often. */
function aboutWords({ memory, wish }: Planning, { take }: Table, words: readonly string[]): Item[] {
  const found: Item[] = [];
  const [focus, ...neighbors] = words;
  const rounds = wish?.id === focus && focus !== undefined
    ? neighbors.flatMap((word) => [focus, word]).concat(focus)
    : words;
  for (let round = 0; round < LONGEST && found.length < LONGEST; round++) {
    for (const word of rounds) {
      const card = memory.cards.get(word);
      const item = take(word, card ? stageOf(card) : round % 2 ? "recognition" : "free");
      if (item) found.push(item);
    }
  }
  return found;
}

/** One kind: what is due of it first, and scenes from as many families as there are. */
function ofKind(planning: Planning, { items, kindOf }: Table, kind: string): string[] {
  const { stock, memory, day } = planning;
  const own = items.filter((item) => item.kind === kind);
  if (own.every(isScene)) {
    return scenes(own, stock, LENGTH).map(({ id }) => id);
  }
  const due = new Set(dueOn(memory, stock, day));
  const rank = (item: Item) => {
    const card = kindOf(item)?.card(item) ?? null;
    if (card === null) return 0;
    return due.has(card) ? 0 : memory.cards.has(card) ? 1 : 2;
  };
  const byWord = new Map<string, Item>();
  for (const item of own.toSorted((one, other) => rank(one) - rank(other))) {
    const about = kindOf(item)?.card(item) ?? item.id;
    if (!byWord.has(about)) byWord.set(about, item);
  }
  return [...byWord.values()].slice(0, LENGTH).map(({ id }) => id);
}

/** Just two words: what they mean, the vignettes that part them if there are any, and scenes of both. */
function toTellApart(
  { items, kindOf, take }: Table,
  words: readonly string[],
  pair: string | undefined,
): string[] {
  const contrasts = pair === undefined
    ? []
    : items.filter((item) => kindOf(item)?.card(item) === pair);
  const asked = (stage: Stage) => words.flatMap((word) => take(word, stage) ?? []);
  return [
    ...asked("recognition"),
    ...contrasts,
    ...asked("free"),
    ...asked("cued"),
    ...asked("recognition"),
  ].slice(0, LENGTH).map(({ id }) => id);
}

function isScene(item: Item): item is PinpointItem {
  return item.kind === "pinpoint";
}
