/** Lets the tabs of one browser tell each other what they did to the log. */

/** Something was added; or all that was there has been erased, or replaced by something else. */
export type News = "added" | "replaced";

export interface Tabs {
  tell(news: News): void;
  /** Calls `listener` with what other tabs tell, never with what was told from here. */
  hear(listener: (news: News) => void): void;
}

/** Returns what connects the tabs that use the same name; where the browser has no such thing, nothing is heard. */
export function openTabs(name: string): Tabs {
  const channel = open(name);
  return {
    tell: (news) => channel?.postMessage(news),
    hear(listener) {
      channel?.addEventListener("message", ({ data }) => {
        if (data === "added" || data === "replaced") listener(data);
      });
    },
  };
}

function open(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
