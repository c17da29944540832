/** What Dotdigital sends. Generated from the models by `cargo xtask generate`. */

/** What each type of event carries. */
export interface Payloads {
  "message.sentRequest": MessageStatusEvent & { name: "message.sentRequest" };
  "message.sent": MessageStatusEvent & { name: "message.sent" };
  "message.delivered": MessageStatusEvent & { name: "message.delivered" };
  "message.read": MessageStatusEvent & { name: "message.read" };
  "message.expired": MessageStatusEvent & { name: "message.expired" };
  "message.failed": MessageStatusEvent & { name: "message.failed" };
  "message.inbound": MessageInboundEvent & { name: "message.inbound" };
  "interaction.click": InteractionEvent & { name: "interaction.click" };
  "interaciton.click": InteractionEvent & { name: "interaciton.click" };
  "conversation.create": ConversationEvent & { name: "conversation.create" };
  "conversation.update": ConversationEvent & { name: "conversation.update" };
  "conversation.delete": DeletedEvent & { name: "conversation.delete" };
  "conversation.undelete": ConversationEvent & { name: "conversation.undelete" };
  "conversation.participantAdded": ParticipantEvent & { name: "conversation.participantAdded" };
  "conversation.participantRemoved": ParticipantEvent & { name: "conversation.participantRemoved" };
  "conversation.participantUpdated": ParticipantEvent & { name: "conversation.participantUpdated" };
  "conversationMessage.sent": ConversationMessageEvent & { name: "conversationMessage.sent" };
  "conversationMessage.delivered": ConversationReceiptEvent & { name: "conversationMessage.delivered" };
  "conversationMessage.read": ConversationReceiptEvent & { name: "conversationMessage.read" };
  "chat.create": ChatCreatedEvent & { name: "chat.create" };
  "chat.closed": ChatClosedEvent & { name: "chat.closed" };
  "chat.delete": DeletedEvent & { name: "chat.delete" };
  "chat.channelUpdated": ChatChannelEvent & { name: "chat.channelUpdated" };
  "chatMessage.sent": ChatMessageEvent & { name: "chatMessage.sent" };
  "presence.available": PresenceEvent & { name: "presence.available" };
  "presence.away": PresenceEvent & { name: "presence.away" };
  "presence.offline": PresenceEvent & { name: "presence.offline" };
  "profile.create": ProfileEvent & { name: "profile.create" };
  "profile.update": ProfileEvent & { name: "profile.update" };
  "profile.delete": DeletedEvent & { name: "profile.delete" };
  "profile.undelete": ProfileEvent & { name: "profile.undelete" };
  "profile.devicesUpdated": ProfileEvent & { name: "profile.devicesUpdated" };
  "facebook.optin": FacebookOptinEvent & { name: "facebook.optin" };
}

/** A message got further, or failed. */
export interface MessageStatusEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The message and what became of it. */
  payload?: MessageStatus | null;
}

/** A message and what became of it. */
export interface MessageStatus {
  /** Identifies the message. */
  id?: string | null;
  /** The channel and what it reported. */
  details?: StatusDetails | null;
  /** Facts of the channel it went through, under the channel's name: the number's country, how many parts, … */
  channelData?: Record<string, unknown> | null;
  /** The conversation, in app messaging. */
  conversationId?: string | null;
  /** When the message changed last. */
  updatedOn?: string | null;
  /** The account's own data, as given when it was sent. */
  metadata?: unknown;
}

/** The channel of a message and what it reported. */
export interface StatusDetails {
  /** The channel it went through; not said where it went through none. */
  channel?: "sms" | "mms" | "rcs" | "fbMessenger" | "appMessaging" | "email" | (string & {}) | null;
  /** What the channel said when it took the message. */
  additionalInfo?: Record<string, unknown> | null;
  /**
   * What the channels reported. Either by the channel's name, with `status`, `details` and `updatedOn`, or, where
   * `channel` is said, that channel's own receipt as it came. Its times without a zone are not in UTC.
   */
  channelStatus?: Record<string, unknown> | null;
  /** Why it failed, for a human. */
  reason?: string | null;
}

/** A message arrived. */
export interface MessageInboundEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The message. */
  payload?: InboundMessage | null;
}

/** A message that arrived. */
export interface InboundMessage {
  /** Identifies the message. */
  id?: string | null;
  /** The channel it came through. */
  channel?: "sms" | "mms" | "rcs" | "fbMessenger" | "appMessaging" | "email" | (string & {}) | null;
  /** Who sent it. */
  from?: Party | null;
  /** Whom it was sent to; not said by every channel. */
  to?: Party | null;
  /** Its text. */
  body?: string | null;
  /** Its parts, where it is more than text. */
  messageParts?: Part[] | null;
  /** The message as the channel gave it. */
  channelData?: Record<string, unknown> | null;
  /** The message it answers. */
  correlation?: Correlation | null;
  /** When it arrived. */
  receivedOn?: string | null;
}

/** One side of a message, by its addresses. */
export interface Party {
  /** Its phone number, digits only, with the country code. */
  phoneNumber?: string | null;
  /** The country of the number, for example `GB`. */
  phoneNumberCountryCode?: string | null;
  /** Its id on Facebook Messenger. */
  fbMessengerId?: string | null;
  /** Its id as an RCS agent. */
  agentId?: string | null;
  /** Its profile. */
  profileId?: string | null;
  /** The conversation, in app messaging. */
  conversationId?: string | null;
}

/** A part of a message: text, or a file. */
export interface Part {
  /** Its name; of a file, the file's. */
  name?: string | null;
  /** Its media type, for example `text/plain`. */
  type?: string | null;
  /** What it says. */
  data?: string | null;
  /** Where it can be fetched. */
  url?: string | null;
  /** How many bytes it has. */
  size?: number | null;
}

/** The message that another one answers. */
export interface Correlation {
  /** Identifies the message. */
  messageId?: string | null;
  /** The account's own data, as given when it was sent. */
  metadata?: unknown;
}

/** A recipient followed a link of a message. */
export interface InteractionEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The link and the message; the document does not say how. */
  payload?: Record<string, unknown> | null;
}

/** A conversation began, changed, or is back. */
export interface ConversationEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The conversation. */
  payload?: Conversation | null;
}

/** A conversation between profiles. */
export interface Conversation {
  /** Identifies the conversation; chosen by the account. */
  id?: string | null;
  /** Its name. */
  name?: string | null;
  /** What it is about. */
  description?: string | null;
  /** What each role may do. */
  roles?: Roles | null;
  /** Whether anyone may join. */
  isPublic?: boolean | null;
  /** Who takes part in it. */
  participants?: Participant[] | null;
}

/** What each role in a conversation may do. */
export interface Roles {
  /** What owners may do. */
  owner?: Rights | null;
  /** What all others may do. */
  participant?: Rights | null;
}

/** What a role may do. */
export interface Rights {
  /** Whether it may send messages. */
  canSend?: boolean | null;
  /** Whether it may add others. */
  canAddParticipants?: boolean | null;
  /** Whether it may remove others. */
  canRemoveParticipants?: boolean | null;
}

/** Someone who takes part. */
export interface Participant {
  /** The profile. */
  profileId?: string | null;
  /** The role, for example `owner`. */
  role?: string | null;
}

/** A profile, conversation or chat is gone. */
export interface DeletedEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** What is gone. */
  payload?: Deletion | null;
}

/** Something that is gone. */
export interface Deletion {
  /** Identifies what is gone. */
  id?: string | null;
  /** When it was deleted. */
  date?: string | null;
  /** With which access, or in which session. */
  by?: string | null;
}

/** Who takes part in a conversation changed. */
export interface ParticipantEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The participant. */
  payload?: ConversationParticipant | null;
}

/** Someone who takes part in a conversation, or does no more. */
export interface ConversationParticipant {
  /** Identifies the conversation. */
  id?: string | null;
  /** The profile. */
  profileId?: string | null;
  /** The role, for example `owner`. */
  role?: string | null;
}

/** A message was sent in a conversation. */
export interface ConversationMessageEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The message. */
  payload?: ConversationMessage | null;
}

/** A message in a conversation. */
export interface ConversationMessage {
  /** Identifies the message. */
  id?: string | null;
  /** The account's own data, as given when it was sent. */
  metadata?: unknown;
  /** What it consists of. */
  parts?: Part[] | null;
  /** Who sent it, where and when. */
  context?: ConversationContext | null;
  /** Its place in the conversation, counted from 0. */
  conversationEventId?: number | null;
}

/** Who sent a message in a conversation, where and when. */
export interface ConversationContext {
  /** Who sent it. */
  from?: Sender | null;
  /** In which session it was sent, or with which access. */
  sentBy?: string | null;
  /** When it was sent. */
  sentOn?: string | null;
  /** Which way, seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The conversation. */
  conversationId?: string | null;
  /** Between whom, for example `a2p`: an application and a person. */
  scope?: string | null;
}

/** Who sent a message. */
export interface Sender {
  /** The profile. */
  id?: string | null;
}

/** A message in a conversation arrived or was read. */
export interface ConversationReceiptEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The message and who got it. */
  payload?: ConversationReceipt | null;
}

/** A message in a conversation and who got it. */
export interface ConversationReceipt {
  /** Identifies the message. */
  id?: string | null;
  /** The conversation. */
  conversationId?: string | null;
  /** Between whom, for example `a2p`: an application and a person. */
  scope?: string | null;
  /** Which way the message went, seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** Whether anyone may join the conversation. */
  isPublicConversation?: boolean | null;
  /** The profile whose device tells. */
  profileId?: string | null;
  /** When it arrived or was read. */
  timestamp?: string | null;
  /** The place of this event in the conversation, counted from 0. */
  conversationEventId?: number | null;
}

/** A chat began. */
export interface ChatCreatedEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The chat. */
  payload?: Chat | null;
}

/** A chat of a profile with a team. */
export interface Chat {
  /** Identifies the chat. */
  id?: string | null;
  /** Its name. */
  name?: string | null;
  /** The team. */
  teamId?: string | null;
  /** The channel it takes place on, for example `appMessaging`. */
  channelId?: string | null;
  /** Who takes part in it. */
  participants?: Participant[] | null;
  /** Where it takes place. */
  context?: ChatContext | null;
}

/** Where a chat takes place. */
export interface ChatContext {
  /** The conversation, in app messaging. */
  conversationId?: string | null;
}

/** A chat was closed. */
export interface ChatClosedEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The chat. */
  payload?: ClosedChat | null;
}

/** A chat that was closed. */
export interface ClosedChat {
  /** Identifies the chat. */
  id?: string | null;
  /** The team. */
  teamId?: string | null;
  /** Whether it was closed without a message. */
  bypassMessage?: boolean | null;
  /** After how many seconds. */
  closeTimeSecs?: number | null;
}

/** A chat goes on over another channel. */
export interface ChatChannelEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The chat. */
  payload?: ChatChannel | null;
}

/** A chat and its new channel. */
export interface ChatChannel {
  /** Identifies the chat. */
  id?: string | null;
  /** The channel it takes place on now, for example `email`. */
  channelId?: string | null;
}

/** A message was sent in a chat. */
export interface ChatMessageEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The message. */
  payload?: ChatMessage | null;
}

/** A message in a chat. */
export interface ChatMessage {
  /** Identifies the message. */
  id?: string | null;
  /** The account's own data, as given when it was sent. */
  metadata?: unknown;
  /** What it consists of. */
  parts?: Part[] | null;
  /** Who sent it, where and when. */
  context?: ChatMessageContext | null;
}

/** Who sent a message in a chat, where and when. */
export interface ChatMessageContext {
  /** Who sent it. */
  from?: Sender | null;
  /** In which session it was sent, or with which access. */
  sentBy?: string | null;
  /** When it was sent. */
  sentOn?: string | null;
  /** Which way, seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The chat. */
  chatId?: string | null;
  /** The team. */
  teamId?: string | null;
}

/** Someone of a team came or went. */
export interface PresenceEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The profile. It stands here: these events have no `payload`. */
  profileId?: string | null;
}

/** A profile was made, changed, or is back. */
export interface ProfileEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The profile. */
  payload?: Profile | null;
}

/** A profile. It has the account's own fields, too. */
export interface Profile {
  /** Identifies the profile; chosen by the account. */
  id?: string | null;
  /** Its name. */
  name?: string | null;
  /** Its e-mail address. */
  email?: string | null;
  /** Its id on Facebook Messenger. */
  fbMessengerId?: string | null;
  /** What Facebook tells of it. */
  facebook?: Record<string, unknown> | null;
}

/** Someone agreed to get messages on Facebook Messenger. */
export interface FacebookOptinEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** What happened. */
  name: string;
  /** Counts the changes of what it happened to, from 0. */
  revision?: number | null;
  /** Identifies this state of what it happened to. */
  etag?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The agreement. */
  payload?: FacebookOptin | null;
}

/** An agreement to get messages on Facebook Messenger. */
export interface FacebookOptin {
  /** The person's id on Facebook Messenger. */
  fbMessengerId?: string | null;
  /** The profile. */
  profileId?: string | null;
  /** The account's own data, as given to the button. */
  stateData?: unknown;
  /** The same, encrypted. */
  ref?: string | null;
  /** What Facebook said. */
  rawData?: Record<string, unknown> | null;
  /** The page that gets the messages. */
  pageId?: string | null;
}
