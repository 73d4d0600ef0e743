/** The longest text that is kept of what was typed, in UTF-16 code units. */
export const TYPED_MAX = 200;

/**
 * Returns a typed text as the log keeps it: short, well-formed Unicode, without control characters.
 *
 * A backup that holds anything else is refused as damaged, so nothing else may get into the log.
 */
export function tidy(text: string): string {
  return text.slice(0, TYPED_MAX).toWellFormed().replaceAll(/\p{Cc}/gu, " ");
}
