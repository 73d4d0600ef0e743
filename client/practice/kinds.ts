/** The kinds of drill, in the order in which they are listed; a new one is registered here and nowhere else. */

import type { Kind } from "./kind.ts";
import { body } from "./kinds/body.tsx";
import { contrast } from "./kinds/contrast.tsx";
import { define } from "./kinds/define.tsx";
import { idiom } from "./kinds/idiom.tsx";
import { ladder } from "./kinds/ladder.tsx";
import { pinpoint } from "./kinds/pinpoint.tsx";
import { place } from "./kinds/place.tsx";
import { recall } from "./kinds/recall.tsx";
import { verdict } from "./kinds/verdict.tsx";
import type { Item } from "./types.ts";

// each takes its own items alone, and kindOf never gives it others
export const KINDS = [
  pinpoint,
  contrast,
  define,
  recall,
  idiom,
  body,
  ladder,
  place,
  verdict,
] as readonly unknown[] as readonly Kind[];

/** Returns the kind of an item; throws a RangeError for one that is not known here. */
export function kindOf(item: Item): Kind {
  const kind = KINDS.find(({ id }) => id === item.kind);
  if (!kind) throw new RangeError(`The item "${item.id}" is of no known kind: "${item.kind}".`);
  return kind;
}
