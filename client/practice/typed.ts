/** Which word of the wheel somebody typed; pure. */

import { stemmer } from "stemmer";
import { isSlip } from "./slip.ts";
import type { Stock } from "./types.ts";

/** Shorter words have too many neighbors for a slip to be told from another word. */
const SLIP_FROM = 5;

/** What a sentence may start with before it comes to the word. */
const OPENING = /^(?:i (?:feel|felt|am|was) |i['’]?m |feeling )+/;

/**
 * Finds the word that was typed: by its name, an alias, a form of either, or one slip of the finger away.
 *
 * Case, spaces, hyphens, accents, "I feel" and the like in front, and punctuation don't matter. A word that is
 * spelled out wins over a form, and a form over a slip. Where several words are as near, it is the one `asked`
 * for or none. Slips count in words of five letters or more. Returns the word's id, or null.
 */
export function matchTyped(stock: Stock, text: string, asked?: string): string | null {
  const typed = readings(text);
  const spellings = spellingsOf(stock);
  const spelledOut: ((spelling: Spelling) => boolean)[] = [
    ({ isName, folded }) => isName && typed.some((reading) => reading.folded === folded),
    ({ folded }) => typed.some((reading) => reading.folded === folded),
  ];
  const nearly: ((spelling: Spelling) => boolean)[] = [
    ({ isName, root }) => isName && typed.some((reading) => reading.root === root),
    ({ root }) => typed.some((reading) => reading.root === root),
    ({ folded }) =>
      folded.length >= SLIP_FROM && typed.some((reading) => isSlip(reading.folded, folded)),
  ];
  // a family that is spelled out is no slip of one of its words
  const tiers = familyTyped(stock, text) === null ? [...spelledOut, ...nearly] : spelledOut;
  for (const fits of tiers) {
    const found = new Set(spellings.filter(fits).map(({ id }) => id));
    if (asked !== undefined && found.has(asked)) return asked;
    if (found.size > 0) return found.size === 1 ? [...found][0] ?? null : null;
  }
  return null;
}

/** Returns the name of the family that was typed, which is no answer yet; null for anything else. */
export function familyTyped(stock: Stock, text: string): string | null {
  const typed = readings(text);
  const names = Object.values(stock.families).map(({ name }) => name);
  return names.find((name) => typed.some(({ folded }) => folded === fold(name))) ?? null;
}

interface Reading {
  /** Letters and digits alone, in lower case. */
  folded: string;
  /** The stems of its words. */
  root: string;
}

interface Spelling extends Reading {
  id: string;
  isName: boolean;
}

/** A text as it stands, and without its opening: "feeling good" is an alias, "feeling bitter" is not. */
function readings(text: string): Reading[] {
  const plain = text.toLowerCase().split(/\s+/).filter(Boolean).join(" ");
  return [plain, plain.replace(OPENING, "")].map(reading).filter(({ folded }) => folded !== "");
}

function reading(text: string): Reading {
  const words = text.split(/[\s-]+/).map(fold);
  return { folded: words.join(""), root: words.map(rootOf).join(" ") };
}

function fold(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Stems twice: "loneliness" loses its ending first, "loneli" then meets "lonely". */
function rootOf(word: string): string {
  return stemmer(stemmer(word));
}

const known = new WeakMap<Stock, readonly Spelling[]>();

function spellingsOf(stock: Stock): readonly Spelling[] {
  const spellings = known.get(stock) ??
    Object.entries(stock.words).flatMap(([id, { name, aliases }]) =>
      [name, ...aliases].map((text, index) => ({ id, isName: index === 0, ...reading(text) }))
    );
  known.set(stock, spellings);
  return spellings;
}
