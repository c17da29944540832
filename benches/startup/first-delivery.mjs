/** From the import to the first verified delivery; the request is an argument. */
import { timed } from "./timed.mjs";

const { secret, request, now } = JSON.parse(process.argv[2]);
request.body = Buffer.from(request.body);

let events;
await timed(async () => {
  const { createReceiver } = await import("hookproof");
  ({ events } = createReceiver({ provider: "messagebird", secret }).receive(request, { now }));
});
if (events[0].unified.kind !== "message.received") throw new Error("not what was sent");
