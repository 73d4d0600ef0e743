/** Shows where a family went: its wedges move from their place on the whole wheel to the full circle, and back. */

import { motionIsWelcome } from "../page/dom.ts";
import { type Arc, between, readArc, writeArc } from "./arc.ts";
import { shownWheel } from "./keyboard.ts";

/** How long the move takes, in milliseconds. */
const DURATION = 380;

/**
 * Replaces the drawings in `slot` by others; where motion is welcome, the wedges of the family that both show travel.
 * Resolves when the new drawing stands still.
 */
export async function replaceWheel(slot: HTMLElement, next: readonly Node[]): Promise<void> {
  const before = shownWheel(slot);
  const animated = before !== null && motionIsWelcome();
  const old = before ? arcsOf(before) : new Map<string, Arc>();
  const goesOut = before?.classList.contains("wheel--family") ?? false;
  const fresh = next.map((node) => document.importNode(node, true));
  if (animated && goesOut) {
    // only a drawing in the page has a size, so the new ones stand in it, unseen, while their places are read
    const places = placesOf(slot, fresh);
    await travel(before, (id, arc) => [arc, places.get(id) ?? arc]);
  }
  slot.replaceChildren(...fresh);
  const after = shownWheel(slot);
  if (animated && !goesOut && after) await travel(after, (id, arc) => [old.get(id) ?? arc, arc]);
}

function placesOf(slot: HTMLElement, drawings: readonly Node[]): Map<string, Arc> {
  const room = document.createElement("div");
  room.className = "wheels wheels--unseen";
  room.append(...drawings);
  slot.after(room);
  const shown = shownWheel(room);
  const places = shown ? arcsOf(shown) : new Map<string, Arc>();
  room.remove();
  return places;
}

function arcsOf(svg: SVGSVGElement): Map<string, Arc> {
  return new Map(paths(svg).map(([id, path]) => [id, arcOf(path)]));
}

/** Where a path lies, with the turn that the server gives to ticks. */
function arcOf(path: SVGPathElement): Arc {
  const arc = readArc(path.getAttribute("d") ?? "");
  const [turn = "0"] = path.getAttribute("transform")?.match(/[\d.]+/) ?? [];
  const by = Number(turn) * Math.PI / 180;
  return { ...arc, start: arc.start + by, end: arc.end + by };
}

function paths(svg: SVGSVGElement): [string, SVGPathElement][] {
  return [...svg.querySelectorAll<SVGPathElement>("a[data-id] > path, path[data-id]")].map(
    (path) => [path.dataset["id"] ?? path.parentElement?.dataset["id"] ?? "", path],
  );
}

function travel(svg: SVGSVGElement, way: (id: string, arc: Arc) => [Arc, Arc]): Promise<void> {
  const moves = paths(svg).map(([id, path]) => {
    const drawn = path.cloneNode() as SVGPathElement;
    const here = arcOf(path);
    const [from, to] = way(id, here);
    path.removeAttribute("transform");
    return { path, from, to, drawn: to === here ? drawn : null };
  });
  svg.classList.add("is-opening");
  return new Promise((resolve) => {
    const started = performance.now();
    const draw = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - started) / DURATION));
      const eased = 1 - (1 - share) ** 3;
      for (const { path, from, to } of moves) {
        path.setAttribute("d", writeArc(between(from, to, eased)));
      }
      if (share < 1) return requestAnimationFrame(draw);
      // what arrives at its own place is there as the server drew it, to the last digit
      for (const { path, drawn } of moves) if (drawn) path.replaceWith(drawn);
      svg.classList.remove("is-opening");
      resolve();
    };
    draw(started);
  });
}
