/** The script of the practice page. */

import { mountAll } from "./page/served.ts";
import { mountPractice } from "./practice/mount.tsx";

mountAll("practice", mountPractice);
