/** What a process costs that does nothing. */
import { timed } from "./timed.mjs";

await timed(() => undefined);
