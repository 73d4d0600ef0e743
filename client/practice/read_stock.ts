import type { Kind } from "./kind.ts";
import type { Stock } from "./types.ts";

/**
 * Returns what `/practice/items.json` held as a stock, with the items of the kinds that are known here.
 *
 * A kind that is not known is left out: the words may be newer than the app. Throws a TypeError whose
 * message is one sentence that names what is missing.
 */
export function readStock(value: unknown, kinds: readonly Kind[]): Stock {
  const stock = fields(value, "the stock", STOCK);
  fields(stock.credit, "its credit", CREDIT);
  const words = fields(stock.words, "its words", {});
  const families = fields(stock.families, "its families", {});
  for (const [id, word] of Object.entries(words)) fields(word, `word "${id}"`, WORD);
  const known = new Map(kinds.map((kind) => [kind.id, kind]));
  const items = list(stock.items).filter((item, index) => {
    const { id, kind, ...rest } = fields(item, `item ${index + 1}`, ITEM);
    const shape = known.get(String(kind))?.shape;
    if (!shape) return false;
    fields(rest, `item "${id}"`, shape);
    for (const word of wordsOf(rest)) {
      if (!Object.hasOwn(words, word) && !Object.hasOwn(families, word)) {
        throw broken(`item "${id}" has the key "${word}", which is not one of the stock's words`);
      }
    }
    return true;
  });
  return { ...stock, items } as unknown as Stock;
}

/** The words that an item can't be judged or explained without. */
function wordsOf({ feeling, best, accept }: Record<string, unknown>): string[] {
  return [feeling, ...list(best), ...Object.keys(isRecord(accept) ? accept : {})].map(String);
}

const isText = (value: unknown) => typeof value === "string";
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => Array.isArray(value) ? value : [];
const isOption = (value: unknown) =>
  isRecord(value) && isText(value["id"]) && Number.isFinite(value["credit"]);

/** What a field of an item can be, by the name that a kind's `shape` gives it. */
const CHECKS = {
  text: isText,
  number: Number.isFinite,
  part: isRecord,
  list: Array.isArray,
  texts: (value: unknown) => list(value).length > 0 && list(value).every(isText),
  lines: (value: unknown) => isRecord(value) && Object.values(value).every(isText),
  options: (value: unknown) => list(value).length > 1 && list(value).every(isOption),
};

const SAID: Record<keyof typeof CHECKS, string> = {
  text: "text",
  number: "number",
  part: "part",
  list: "list",
  texts: "list of texts",
  lines: "set of lines",
  options: "list of options",
};

type Shape = Readonly<Record<string, keyof typeof CHECKS>>;

const STOCK: Shape = {
  version: "text",
  credit: "part",
  families: "part",
  words: "part",
  hinges: "lines",
  vague: "part",
  retired: "lines",
  items: "list",
};
const CREDIT: Shape = {
  best: "number",
  accept: "number",
  nuance: "number",
  family: "number",
  quadrant: "number",
  none: "number",
};
const WORD: Shape = {
  name: "text",
  definition: "text",
  body: "text",
  example: "text",
  aliases: "list",
  nuance: "text",
  family: "text",
  quadrant: "text",
};
const ITEM: Shape = { id: "text", kind: "text", feeling: "text", prompt: "text" };

/** Returns the value as a record that has the shape. */
function fields(value: unknown, where: string, shape: Shape): Record<string, unknown> {
  if (!isRecord(value)) throw broken(`${where} is missing`);
  for (const [name, check] of Object.entries(shape)) {
    if (!CHECKS[check](value[name])) throw broken(`${where} has no ${SAID[check]} "${name}"`);
  }
  return value;
}

function broken(what: string): TypeError {
  return new TypeError(`The questions can't be used, because ${what}; load the page again.`);
}
