import type { SessionState } from "./session.ts";

/** Where the session stands, and the way back. */
export function Top({ state, persistent, onUndo, onChoose, onHelp }: {
  state: SessionState;
  persistent: boolean;
  onUndo: () => void;
  onChoose: () => void;
  onHelp: () => void;
}) {
  const { turns, index, phase, undoable } = state;
  const ended = phase === "ended";
  const done = ended ? turns.length : index + (phase === "feedback" ? 1 : 0);
  return (
    <div class="session__top">
      <p class="session__count">{ended ? "Done" : `${index + 1} of ${turns.length}`}</p>
      <button type="button" class="quiet" onClick={onChoose}>Choose</button>
      <button type="button" class="quiet" disabled={!undoable} onClick={onUndo}>Undo</button>
      <button type="button" class="quiet keys-button" aria-label="Keys" onClick={onHelp}>?</button>
      <progress max={turns.length} value={done} aria-label="Progress" />
      {turns[index]?.again && <p class="session__again">Once more: one you missed earlier.</p>}
      {!persistent && (
        <p class="session__note" role="status">
          Your browser doesn’t let this page keep anything. You can practice all the same; it’s
          forgotten when you close the tab.
        </p>
      )}
    </div>
  );
}
