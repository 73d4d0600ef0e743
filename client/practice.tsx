/** The script of the practice page. */

import { render } from "preact";
import { openLog } from "./log/indexed_db.ts";
import { need } from "./page/dom.ts";
import { App } from "./practice/app.tsx";
import { createPlayer } from "./practice/player.ts";
import { readStock } from "./practice/types.ts";

const root = document.querySelector<HTMLElement>("[data-component=practice]");
if (root) void mount(root);

async function mount(root: HTMLElement): Promise<void> {
  const place = need(root, "[data-slot=session]");
  const sheet = need(root, "[data-slot=answer]");
  const focus = location.hash.slice(1);
  try {
    const [answer, log] = await Promise.all([fetch(root.dataset["items"] ?? ""), openLog()]);
    const stock = readStock(await answer.json());
    const player = await createPlayer({
      stock,
      log,
      length: Number(root.dataset["length"]),
      random: Math.random,
      ...(focus ? { focus } : {}),
    });
    // the focus has done its work; coming back resumes the session that it started
    if (focus) history.replaceState(null, "", location.pathname);
    const linkTo = (id: string) =>
      need<HTMLAnchorElement>(sheet, `[data-list] a[data-id="${CSS.escape(id)}"]`).href;
    place.replaceChildren();
    sheet.hidden = false;
    render(<App stock={stock} player={player} sheet={sheet} linkTo={linkTo} />, place);
  } catch (error) {
    need(root, "[data-failed]").hidden = false;
    // only a stock that can't be used has something to add to that
    if (error instanceof TypeError && error.message.startsWith("The questions")) {
      need(root, "[data-failed] p").textContent = error.message;
    }
  }
}
