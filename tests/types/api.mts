// The types of hookproof/api: the arguments and the results of operations.
import type { MessageBird } from "hookproof";
import {
  type ApiErrorDetail,
  type ApiFailure,
  type ApiRequest,
  type ApiResult,
  bird,
  type MessageBirdApi,
  messagebird,
} from "hookproof/api";

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const assertType = <Claim extends true>(claim?: Claim): unknown => claim;

const options = { accessKey: "key-1" };

export function aRequestIsAnArgumentOfFetch(): [string, RequestInit] {
  const request = messagebird.updateConversation({ conversationId: "c-1", status: "archived" }, options);
  assertType<Equals<typeof request, ApiRequest<string>>>();
  const list = messagebird.listWebhooks({ limit: undefined }, { ...options, baseUrl: undefined });
  assertType<Equals<typeof list.body, null>>();
  return [request.url, request];
}

export function argumentsAreAsDocumented(): void {
  const text = { type: "text", content: { text: "hi" } } as const;
  messagebird.startConversation({ to: "31", channelId: "ch", source: { order: 7 }, ...text }, options);
  messagebird.createWebhook({ url: "https://example.com", events: ["message.created"] as const }, options);
  bird.listWebhookSubscriptions({ workspaceId: "w" }, options);
  bird.updateWebhookSubscription({ workspaceId: "w", id: "s", eventFilters: null }, options);
  const start: MessageBirdApi.ConversationStart = { to: "31", channelId: "ch", ...text };
  messagebird.startConversation(start, options);
  // @ts-expect-error: the channel is required
  messagebird.startConversation({ to: "31", ...text }, options);
  // @ts-expect-error: an undocumented enum value
  messagebird.updateConversation({ conversationId: "c", status: "closed" }, options);
  // @ts-expect-error: null instead of a string
  messagebird.sendMessage({ to: "31", from: "ch", type: "text", content: { text: null } }, options);
  // @ts-expect-error: an unknown argument
  messagebird.listConversations({ ofset: 1 }, options);
  // @ts-expect-error: the key is required
  messagebird.listConversations({}, {});
  // @ts-expect-error: both parts of a condition are required
  bird.updateWebhookSubscription({ workspaceId: "w", id: "s", eventFilters: [{ key: "channelId" }] }, options);
  // @ts-expect-error: an operation of another provider
  bird.createWebhook({ url: "https://example.com", events: [] }, options);
}

export function aResponseHasTheTypeOfItsOperation(body: string): ApiErrorDetail[] | string | null | undefined {
  const result = messagebird.readResponse("viewConversation", 200, body);
  assertType<Equals<typeof result, ApiResult<MessageBird.Conversation>>>();
  if (!result.ok) {
    assertType<Equals<typeof result, ApiFailure>>();
    // @ts-expect-error: an unknown code
    if (result.code === "GONE") return null;
    return result.errors;
  }
  const deleted = messagebird.readResponse("deleteWebhook", 204, new Uint8Array());
  if (deleted.ok) assertType<Equals<typeof deleted.data, null>>();
  // @ts-expect-error: a parsed body
  messagebird.readResponse("viewWebhook", 200, { id: "1" });
  // @ts-expect-error: an unknown operation
  messagebird.readResponse("viewWebhooks", 200, body);
  return result.data.contact?.displayName;
}

export async function operationsWithPagesHaveAnIterator(fetch: typeof globalThis.fetch): Promise<void> {
  for await (const page of messagebird.pages("listConversations", { status: "active" }, { ...options, fetch })) {
    assertType<Equals<typeof page, MessageBird.ConversationList>>();
  }
  for await (const page of bird.pages("listWebhookSubscriptions", { workspaceId: "w" }, { ...options, fetch })) {
    assertType<Equals<typeof page.nextPageToken, string | null | undefined>>();
  }
  // @ts-expect-error: an operation without pages
  messagebird.pages("viewConversation", { conversationId: "c" }, { ...options, fetch });
  // @ts-expect-error: fetch is required
  messagebird.pages("listWebhooks", {}, options);
}
