/** Says that a new version waits, and lets it in when the learner likes: never by itself, never below another tab. */

import { OTHERS, TAKE_OVER } from "./take_over.ts";

const UPDATED = "Updated. Reload when you like.";
const OTHERS_OPEN = "Close the other tabs first: a session may be open there.";

/** Shows a notice whenever a newer version has come and waits, now or later. */
export function mountNotice(registration: ServiceWorkerRegistration): void {
  const notice = document.createElement("div");
  notice.className = "notice";
  notice.setAttribute("role", "status");

  function say(text: string): void {
    const words = document.createElement("p");
    words.textContent = text;
    notice.replaceChildren(
      words,
      button("button", "Reload", takeOver),
      button("notice__later", "Later", () => notice.replaceChildren()),
    );
  }

  function takeOver(): void {
    const { waiting } = registration;
    // it may be there already: nobody else was left to wait for
    if (!waiting) return reload();
    navigator.serviceWorker.addEventListener("controllerchange", reload);
    waiting.postMessage(TAKE_OVER);
  }

  // without one at work, it is the first that comes, and there is nothing to update
  const offer = () => registration.active && registration.waiting && say(UPDATED);

  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (data === OTHERS) say(OTHERS_OPEN);
  });
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  // there before it says something, or screen readers miss it
  document.body.append(notice);
  setTimeout(offer);
}

function reload(): void {
  location.reload();
}

function button(kind: string, name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = name;
  made.addEventListener("click", press);
  return made;
}
