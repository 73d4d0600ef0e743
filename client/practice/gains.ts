import type { Event } from "../log/event.ts";
import { remember } from "../memory/memory.ts";
import { isMeeting, wordMet } from "./meeting.ts";
import type { SessionState } from "./session.ts";
import type { Stock } from "./types.ts";

/** What a session did: words met for the first time, and words that are held for longer now than before it. */
export interface Gains {
  met: string[];
  strengthened: string[];
}

/** Returns what a session did, from all events. */
export function gainsOf(events: readonly Event[], state: SessionState, stock: Stock): Gains {
  const before = remember(
    events.filter((event) => !("session" in event) || event.session !== state.id),
    stock,
  );
  const after = remember(events, stock);
  const met = state.turns.slice(0, state.index).flatMap(({ item }) =>
    isMeeting(item) ? [wordMet(item)] : []
  );
  const strengthened = [...after.cards]
    .filter(([id, { stability }]) =>
      Object.hasOwn(stock.words, id) && !met.includes(id) &&
      stability > (before.cards.get(id)?.stability ?? 0)
    )
    .map(([id]) => id);
  return { met, strengthened };
}
