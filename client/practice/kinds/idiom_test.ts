import { idiom } from "./idiom.tsx";
import { keepsThePromisesOfAChoice } from "./testing_choice.ts";

keepsThePromisesOfAChoice(idiom);
