// The types of events, narrowed by provider and type.
import {
  type Bandwidth,
  type Bird,
  createReceiver,
  type Delivery,
  type Dotdigital,
  type Event,
  type EventType,
  type KnownEvent,
  type MessageBird,
  parse,
  type Receiver,
  type Result,
  type Scheme,
  type UnknownEvent,
  validate,
} from "hookproof";

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const assertType = <Claim extends true>(claim?: Claim): unknown => claim;

declare const event: Event;
declare const receiver: Receiver;

export function providerAndTypeNarrowAnEvent(): void {
  if (event.provider === "bandwidth" && event.type === "message-failed") {
    assertType<Equals<typeof event, KnownEvent<"bandwidth", "message-failed">>>();
    assertType<Equals<typeof event.known, true>>();
    assertType<Equals<typeof event.payload.errorCode, number | null | undefined>>();
    assertType<Equals<typeof event.payload.type, "message-failed">>();
    // @ts-expect-error: not a field of a Bandwidth event
    event.payload.contactId;
  }
  if (event.provider === "bird" && event.type === "email.bounced") {
    assertType<Equals<typeof event.payload, Bird.EmailBouncedEvent & { type: "email.bounced" }>>();
  }
  if (event.type === "voice.call.event") assertType<Equals<typeof event.provider, "messagebird">>();
  // @ts-expect-error: not a type of any provider
  if (event.type === "message-lost") event.payload;
  // @ts-expect-error: the payload is not narrowed
  event.payload.message;
}

export function aTypeOfSeveralProvidersNarrowsToAllOfThem(): void {
  if (event.type === "message.created") assertType<Equals<typeof event.provider, "messagebird" | "bird">>();
  if (event.provider === "messagebird" && event.type === "message.created") {
    assertType<Equals<typeof event.payload.message, MessageBird.ConversationMessage | null | undefined>>();
  }
}

export function anUnknownEventHasAnUnknownPayload(): void {
  if (event.known) return;
  assertType<Equals<typeof event.payload, unknown>>();
  const type: string = event.type;
  // @ts-expect-error: the type of an unknown event is not a known one
  if (event.type === "message-failed") assertType(type);
}

export function aSwitchOverTheTypesOfAProviderIsExhaustive(type: EventType<"bandwidth">): string {
  switch (type) {
    case "message-received":
    case "message-sending":
    case "message-sent":
    case "message-delivered":
    case "message-failed":
    case "message-read":
    case "suggestion-response":
    case "requested-location-response":
    case "location-request-response":
    case "toll-free-verification":
      return type;
    default:
      return type satisfies never;
  }
}

export function aSwitchOverEventsLeavesUnknownEvents(event: Event<"bandwidth">): unknown {
  switch (event.type) {
    case "message-received":
    case "message-sending":
    case "message-sent":
    case "message-delivered":
    case "message-read":
    case "suggestion-response":
    case "requested-location-response":
    case "location-request-response":
      assertType<Equals<typeof event.payload.eventTime, string | null | undefined>>();
      return event.payload.message?.text;
    case "message-failed":
      return event.payload.errorCode;
    case "toll-free-verification":
      return event.payload.internalTicketNumber;
    default:
      assertType<Equals<typeof event, UnknownEvent<"bandwidth">>>();
      return event.payload;
  }
}

export function fieldsAreAsDocumented(): void {
  assertType<Equals<Bandwidth.Message["direction"], "in" | "out" | (string & {}) | null | undefined>>();
  assertType<Equals<Bandwidth.Message["to"], string[] | null | undefined>>();
  assertType<Equals<MessageBird.SmsStatusReportPayload["price[amount]"], string | null | undefined>>();
  assertType<Equals<MessageBird.InboundSms["body"], string | string[] | null | undefined>>();
  assertType<Equals<MessageBird.Contact["msisdn"], string | number | null | undefined>>();
  assertType<Equals<Bird.EmailBounce["metadata"], Record<string, unknown> | null | undefined>>();
  const direction: Bandwidth.Message["direction"] = "a word of next year";
  assertType(direction as never);
  // @ts-expect-error: a string, not a number
  const text: Bandwidth.Message["text"] = 7;
  assertType(text as never);
}

export function keysNarrowAnObjectOfSeveralShapes(event: Event<"dotdigital">): unknown {
  if (event.type !== "message.failed") return null;
  const status = event.payload.payload?.details?.channelStatus;
  assertType<Equals<typeof status, Dotdigital.ChannelStatus | null | undefined>>();
  if (!status) return null;
  if ("statusid" in status) return assertType<Equals<typeof status, Dotdigital.SmsReceipt>>();
  if ("sms" in status) {
    assertType<Equals<typeof status, Dotdigital.ChannelReports>>();
    const details = status.sms?.details;
    return details && "reason" in details ? details.reason : null;
  }
  // @ts-expect-error: a field of one shape only
  return status.tranid;
}

export function theProviderIsInferred(): void {
  const bird = createReceiver({ provider: "bird", secret: "whsec_…" });
  assertType<Equals<typeof bird, Receiver<"bird">>>();
  const delivery = bird.receive({ url: "https://example.com", headers: {} });
  assertType<Equals<typeof delivery, Delivery<"bird">>>();
  assertType<Equals<typeof delivery.scheme, "standard-webhooks" | "bird-hmac">>();
  assertType<Equals<(typeof delivery.events)[number], Event<"bird">>>();
  assertType<Equals<ReturnType<typeof bird.safeReceive>, Result<"bird">>>();

  const parsed = parse("messagebird", "{}");
  assertType<Equals<(typeof parsed)[number], Event<"messagebird">>>();
  const validated = validate("dotdigital", "{}").events;
  assertType<Equals<(typeof validated)[number], Event<"dotdigital">>>();
}

export function typesOfOneProviderAreAssignableToThoseOfAny(
  one: Receiver<"bandwidth">,
  delivery: Delivery<"bandwidth">,
): void {
  const any: Receiver = one;
  const delivered: Delivery = delivery;
  const events: Event[] = delivery.events;
  assertType([any, delivered, events] as never);
  // @ts-expect-error: a receiver of any provider is not one of Bandwidth
  const bandwidth: Receiver<"bandwidth"> = receiver;
  assertType(bandwidth as never);
  assertType<Equals<Delivery["scheme"], Scheme>>();
}
