/** Addresses inside the one file: what would be the path of a page stands in the fragment, and a second "#" after it. */

/** Returns which page an address names, as a path that ends in "/"; the first one where it names none. */
export function pageOf(url: string): string {
  const [, page = ""] = url.split("#");
  if (!page.startsWith("/")) return "/";
  return page.endsWith("/") || isFile(page) ? page : `${page}/`;
}

/** Returns where on its page an address points: an id, or what the page makes of it; mostly nothing. */
export function placeOf(url: string): string {
  return url.split("#").slice(2).join("#");
}

/** Tells whether a path names something to download. */
export function isFile(page: string): boolean {
  return /\.(json|html)$/.test(page);
}

/** Tells whether two addresses are in the same file. */
export function isSameFile(one: string, other: string): boolean {
  return one.split("#")[0] === other.split("#")[0];
}
