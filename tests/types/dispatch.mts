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
const assertType = <Claim extends true>(claim?: Claim): unknown => claim;

const bird = createReceiver({ provider: "bird", secret: "key" });
const bandwidth = createReceiver({ provider: "bandwidth", secret: { username: "u", password: "p" } });

interface Env {
  QUEUE: { send(value: unknown): Promise<void> };
}
interface Context {
  waitUntil(promise: Promise<unknown>): void;
}

export function aKindNarrowsTheUnifiedEvent(): void {
  bird.handler(
    byKind({
      "message.received": (event, delivery) => {
        assertType<Equals<typeof event.unified.kind, "message.received">>();
        assertType<Equals<typeof event.unified.message, Message>>();
        assertType<Equals<typeof event.provider, "bird">>();
        assertType<Equals<typeof delivery, Delivery<"bird">>>();
      },
      "call.status": ({ unified }) => assertType<Equals<typeof unified.call, Call>>(),
      default: (event) => {
        assertType<Equals<typeof event, Event<"bird">>>();
        assertType<Equals<typeof event.unified.kind, EventKind>>();
      },
    }),
  );
}

export function anEventStillNarrowsOnItsType(): void {
  bandwidth.handler(
    byKind({
      "message.status": (event) => {
        if (event.type !== "message-failed") return;
        assertType<Equals<typeof event.payload.errorCode, number | null | undefined>>();
      },
    }),
  );
}

export function aTypeNarrowsThePayload(): void {
  bandwidth.handler(
    byType({
      "message-failed": (event, delivery) => {
        assertType<Equals<typeof event, KnownEvent<"bandwidth", "message-failed">>>();
        assertType<Equals<typeof event.payload, Bandwidth.Payloads["message-failed"]>>();
        assertType<Equals<typeof delivery, Delivery<"bandwidth">>>();
      },
      default: (event) => assertType<Equals<typeof event, Event<"bandwidth">>>(),
    }),
  );
}

export function withoutAReceiverEventsAreOfAnyProvider(): void {
  const onEvent = byKind({
    "message.received": (event, delivery) => {
      assertType<Equals<typeof event.provider, Provider>>();
      assertType<Equals<typeof delivery, Delivery>>();
    },
  });
  bird.handler(onEvent);
  bandwidth.handler(onEvent);
  byType({
    "message.created": (event) => assertType<Equals<typeof event.provider, "messagebird" | "bird">>(),
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

export function unknownKindsAndTypesAreErrors(): void {
  // @ts-expect-error: a misspelled kind
  byKind({ "message.recieved": () => {} });
  // @ts-expect-error: a misspelled type
  byType({ "message-fialed": () => {} });
  // @ts-expect-error: a type of another provider
  bird.handler(byType({ "message-failed": () => {} }));
  // @ts-expect-error: not a function
  byKind({ default: "log" });
}

export function unknownTypesHaveTheirTypeArgumentAsPayload(event: Event<"bird">): void {
  if (isUnknownType<{ reason: string }>(event, "sms.paused")) {
    assertType<Equals<typeof event.provider, "bird">>();
    assertType<Equals<typeof event.known, false>>();
    const reason: string = event.payload.reason;
    assertType(reason as never);
  }
  if (isUnknownType(event, "sms.paused")) assertType<Equals<typeof event.payload, unknown>>();
  bird.handler(
    byType({
      default: (other) => {
        if (isUnknownType<{ reason: string }>(other, "sms.paused"))
          assertType<Equals<typeof other.payload.reason, string>>();
      },
    }),
  );
}
