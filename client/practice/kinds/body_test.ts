import { body } from "./body.tsx";
import { keepsThePromisesOfAChoice } from "./testing_choice.ts";

keepsThePromisesOfAChoice(body);
