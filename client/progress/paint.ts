/** Paints the wheel by mastery, and says the same in the list beside it. */

import type { Level } from "./levels.ts";

/** Paints every wheel and list below `root`; again, when the levels have changed. */
export function paint(root: ParentNode, levels: ReadonlyMap<string, Level>): void {
  for (const part of root.querySelectorAll<HTMLElement | SVGElement>("[data-id]")) {
    const id = part.dataset["id"] ?? "";
    const level = levels.get(id);
    if (!level) continue;
    part.dataset["mastery"] = String(level.mastery);
    if (part.closest("svg")) sayOnWheel(part, level);
    // the first link of a family in the list is about its wheel, not about a word
    else if (!part.closest(`[data-family="${CSS.escape(id)}"]`)) sayInList(part, level);
  }
  for (const family of root.querySelectorAll<HTMLElement>("[data-list] [data-family]")) {
    const level = levels.get(family.dataset["family"] ?? "");
    const count = family.querySelector(".list__count");
    if (level && count) count.textContent = level.said;
  }
}

function sayOnWheel(part: HTMLElement | SVGElement, { said }: Level): void {
  // a tick is drawn without a name
  const name = part.dataset["spoken"] ??= part.getAttribute("aria-label") ?? "";
  if (name) part.setAttribute("aria-label", `${name}, ${said}`);
}

function sayInList(link: Element, { mastery, said }: Level): void {
  const note = link.querySelector(".list__note") ?? addNote(link);
  // of what was not met the list says nothing, or it would say it two hundred times
  note.textContent = mastery === 0 ? "" : `, ${said}`;
}

function addNote(link: Element): Element {
  const note = document.createElement("span");
  note.className = "list__note";
  // one line with the name, so that both are read as one
  const line = document.createElement("span");
  line.append(...link.childNodes, note);
  link.append(line);
  return note;
}
