import { choosing } from "./choice.tsx";

/** A definition, and four words. */
export const define = choosing({
  id: "define",
  title: "Definitions",
  ask: "Which word is it?",
  Prompt: ({ text }) => <p class="scene__definition">{text}</p>,
  Because: ({ word }) => <p class="verdict__example">“{word.example}”</p>,
});
