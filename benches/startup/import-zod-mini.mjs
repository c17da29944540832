/** Imports zod/mini only. */
import { timed } from "./timed.mjs";

await timed(() => import("zod/mini"));
