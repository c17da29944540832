/** Invented arguments for every operation, and invalid ones. */

const text = { type: "text", content: { text: "Good morning" } };
const webhook = { channelId: "ch-1", url: "https://example.com/hooks", events: ["message.created", "message.updated"] };
const subscription = {
  organizationId: "org-1",
  workspaceId: "ws-1",
  service: "channels",
  event: "sms.inbound",
  url: "https://example.com/hooks",
  signingKey: "signing-key-31",
  eventFilters: [{ key: "channelId", value: "ch-1" }],
  template: "default",
};

export const valid = {
  messagebird: {
    listConversations: { offset: 20, limit: 10, status: "active" },
    startConversation: { to: "+31600000031", channelId: "ch-1", reportUrl: "https://example.com/reports", ...text },
    viewConversation: { conversationId: "c/1?ü" },
    updateConversation: { conversationId: "c-1", status: "archived" },
    listConversationMessages: { conversationId: "c-1", offset: 0, limit: 5 },
    sendConversationMessage: {
      conversationId: "c-1",
      channelId: "ch-1",
      type: "hsm",
      content: {
        hsm: {
          namespace: "ns",
          templateName: "order_sent",
          language: { policy: "deterministic", code: "en" },
          params: [{ default: "Ada" }],
        },
      },
    },
    sendMessage: {
      to: "+31600000031",
      from: "ch-1",
      type: "location",
      content: { location: { latitude: 52.37, longitude: 4.9 } },
    },
    viewMessage: { messageId: "m-1" },
    listWebhooks: { offset: 0, limit: 5 },
    createWebhook: webhook,
    viewWebhook: { webhookId: "wh-1" },
    updateWebhook: { webhookId: "wh-1", ...webhook },
    deleteWebhook: { webhookId: "wh-1" },
  },
  bird: {
    listWebhookSubscriptions: { organizationId: "org-1", workspaceId: "ws-1", limit: 5, pageToken: "a+b=" },
    createWebhookSubscription: subscription,
    getWebhookSubscription: { organizationId: "org-1", workspaceId: "ws-1", id: "sub-1" },
    updateWebhookSubscription: { organizationId: "org-1", workspaceId: "ws-1", id: "sub-1", status: "inactive" },
    deleteWebhookSubscription: { organizationId: "org-1", workspaceId: "ws-1", id: "sub-1" },
  },
};

/** For each operation: members that replace valid ones, and the path of the issue. Undefined removes a member. */
export const invalid = {
  messagebird: {
    listConversations: [
      [{ offset: "twenty" }, "/offset"],
      [{ limit: 1.5 }, "/limit"],
      [{ status: "closed" }, "/status"],
    ],
    startConversation: [
      [{ to: undefined }, "/to"],
      [{ to: 31600000031 }, "/to"],
      [{ type: undefined }, "/type"],
      [{ type: "fax" }, "/type"],
      [{ content: undefined }, "/content"],
      [{ content: "hi" }, "/content"],
      [{ content: null }, "/content"],
      [{ content: { text: 1 } }, "/content/text"],
      [{ type: "image", content: { image: { url: "no address" } } }, "/content/image/url"],
      [{ channelId: undefined }, "/channelId"],
      [{ reportUrl: "no address" }, "/reportUrl"],
    ],
    updateConversation: [
      [{ status: "deleted" }, "/status"],
      [{ status: null }, "/status"],
    ],
    listConversationMessages: [[{ limit: "all" }, "/limit"]],
    sendConversationMessage: [
      [{ type: "whatsappStickers" }, "/type"],
      [{ content: { hsm: { params: {} } } }, "/content/hsm/params"],
      [{ content: { hsm: { params: [{ default: 1 }] } } }, "/content/hsm/params/0/default"],
      [{ channelId: null }, "/channelId"],
    ],
    sendMessage: [
      [{ from: undefined }, "/from"],
      [{ content: { location: { latitude: "52" } } }, "/content/location/latitude"],
    ],
    listWebhooks: [[{ offset: "first" }, "/offset"]],
    createWebhook: [
      [{ url: undefined }, "/url"],
      [{ url: "no address" }, "/url"],
      [{ events: undefined }, "/events"],
      [{ events: "message.created" }, "/events"],
      [{ events: ["message.deleted"] }, "/events/0"],
      [{ channelId: 1 }, "/channelId"],
    ],
    updateWebhook: [[{ events: [null] }, "/events/0"]],
  },
  bird: {
    listWebhookSubscriptions: [[{ limit: "all" }, "/limit"]],
    createWebhookSubscription: [
      [{ service: "voice" }, "/service"],
      [{ event: undefined }, "/event"],
      [{ url: "http://site" }, "/url"],
      [{ url: "https://example.com:8443/hooks" }, "/url"],
      [{ signingKey: 1 }, "/signingKey"],
      [{ eventFilters: {} }, "/eventFilters"],
      [{ eventFilters: [{ key: "channelId" }] }, "/eventFilters/0/value"],
      [{ template: {} }, "/template"],
    ],
    updateWebhookSubscription: [
      [{ status: "paused" }, "/status"],
      [{ url: "https://localhost/hooks" }, "/url"],
    ],
  },
};

/** The arguments with some members replaced. */
export function changed(args, members) {
  return Object.fromEntries(Object.entries({ ...args, ...members }).filter(([, value]) => value !== undefined));
}
