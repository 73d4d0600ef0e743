/** What a page asks of the worker that waits for its turn … */
export const TAKE_OVER = "take over";
/** … and what that answers when it has to wait for other tabs. */
export const OTHERS = "others";
