/** The receivers as handlers of a Worker. */
import { createReceiver } from "hookproof";
import { MAX_BODY_BYTES, receivers } from "./receivers.mjs";

const handlers = Object.fromEntries(
  Object.entries(receivers).map(([path, options]) => {
    const receiver = createReceiver({ ...options, maxBodyBytes: MAX_BODY_BYTES });
    return [path, receiver.handler(() => {})];
  }),
);

export default {
  fetch: (request) => handlers[new URL(request.url).pathname.slice(1)](request),
};
