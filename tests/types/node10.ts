// Every entry is found by the module resolution of TypeScript before `exports`: node10, also called node.
import { byKind, createReceiver, type Event } from "hookproof";
import { type BirdApi, bird } from "hookproof/api";
import { createDeduper, memoryStore } from "hookproof/dedupe";
import module from "hookproof/hookproof.wasm";
import { nodeHandler } from "hookproof/node";
import { type Sample, samples } from "hookproof/samples";
import { type JsonSchema, jsonSchema } from "hookproof/schema";
import { initSync } from "hookproof/slim";

initSync(module);
const receiver = createReceiver({ provider: "bird", secret: "key" });
export const handler = receiver.handler(
  byKind({ "message.received": (event) => console.log(event.type satisfies Event<"bird">["type"]) }),
  { dedupe: createDeduper(memoryStore()) },
);
export const listener = nodeHandler(receiver, ({ events }) => console.log(events.length));
export const sample: Sample<"bird", "sms.inbound"> = samples("bird", "sms.inbound");
export const schema: JsonSchema = jsonSchema("bird");
export type Listed = BirdApi.ListWebhookSubscriptions;
export const request = bird.listWebhookSubscriptions({ workspaceId: "w" }, { accessKey: "k" });
