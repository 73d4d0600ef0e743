/** The script of the one file: every page that has one, and the way between them. */

import { need } from "./page/dom.ts";
import { mountPractice } from "./practice/mount.tsx";
import { mountProgress } from "./progress/mount.tsx";
import { startRouter } from "./single/router.ts";
import { mountPreview, mountStage } from "./wheel/stage.ts";

const site = startRouter({
  wheel: mountStage,
  "wheel-preview": mountPreview,
  practice: mountPractice,
  progress: mountProgress,
});

// who practices here should know from the start that a backup is the only way to keep it
void site.log().then((log) => {
  need(document, "[data-slot=unkept]").hidden = log.persistent;
});
