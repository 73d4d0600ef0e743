/** Where the arrow keys lead on a wheel: along a ring, outward, inward. Pure: works on ids alone. */

/** One wedge that can be reached; `ring` counts from 1 at the middle. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly ring: number;
}

export type Move = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

/** Tells whether a key is one that moves along the wheel. */
export function isMove(key: string): key is Move {
  return ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(key);
}

/**
 * Finds the wedge that a key leads to: Left and Right along the ring and around its end, Down to the first child, Up to the
 * parent, Home and End to the ends of the ring. Stays where there is nothing in that direction.
 * @param spots all wedges in wheel order: each family, then its nuances, each followed by its feelings
 */
export function step(spots: readonly Spot[], from: string, key: Move): string {
  const at = spots.findIndex((spot) => spot.id === from);
  const here = spots[at];
  if (!here) return spots[0]?.id ?? from;
  const ring = spots.filter((spot) => spot.ring === here.ring);
  const place = ring.indexOf(here);
  const along = (by: number) => ring[(place + by + ring.length) % ring.length];
  const targets: Record<Move, Spot | undefined> = {
    ArrowLeft: along(-1),
    ArrowRight: along(1),
    ArrowDown: spots[at + 1]?.ring === here.ring + 1 ? spots[at + 1] : undefined,
    ArrowUp: spots.slice(0, at).findLast((spot) => spot.ring === here.ring - 1),
    Home: ring[0],
    End: ring.at(-1),
  };
  return targets[key]?.id ?? from;
}

/** How long a pause between letters may be, in milliseconds, before they begin a new word. */
export const PAUSE = 900;

/**
 * Makes a type-ahead: letters typed in a row find the next wedge whose name starts with them, on any ring; the same letter
 * again goes on to the next.
 * @param now the clock, in milliseconds
 */
export function createTypeAhead(now: () => number) {
  let typed = "", last = -Infinity;
  return {
    /** Whether the next letter goes on with a word that was begun. */
    get isTyping(): boolean {
      return typed !== "" && now() - last <= PAUSE;
    },
    /** Ends the word that was begun: the next letter begins another. */
    end(): void {
      typed = "";
    },
    /** Takes a letter and returns the id to go to, or undefined where no name fits. */
    type(spots: readonly Spot[], from: string, letter: string): string | undefined {
      if (now() - last > PAUSE) typed = "";
      last = now();
      typed += letter.toLowerCase();
      const repeated = [...typed].every((char) => char === typed[0]);
      const wanted = repeated ? typed.slice(0, 1) : typed;
      const at = spots.findIndex((spot) => spot.id === from);
      // a longer word may still be the one we are on; a first letter looks further
      const first = wanted.length > 1 ? at : at + 1;
      const ahead = [...spots.slice(Math.max(first, 0)), ...spots.slice(0, Math.max(first, 0))];
      // a whole name is meant before a longer one: Bitter, not Bittersweet
      const whole = ahead.find((spot) => spot.name.toLowerCase().split(",")[0] === wanted);
      return (whole ?? ahead.find((spot) => spot.name.toLowerCase().startsWith(wanted)))?.id;
    },
  };
}
