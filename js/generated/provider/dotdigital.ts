/** The payloads of Dotdigital. Generated from the definitions by `cargo xtask generate`. */

/** The payloads by type of event. */
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

/** The status of a message changed. */
export interface MessageStatusEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The message and its status. */
  payload?: MessageStatus | null;
}

/** A message and its status. */
export interface MessageStatus {
  /** Identifies the message. */
  id?: string | null;
  /** The channel and what it reported. */
  details?: StatusDetails | null;
  /** The conversation, in app messaging. */
  conversationId?: string | null;
  /** When the message was last changed. */
  updatedOn?: string | null;
  /** The account's own data, as given when it was sent. */
  metadata?: unknown;
  /** Facts of the channel it went through, under the channel's name. */
  channelData?: ChannelData | null;
}

/** The channel of a message and what it reported. */
export interface StatusDetails {
  /** The channel it went through; absent where it went through none. */
  channel?: "sms" | "mms" | "rcs" | "fbMessenger" | "appMessaging" | "email" | (string & {}) | null;
  /** Why it failed, for a human. */
  reason?: string | null;
  /** The channel's response to the submission. */
  additionalInfo?: Submission | null;
  /**
   * What the channels reported: a report of each under its name or, where `channel` is given, that channel's own
   * receipt as it came.
   */
  channelStatus?: ChannelStatus | null;
}

/** The response of the SMS or MMS channel. */
export interface SmsSubmission {
  /** The recipient's number, digits only, with the country code. */
  to?: string | null;
  /** Whether the channel accepted the message. */
  successful?: boolean | null;
  /** Identifies the message. */
  clientRef?: string | null;
  /** How many segments it takes. */
  segmentCount?: number | null;
  /** Why the channel refused it. */
  validationFailures?: ValidationFailure[] | null;
}

/** What the channel refused in a message. */
export interface ValidationFailure {
  /** The part of the message, for example `body`. */
  property?: string | null;
  /** The reason as a code, for example `UnicodeBodyRejected`. */
  failureCode?: string | null;
  /** The reason for a human. */
  details?: string | null;
}

/** The response of the RCS channel. */
export interface RcsSubmission {
  /** The resource of the message, which names the recipient's number: `phones/+44…/agentMessages/…`. */
  name?: string | null;
  /** When it was sent. */
  sendTime?: string | null;
  /** Its content. */
  contentMessage?: RcsContent | null;
}

/** The content of an RCS message. */
export interface RcsContent {
  /** Its text. */
  text?: string | null;
}

/** The response of Facebook Messenger. */
export interface MessengerSubmission {
  /** The recipient's id on Facebook Messenger. */
  fbMessengerId?: string | null;
  /** Facebook's id of the message. */
  messageId?: string | null;
}

/** The response of app messaging. */
export interface AppSubmission {
  /** The conversation. */
  conversationId?: string | null;
  /** The message in the conversation. */
  conversationMessageId?: string | null;
}

/** What each channel reported, under its name. Of a failure that no channel has part in there is none. */
export interface ChannelReports {
  /** SMS. */
  sms?: ChannelReport | null;
  /** MMS. */
  mms?: ChannelReport | null;
  /** RCS. */
  rcs?: ChannelReport | null;
  /** Facebook Messenger. */
  fbMessenger?: ChannelReport | null;
  /** App messaging. */
  appMessaging?: ChannelReport | null;
  /** Email. */
  email?: EmailStatus | null;
}

/** What a channel reported. */
export interface ChannelReport {
  /** The status of the message on this channel. */
  status?: "sent" | "failed" | (string & {}) | null;
  /** The channel's response to the submission, or why it failed. */
  details?: ReportDetails | null;
  /** When it was reported. */
  updatedOn?: string | null;
}

/** Why a channel failed. */
export interface Failure {
  /** The reason, for a human. */
  reason?: string | null;
  /** What is known of it. */
  data?: FailureData | null;
}

/** The operator's receipt for an SMS. Its times without a zone are not in UTC. */
export interface SmsReceipt {
  /** The operator's id of the message. */
  tranid?: string | null;
  /** The gateway's id of the message. */
  messageguid?: string | null;
  /** The status as a number. */
  statusid?: string | null;
  /** The recipient's number, digits only, with the country code. */
  recipient?: string | null;
  /** The status for a human. */
  statusdescription?: string | null;
  /** When the receipt was made, without a zone. */
  datetime?: string | null;
  /** Identifies the message. */
  clientref?: string | null;
  /** When the message was submitted, without a zone. */
  submissiontime?: string | null;
  /** The API space it was sent from. */
  apispaceid?: string | null;
  /** The time of the status. */
  statustimeutc?: string | null;
}

/** Whom an RCS message could not be sent to. */
export interface RcsRecipient {
  /** The number, digits only, with the country code. */
  phoneNumber?: string | null;
  /** The country of the number, for example `GB`. */
  phoneNumberCountryCode?: string | null;
  /** The profile. */
  profileId?: string | null;
}

/** What the mail service Mailgun reported; every value is a string. */
export interface EmailReport {
  /** The id of the email. */
  "Message-Id"?: string | null;
  /** Mailgun's id of it. */
  "X-Mailgun-Sid"?: string | null;
  /** How many attachments it has. */
  "attachment-count"?: string | null;
  /** Its text. */
  "body-plain"?: string | null;
  /** Why it failed, as a code. */
  code?: string | null;
  /** The API space it was sent from. */
  "comapi-apiSpaceId"?: string | null;
  /** Identifies the message. */
  "comapi-messageId"?: string | null;
  /** Why it failed, for a human. */
  description?: string | null;
  /** The domain it was sent from. */
  domain?: string | null;
  /** The event, for example `dropped`. */
  event?: string | null;
  /** Its headers, as JSON. */
  "message-headers"?: string | null;
  /** The kind of failure, for example `hardfail`. */
  reason?: string | null;
  /** The recipient's address. */
  recipient?: string | null;
  /** Mailgun's signature of the report. */
  signature?: string | null;
  /** When it was reported, in seconds since 1970. */
  timestamp?: string | null;
  /** Mailgun's token of the report. */
  token?: string | null;
}

/** The receipt for an RCS message. */
export interface RcsReceipt {
  /** The type of the event. */
  data?: RcsReceiptData | null;
  /** Which receipt it is. */
  attributes?: RcsReceiptAttributes | null;
  /** Identifies the receipt. */
  messageId?: string | null;
  /** When the receipt was published. */
  publishTime?: string | null;
}

/** An event of an RCS message. */
export interface RcsReceiptData {
  /** The number of the one who received the message and sends the receipt. */
  senderPhoneNumber?: string | null;
  /** The event, for example `DELIVERED`. */
  eventType?: string | null;
  /** Identifies the event. */
  eventId?: string | null;
  /** Identifies the message. */
  messageId?: string | null;
  /** The time of the event. */
  sendTime?: string | null;
}

/** Which receipt for an RCS message it is. */
export interface RcsReceiptAttributes {
  /** The kind of notification, for example `event`. */
  type?: string | null;
  /** The number of the project. */
  project_number?: string | null;
  /** The event, for example `DELIVERED`. */
  event_type?: string | null;
  /** The product, for example `RBM`. */
  product?: string | null;
}

/** The receipt for a message on Facebook Messenger. */
export interface MessengerReceipt {
  /** The one who received the message and sends the receipt. */
  sender?: MessengerParty | null;
  /** The page that sent the message and receives the receipt. */
  recipient?: MessengerParty | null;
  /** When the receipt was sent, in milliseconds since 1970. */
  timestamp?: number | null;
  /** What was delivered. */
  delivery?: MessengerWatermark | null;
  /** What was read. */
  read?: MessengerWatermark | null;
}

/** A person or a page on Facebook Messenger. */
export interface MessengerParty {
  /** Identifies it. */
  id?: string | null;
}

/** Up to where messages were delivered or read. */
export interface MessengerWatermark {
  /** All messages before this time, in milliseconds since 1970. */
  watermark?: number | null;
  /** A sequence number. */
  seq?: number | null;
}

/** The receipt for a message in app messaging. */
export interface AppReceipt {
  /** Identifies the message. */
  messageId?: string | null;
  /** The conversation. */
  conversationId?: string | null;
  /** Between whom, for example `a2p`: an application and a person. */
  scope?: string | null;
  /** The direction of the message, as seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** When the message was sent. */
  sentOn?: string | null;
  /** Whether anyone may join the conversation. */
  isPublicConversation?: boolean | null;
  /** The profile that received it. */
  profileId?: string | null;
  /** When it was delivered or read. */
  timestamp?: string | null;
}

/** Facts of the channels that a message went through, under their names. */
export interface ChannelData {
  /** Facts of an SMS. */
  sms?: PhoneData | null;
  /** Facts of an MMS. */
  mms?: PhoneData | null;
  /** Facts of an RCS message. */
  rcs?: RcsData | null;
}

/** Facts of an SMS or MMS. */
export interface PhoneData {
  /** The number it was sent from, digits only, with the country code. */
  fromPhoneNumber?: string | null;
  /** The country of the recipient's number, for example `GB`. */
  phoneNumberCountryCode?: string | null;
  /** How many segments it takes. */
  segmentCount?: number | null;
}

/** Facts of an RCS message. */
export interface RcsData {
  /** The recipient's number, digits only, with the country code. */
  phoneNumber?: string | null;
  /** The country of the recipient's number, for example `GB`. */
  phoneNumberCountryCode?: string | null;
  /** The agent it was sent from. */
  agentId?: string | null;
}

/** A message arrived. */
export interface MessageInboundEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
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
  /** The recipient; not every channel provides it. */
  to?: Party | null;
  /** Its text. */
  body?: string | null;
  /** The message that it replies to. */
  correlation?: Correlation | null;
  /** When it arrived. */
  receivedOn?: string | null;
  /** Its parts, where it is more than text. */
  messageParts?: Part[] | null;
  /** The message as the channel provided it. */
  channelData?: InboundData | null;
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

/** The message that another one replies to. */
export interface Correlation {
  /** Identifies the message. */
  messageId?: string | null;
  /** The account's own data, as given when it was sent. */
  metadata?: unknown;
}

/** A part of a message: text, or a file. */
export interface Part {
  /** Its name; of a file, the file's. */
  name?: string | null;
  /** Its media type, for example `text/plain`. */
  type?: string | null;
  /** Its text. */
  data?: string | null;
  /** Where it can be fetched. */
  url?: string | null;
  /** How many bytes it has. */
  size?: number | null;
}

/** An SMS that arrived, as its channel provided it. */
export interface SmsInbound {
  /** The channel's id of the message. */
  messageId?: string | null;
  /** The keyword it begins with; empty without one. */
  keyword?: string | null;
  /** The account's own reference; empty without one. */
  clientRef?: string | null;
  /** When the channel received it. */
  receivedOn?: string | null;
}

/** A message that arrived on Facebook Messenger, as its channel provided it. */
export interface MessengerInbound {
  /** The page it was sent to. */
  pageId?: string | null;
  /** What Facebook sent. */
  body?: MessengerEvent | null;
}

/** What Facebook sent. */
export interface MessengerEvent {
  /** Who sent the message. */
  sender?: MessengerParty | null;
  /** The page it was sent to. */
  recipient?: MessengerParty | null;
  /** When it was sent, in milliseconds since 1970. */
  timestamp?: number | null;
  /** The message. */
  message?: MessengerMessage | null;
  /** The button that was pressed. */
  postback?: MessengerPostback | null;
}

/** A message on Facebook Messenger. */
export interface MessengerMessage {
  /** Facebook's id of the message. */
  mid?: string | null;
  /** A sequence number. */
  seq?: number | null;
  /** Its text. */
  text?: string | null;
  /** What is attached to it. */
  attachments?: MessengerAttachment[] | null;
}

/** A file or a location in a message on Facebook Messenger. */
export interface MessengerAttachment {
  /** What it is, for example `image` or `location`. */
  type?: string | null;
  /** Its title. */
  title?: string | null;
  /** Its content. */
  payload?: MessengerAttachmentPayload | null;
}

/** The content of an attachment. */
export interface MessengerAttachmentPayload {
  /** Where a file can be fetched. */
  url?: string | null;
  /** A location. */
  coordinates?: MessengerCoordinates | null;
}

/** A location, in decimal degrees. */
export interface MessengerCoordinates {
  /** Its latitude. */
  lat?: number | null;
  /** Its longitude. */
  long?: number | null;
}

/** A button that was pressed. */
export interface MessengerPostback {
  /** The text of the button. */
  title?: string | null;
  /** The account's own payload of the button. */
  payload?: string | null;
}

/** A message that arrived in app messaging, as its channel provided it. */
export interface AppInbound {
  /** Identifies the message in its conversation. */
  messageId?: string | null;
  /** The account's own data, as given when it was sent. */
  metadata?: unknown;
  /** Who sent it, where and when. */
  context?: ConversationContext | null;
  /** What it consists of. */
  parts?: Part[] | null;
}

/** Who sent a message in a conversation, where and when. */
export interface ConversationContext {
  /** Who sent it. */
  from?: Sender | null;
  /** In which session it was sent, or with which access. */
  sentBy?: string | null;
  /** When it was sent. */
  sentOn?: string | null;
  /** The direction, as seen from the account. */
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

/** A recipient followed a link of a message. */
export interface InteractionEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The link and the message; their fields are undocumented. */
  payload?: Record<string, unknown> | null;
}

/** A conversation was created, changed, or restored. */
export interface ConversationEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
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
  /** The participants. */
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

/** A participant. */
export interface Participant {
  /** The profile. */
  profileId?: string | null;
  /** The role, for example `owner`. */
  role?: string | null;
}

/** A profile, conversation or chat was deleted. */
export interface DeletedEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The deleted object. */
  payload?: Deletion | null;
}

/** A deleted object. */
export interface Deletion {
  /** Identifies the deleted object. */
  id?: string | null;
  /** When it was deleted. */
  date?: string | null;
  /** With which access, or in which session. */
  by?: string | null;
}

/** The participants of a conversation changed. */
export interface ParticipantEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The participant. */
  payload?: ConversationParticipant | null;
}

/** A participant who joined or left a conversation. */
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
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
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
  /** Who sent it, where and when. */
  context?: ConversationContext | null;
  /** Its place in the conversation, counted from 0. */
  conversationEventId?: number | null;
  /** What it consists of. */
  parts?: Part[] | null;
}

/** A message in a conversation arrived or was read. */
export interface ConversationReceiptEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
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
  /** The direction of the message, as seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** Whether anyone may join the conversation. */
  isPublicConversation?: boolean | null;
  /** The profile whose device sends the receipt. */
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
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
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
  /** The participants. */
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
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
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

/** A chat continued on another channel. */
export interface ChatChannelEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
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
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
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
  /** Who sent it, where and when. */
  context?: ChatMessageContext | null;
  /** What it consists of. */
  parts?: Part[] | null;
}

/** Who sent a message in a chat, where and when. */
export interface ChatMessageContext {
  /** Who sent it. */
  from?: Sender | null;
  /** In which session it was sent, or with which access. */
  sentBy?: string | null;
  /** When it was sent. */
  sentOn?: string | null;
  /** The direction, as seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The chat. */
  chatId?: string | null;
  /** The team. */
  teamId?: string | null;
}

/** The presence of a member of a team changed. */
export interface PresenceEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The profile. These events have no `payload`. */
  profileId?: string | null;
}

/** A profile was created, changed, or restored. */
export interface ProfileEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The profile. */
  payload?: Profile | null;
}

/** A profile. It may have fields of the account's own. */
export interface Profile {
  /** Identifies the profile; chosen by the account. */
  id?: string | null;
  /** Its name. */
  name?: string | null;
  /** Its e-mail address. */
  email?: string | null;
  /** Its id on Facebook Messenger. */
  fbMessengerId?: string | null;
  /** What Facebook knows of it. */
  facebook?: FacebookProfile | null;
  /** Fields of the account's own. */
  [key: string]: unknown;
}

/** What Facebook knows of a profile. */
export interface FacebookProfile {
  /** The given name. */
  first_name?: string | null;
  /** The family name. */
  last_name?: string | null;
  /** Where the picture can be fetched. */
  profile_pic?: string | null;
  /** The language, for example `en_GB`. */
  locale?: string | null;
  /** The hours from UTC. */
  timezone?: number | null;
  /** The gender. */
  gender?: string | null;
  /** Whether payments are possible. */
  is_payment_enabled?: boolean | null;
  /** When it was fetched from Facebook. */
  lastRefreshedOn?: string | null;
}

/** A person agreed to receive messages on Facebook Messenger. */
export interface FacebookOptinEvent {
  /** Identifies the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** Identifies this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
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
  /** The account's own data, encrypted, as Facebook was given it. */
  ref?: string | null;
  /** The page that gets the messages. */
  pageId?: string | null;
  /** The account's own data, as given to the button. */
  stateData?: StateData | null;
  /** What Facebook sent. */
  rawData?: FacebookOptinData | null;
}

/** The account's own data, as given to the button of an agreement. */
export interface StateData {
  /** The profile. */
  profileId?: string | null;
  /** Fields of the account's own. */
  [key: string]: unknown;
}

/** What Facebook sent of an agreement. */
export interface FacebookOptinData {
  /** The person. */
  sender?: MessengerParty | null;
  /** The page. */
  recipient?: MessengerParty | null;
  /** When it was sent, in milliseconds since 1970. */
  timestamp?: number | null;
  /** The agreement. */
  optin?: FacebookOptinRef | null;
}

/** An agreement, as Facebook sent it. */
export interface FacebookOptinRef {
  /** The account's own data, encrypted. */
  ref?: string | null;
}

/** The channel's response to the submission. */
export type Submission = SmsSubmission | RcsSubmission | MessengerSubmission | AppSubmission;

/** What the channels reported: a report of each under its name, or the receipt of the one the message went through. */
export type ChannelStatus = ChannelReports | SmsReceipt | RcsReceipt | MessengerReceipt | AppReceipt;

/** A channel's response to the submission, or why it failed. */
export type ReportDetails = SmsSubmission | RcsSubmission | MessengerSubmission | AppSubmission | Failure;

/** What is known of a failure: the operator's receipt, what was refused, or to whom it could not be sent. */
export type FailureData = SmsReceipt | SmsSubmission | RcsRecipient;

/** What is reported of an email: by the mail service, or as of any other channel. */
export type EmailStatus = EmailReport | ChannelReport;

/** A message that arrived, as its channel provided it. */
export type InboundData = SmsInbound | MessengerInbound | AppInbound;
