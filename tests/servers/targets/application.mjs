/**
 * An application of `Request` and `Response`. The response to an authentic delivery has the URL that the application gets, or is
 * the one that the header `x-response` names. The response to GET has the errors that `onError` was called with.
 */
import { createReceiver } from "hookproof";
import { receiversOf } from "./receivers.mjs";

const errors = [];
const options = { onRefusal: () => {}, onError: (error) => errors.push(String(error)) };

const responses = {
  used: async () => {
    const used = new Response("x");
    await used.text();
    return used;
  },
  error: () => Response.error(),
  failing: () => new Response(failing(1000)),
  "failing late": () => new Response(failing(1_000_000)),
  long: () => new Response("x".repeat(1_000_000)),
  rejecting: () => {
    throw new Error("no room");
  },
};

const handlers = Object.fromEntries(
  Object.entries(receiversOf(createReceiver)).map(([name, receiver]) => {
    const act = (_delivery, request) =>
      responses[request.headers.get("x-response")]?.() ?? Response.json({ seen: request.url });
    return [name, receiver.handler(act, options)];
  }),
);

export function application(request) {
  if (request.method === "GET") return Response.json(errors.splice(0));
  return handlers[request.headers.get("x-receiver")](request, request);
}

function failing(bytes) {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) throw new Error("the source has failed");
      const piece = new Uint8Array(Math.min(left, 50_000));
      left -= piece.length;
      controller.enqueue(piece);
    },
  });
}
