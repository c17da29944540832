/** An application of `Request` and `Response` that answers an authentic delivery with the URL that it sees. */
import { createReceiver } from "hookproof";
import { receiversOf } from "./receivers.mjs";

const handlers = Object.fromEntries(
  Object.entries(receiversOf(createReceiver)).map(([name, receiver]) => [
    name,
    receiver.handler((_delivery, request) => Response.json({ seen: request.url }), { onRefusal: () => {} }),
  ]),
);

export function application(request) {
  return handlers[request.headers.get("x-receiver")](request, request);
}
