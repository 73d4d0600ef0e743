/** The script of the pages with a wheel. */

import { mountStars } from "./star/star.ts";
import { steerByKeys } from "./wheel/keyboard.ts";
import { mountStage } from "./wheel/stage.ts";

for (const stage of document.querySelectorAll<HTMLElement>("[data-component=wheel]")) {
  mountStage(stage);
  void mountStars(stage);
}
for (const preview of document.querySelectorAll<HTMLElement>("[data-component=wheel-preview]")) {
  steerByKeys(preview, { now: () => performance.now() });
}
