/**
 * Returns the file that is shown at an address, or undefined.
 *
 * @param url of something below `home`; query and fragment don't matter, and `…/index.html` is `…/`
 * @param home where the site begins, with a slash at its end
 * @param files by their addresses from there; `./` is the home page
 */
export function fileAt(url: string, home: string, files: object): string | undefined {
  const path = url.slice(home.length).replace(/[?#].*/s, "").replace(/(^|\/)index\.html$/, "$1");
  const file = path || "./";
  return Object.hasOwn(files, file) ? file : undefined;
}
