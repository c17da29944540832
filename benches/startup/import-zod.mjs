/** Imports zod only. */
import { timed } from "./timed.mjs";

await timed(() => import("zod"));
