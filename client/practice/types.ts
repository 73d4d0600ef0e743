/** How near an answer lies to a best word; each has its credit in the stock. */
export type Relation = "best" | "accept" | "nuance" | "family" | "quadrant" | "none";

/** A nuance or feeling. A nuance is its own `nuance`; `quadrant` is two digits: pleasant? keyed up? */
export interface Word {
  name: string;
  definition: string;
  /** How it sits in the body. */
  body: string;
  nuance: string;
  family: string;
  quadrant: string;
}

/** A question with its key. `feeling` is the first of `best`; `families` holds those of every best word. */
export interface Item {
  id: string;
  kind: string;
  feeling: string;
  families: string[];
  /** 1 (plain) to 3 (subtle). */
  level: number;
  prompt: string;
  /** What the person in the vignette said. */
  said?: string;
  /** Exact parts of the prompt that give the feeling away. */
  clues: string[];
  best: string[];
  /** The author's line for each word that is a fair reading, too. */
  accept: Record<string, string>;
  /** The author's line for words that people will pick, and why they are not it. */
  near: Record<string, string>;
  why: string;
  hint: string;
}

/** All that `/practice/items.json` carries: see `stock()` in feelings_wheel/drills/. */
export interface Stock {
  /** The version of the words. */
  version: string;
  /** The share of each relation, 0..1. */
  credit: Record<Relation, number>;
  words: Record<string, Word>;
  items: Item[];
}

/**
 * Returns what `/practice/items.json` held as a stock.
 *
 * Throws a TypeError whose message is one sentence that names what is missing.
 */
export function readStock(value: unknown): Stock {
  const stock = fields(value, "the stock", STOCK);
  fields(stock.credit, "its credit", CREDIT);
  const words = fields(stock.words, "its words", {});
  for (const [id, word] of Object.entries(words)) fields(word, `word "${id}"`, WORD);
  for (const [index, item] of list(stock.items).entries()) {
    const { id, best, accept } = fields(item, `item ${index + 1}`, ITEM);
    for (const word of [...list(best), ...Object.keys(fields(accept, "its accept", {}))]) {
      if (!Object.hasOwn(words, String(word))) {
        throw broken(`item "${id}" has the key "${word}", which is not one of the stock's words`);
      }
    }
  }
  return value as Stock;
}

/** Returns a word of the wheel; throws a RangeError for an id that is not on it. */
export function wordOf(stock: Stock, id: string): Word {
  const word = Object.hasOwn(stock.words, id) ? stock.words[id] : undefined;
  if (!word) throw new RangeError(`No word on the wheel has the id "${id}".`);
  return word;
}

const isText = (value: unknown) => typeof value === "string";
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => Array.isArray(value) ? value : [];

const CHECKS = {
  text: isText,
  number: Number.isFinite,
  part: isRecord,
  list: Array.isArray,
  "list of texts": (value: unknown) => list(value).length > 0 && list(value).every(isText),
  "set of lines": (value: unknown) => isRecord(value) && Object.values(value).every(isText),
};
type Shape = Partial<Record<keyof typeof CHECKS, readonly string[]>>;

const STOCK: Shape = { text: ["version"], part: ["credit", "words"], list: ["items"] };
const CREDIT: Shape = { number: ["best", "accept", "nuance", "family", "quadrant", "none"] };
const WORD: Shape = { text: ["name", "definition", "body", "nuance", "family", "quadrant"] };
const ITEM: Shape = {
  text: ["id", "kind", "feeling", "prompt", "why", "hint"],
  number: ["level"],
  "list of texts": ["families", "clues", "best"],
  "set of lines": ["accept", "near"],
};

/** Returns the value as a record that has the shape. */
function fields(value: unknown, where: string, shape: Shape): Record<string, unknown> {
  if (!isRecord(value)) throw broken(`${where} is missing`);
  for (const [kind, holds] of Object.entries(CHECKS)) {
    const missing = shape[kind as keyof Shape]?.find((name) => !holds(value[name]));
    if (missing) throw broken(`${where} has no ${kind} "${missing}"`);
  }
  return value;
}

function broken(what: string): TypeError {
  return new TypeError(`The questions can't be used, because ${what}; load the page again.`);
}
