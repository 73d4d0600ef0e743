/** Brings the practice page to life. */

import { render } from "preact";
import { Offer } from "../backup/offer.tsx";
import { askToKeep } from "../backup/persist.ts";
import { need } from "../page/dom.ts";
import type { Site } from "../page/site.ts";
import { App } from "./app.tsx";
import { KINDS } from "./kinds.ts";
import { createPlayer } from "./player.ts";
import { readStock } from "./read_stock.ts";

export async function mountPractice(
  root: HTMLElement,
  site: Site,
  signal: AbortSignal,
): Promise<void> {
  const place = need(root, "[data-slot=session]");
  const sheet = need(root, "[data-slot=answer]");
  const wish = site.placeOf(location.href);
  try {
    const [questions, log] = await Promise.all([
      site.data(root.dataset["items"] ?? ""),
      site.log(),
    ]);
    const stock = readStock(questions, KINDS);
    const player = await createPlayer({
      stock,
      kinds: KINDS,
      log,
      clock: () => new Date(),
      random: Math.random,
      onFinished: (events) => void askToKeep(events),
      ...(wish ? { wish } : {}),
    });
    if (signal.aborted) return;
    // the wish has done its work; coming back resumes the session that it started
    if (wish) site.forgetPlace();
    const linkTo = (id: string) =>
      need<HTMLAnchorElement>(sheet, `[data-list] a[data-id="${CSS.escape(id)}"]`).href;
    const versions = {
      appVersion: root.dataset["appVersion"] ?? "",
      datasetVersion: stock.version,
    };
    const offer = (persistent: boolean) =>
      (site.isFile || !persistent) && <Offer log={log} versions={versions} />;
    place.replaceChildren();
    // a question that is answered on the wheel puts it where it belongs
    sheet.remove();
    sheet.hidden = false;
    render(
      <App
        stock={stock}
        kinds={KINDS}
        player={player}
        sheet={sheet}
        load={site.load}
        offer={offer}
        linkTo={linkTo}
      />,
      place,
    );
    signal.addEventListener("abort", () => render(null, place));
  } catch (error) {
    need(root, "[data-failed]").hidden = false;
    // only a stock that can't be used has something to add to that
    if (error instanceof TypeError && error.message.startsWith("The questions")) {
      need(root, "[data-failed] p").textContent = error.message;
    }
  }
}
