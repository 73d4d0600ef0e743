import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Site } from "../page/site.ts";
import { type AnswerWheel, createAnswerWheel } from "./answer_wheel.ts";
import { Answered } from "./answered.tsx";
import { Asked } from "./asked.tsx";
import { Choose } from "./choose.tsx";
import { type Command, commandFor, RESERVED } from "./commands.ts";
import { Ending } from "./ending.tsx";
import { KeysHelp } from "./keys_help.tsx";
import type { Kind } from "./kind.ts";
import { MeetingCard } from "./meeting_card.tsx";
import { wordMet } from "./meeting.ts";
import type { Player } from "./player.ts";
import { Top } from "./top.tsx";
import type { Stock } from "./types.ts";

/** The session on the screen. */
export function App({ stock, kinds, player, sheet, load, offer, linkTo }: {
  stock: Stock;
  kinds: readonly Kind[];
  player: Player;
  /** The part of the page with the wheel and the list; it is moved to where the question needs it. */
  sheet: HTMLElement;
  load: Site["load"];
  /** What the end of a session offers, by whether what was done outlives the visit. */
  offer: (persistent: boolean) => ComponentChildren;
  linkTo: (id: string) => string;
}) {
  const [state, setState] = useState(player.state);
  const [picked, setPicked] = useState<string | null>(null);
  const [persistent, setPersistent] = useState(player.persistent);
  const [open, setOpen] = useState<"help" | "choose" | null>(null);
  const root = useRef<HTMLDivElement>(null);
  // how often something was done that may not be written yet
  const writes = useRef(0);
  const wheel = useRef<AnswerWheel | null>(null);
  const latest = useRef<(command: Command) => void>(() => {});
  // one function for all renders: putting the sheet in its place again would take the focus from it
  const place = useCallback((room: HTMLElement | null) => void room?.append(sheet), [sheet]);
  const turn = state.turns[state.index];
  const item = player.item;
  const kind = kinds.find(({ id }) => id === item?.kind);
  const given = state.answers.find((answer) =>
    answer.item === turn?.item && answer.again === turn.again
  );

  async function after(work: Promise<void>): Promise<void> {
    await work;
    setPicked(null);
    wheel.current?.show(null);
    setState(player.state);
    await settle();
  }

  // what was done is shown before the disk has it; when it can't be kept, the page says so
  async function settle(): Promise<void> {
    writes.current += 1;
    root.current?.setAttribute("data-writing", "");
    await player.settled();
    writes.current -= 1;
    if (writes.current === 0) root.current?.removeAttribute("data-writing");
    setPersistent(player.persistent);
  }

  latest.current = (command) => {
    const work: Record<Command, () => void> = {
      answer: () => picked !== null && void after(player.answer(picked)),
      unknown: () => void after(player.answer(null)),
      hint: () => void player.hint().then(() => setState(player.state)).then(settle),
      next: () => void after(player.next()),
      undo: () => void after(player.undo()),
      replay: () => void after(player.replayMisses()),
      more: () => void after(player.more()),
      wheel: () => wheel.current?.focus(),
      choose: () => setOpen("choose"),
      help: () => setOpen("help"),
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
      load,
    });
    const onKey = (event: KeyboardEvent) => {
      // a key that is held down is one wish
      if (event.defaultPrevented || event.repeat || document.querySelector("dialog[open]")) return;
      const { key, ctrlKey, metaKey, altKey } = event;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("input, textarea")) {
        // letters are typed there; Escape leaves the box, so that the keys work again
        if (key === "Escape") root.current?.querySelector<HTMLElement>("[data-focus]")?.focus();
        return;
      }
      const ctrl = ctrlKey || metaKey;
      // Enter on a button or link is its own click
      if (key === "Enter" && target?.closest("a, button, summary")) return;
      const button = ctrl || altKey ? null : root.current?.querySelector<HTMLElement>(
        `.question [data-key="${CSS.escape(key)}"]:not(:disabled)`,
      );
      const command = commandFor({ key, ctrl, alt: altKey }, player.state.phase);
      if (button) button.click();
      else if (command) latest.current(command);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  useLayoutEffect(() => wheel.current?.show(picked), [picked]);
  // the session that was just started is written, too
  useEffect(() => void settle(), []);

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
      <Top
        state={state}
        persistent={persistent}
        onUndo={run("undo")}
        onChoose={run("choose")}
        onHelp={run("help")}
      />
      {state.phase === "meeting" && turn && (
        <MeetingCard key={step} stock={stock} word={wordMet(turn.item)} onNext={run("next")} />
      )}
      {state.phase === "asking" && item && kind && (
        <Asked
          key={step}
          stock={stock}
          kind={kind}
          item={item}
          state={state}
          picked={picked}
          sheet={place}
          onAnswer={(answer, typed) => void after(player.answer(answer, typed))}
          onTry={(answer, typed) => void after(player.tryAgain(answer, typed))}
          onHint={run("hint")}
        />
      )}
      {state.phase === "feedback" && item && kind && given && (
        <Answered
          key={step}
          stock={stock}
          kind={kind}
          item={item}
          given={given}
          onNext={run("next")}
        />
      )}
      {state.phase === "ended" && (
        <Ending
          stock={stock}
          state={state}
          events={player.events}
          offer={offer(persistent)}
          linkTo={linkTo}
          onReplay={run("replay")}
          onMore={run("more")}
          onChoose={run("choose")}
        />
      )}
      {open === "help" && <KeysHelp onClose={() => setOpen(null)} />}
      {open === "choose" && (
        <Choose
          stock={stock}
          kinds={kinds}
          events={player.events}
          onChoose={(wish) => void after(player.choose(wish))}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
