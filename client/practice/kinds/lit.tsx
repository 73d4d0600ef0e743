import { lit } from "../clues.ts";

/** A text with its clues marked. */
export function Lit({ text, clues }: { text: string; clues: readonly string[] }) {
  return (
    <>
      {lit(text, clues).map((run, index) =>
        run.clue ? <mark key={index}>{run.text}</mark> : run.text
      )}
    </>
  );
}
