import { useLayoutEffect, useRef } from "preact/hooks";
import { BINDINGS, WHEEL_KEYS } from "./commands.ts";

/** All keys that work, in a dialog. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="keys" ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {BINDINGS.map(({ command, keys, says }) => (
          <div key={command}>
            <dt>
              {keys.map((key) => <kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</kbd>)}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <h3>On the wheel</h3>
      <dl>
        {WHEEL_KEYS.map(([keys, says]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>Close</button>
    </dialog>
  );
}
