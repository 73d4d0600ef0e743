/** The script of the progress page. */

import { mountAll } from "./page/served.ts";
import { mountProgress } from "./progress/mount.tsx";

mountAll("progress", mountProgress);
