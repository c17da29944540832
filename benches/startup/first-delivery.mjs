/** From nothing to the first verified delivery, in milliseconds; the request is an argument. */
const { secret, request, now } = JSON.parse(process.argv[2]);
request.body = Buffer.from(request.body);

const start = performance.now();
const { createReceiver } = await import("hookproof");
const { events } = createReceiver({ provider: "messagebird", secret }).receive(request, { now });
const took = performance.now() - start;

if (events[0].unified.kind !== "message.received") throw new Error("not what was sent");
console.log(took);
