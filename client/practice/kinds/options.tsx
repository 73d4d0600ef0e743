import { nameOf, type Option, type Stock } from "../types.ts";

/** Buttons to choose from, by a click or by the number in front; to choose is to answer. */
export function Options({ stock, options, onChoose }: {
  stock: Stock;
  options: readonly Option[];
  onChoose: (id: string) => void;
}) {
  return (
    <ul class="options">
      {options.map((option, index) => (
        <li key={option.id}>
          <button
            type="button"
            class="option"
            data-key={String(index + 1)}
            onClick={() => onChoose(option.id)}
          >
            <kbd aria-hidden="true">{index + 1}</kbd>
            <span>{textOf(stock, option)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What an option says: its own text, else the name of its word. */
export function textOf(stock: Stock, { id, text }: Option): string {
  return text ?? nameOf(stock, id);
}
