/** An empty process. */
import { timed } from "./timed.mjs";

await timed(() => undefined);
