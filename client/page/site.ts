/** How a page reaches the rest of its site, be that on a server or inside the one file. */

import type { LearnersLog } from "../log/log.ts";

/** A page of the site that isn't the one on the screen. */
export interface Page {
  title: string;
  root: ParentNode;
}

export interface Site {
  /** Whether what is kept here hangs on one file, which may be moved, renamed or thrown away. */
  readonly isFile: boolean;
  /** Opens the log of this device; all who ask share it. Never rejects. */
  log(): Promise<LearnersLog>;
  /** Returns the part of a whole address that says which page it is. */
  pageOf(url: string): string;
  /** Returns the part of a whole address that says where on its page: what follows the "#", or nothing. */
  placeOf(url: string): string;
  /**
   * Loads a page, so that parts of it can be shown without leaving the one that is open.
   * @throws Error when the page can't be had
   */
  load(url: string): Promise<Page>;
  /**
   * Loads a JSON file of the site.
   * @throws Error when it can't be had
   */
  data(url: string): Promise<unknown>;
  /** Adds an entry to the history, and changes nothing on the screen. */
  push(url: string, state: unknown): void;
  /** Forgets where on the page the address points. */
  forgetPlace(): void;
  /** Leaves for another page. */
  go(url: string): void;
  /** Calls `listener` whenever the learner went Back or Forward to another place, until `signal` says stop. */
  onTraverse(listener: () => void, signal: AbortSignal): void;
}

/** Brings a part of a page to life; `signal` tells when the page goes away. */
export type Mount = (root: HTMLElement, site: Site, signal: AbortSignal) => void | Promise<void>;

/**
 * Turns the relative links below `root` into whole addresses, which stay true when the page takes another address.
 * Links within the page stay as they are.
 * @param base the address of the page that they were written for
 */
export function pinLinks(root: ParentNode, base: string): void {
  for (const link of root.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (!href.startsWith("#")) link.setAttribute("href", new URL(href, base).href);
  }
}
