/** What the one file has to give: JSON, compressed and written as base64, so that it stays small; and itself. */

import { need } from "../page/dom.ts";

/** Returns the text of a file that is carried under a path, such as "/practice/items.json"; throws where there is none. */
export function readFile(path: string): Promise<string> {
  const carried = need<HTMLTemplateElement>(document, `template[data-file="${CSS.escape(path)}"]`);
  return unpack(carried.content.textContent ?? "");
}

/**
 * Returns the text of the whole file, with what pages have changed in it put back.
 * @param empty what `main` holds before the first page is shown
 */
export function asShipped(empty: readonly Node[]): string {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  const main = need(root, "main");
  need(root, "title").textContent = "More Than Fine";
  main.replaceChildren(...empty.map((node) => node.cloneNode(true)));
  delete main.dataset["landed"];
  need(root, "[data-slot=unkept]").hidden = true;
  for (const link of root.querySelectorAll(".places a")) link.removeAttribute("aria-current");
  // nobody ever sees these, and a browser would write their markup as text
  for (const { content } of root.querySelectorAll("template")) {
    for (const unseen of content.querySelectorAll("noscript")) unseen.remove();
  }
  return `<!DOCTYPE html>\n<html lang="${root.lang}">${root.getHTML()}</html>`;
}

/** Returns the text that was compressed by gzip and written as base64. */
export async function unpack(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64.trim()), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return await new Response(stream).text();
}
