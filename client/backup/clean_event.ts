import type { Draft, Event } from "../log/event.ts";
import {
  isAnswer,
  isFlag,
  isId,
  isIds,
  isPast,
  isPastDay,
  isRecord,
  isTime,
  isTyped,
  isUpTo,
  isWhole,
  plainCopy,
  reachesPrototype,
} from "./plain.ts";

/** What is wrong with an event: its time can't be, or something else. */
export type Flaw = "time" | "damaged";

type Check = (value: unknown, now: Date) => boolean;
interface Optional {
  maybe: Check;
}
/** A check for each field of an event; one that may be missing is marked so, as in the type. */
type Checks<D> = {
  [K in Exclude<keyof D, "type">]-?: Record<never, never> extends Pick<D, K> ? Optional : Check;
};

const maybe = (check: Check): Optional => ({ maybe: check });
const isIdOrNull: Check = (value) => value === null || isId(value);

const FIELDS: { [T in Draft["type"]]: Checks<Extract<Draft, { type: T }>> } = {
  "session-started": { session: isId, items: isIds, dataset: isId },
  hinted: { session: isId, item: isId, again: maybe(isFlag) },
  tried: { session: isId, item: isId, answer: isAnswer, typed: isTyped, again: maybe(isFlag) },
  answered: {
    session: isId,
    item: isId,
    answer: isAnswer,
    credit: isUpTo(1),
    hinted: isFlag,
    feeling: maybe(isId),
    card: maybe(isIdOrNull),
    day: maybe(isPastDay),
    ms: maybe(isUpTo(Number.MAX_SAFE_INTEGER)),
    typed: maybe(isTyped),
    tried: maybe(isFlag),
    again: maybe(isFlag),
  },
  met: { session: isId, item: isId, word: isId, day: isPastDay },
  "moved-on": { session: isId, item: isId, again: maybe(isFlag) },
  "session-ended": { session: isId },
  starred: { word: isId, on: isFlag },
  "backed-up": { events: isWhole },
  retracted: { target: isId },
};

/**
 * Returns a new event with nothing in it but what was checked; one of a type that a later version of the
 * app wrote is copied as it is. Never throws.
 */
export function cleanEvent(raw: unknown, now: Date): { event: Event } | { flaw: Flaw } {
  if (!isRecord(raw) || reachesPrototype(raw)) return { flaw: "damaged" };
  const { type, id, at } = raw;
  if (!isId(type) || !isId(id) || !isTime(at)) return { flaw: "damaged" };
  if (!isPast(at, now)) return { flaw: "time" };
  const event = isKnown(type) ? checked(raw, FIELDS[type], now) : plainCopy(raw);
  return isRecord(event) ? { event: { ...event, type, id, at } as Event } : { flaw: "damaged" };
}

function isKnown(type: string): type is Draft["type"] {
  return Object.hasOwn(FIELDS, type);
}

function checked(
  raw: Record<string, unknown>,
  fields: Record<string, Check | Optional>,
  now: Date,
): Record<string, unknown> | undefined {
  const clean: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const given = Object.hasOwn(raw, name) && raw[name] !== undefined;
    const check = "maybe" in field ? field.maybe : field;
    if (!given && "maybe" in field) continue;
    if (!given || !check(raw[name], now)) return undefined;
    clean[name] = structuredClone(raw[name]);
  }
  return clean;
}
