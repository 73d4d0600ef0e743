/** A word that can be picked up: a button, and beside it a handle for fingers, so that the rest still scrolls the page. */
export function WordCard({ id, name, number, place, onClick, onMove }: {
  id: string;
  name: string;
  /** The key that stands for it. */
  number?: number;
  /** Where it lies, for who can't see it. */
  place?: string;
  onClick: () => void;
  /** An arrow key moves it: -1 up, 1 down. */
  onMove?: (by: number) => void;
}) {
  return (
    <div class="word" data-word={id}>
      <button
        type="button"
        aria-label={place === undefined ? undefined : `${name}, ${place}`}
        data-key={number}
        onClick={onClick}
        onKeyDown={(event) => {
          const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
          if (by === undefined || !onMove) return;
          event.preventDefault();
          onMove(by);
        }}
      >
        {number !== undefined && <kbd aria-hidden="true">{number}</kbd>}
        <span>{name}</span>
      </button>
      <span class="word__handle" data-handle aria-hidden="true" onClick={onClick}>
        <svg viewBox="0 0 12 18" width="12" height="18">
          {[3, 9, 15].map((y) =>
            [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.5" />)
          )}
        </svg>
      </span>
    </div>
  );
}
