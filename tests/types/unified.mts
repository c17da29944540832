// The types of unified events, narrowed by kind.
import type {
  Call,
  Conversation,
  Event,
  EventKind,
  Media,
  Message,
  Unified,
  UnifiedCall,
  UnifiedConversation,
  UnifiedMessage,
  UnifiedOther,
} from "hookproof";

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const assertType = <Claim extends true>(claim?: Claim): unknown => claim;

declare const event: Event;
declare const unified: Unified;

export function kindsOfMessagesHaveAMessage(): void {
  if (event.unified.kind === "message.received") {
    assertType<Equals<typeof event.unified, UnifiedMessage<"message.received">>>();
    const text: string | null = event.unified.message.text;
    assertType(text as never);
  }
  if (unified.kind === "message.status" || unified.kind === "message.interaction") {
    assertType<Equals<typeof unified.message, Message>>();
    assertType<Equals<typeof unified.conversation, Conversation | null>>();
    assertType<Equals<typeof unified.call, null>>();
  }
  // @ts-expect-error: message is not narrowed
  event.unified.message.text;
}

export function kindsOfConversationsHaveAConversation(): void {
  if (unified.kind !== "conversation.created") return;
  assertType<Equals<typeof unified, UnifiedConversation<"conversation.created">>>();
  const id: string | null = unified.conversation.id;
  assertType(id as never);
}

export function membersNarrowTheKind(): void {
  if (unified.call) assertType<Equals<typeof unified, UnifiedCall<"call.status">>>();
  if (unified.message)
    assertType<Equals<typeof unified.kind, "message.received" | "message.status" | "message.interaction">>();
}

export function aSwitchOverTheKindsIsExhaustive(unified: Unified): string | null {
  switch (unified.kind) {
    case "message.received":
    case "message.status":
    case "message.interaction":
      return unified.message.inReplyTo;
    case "conversation.created":
    case "conversation.updated":
    case "conversation.deleted":
      return unified.conversation.status;
    case "call.status":
      assertType<Equals<typeof unified.call, Call>>();
      return unified.call.from;
    case "other":
      assertType<Equals<typeof unified, UnifiedOther>>();
      return null;
    default:
      return unified satisfies never;
  }
}

export function aKindSelectsItsEvent(): void {
  assertType<Equals<Unified<"call.status">, UnifiedCall<"call.status">>>();
  assertType<Equals<Extract<Unified, { kind: "message.received" }>, UnifiedMessage<"message.received">>>();
  assertType<Equals<Unified["kind"], EventKind>>();
  // @ts-expect-error: an unknown kind
  if (unified.kind === "message.lost") assertType();
}

export function aFileMayHaveAnIdOnly(media: Media): string | undefined {
  // @ts-expect-error: url can be null
  media.url.length;
  return media.url ?? media.id;
}
