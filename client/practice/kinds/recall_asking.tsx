import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AskingProps } from "../kind.ts";
import type { RecallItem } from "../types.ts";
import { replyTo, toldApart } from "./recall_reply.ts";

/** The box to type in; what is said about a text stands below it. */
export function Typing({ stock, item, tried, onAnswer, onTry }: AskingProps<RecallItem>) {
  const [text, setText] = useState("");
  const [says, setSays] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const told = useRef(tried);
  useLayoutEffect(() => {
    if (told.current === tried) return;
    told.current = tried;
    setText("");
    setSays("");
    input.current?.focus();
  }, [tried]);

  function submit(event: Event): void {
    event.preventDefault();
    const reply = replyTo(stock, item, text, tried);
    if (reply.to === "answer") onAnswer(reply.answer, text.trim());
    else if (reply.to === "try") onTry(reply.answer, text.trim());
    else {
      setSays(reply.says);
      input.current?.focus();
    }
  }

  const apart = tried === null ? "" : toldApart(stock, item, tried);
  return (
    <form class="typing" onSubmit={submit}>
      <label
        for="typed-word"
        data-key={text === "" ? "Enter" : undefined}
        onClick={() => input.current?.focus()}
      >
        The word
      </label>
      <div class="typing__bar">
        <input
          id="typed-word"
          ref={input}
          type="text"
          value={text}
          maxLength={60}
          autocapitalize="none"
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="done"
          aria-describedby="typed-says"
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSays("");
          }}
        />
        <button type="submit" class="button" data-key={text === "" ? undefined : "Enter"}>
          Answer <kbd aria-hidden="true">↵</kbd>
        </button>
      </div>
      <p class="typing__says" id="typed-says" role="status">{says || apart}</p>
    </form>
  );
}
