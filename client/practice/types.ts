/** How near an answer lies to a best word; each has its credit in the stock. */
export type Relation = "best" | "accept" | "nuance" | "family" | "quadrant" | "none";

/** A nuance or feeling. A nuance is its own `nuance`; `quadrant` is two digits: pleasant? keyed up? */
export interface Word {
  name: string;
  definition: string;
  /** How it sits in the body. */
  body: string;
  /** A sentence that somebody would say. */
  example: string;
  /** What people say for the same thing. */
  aliases: string[];
  nuance: string;
  family: string;
  quadrant: string;
}

/** An answer to choose; `text` and `why` are left out where they are the name and definition of the word. */
export interface Option {
  id: string;
  /** 0..1 */
  credit: number;
  text?: string;
  why?: string;
}

/** A question with its key; each kind of drill adds what it needs. */
export interface Item {
  id: string;
  kind: string;
  /** The word that it is about. */
  feeling: string;
  prompt: string;
}

/** A question with a list of options. */
export interface ChoiceItem extends Item {
  options: Option[];
  why?: string;
}

/** A question that is answered with any word of the wheel. */
export interface WheelItem extends Item {
  best: string[];
  /** The author's line for each word that is a fair reading, too. */
  accept?: Record<string, string>;
  /** The author's line for words that people will pick, and why they are not it. */
  near?: Record<string, string>;
}

/** A vignette; `feeling` is the first of `best`. */
export interface PinpointItem extends WheelItem {
  /** What the person in the vignette said. */
  said?: string;
  /** Exact parts of the prompt that give the feeling away. */
  clues: string[];
  accept: Record<string, string>;
  near: Record<string, string>;
  why: string;
}

/** A definition and a situation, to which the word is typed; `cue` is its first letter. */
export interface RecallItem extends Item {
  situation: string;
  cue?: string;
}

/** Four words to put in order; the options stand as they are shown at first, `order` is the key. */
export interface LadderItem extends ChoiceItem {
  order: string[];
  /** The credit of an order in which two neighbors are swapped, 0..1. */
  swap: number;
}

/** Feeling or verdict? Of a verdict also which feelings may be `under` it, and the sentence said again. */
export interface VerdictItem extends ChoiceItem {
  /** What is judged: "ignored", or the feeling that the sentence says. */
  name: string;
  why: string;
  under?: Option[];
  after?: string;
}

/** All that `/practice/items.json` carries: see `stock()` in feelings_wheel/drills/. */
export interface Stock {
  /** The version of the words. */
  version: string;
  /** The share of each relation, 0..1. */
  credit: Record<Relation, number>;
  families: Record<string, { name: string; definition: string }>;
  words: Record<string, Word>;
  /** The question that tells a pair apart, by its ids joined by a hyphen. */
  hinges: Record<string, string>;
  /** The words behind each vague word. */
  vague: Record<string, { name: string; leads: string[] }>;
  /** The word that an id became that left the wheel. */
  retired: Record<string, string>;
  items: Item[];
}

/** Returns a word of the wheel; throws a RangeError for an id that is not on it. */
export function wordOf(stock: Stock, id: string): Word {
  const word = Object.hasOwn(stock.words, id) ? stock.words[id] : undefined;
  if (!word) throw new RangeError(`No word on the wheel has the id "${id}".`);
  return word;
}

/** Returns the name of a word or family; throws a RangeError for what is not on the wheel. */
export function nameOf(stock: Stock, id: string): string {
  const family = Object.hasOwn(stock.families, id) ? stock.families[id] : undefined;
  return family?.name ?? wordOf(stock, id).name;
}

/** Returns the families of the best words of an item, each once. */
export function familiesOf(stock: Pick<Stock, "words">, item: Item): string[] {
  const best = "best" in item ? (item as WheelItem).best : [item.feeling];
  return [...new Set(best.flatMap((id) => stock.words[id]?.family ?? []))];
}

/** Returns the question that tells two words apart, if they are a pair. */
export function hingeOf(stock: Stock, one: string, other: string): string | undefined {
  return stock.hinges[`${one}-${other}`] ?? stock.hinges[`${other}-${one}`];
}
