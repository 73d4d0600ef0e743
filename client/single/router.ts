/** Shows one page of the file after the other, and keeps titles, focus, scroll and Back as a browser does. */

import { saveFile } from "../backup/save_file.ts";
import { openLog } from "../log/indexed_db.ts";
import { type LearnersLog, randomId } from "../log/log.ts";
import { need } from "../page/dom.ts";
import type { Mount, Site } from "../page/site.ts";
import { isFile, isSameFile, pageOf, placeOf } from "./address.ts";
import { asShipped, readFile } from "./files.ts";
import { pageAt } from "./pages.ts";

/** A name of our own: some browsers let all local files share their databases. */
const DATABASE = "more-than-fine-file";

/** Shows the page that the address names, and from then on each that a link or Back leads to. */
export function startRouter(mounts: Readonly<Record<string, Mount>>): Site {
  const main = need(document, "main");
  const empty = [...main.childNodes];
  const left = new Map<string, number>();
  let backTo = 0;
  let log: Promise<LearnersLog> | undefined;
  let leaving = new AbortController();
  let listeners: (() => void)[] = [];
  let entry = stamped();

  const site: Site = {
    isFile: true,
    log: () => log ??= openLog(undefined, DATABASE),
    pageOf,
    placeOf,
    load: (url) => Promise.resolve(pageAt(pageOf(url))),
    data: async (url) => JSON.parse(await readFile(pageOf(url))),
    push(url, state) {
      leave();
      backTo = 0;
      entry = randomId();
      history.pushState({ ...Object(state), entry }, "", url);
    },
    forgetPlace: () => history.replaceState(history.state, "", `#${pageOf(location.href)}`),
    go(url) {
      if (url !== location.href) site.push(url, null);
      void show(backTo);
    },
    onTraverse(listener, signal) {
      listeners.push(listener);
      signal.addEventListener("abort", () => listeners = listeners.filter((it) => it !== listener));
    },
  };

  async function show(scroll: number, isFirst = false): Promise<void> {
    leaving.abort();
    leaving = new AbortController();
    const { signal } = leaving;
    const page = pageAt(pageOf(location.href));
    document.title = page.title;
    main.replaceChildren(page.root);
    for (const link of document.querySelectorAll(".places a")) {
      const isHere = link.getAttribute("href") === page.place;
      if (isHere) link.setAttribute("aria-current", page.isPlace ? "page" : "true");
      else link.removeAttribute("aria-current");
    }
    const mounted = [...main.querySelectorAll<HTMLElement>("[data-component]")].map((root) =>
      mounts[root.dataset["component"] ?? ""]?.(root, site, signal)
    );
    const place = document.getElementById(placeOf(location.href));
    const arrive = () => place ? place.scrollIntoView() : scrollTo(0, scroll);
    // who opens the file begins at its top, as on any page
    if (!isFirst || place) focusOn(place ?? main.querySelector("h1") ?? main);
    arrive();
    const at = scrollY;
    await Promise.all(mounted);
    // a page that was filled in meanwhile may be longer now; who has moved on since is left alone
    if (!signal.aborted && scrollY === at) arrive();
  }

  /** Notes where this entry of the history is left, also for a visit that begins there. */
  function leave(): void {
    left.set(entry, scrollY);
    history.replaceState({ ...Object(history.state), scroll: scrollY }, "");
  }

  /** Returns where this entry of the history was left. */
  function wasLeft(): number {
    return left.get(entry) ?? Number(Object(history.state)["scroll"] ?? 0);
  }

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { href } = new URL(link.getAttribute("href") ?? "", location.href);
    if (!isSameFile(href, location.href)) return;
    event.preventDefault();
    const [, fragment = ""] = href.split("#");
    if (!fragment.startsWith("/")) {
      const place = document.getElementById(fragment);
      if (place) focusOn(place);
      place?.scrollIntoView();
    } else if (isFile(pageOf(href))) {
      const file = pageOf(href);
      const text = file.endsWith(".html") ? asShipped(empty) : readFile(file);
      void Promise.resolve(text).then((text) => saveFile(file.slice(1), text));
    } else {
      backTo = 0;
      site.go(href);
    }
  });

  addEventListener("popstate", () => {
    left.set(entry, scrollY);
    entry = stamped();
    backTo = wasLeft();
    // what is on the screen may know how to get there
    if (listeners.length > 0) { for (const listener of listeners) listener(); }
    else void show(backTo);
  });
  // so that a reload, and Back from another site, end where this visit did; when it ends it's too late to say so
  addEventListener("scrollend", leave);

  history.scrollRestoration = "manual";
  void show(wasLeft(), true);
  return site;
}

/** Returns the id of this entry of the history, and gives it one where it has none. */
function stamped(): string {
  const known: unknown = Object(history.state)["entry"];
  if (typeof known === "string") return known;
  const entry = randomId();
  history.replaceState({ ...Object(history.state), entry }, "");
  return entry;
}

/** Puts the focus where somebody has got to; what can't be pressed is not framed for that. */
function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.dataset["landed"] = "";
  }
  element.focus({ preventScroll: true });
}
