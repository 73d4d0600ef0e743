/** The script of the pages with a wheel. */

import { mountAll } from "./page/served.ts";
import { mountPreview, mountStage } from "./wheel/stage.ts";

mountAll("wheel", mountStage);
mountAll("wheel-preview", mountPreview);
