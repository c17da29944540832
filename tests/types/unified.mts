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
const holds = <Claim extends true>(claim?: Claim): unknown => claim;

declare const event: Event;
declare const unified: Unified;

export function aMessageIsThereForEveryKindOfMessage(): void {
  if (event.unified.kind === "message.received") {
    holds<Equals<typeof event.unified, UnifiedMessage<"message.received">>>();
    const text: string | null = event.unified.message.text;
    holds(text as never);
  }
  if (unified.kind === "message.status" || unified.kind === "message.interaction") {
    holds<Equals<typeof unified.message, Message>>();
    holds<Equals<typeof unified.conversation, Conversation | null>>();
    holds<Equals<typeof unified.call, null>>();
  }
  // @ts-expect-error: message is not narrowed
  event.unified.message.text;
}

export function aConversationIsThereForEveryKindOfConversation(): void {
  if (unified.kind !== "conversation.created") return;
  holds<Equals<typeof unified, UnifiedConversation<"conversation.created">>>();
  const id: string | null = unified.conversation.id;
  holds(id as never);
}

export function whatIsThereDecidesTheKindToo(): void {
  if (unified.call) holds<Equals<typeof unified, UnifiedCall<"call.status">>>();
  if (unified.message)
    holds<Equals<typeof unified.kind, "message.received" | "message.status" | "message.interaction">>();
}

export function aSwitchOverTheKindsEnds(unified: Unified): string | null {
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
      holds<Equals<typeof unified.call, Call>>();
      return unified.call.from;
    case "other":
      holds<Equals<typeof unified, UnifiedOther>>();
      return null;
    default:
      return unified satisfies never;
  }
}

export function aKindNamesItsEvent(): void {
  holds<Equals<Unified<"call.status">, UnifiedCall<"call.status">>>();
  holds<Equals<Extract<Unified, { kind: "message.received" }>, UnifiedMessage<"message.received">>>();
  holds<Equals<Unified["kind"], EventKind>>();
  // @ts-expect-error: an unknown kind
  if (unified.kind === "message.lost") holds();
}

export function aFileMayHaveAnIdOnly(media: Media): string | undefined {
  // @ts-expect-error: url can be null
  media.url.length;
  return media.url ?? media.id;
}
