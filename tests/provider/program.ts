/** Uses the types of the invented provider. The test compiles it where the provider exists. */

import { type Acme, createReceiver, type EventType } from "../../js/index.js";
import { samples } from "../../js/samples.js";

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const assertType = <Claim extends true>(claim?: Claim): unknown => claim;

assertType<Equals<EventType<"acme">, "sms.inbound" | "sms.status">>();

const receiver = createReceiver({ provider: "acme", secret: "key", schemes: ["acme-hmac-sha256"] });
// @ts-expect-error Its secrets are strings.
createReceiver({ provider: "acme", secret: { username: "u", password: "p" } });
// @ts-expect-error It has one scheme.
createReceiver({ provider: "acme", secret: "key", schemes: ["basic"] });

export function textOf(request: Request, body: string): string | null | undefined {
  const { url, headers } = request;
  for (const event of receiver.receive({ url, headers, body }).events) {
    if (event.known && event.type === "sms.inbound") {
      const { payload }: { payload: Acme.InboundSms } = event;
      assertType<Equals<typeof event.payload.event, "sms.inbound">>();
      return payload.text;
    }
  }
  return samples("acme", "sms.inbound").payload.text;
}
