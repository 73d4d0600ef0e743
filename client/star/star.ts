/** The star on a word card: saves the word, or lets it go. */

import type { EventLog } from "../log/log.ts";
import { savedWords } from "./saved.ts";

const NOT_KEPT = "Saved until you leave: your browser doesn’t let this page keep anything.";

/** Brings the stars below `root` to life; the log is asked for when there are any. */
export async function mountStars(root: ParentNode, log: () => Promise<EventLog>): Promise<void> {
  const stars = [...root.querySelectorAll<HTMLButtonElement>("button[data-star]")];
  if (stars.length === 0) return;
  const events = await log();
  const saved = new Set(savedWords(await events.all()));
  for (const star of stars) {
    show(star, saved.has(star.dataset["star"] ?? ""));
    // a star that can't be pressed yet is not shown
    star.disabled = false;
    star.addEventListener("click", () => void press(star, events));
  }
}

async function press(star: HTMLButtonElement, log: EventLog): Promise<void> {
  const on = star.ariaPressed !== "true";
  show(star, on);
  await log.append({ type: "starred", word: star.dataset["star"] ?? "", on });
  const note = star.parentElement?.querySelector("[role=status]");
  if (note) note.textContent = on && !log.persistent ? NOT_KEPT : "";
}

function show(star: HTMLButtonElement, on: boolean): void {
  star.setAttribute("aria-pressed", String(on));
  const text = star.querySelector("span");
  if (text) text.textContent = on ? "Saved" : "Save this word";
}
