/** The site as a server has it: pages and data are fetched, each at its own path. */

import { openLog } from "../log/indexed_db.ts";
import type { LearnersLog } from "../log/log.ts";
import { type Mount, type Page, pinLinks, type Site } from "./site.ts";

/** Brings every element below the document that is meant for `mount` to life, for as long as the document lives. */
export function mountAll(component: string, mount: Mount): void {
  pinLinks(document, location.href);
  const site = servedSite();
  const { signal } = new AbortController();
  for (const root of document.querySelectorAll<HTMLElement>(`[data-component=${component}]`)) {
    void mount(root, site, signal);
  }
}

function servedSite(): Site {
  const loaded = new Map<string, Promise<Page>>();
  let log: Promise<LearnersLog> | undefined;

  /** Fetches and parses a page, once in the life of the visit; a failure is not remembered. */
  function load(url: string): Promise<Page> {
    const address = url.split("#")[0] ?? url;
    const known = loaded.get(address);
    if (known) return known;
    const page = request(address).then((root) => {
      pinLinks(root, address);
      return { title: root.title, root };
    });
    loaded.set(address, page);
    page.catch(() => loaded.delete(address));
    return page;
  }

  return {
    isFile: false,
    log: () => log ??= openLog(),
    // a host may show the same page under both names
    pageOf: (url) => new URL(url).pathname.replace(/index\.html$/, ""),
    placeOf: (url) => new URL(url).hash.slice(1),
    load,
    async data(url) {
      const answer = await fetch(url);
      if (!answer.ok) throw refused(url);
      return answer.json();
    },
    push: (url, state) => history.pushState(state, "", url),
    forgetPlace: () => history.replaceState(history.state, "", location.pathname),
    go: (url) => location.assign(url),
    onTraverse: (listener, signal) => addEventListener("popstate", listener, { signal }),
  };
}

/** Asks by XMLHttpRequest: its parser is the one that Trusted Types leave open, since it never runs a script. */
function request(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open("GET", address);
    call.responseType = "document";
    call.onload = () =>
      call.status < 400 && call.response ? resolve(call.response) : reject(refused(address));
    call.onerror = () => reject(refused(address));
    call.send();
  });
}

function refused(address: string): Error {
  return new Error(`${address} could not be loaded.`);
}
