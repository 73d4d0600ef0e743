/** Sentences that several kinds end their explanation with. */

import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import type { WhyProps } from "../kind.ts";
import type { Stock } from "../types.ts";
import { lowerName, waysIn, whyNot } from "../words.ts";

/** A bold start and the rest of a line. */
export function Line({ says, children }: { says: string; children: ComponentChildren }) {
  return (
    <p>
      <strong>{says}</strong> <span class="soft">{children}</span>
    </p>
  );
}

/** Why it is not the word that was answered; nothing where there is nothing to tell. */
export function WhyNot({ stock, best, answer, judgement }:
  & Omit<WhyProps, "item">
  & { best: readonly string[] }) {
  const not = whyNot(stock, { best: [...best] }, judgement, answer);
  if (not === null || answer === null) return null;
  const word = lowerName(stock, answer);
  return (
    <Line says={judgement.nearness === "accept" ? `And ${word}?` : `Why not ${word}?`}>{not}</Line>
  );
}

/** For who doesn't know yet: where the word sits in mood and body. */
export function WaysIn({ stock, best }: { stock: Stock; best: readonly string[] }) {
  return (
    <>
      {waysIn(stock, { best: [...best] }).map(({ mood, body }) => (
        <Fragment key={body}>
          <Line says="From the mood:">{mood}.</Line>
          <Line says="From the body:">{body}</Line>
        </Fragment>
      ))}
    </>
  );
}
