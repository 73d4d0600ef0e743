/** The script of the progress page. */

import { render } from "preact";
import { mountData } from "./backup/your_data.tsx";
import { openLog } from "./log/indexed_db.ts";
import { dayOf } from "./memory/day.ts";
import { need } from "./page/dom.ts";
import { Head } from "./progress/head.tsx";
import type { Links } from "./progress/links.ts";
import { lookBack } from "./progress/look_back.ts";
import { paint } from "./progress/paint.ts";
import { Report } from "./progress/report.tsx";
import type { Stock } from "./practice/types.ts";
import { stockToLookBack } from "./progress/stock.ts";
import { steerByKeys } from "./wheel/keyboard.ts";
import { keepInStep } from "./wheel/list.ts";

const root = document.querySelector<HTMLElement>("[data-component=progress]");
if (root) void mount(root);

async function mount(root: HTMLElement): Promise<void> {
  steerByKeys(root, { now: () => performance.now() });
  keepInStep(root);
  const links = linksOf(root);
  const [stock, log] = await Promise.all([load(root.dataset["items"] ?? ""), openLog()]);
  const show = async () => {
    if (!stock) return;
    const back = lookBack(await log.all(), stock, dayOf(new Date()));
    paint(root, back.levels);
    const head = <Head back={back} persistent={log.persistent} links={links} />;
    render(head, need(root, "[data-slot=head]"));
    render(<Report stock={stock} back={back} links={links} />, need(root, "[data-slot=report]"));
  };
  // what can't be shown can be saved all the same
  need(root, "[data-failed]").hidden = stock !== null;
  mountData(need(root, "[data-component=your-data]"), log, () => void show());
  await show();
  log.watch(() => void show());
  // somebody who comes back, maybe on the next day, sees how things stand now
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void show();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) void show();
  });
}

/** Returns the words and what belongs to them, or null where they can't be had. */
async function load(url: string): Promise<Stock | null> {
  try {
    return stockToLookBack(await (await fetch(url)).json());
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
