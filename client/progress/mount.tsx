/** Brings the progress page to life. */

import { render } from "preact";
import { mountData } from "../backup/your_data.tsx";
import { dayOf } from "../memory/day.ts";
import { need } from "../page/dom.ts";
import type { Site } from "../page/site.ts";
import type { Stock } from "../practice/types.ts";
import { steerByKeys } from "../wheel/keyboard.ts";
import { keepInStep } from "../wheel/list.ts";
import { Head } from "./head.tsx";
import type { Links } from "./links.ts";
import { lookBack } from "./look_back.ts";
import { paint } from "./paint.ts";
import { Report } from "./report.tsx";
import { stockToLookBack } from "./stock.ts";

export async function mountProgress(
  root: HTMLElement,
  site: Site,
  signal: AbortSignal,
): Promise<void> {
  steerByKeys(root, { now: () => performance.now() });
  keepInStep(root);
  const links = linksOf(root);
  const [stock, log] = await Promise.all([load(site, root.dataset["items"] ?? ""), site.log()]);
  if (signal.aborted) return;
  const places = { head: need(root, "[data-slot=head]"), report: need(root, "[data-slot=report]") };
  const show = async () => {
    if (!stock) return;
    const back = lookBack(await log.all(), stock, dayOf(new Date()));
    if (signal.aborted) return;
    paint(root, back.levels);
    const head = <Head back={back} persistent={log.persistent} links={links} />;
    render(head, places.head);
    render(<Report stock={stock} back={back} links={links} />, places.report);
  };
  // what can't be shown can be saved all the same
  need(root, "[data-failed]").hidden = stock !== null;
  mountData(need(root, "[data-component=your-data]"), log, () => void show(), signal);
  await show();
  const unwatch = log.watch(() => void show());
  // somebody who comes back, maybe on the next day, sees how things stand now
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void show();
  }, { signal });
  addEventListener("pageshow", (event) => {
    if (event.persisted) void show();
  }, { signal });
  signal.addEventListener("abort", () => {
    unwatch();
    for (const place of Object.values(places)) render(null, place);
  });
}

/** Returns the words and what belongs to them, or null where they can't be had. */
async function load(site: Site, url: string): Promise<Stock | null> {
  try {
    return stockToLookBack(await site.data(url));
  } catch {
    return null;
  }
}

function linksOf(root: HTMLElement): Links {
  const practice = root.dataset["practice"] ?? "";
  return {
    practice: (focus = "") => focus ? `${practice}#${focus}` : practice,
    word: (id) => need<HTMLAnchorElement>(root, `[data-list] a[data-id="${CSS.escape(id)}"]`).href,
  };
}
