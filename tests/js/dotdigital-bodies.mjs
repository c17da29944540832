/**
 * Bodies of Dotdigital of every shape that is documented or known from real traffic: `{what, body}`. All people, numbers and
 * ids are invented.
 */

const NOON = "2026-05-04T12:00:00.125Z";
const MESSAGE = "7f1d3c52-9be8-4a06-8c47-1e2f93d5a860";
const CONVERSATION = "desk-anon-31";
const PERSON = "6550100142000917";
const PAGE = "6550100180000301";

function event(name, payload, more = { revision: 2, etag: '"2e-q0ZrT"' }) {
  const known = { eventId: `event-${name}`, accountId: 40218, apiSpaceId: "space-1", name, timestamp: NOON };
  return { ...known, ...more, payload };
}

function status(what, details, more = {}) {
  const payload = { id: MESSAGE, details, updatedOn: NOON, metadata: { order: 5130, paid: true, notes: [] }, ...more };
  return event(`message.${what}`, payload);
}

const submitted = { to: "15550100142", successful: true, clientRef: MESSAGE, segmentCount: 1 };
const smsReceipt = {
  tranid: "78300011",
  messageguid: "guid-1",
  statusid: "4",
  recipient: "15550100142",
  statusdescription: "Rejected",
  // Without a time zone, as operators send them.
  datetime: "2026-05-04T13:00:00.125",
  clientref: MESSAGE,
  submissiontime: "2026-05-04T12:59:58.071",
  apispaceid: "space-1",
  statustimeutc: NOON,
};
const onMessenger = { sender: { id: PERSON }, recipient: { id: PAGE }, timestamp: 1777896000125 };
const inApp = {
  messageId: MESSAGE,
  conversationId: CONVERSATION,
  scope: "a2p",
  direction: "outbound",
  sentOn: NOON,
  isPublicConversation: false,
  profileId: "anon-31",
  timestamp: NOON,
};

/** A receipt for an RCS message. */
function rcsReceipt(eventType) {
  return {
    data: {
      senderPhoneNumber: "+15550100142",
      eventType,
      eventId: "receipt-1",
      messageId: MESSAGE,
      sendTime: "2026-05-04T12:00:00.125987Z",
    },
    attributes: { type: "event", project_number: "41", event_type: eventType, product: "RBM" },
    messageId: "653513593921442",
    publishTime: NOON,
  };
}

/** The report of one channel under its name. */
function report(channel, status, details) {
  return { [channel]: { status, details, updatedOn: NOON } };
}

function inbound(channel, more) {
  return event("message.inbound", { id: MESSAGE, channel, receivedOn: NOON, ...more });
}

const fromPhone = { phoneNumber: "15550100142", phoneNumberCountryCode: "US", profileId: "profile-9" };
const correlation = { messageId: "message-8", metadata: { campaign: "spring" } };
const onPage = (message) => ({
  pageId: PAGE,
  body: { ...onMessenger, message: { mid: "mid.$1", seq: 611, ...message } },
});
const context = { from: { id: "anon-31" }, sentBy: "session:anon-31", sentOn: NOON, direction: "inbound" };
const textPart = { name: "body", type: "text/plain", data: "Hello", size: 5 };

const statuses = {
  "an SMS is sent": status(
    "sent",
    { channel: "sms", additionalInfo: submitted, channelStatus: report("sms", "sent", submitted) },
    { channelData: { sms: { phoneNumberCountryCode: "US", segmentCount: 1 } } },
  ),
  "an MMS is sent": status(
    "sent",
    { channel: "mms", additionalInfo: submitted, channelStatus: report("mms", "sent", submitted) },
    { channelData: { mms: { fromPhoneNumber: "15550100180", phoneNumberCountryCode: "US", segmentCount: 1 } } },
  ),
  "an RCS message is sent": status(
    "sent",
    {
      channel: "rcs",
      additionalInfo: {
        name: "phones/+15550100142/agentMessages/1",
        sendTime: NOON,
        contentMessage: { text: "Hello" },
      },
      channelStatus: {},
    },
    { channelData: { rcs: { phoneNumber: "15550100142", phoneNumberCountryCode: "US", agentId: "agent-3" } } },
  ),
  "a message on Messenger is sent": status("sent", {
    channel: "fbMessenger",
    additionalInfo: { fbMessengerId: PERSON, messageId: "mid.$2" },
    channelStatus: report("fbMessenger", "sent", { fbMessengerId: PERSON, messageId: "mid.$2" }),
  }),
  "a message in app messaging is sent": status(
    "sent",
    {
      channel: "appMessaging",
      additionalInfo: { conversationId: CONVERSATION, conversationMessageId: MESSAGE },
      channelStatus: {},
    },
    { conversationId: CONVERSATION },
  ),
  "an SMS is delivered": status("delivered", { channel: "sms", channelStatus: smsReceipt }),
  "an MMS is delivered": status("delivered", { channel: "mms" }),
  "an RCS message is delivered": status("delivered", { channel: "rcs", channelStatus: rcsReceipt("DELIVERED") }),
  "an RCS message is read": status("read", { channel: "rcs", channelStatus: rcsReceipt("READ") }),
  "a message on Messenger is delivered": status("delivered", {
    channel: "fbMessenger",
    channelStatus: { ...onMessenger, delivery: { watermark: 1777896000001, seq: 0 } },
  }),
  "a message on Messenger is read": status("read", {
    channel: "fbMessenger",
    channelStatus: { ...onMessenger, read: { watermark: 1777896000001, seq: 0 } },
  }),
  "a message in app messaging is delivered": status(
    "delivered",
    { channel: "appMessaging", channelStatus: inApp },
    { conversationId: CONVERSATION },
  ),
  "an SMS expires": status("expired", { channel: "sms", channelStatus: {} }),
  "no channel can be tried": status("failed", { reason: "Invalid request", channelStatus: {} }),
  "the operator rejects an SMS": status("failed", {
    reason: "Undeliverable",
    channelStatus: report("sms", "failed", { reason: "Rejected by operator", data: smsReceipt }),
  }),
  "an SMS is refused": status("failed", {
    reason: "No channel",
    channelStatus: report("sms", "failed", {
      reason: "Unsuccessful",
      data: {
        ...submitted,
        successful: false,
        segmentCount: 0,
        validationFailures: [{ property: "body", failureCode: "BodyTooLong", details: "The body is too long." }],
      },
    }),
  }),
  "RCS and Messenger fail": status("failed", {
    reason: "No channel",
    channelStatus: {
      ...report("rcs", "failed", {
        reason: "Not a tester",
        data: { phoneNumber: "15550100142", phoneNumberCountryCode: "US", profileId: "profile-9" },
      }),
      ...report("fbMessenger", "failed", { reason: "Timed out" }),
    },
  }),
  "an email is dropped": status("failed", {
    channelStatus: {
      email: {
        "Message-Id": "<1@mail.example.com>",
        "X-Mailgun-Sid": "WyIx",
        "attachment-count": "1",
        "body-plain": "",
        code: "606",
        "comapi-apiSpaceId": "space-1",
        "comapi-messageId": MESSAGE,
        description: "Not delivering to unsubscribed address",
        domain: "mail.example.com",
        event: "dropped",
        "message-headers": "[]",
        reason: "hardfail",
        recipient: "mara@example.com",
        signature: "6490",
        timestamp: "1777896000",
        token: "2ea3",
      },
    },
  }),
};

const inbounds = {
  "an SMS arrives": inbound("sms", {
    from: { phoneNumber: "15550100142", profileId: "sms_15550100142" },
    to: { phoneNumber: "15550100180" },
    body: "Hello",
    channelData: { messageId: "2014", keyword: "", clientRef: "", receivedOn: NOON },
  }),
  "a text arrives on Messenger": inbound("fbMessenger", {
    from: { fbMessengerId: PERSON, profileId: "mara@example.com" },
    body: "Hello",
    channelData: onPage({ text: "Hello" }),
  }),
  "an image arrives on Messenger": inbound("fbMessenger", {
    from: { fbMessengerId: PERSON },
    channelData: onPage({ attachments: [{ type: "image", payload: { url: "https://media.example.com/1.png" } }] }),
  }),
  "a message arrives in app messaging": inbound("appMessaging", {
    from: { profileId: "anon-31" },
    to: { conversationId: CONVERSATION, profileId: "TEAM\\Desk" },
    body: "Hello",
    channelData: {
      messageId: "message-9",
      metadata: { seat: { row: 4 } },
      context: { ...context, conversationId: CONVERSATION, scope: "a2p" },
      parts: [textPart, { name: "map.png", type: "image/png", url: "https://media.example.com/map.png", size: 1024 }],
    },
    correlation: { messageId: "message-8" },
  }),
  "a text arrives over RCS": inbound("rcs", {
    from: fromPhone,
    to: { agentId: "agent-3" },
    body: "Hello",
    messageParts: [{ type: "text/plain", data: "Hello" }],
    correlation,
  }),
  "a file arrives over RCS": inbound("rcs", {
    from: fromPhone,
    to: { agentId: "agent-3" },
    messageParts: [{ type: "application/pdf", name: "form.pdf", url: "https://media.example.com/form.pdf" }],
    correlation,
  }),
};

const bare = {};
const others = {
  "a profile is created by Facebook": event("profile.create", {
    id: "mara@example.com",
    fbMessengerId: PERSON,
    facebook: {
      first_name: "Mara",
      last_name: "Lindqvist",
      profile_pic: "https://media.example.com/mara.jpg",
      locale: "en_GB",
      timezone: 1,
      gender: "female",
      is_payment_enabled: true,
      lastRefreshedOn: NOON,
    },
  }),
  "a profile is changed": event("profile.update", { id: "mara@example.com", name: "Mara", email: "mara@example.com" }),
  "a profile is deleted": event("profile.delete", { id: "mara@example.com", date: NOON, by: "access:desk" }),
  "a conversation is created": event("conversation.create", {
    id: CONVERSATION,
    name: "Support",
    description: "A first request",
    roles: {
      owner: { canSend: true, canAddParticipants: true, canRemoveParticipants: true },
      participant: { canSend: true, canAddParticipants: false, canRemoveParticipants: false },
    },
    isPublic: false,
    participants: [{ profileId: "mara@example.com", role: "owner" }],
  }),
  "a participant joins a conversation": event(
    "conversation.participantAdded",
    { id: CONVERSATION, profileId: "mara@example.com", role: "owner" },
    bare,
  ),
  "a message is sent in a conversation": event(
    "conversationMessage.sent",
    {
      id: MESSAGE,
      metadata: {},
      context: { ...context, conversationId: CONVERSATION, scope: "a2p" },
      parts: [textPart],
      conversationEventId: 6,
    },
    { revision: 6 },
  ),
  "a message in a conversation is read": event(
    "conversationMessage.read",
    {
      id: MESSAGE,
      conversationId: CONVERSATION,
      scope: "a2p",
      direction: "inbound",
      isPublicConversation: false,
      profileId: "mara",
      timestamp: NOON,
      conversationEventId: 31,
    },
    { revision: 31 },
  ),
  "a chat is created": event("chat.create", {
    id: "chat-1",
    name: "Chat with anon-31",
    teamId: "Desk",
    channelId: "appMessaging",
    participants: [{ profileId: "anon-31", role: "participant" }],
    context: { conversationId: CONVERSATION },
  }),
  "a chat is closed": event("chat.closed", { id: "chat-1", teamId: "Desk", bypassMessage: true, closeTimeSecs: 71720 }),
  "a chat changes its channel": event("chat.channelUpdated", { id: "chat-1", channelId: "email" }),
  "a message is sent in a chat": event(
    "chatMessage.sent",
    { id: MESSAGE, metadata: {}, context: { ...context, chatId: "chat-1", teamId: "Desk" }, parts: [textPart] },
    { revision: 0 },
  ),
  "a team member is away": {
    ...event("presence.away", undefined, bare),
    profileId: "PLATFORMUSER\\mara@example.com",
  },
  "a contact opts in on Messenger": event(
    "facebook.optin",
    {
      fbMessengerId: PERSON,
      profileId: "mara@example.com",
      stateData: { profileId: "mara@example.com", seat: 4 },
      ref: "bWFyYQ==",
      rawData: { ...onMessenger, optin: { ref: "bWFyYQ==" } },
      pageId: PAGE,
    },
    bare,
  ),
};

const described = (bodies) =>
  Object.entries(bodies).map(([what, body]) => ({ what, body: JSON.parse(JSON.stringify(body)) }));

export const bodies = [...described(statuses), ...described(inbounds), ...described(others)];
