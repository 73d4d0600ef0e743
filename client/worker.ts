/** The service worker: keeps a copy of the whole site in the browser, and answers from it. */

import { OTHERS, TAKE_OVER } from "./offline/take_over.ts";
import { fileAt } from "./worker/file_at.ts";
import type { Client, Scope } from "./worker/scope.ts";

declare const self: Scope;

/** Put in front by the server: what the copy is made of, by address from here, each with the start of its SHA-256. */
declare const FILES: Record<string, string>;
/** Changes with any byte of the files, or of this worker. */
declare const VERSION: string;

const HOME = new URL("./", location.href);
/** Names our caches among those of others on this host, copies of this site below other paths included. */
const OURS = `more-than-fine ${HOME.pathname} `;
const CACHE = OURS + VERSION;
/** How many files are fetched at a time; what the learner asks for meanwhile must not wait. */
const LANES = 3;
const NOT_KEPT = "offline/";

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(begin()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(HOME.href)) return;
  const file = fileAt(request.url, HOME.href, FILES);
  if (file !== undefined) event.respondWith(fromCopy(file, request));
  else if (request.mode === "navigate") event.respondWith(fromNetwork(request));
});

self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver(event.source));
});

/** Fetches every file of this version; all or nothing. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const waiting = Object.entries(FILES).values();
  async function lane(): Promise<void> {
    for (const [file, digest] of waiting) await cache.put(at(file), await fetched(file, digest));
  }
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Fetches a file as it was made for this version; one from before or after would not fit the others. */
async function fetched(file: string, digest: string): Promise<Response> {
  const answer = await fetch(at(file), { cache: "reload" });
  const bytes = await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer());
  const found = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
  // a browser refuses to show a page that was redirected on its way here
  if (answer.ok && !answer.redirected && found.startsWith(digest)) return answer;
  throw new Error(`${file} is not the one of this version.`);
}

/** Forgets the versions before this one; serves the page that is open, where this is the first. */
async function begin(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fromCopy(file: string, request: Request): Promise<Response> {
  const kept = await caches.match(at(file), { cacheName: CACHE, ignoreVary: true });
  // the browser may have thrown the copy away
  return kept ?? fetch(request);
}

async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const page = fileAt(`${request.url.split(/[?#]/)[0]}/`, HOME.href, FILES);
    // by redirect: links of a page are right at its own address only
    return Response.redirect(at(page ?? NOT_KEPT));
  }
}

/** Lets this version in, unless that would swap it below another page that is open. */
async function takeOver(asker: Client): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const others = windows.some(({ id, url }) => id !== asker.id && url.startsWith(HOME.href));
  if (others) asker.postMessage(OTHERS);
  else await self.skipWaiting();
}

function at(file: string): string {
  return new URL(file, HOME).href;
}
