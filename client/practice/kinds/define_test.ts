import { define } from "./define.tsx";
import { keepsThePromisesOfAChoice } from "./testing_choice.ts";

keepsThePromisesOfAChoice(define);
