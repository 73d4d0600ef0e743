import type { SessionState } from "./session.ts";

/** Where the session stands, and the way back. */
export function Top({ state, persistent, onUndo, onHelp }: {
  state: SessionState;
  persistent: boolean;
  onUndo: () => void;
  onHelp: () => void;
}) {
  const ended = state.phase === "ended";
  const done = ended ? state.items.length : state.index + (state.phase === "feedback" ? 1 : 0);
  return (
    <div class="session__top">
      <p class="session__count">
        {ended ? "Done" : `${state.index + 1} of ${state.items.length}`}
      </p>
      <button type="button" class="quiet" disabled={!state.undoable} onClick={onUndo}>Undo</button>
      <button type="button" class="quiet keys-button" aria-label="Keys" onClick={onHelp}>?</button>
      <progress max={state.items.length} value={done} aria-label="Progress" />
      {!persistent && (
        <p class="session__note" role="status">
          Your browser doesn’t let this page keep anything. You can practice all the same; it’s
          forgotten when you close the tab.
        </p>
      )}
    </div>
  );
}
