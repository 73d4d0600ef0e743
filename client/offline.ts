/** The script of every page: lets the browser keep a copy of the site, and says when there is a newer one. */

import { mountNotice } from "./offline/notice.ts";
import { register } from "./offline/register.ts";

// a script knows its own element only while it runs, and the address of the page may change after that
const address = document.currentScript?.dataset["worker"];
const worker = address && new URL(address, location.href).href;

// the browser reads these again when it does, and would look for them beside the new one
for (const link of document.querySelectorAll<HTMLLinkElement>("[rel$=icon], [rel=manifest]")) {
  link.setAttribute("href", link.href);
}

if (worker && "serviceWorker" in navigator) {
  // after all that the page itself needs; who can't keep a copy has everything else
  addEventListener("load", () => void register(worker).then(mountNotice).catch(() => {}));
}
