import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type AnswerWheel, createAnswerWheel } from "./answer_wheel.ts";
import { type Command, commandFor, RESERVED } from "./commands.ts";
import { Ending } from "./ending.tsx";
import { Feedback } from "./feedback.tsx";
import { KeysHelp } from "./keys_help.tsx";
import type { Player } from "./player.ts";
import { Question } from "./question.tsx";
import { Top } from "./top.tsx";
import type { Stock } from "./types.ts";

/** The session on the screen. */
export function App({ stock, player, sheet, linkTo }: {
  stock: Stock;
  player: Player;
  /** The part of the page with the wheel and the list; it is moved to where the question needs it. */
  sheet: HTMLElement;
  linkTo: (id: string) => string;
}) {
  const [state, setState] = useState(player.state);
  const [picked, setPicked] = useState<string | null>(null);
  const [helping, setHelping] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const wheel = useRef<AnswerWheel | null>(null);
  const latest = useRef<(command: Command) => void>(() => {});
  // one function for all renders: putting the sheet in its place again would take the focus from it
  const place = useCallback((room: HTMLElement | null) => void room?.append(sheet), [sheet]);
  const item = player.item;
  const given = state.answers.find((answer) => answer.item === item?.id);

  async function after(work: Promise<void>): Promise<void> {
    await work;
    setPicked(null);
    wheel.current?.show(null);
    setState(player.state);
  }

  latest.current = (command) => {
    const work: Record<Command, () => void> = {
      answer: () => picked !== null && void after(player.answer(picked)),
      unknown: () => void after(player.answer(null)),
      hint: () => void player.hint().then(() => setState(player.state)),
      next: () => void after(player.next()),
      undo: () => void after(player.undo()),
      replay: () => void after(player.replayMisses()),
      more: () => void after(player.startAnother()),
      wheel: () => wheel.current?.focus(),
      help: () => setHelping(true),
    };
    work[command]();
  };
  const run = (command: Command) => () => latest.current(command);

  // layout effects: keys work, and the focus stands, as soon as a step can be seen
  useLayoutEffect(() => {
    wheel.current = createAnswerWheel(sheet, {
      pick: (id) => setPicked(id),
      confirm: run("answer"),
      reserved: RESERVED,
    });
    const onKey = (event: KeyboardEvent) => {
      // a key that is held down is one wish
      if (event.defaultPrevented || event.repeat || document.querySelector("dialog[open]")) return;
      const { key, ctrlKey, metaKey, altKey } = event;
      // Enter on a button or link is its own click
      if (
        key === "Enter" && event.target instanceof Element &&
        event.target.closest("a, button, summary")
      ) return;
      const command = commandFor(
        { key, ctrl: ctrlKey || metaKey, alt: altKey },
        player.state.phase,
      );
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  useLayoutEffect(() => wheel.current?.show(picked), [picked]);

  // what is new is read out, and the keys work from there
  const step = `${state.id} ${state.index} ${state.phase}`;
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    root.current?.querySelector<HTMLElement>("[data-focus]")?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [step]);

  return (
    <div class="session" ref={root}>
      <Top state={state} persistent={player.persistent} onUndo={run("undo")} onHelp={run("help")} />
      {state.phase === "asking" && item && (
        <Question
          key={item.id}
          stock={stock}
          item={item}
          state={state}
          picked={picked}
          sheet={place}
          onAnswer={run("answer")}
          onUnknown={run("unknown")}
          onHint={run("hint")}
        />
      )}
      {state.phase === "feedback" && item && given && (
        <Feedback stock={stock} item={item} given={given} onNext={run("next")} />
      )}
      {state.phase === "ended" && (
        <Ending
          stock={stock}
          state={state}
          linkTo={linkTo}
          onReplay={run("replay")}
          onMore={run("more")}
        />
      )}
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  );
}
