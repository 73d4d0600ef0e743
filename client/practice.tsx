/** The script of the practice page. */

import { render } from "preact";
import { askToKeep } from "./backup/persist.ts";
import { openLog } from "./log/indexed_db.ts";
import { need } from "./page/dom.ts";
import { App } from "./practice/app.tsx";
import { KINDS } from "./practice/kinds.ts";
import { createPlayer } from "./practice/player.ts";
import { readStock } from "./practice/read_stock.ts";

const root = document.querySelector<HTMLElement>("[data-component=practice]");
if (root) void mount(root);

async function mount(root: HTMLElement): Promise<void> {
  const place = need(root, "[data-slot=session]");
  const sheet = need(root, "[data-slot=answer]");
  const wish = location.hash.slice(1);
  try {
    const [answer, log] = await Promise.all([fetch(root.dataset["items"] ?? ""), openLog()]);
    const stock = readStock(await answer.json(), KINDS);
    const player = await createPlayer({
      stock,
      kinds: KINDS,
      log,
      clock: () => new Date(),
      random: Math.random,
      onFinished: (events) => void askToKeep(events),
      ...(wish ? { wish } : {}),
    });
    // the wish has done its work; coming back resumes the session that it started
    if (wish) history.replaceState(null, "", location.pathname);
    const linkTo = (id: string) =>
      need<HTMLAnchorElement>(sheet, `[data-list] a[data-id="${CSS.escape(id)}"]`).href;
    place.replaceChildren();
    // a question that is answered on the wheel puts it where it belongs
    sheet.remove();
    sheet.hidden = false;
    render(
      <App stock={stock} kinds={KINDS} player={player} sheet={sheet} linkTo={linkTo} />,
      place,
    );
  } catch (error) {
    need(root, "[data-failed]").hidden = false;
    // only a stock that can't be used has something to add to that
    if (error instanceof TypeError && error.message.startsWith("The questions")) {
      need(root, "[data-failed] p").textContent = error.message;
    }
  }
}
