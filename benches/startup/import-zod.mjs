/** Importing zod and nothing more. */
import { timed } from "./timed.mjs";

await timed(() => import("zod"));
