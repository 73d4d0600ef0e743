import { choosing } from "./choice.tsx";

/** Where it sits in the body and what it wants, and four words. */
export const body = choosing({
  id: "body",
  title: "In the body",
  ask: "Which feeling sits like this?",
  Prompt: Sitting,
  Because: ({ word }) => <p>{word.definition}</p>,
});

/** The prompt has two lines: the body, then the urge. */
function Sitting({ text }: { text: string }) {
  const [sits = "", wants = ""] = text.split("\n");
  return (
    <dl class="scene__body">
      <dt>In the body</dt>
      <dd>{sits}</dd>
      <dt>It wants you to</dt>
      <dd>{wants}</dd>
    </dl>
  );
}
