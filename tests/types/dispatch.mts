// The types of the events that byKind and byType pass to functions.
import {
  type Bandwidth,
  byKind,
  byType,
  type Call,
  createReceiver,
  type Delivery,
  type Event,
  type EventKind,
  isUnknownType,
  type KnownEvent,
  type Message,
  type Provider,
} from "hookproof";

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claim extends true>(claim?: Claim): unknown => claim;

const bird = createReceiver({ provider: "bird", secret: "key" });
const bandwidth = createReceiver({ provider: "bandwidth", secret: { username: "u", password: "p" } });

interface Env {
  QUEUE: { send(value: unknown): Promise<void> };
}
interface Context {
  waitUntil(promise: Promise<unknown>): void;
}

export function aKindNarrowsTheUnifiedView(): void {
  bird.handler(
    byKind({
      "message.received": (event, delivery) => {
        holds<Equals<typeof event.unified.kind, "message.received">>();
        holds<Equals<typeof event.unified.message, Message>>();
        holds<Equals<typeof event.provider, "bird">>();
        holds<Equals<typeof delivery, Delivery<"bird">>>();
      },
      "call.status": ({ unified }) => holds<Equals<typeof unified.call, Call>>(),
      default: (event) => {
        holds<Equals<typeof event, Event<"bird">>>();
        holds<Equals<typeof event.unified.kind, EventKind>>();
      },
    }),
  );
}

export function anEventStillNarrowsOnItsType(): void {
  bandwidth.handler(
    byKind({
      "message.status": (event) => {
        if (event.type !== "message-failed") return;
        holds<Equals<typeof event.payload.errorCode, number | null | undefined>>();
      },
    }),
  );
}

export function aTypeNarrowsThePayload(): void {
  bandwidth.handler(
    byType({
      "message-failed": (event, delivery) => {
        holds<Equals<typeof event, KnownEvent<"bandwidth", "message-failed">>>();
        holds<Equals<typeof event.payload, Bandwidth.Payloads["message-failed"]>>();
        holds<Equals<typeof delivery, Delivery<"bandwidth">>>();
      },
      default: (event) => holds<Equals<typeof event, Event<"bandwidth">>>(),
    }),
  );
}

export function withoutAReceiverItIsOfAnyProvider(): void {
  const onEvent = byKind({
    "message.received": (event, delivery) => {
      holds<Equals<typeof event.provider, Provider>>();
      holds<Equals<typeof delivery, Delivery>>();
    },
  });
  bird.handler(onEvent);
  bandwidth.handler(onEvent);
  byType({
    "message.created": (event) => holds<Equals<typeof event.provider, "messagebird" | "bird">>(),
  });
}

export const worker = {
  fetch: bird.handler(
    byKind({
      "message.received": (event, _, env: Env, context: Context) => {
        context.waitUntil(env.QUEUE.send(event.unified.message));
      },
      default: (event) => console.log(event.type),
    }),
  ),
} satisfies { fetch: (request: Request, env: Env, context: Context) => Promise<Response> };

export const another = {
  fetch: bird.handler(byType({ "sms.inbound": ({ payload }, _, env: Env) => env.QUEUE.send(payload) })),
} satisfies { fetch: (request: Request, env: Env) => Promise<Response> };

export function aKeyThatIsNoKindOrTypeIsAnError(): void {
  // @ts-expect-error: a misspelled kind
  byKind({ "message.recieved": () => {} });
  // @ts-expect-error: a misspelled type
  byType({ "message-fialed": () => {} });
  // @ts-expect-error: a type of another provider
  bird.handler(byType({ "message-failed": () => {} }));
  // @ts-expect-error: not a function
  byKind({ default: "log" });
}

export function aTypeThatIsNotKnownYetHasThePayloadThatIsStated(event: Event<"bird">): void {
  if (isUnknownType<{ reason: string }>(event, "sms.paused")) {
    holds<Equals<typeof event.provider, "bird">>();
    holds<Equals<typeof event.known, false>>();
    const reason: string = event.payload.reason;
    holds(reason as never);
  }
  if (isUnknownType(event, "sms.paused")) holds<Equals<typeof event.payload, unknown>>();
  bird.handler(
    byType({
      default: (other) => {
        if (isUnknownType<{ reason: string }>(other, "sms.paused"))
          holds<Equals<typeof other.payload.reason, string>>();
      },
    }),
  );
}
