import { useLayoutEffect, useRef } from "preact/hooks";
import { BINDINGS, QUESTION_KEYS, WHEEL_KEYS } from "./commands.ts";

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
      <h3>In a question</h3>
      <KeyList keys={QUESTION_KEYS} />
      <h3>On the wheel</h3>
      <KeyList keys={WHEEL_KEYS} />
      <button type="button" class="button" onClick={() => dialog.current?.close()}>Close</button>
    </dialog>
  );
}

function KeyList({ keys }: { keys: readonly (readonly [string, string])[] }) {
  return (
    <dl>
      {keys.map(([name, says]) => (
        <div key={name}>
          <dt>
            <kbd>{name}</kbd>
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
