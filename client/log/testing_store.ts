/** A store and tabs to test with: what a browser has, without one. */

import { type EventStore, Superseded } from "./durable.ts";
import type { Event } from "./event.ts";
import { merge } from "./replay.ts";
import type { News, Tabs } from "./tabs.ts";

/** A store whose next `refusals` calls fail, and then change nothing. */
export class FakeStore implements EventStore {
  refusals = 0;
  calls = 0;
  constructor(public held: Event[] = []) {}
  async read() {
    await this.#call();
    return [...this.held];
  }
  async write(events: readonly Event[], after?: string) {
    await this.#call();
    if (after !== undefined && !this.held.some(({ id }) => id === after)) throw new Superseded();
    this.held = merge(this.held, events);
  }
  async add(events: readonly Event[]) {
    await this.#call();
    const known = new Set(this.held.map(({ id }) => id));
    const fresh = events.filter(({ id }) => !known.has(id));
    this.held = merge(this.held, fresh);
    return fresh.length;
  }
  async replace(events: readonly Event[]) {
    await this.#call();
    this.held = merge(events, []);
  }
  async erase() {
    await this.#call();
    this.held = [];
  }
  #call(): Promise<void> {
    this.calls++;
    return this.refusals-- > 0 ? Promise.reject(new Error("QuotaExceeded")) : Promise.resolve();
  }
}

/** Tabs of one browser; what one tells, the others hear at once. */
export class FakeBrowser {
  readonly #listeners = new Map<Tabs, (news: News) => void>();
  tab(): Tabs {
    const tab: Tabs = {
      tell: (news) => this.#listeners.forEach((hear, other) => other === tab || hear(news)),
      hear: (listener) => void this.#listeners.set(tab, listener),
    };
    return tab;
  }
}
