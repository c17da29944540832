/** The receivers with `http.createServer`, on a free port, which is printed. Ends when standard input ends. */
import { createServer } from "node:http";
import { createReceiver } from "hookproof";
import { nodeHandler } from "hookproof/node";
import { MAX_BODY_BYTES, receivers } from "./receivers.mjs";

const handlers = Object.fromEntries(
  Object.entries(receivers).map(([path, options]) => {
    const receiver = createReceiver({ ...options, maxBodyBytes: MAX_BODY_BYTES });
    return [path, nodeHandler(receiver, () => {})];
  }),
);

const server = createServer((request, response) => handlers[/\w+/.exec(request.url)[0]](request, response));
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on("end", () => process.exit());
