import { choosing } from "./choice.tsx";

/** What people say instead of the word, and four words. */
export const idiom = choosing({
  id: "idiom",
  title: "What people say",
  ask: "Which word is behind it?",
  Prompt: ({ text }) => <p class="scene__said">“{text}”</p>,
  Because: ({ word }) => <p>{word.definition}</p>,
});
