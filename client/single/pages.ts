/** The pages that the one file carries, each in a template; drawings and lists that many pages share are carried once. */

import { need } from "../page/dom.ts";
import type { Page } from "../page/site.ts";

/** A page of the file, with what stands outside of its main part. */
export interface FilePage extends Page {
  root: DocumentFragment;
  /** The place of the navigation that it belongs to, as an address; empty where there is none. */
  place: string;
  /** Whether it is that place itself. */
  isPlace: boolean;
}

/** Returns a fresh copy of the page with a path; of the page that says that nothing is there, where there is none. */
export function pageAt(path: string): FilePage {
  const template = document.querySelector<HTMLTemplateElement>(
    `template[data-page="${CSS.escape(path)}"]`,
  ) ?? need<HTMLTemplateElement>(document, `template[data-page="/404.html"]`);
  const root = document.importNode(template.content, true);
  for (const shared of root.querySelectorAll<HTMLElement>("[data-shared]")) fill(shared);
  const { title = "", place = "", isPlace } = template.dataset;
  return { title, root, place, isPlace: isPlace !== undefined };
}

/** Puts what is shared in its place, and marks there what this page is about. */
function fill(room: HTMLElement): void {
  const { shared = "", open, current } = room.dataset;
  const name = CSS.escape(shared);
  const { content } = need<HTMLTemplateElement>(document, `template[data-share="${name}"]`);
  const copy = document.importNode(content, true);
  if (open) {
    need<HTMLDetailsElement>(copy, `details[data-family="${CSS.escape(open)}"]`).open = true;
  }
  if (current) markCurrent(copy, current);
  room.replaceWith(copy);
}

function markCurrent(copy: DocumentFragment, id: string): void {
  const links = copy.querySelectorAll(`a[data-id="${CSS.escape(id)}"]`);
  for (const link of links) link.setAttribute("aria-current", "true");
  // of a drawing, the wedge that is open is the one that can be tabbed to
  if (copy.querySelector("svg") === null || links.length === 0) return;
  for (const link of copy.querySelectorAll("svg a")) link.setAttribute("tabindex", "-1");
  for (const link of links) link.removeAttribute("tabindex");
}
