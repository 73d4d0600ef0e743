/** Loads pages of this site as documents, so that parts of them can be shown without leaving the one that is open. */

const loaded = new Map<string, Promise<Document>>();

/**
 * Fetches and parses a page, once in the life of the visit; a failure is not remembered.
 *
 * Uses XMLHttpRequest because its parser is the one that Trusted Types leave open: it never runs a script.
 * @param url of a page of this site; a fragment is ignored
 * @throws Error when the page can't be had
 */
export function loadPage(url: string): Promise<Document> {
  const address = url.split("#")[0] ?? url;
  const known = loaded.get(address);
  if (known) return known;
  const page = request(address);
  loaded.set(address, page);
  page.catch(() => loaded.delete(address));
  return page;
}

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
  return new Error(`The page ${address} could not be loaded.`);
}
