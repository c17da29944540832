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
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The message and its status. */
  payload?: MessageStatus | null;
}

/** A message and its status. */
export interface MessageStatus {
  /** The id of the message. */
  id?: string | null;
  /** The channel and its report. */
  details?: StatusDetails | null;
  /** The conversation, in app messaging. */
  conversationId?: string | null;
  /** The time of the last change of the message. */
  updatedOn?: string | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: unknown;
  /** The data of the channel that was used, under the name of the channel. */
  channelData?: ChannelData | null;
}

/** The channel of a message and its report. */
export interface StatusDetails {
  /** The channel that was used; absent if none was. */
  channel?: "sms" | "mms" | "rcs" | "fbMessenger" | "appMessaging" | "email" | (string & {}) | null;
  /** A description of the failure. */
  reason?: string | null;
  /** The channel's response to the submission. */
  additionalInfo?: Submission | null;
  /**
   * The reports of the channels: one for each under its name or, if `channel` is present, the unchanged receipt of that
   * channel.
   */
  channelStatus?: ChannelStatus | null;
}

/** The response of the SMS or MMS channel. */
export interface SmsSubmission {
  /** The recipient's number, digits only, with the country code. */
  to?: string | null;
  /** Whether the channel accepted the message. */
  successful?: boolean | null;
  /** The id of the message. */
  clientRef?: string | null;
  /** The number of segments. */
  segmentCount?: number | null;
  /** The reasons for which the channel refused it. */
  validationFailures?: ValidationFailure[] | null;
}

/** A part of a message that the channel refused. */
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
  /** The time of sending. */
  sendTime?: string | null;
  /** The content. */
  contentMessage?: RcsContent | null;
}

/** The content of an RCS message. */
export interface RcsContent {
  /** The text. */
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

/** The report of each channel, under its name; empty for a failure in which no channel is involved. */
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

/** The report of a channel. */
export interface ChannelReport {
  /** The status of the message on this channel. */
  status?: "sent" | "failed" | (string & {}) | null;
  /** The channel's response to the submission, or the reason for the failure. */
  details?: ReportDetails | null;
  /** The time of the report. */
  updatedOn?: string | null;
}

/** The failure of a channel. */
export interface Failure {
  /** A description of the reason. */
  reason?: string | null;
  /** The data of the failure. */
  data?: FailureData | null;
}

/** The operator's receipt for an SMS. Its times without a UTC offset are not in UTC. */
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
  /** The time of the receipt, without a UTC offset. */
  datetime?: string | null;
  /** The id of the message. */
  clientref?: string | null;
  /** The time at which the message was submitted, without a UTC offset. */
  submissiontime?: string | null;
  /** The API space from which it was sent. */
  apispaceid?: string | null;
  /** The time of the status. */
  statustimeutc?: string | null;
}

/** The recipient to whom an RCS message could not be sent. */
export interface RcsRecipient {
  /** The number, digits only, with the country code. */
  phoneNumber?: string | null;
  /** The country of the number, for example `GB`. */
  phoneNumberCountryCode?: string | null;
  /** The profile. */
  profileId?: string | null;
}

/** The report of the mail service Mailgun. Every value is a string. */
export interface EmailReport {
  /** The id of the email. */
  "Message-Id"?: string | null;
  /** Mailgun's id of it. */
  "X-Mailgun-Sid"?: string | null;
  /** The number of attachments. */
  "attachment-count"?: string | null;
  /** The text. */
  "body-plain"?: string | null;
  /** The code of the failure. */
  code?: string | null;
  /** The API space from which it was sent. */
  "comapi-apiSpaceId"?: string | null;
  /** The id of the message. */
  "comapi-messageId"?: string | null;
  /** A description of the failure. */
  description?: string | null;
  /** The domain from which it was sent. */
  domain?: string | null;
  /** The event, for example `dropped`. */
  event?: string | null;
  /** The headers, as JSON. */
  "message-headers"?: string | null;
  /** The kind of failure, for example `hardfail`. */
  reason?: string | null;
  /** The recipient's address. */
  recipient?: string | null;
  /** Mailgun's signature of the report. */
  signature?: string | null;
  /** The time of the report, in seconds since 1970. */
  timestamp?: string | null;
  /** Mailgun's token of the report. */
  token?: string | null;
}

/** The receipt for an RCS message. */
export interface RcsReceipt {
  /** The type of the event. */
  data?: RcsReceiptData | null;
  /** The attributes of the receipt. */
  attributes?: RcsReceiptAttributes | null;
  /** The id of the receipt. */
  messageId?: string | null;
  /** The time at which the receipt was published. */
  publishTime?: string | null;
}

/** An event of an RCS message. */
export interface RcsReceiptData {
  /** The number of the recipient of the message, who sends the receipt. */
  senderPhoneNumber?: string | null;
  /** The event, for example `DELIVERED`. */
  eventType?: string | null;
  /** The id of the event. */
  eventId?: string | null;
  /** The id of the message. */
  messageId?: string | null;
  /** The time of the event. */
  sendTime?: string | null;
}

/** The attributes of a receipt for an RCS message. */
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
  /** The recipient of the message, who sends the receipt. */
  sender?: MessengerParty | null;
  /** The page that sent the message and receives the receipt. */
  recipient?: MessengerParty | null;
  /** The time at which the receipt was sent, in milliseconds since 1970. */
  timestamp?: number | null;
  /** The delivered messages. */
  delivery?: MessengerWatermark | null;
  /** The messages that were read. */
  read?: MessengerWatermark | null;
}

/** A person or a page on Facebook Messenger. */
export interface MessengerParty {
  /** The id. */
  id?: string | null;
}

/** The time up to which messages were delivered or read. */
export interface MessengerWatermark {
  /** The time up to which the receipt applies to all messages, in milliseconds since 1970. */
  watermark?: number | null;
  /** A sequence number. */
  seq?: number | null;
}

/** The receipt for a message in app messaging. */
export interface AppReceipt {
  /** The id of the message. */
  messageId?: string | null;
  /** The conversation. */
  conversationId?: string | null;
  /** The kind of the parties, for example `a2p`: application to person. */
  scope?: string | null;
  /** The direction of the message, as seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The time of sending. */
  sentOn?: string | null;
  /** Whether anyone may join the conversation. */
  isPublicConversation?: boolean | null;
  /** The profile that received it. */
  profileId?: string | null;
  /** The time at which it was delivered or read. */
  timestamp?: string | null;
}

/** The data of the channels through which a message was sent, under their names. */
export interface ChannelData {
  /** The data of an SMS. */
  sms?: PhoneData | null;
  /** The data of an MMS. */
  mms?: PhoneData | null;
  /** The data of an RCS message. */
  rcs?: RcsData | null;
}

/** The data of an SMS or MMS. */
export interface PhoneData {
  /** The number from which it was sent: digits only, with the country code. */
  fromPhoneNumber?: string | null;
  /** The country of the recipient's number, for example `GB`. */
  phoneNumberCountryCode?: string | null;
  /** The number of segments. */
  segmentCount?: number | null;
}

/** The data of an RCS message. */
export interface RcsData {
  /** The recipient's number, digits only, with the country code. */
  phoneNumber?: string | null;
  /** The country of the recipient's number, for example `GB`. */
  phoneNumberCountryCode?: string | null;
  /** The agent from which it was sent. */
  agentId?: string | null;
}

/** A message was received. */
export interface MessageInboundEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The message. */
  payload?: InboundMessage | null;
}

/** A message that was received. */
export interface InboundMessage {
  /** The id of the message. */
  id?: string | null;
  /** The channel through which it was received. */
  channel?: "sms" | "mms" | "rcs" | "fbMessenger" | "appMessaging" | "email" | (string & {}) | null;
  /** The sender. */
  from?: Party | null;
  /** The recipient; not every channel provides it. */
  to?: Party | null;
  /** The text. */
  body?: string | null;
  /** The message to which it replies. */
  correlation?: Correlation | null;
  /** The time of receipt. */
  receivedOn?: string | null;
  /** The parts, if it is not only text. */
  messageParts?: Part[] | null;
  /** The message in the format of the channel. */
  channelData?: InboundData | null;
}

/** The sender or recipient of a message, by its addresses. */
export interface Party {
  /** The phone number, digits only, with the country code. */
  phoneNumber?: string | null;
  /** The country of the number, for example `GB`. */
  phoneNumberCountryCode?: string | null;
  /** The id on Facebook Messenger. */
  fbMessengerId?: string | null;
  /** The id as an RCS agent. */
  agentId?: string | null;
  /** The profile. */
  profileId?: string | null;
  /** The conversation, in app messaging. */
  conversationId?: string | null;
}

/** The message to which another one replies. */
export interface Correlation {
  /** The id of the message. */
  messageId?: string | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: unknown;
}

/** A part of a message: text, or a file. */
export interface Part {
  /** The name; for a file, that of the file. */
  name?: string | null;
  /** The media type, for example `text/plain`. */
  type?: string | null;
  /** The text. */
  data?: string | null;
  /** The URL of the file. */
  url?: string | null;
  /** The size in bytes. */
  size?: number | null;
}

/** An SMS that was received, in the format of its channel. */
export interface SmsInbound {
  /** The channel's id of the message. */
  messageId?: string | null;
  /** The keyword with which the text begins; may be empty. */
  keyword?: string | null;
  /** The account's reference; may be empty. */
  clientRef?: string | null;
  /** The time at which the channel received it. */
  receivedOn?: string | null;
}

/** A message that was received on Facebook Messenger, in the format of the channel. */
export interface MessengerInbound {
  /** The page to which it was sent. */
  pageId?: string | null;
  /** The data that Facebook sent. */
  body?: MessengerEvent | null;
}

/** The data that Facebook sent. */
export interface MessengerEvent {
  /** The sender of the message. */
  sender?: MessengerParty | null;
  /** The page to which it was sent. */
  recipient?: MessengerParty | null;
  /** The time of sending, in milliseconds since 1970. */
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
  /** The text. */
  text?: string | null;
  /** The attachments. */
  attachments?: MessengerAttachment[] | null;
}

/** A file or a location in a message on Facebook Messenger. */
export interface MessengerAttachment {
  /** The type, for example `image` or `location`. */
  type?: string | null;
  /** The title. */
  title?: string | null;
  /** The content. */
  payload?: MessengerAttachmentPayload | null;
}

/** The content of an attachment. */
export interface MessengerAttachmentPayload {
  /** The URL of a file. */
  url?: string | null;
  /** A location. */
  coordinates?: MessengerCoordinates | null;
}

/** A location, in decimal degrees. */
export interface MessengerCoordinates {
  /** The latitude. */
  lat?: number | null;
  /** The longitude. */
  long?: number | null;
}

/** A button that was pressed. */
export interface MessengerPostback {
  /** The text of the button. */
  title?: string | null;
  /** The payload of the button, defined by the account. */
  payload?: string | null;
}

/** A message that was received in app messaging, in the format of the channel. */
export interface AppInbound {
  /** The id of the message in its conversation. */
  messageId?: string | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: unknown;
  /** The sender, the conversation and the time. */
  context?: ConversationContext | null;
  /** The content. */
  parts?: Part[] | null;
}

/** The sender, the conversation and the time of a message. */
export interface ConversationContext {
  /** The sender. */
  from?: Sender | null;
  /** The session or the access with which it was sent. */
  sentBy?: string | null;
  /** The time of sending. */
  sentOn?: string | null;
  /** The direction, as seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The conversation. */
  conversationId?: string | null;
  /** The kind of the parties, for example `a2p`: application to person. */
  scope?: string | null;
}

/** The sender of a message. */
export interface Sender {
  /** The profile. */
  id?: string | null;
}

/** A recipient followed a link of a message. */
export interface InteractionEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The link and the message; their fields are undocumented. */
  payload?: Record<string, unknown> | null;
}

/** A conversation was created, changed, or restored. */
export interface ConversationEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The conversation. */
  payload?: Conversation | null;
}

/** A conversation between profiles. */
export interface Conversation {
  /** The id of the conversation; chosen by the account. */
  id?: string | null;
  /** The name. */
  name?: string | null;
  /** The description. */
  description?: string | null;
  /** The rights of each role. */
  roles?: Roles | null;
  /** Whether anyone may join. */
  isPublic?: boolean | null;
  /** The participants. */
  participants?: Participant[] | null;
}

/** The rights of each role in a conversation. */
export interface Roles {
  /** The rights of owners. */
  owner?: Rights | null;
  /** The rights of all others. */
  participant?: Rights | null;
}

/** The rights of a role. */
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
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The deleted object. */
  payload?: Deletion | null;
}

/** A deleted object. */
export interface Deletion {
  /** The id of the deleted object. */
  id?: string | null;
  /** The time of deletion. */
  date?: string | null;
  /** The access or the session that was used. */
  by?: string | null;
}

/** The participants of a conversation changed. */
export interface ParticipantEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The participant. */
  payload?: ConversationParticipant | null;
}

/** A participant who joined or left a conversation. */
export interface ConversationParticipant {
  /** The id of the conversation. */
  id?: string | null;
  /** The profile. */
  profileId?: string | null;
  /** The role, for example `owner`. */
  role?: string | null;
}

/** A message was sent in a conversation. */
export interface ConversationMessageEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The message. */
  payload?: ConversationMessage | null;
}

/** A message in a conversation. */
export interface ConversationMessage {
  /** The id of the message. */
  id?: string | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: unknown;
  /** The sender, the conversation and the time. */
  context?: ConversationContext | null;
  /** The index in the conversation, from 0. */
  conversationEventId?: number | null;
  /** The content. */
  parts?: Part[] | null;
}

/** A message in a conversation was delivered or read. */
export interface ConversationReceiptEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The message, and the participant who received or read it. */
  payload?: ConversationReceipt | null;
}

/** A message in a conversation, and the participant who received or read it. */
export interface ConversationReceipt {
  /** The id of the message. */
  id?: string | null;
  /** The conversation. */
  conversationId?: string | null;
  /** The kind of the parties, for example `a2p`: application to person. */
  scope?: string | null;
  /** The direction of the message, as seen from the account. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** Whether anyone may join the conversation. */
  isPublicConversation?: boolean | null;
  /** The profile whose device sends the receipt. */
  profileId?: string | null;
  /** The time at which it was delivered or read. */
  timestamp?: string | null;
  /** The sequence number of this event in the conversation, from 0. */
  conversationEventId?: number | null;
}

/** A chat was started. */
export interface ChatCreatedEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The chat. */
  payload?: Chat | null;
}

/** A chat of a profile with a team. */
export interface Chat {
  /** The id of the chat. */
  id?: string | null;
  /** The name. */
  name?: string | null;
  /** The team. */
  teamId?: string | null;
  /** The channel, for example `appMessaging`. */
  channelId?: string | null;
  /** The participants. */
  participants?: Participant[] | null;
  /** The context. */
  context?: ChatContext | null;
}

/** The context of a chat. */
export interface ChatContext {
  /** The conversation, in app messaging. */
  conversationId?: string | null;
}

/** A chat was closed. */
export interface ChatClosedEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The chat. */
  payload?: ClosedChat | null;
}

/** A chat that was closed. */
export interface ClosedChat {
  /** The id of the chat. */
  id?: string | null;
  /** The team. */
  teamId?: string | null;
  /** Whether it was closed without a message. */
  bypassMessage?: boolean | null;
  /** The delay in seconds. */
  closeTimeSecs?: number | null;
}

/** A chat continued on another channel. */
export interface ChatChannelEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The chat. */
  payload?: ChatChannel | null;
}

/** A chat and its new channel. */
export interface ChatChannel {
  /** The id of the chat. */
  id?: string | null;
  /** The current channel, for example `email`. */
  channelId?: string | null;
}

/** A message was sent in a chat. */
export interface ChatMessageEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The message. */
  payload?: ChatMessage | null;
}

/** A message in a chat. */
export interface ChatMessage {
  /** The id of the message. */
  id?: string | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: unknown;
  /** The sender, the conversation and the time. */
  context?: ChatMessageContext | null;
  /** The content. */
  parts?: Part[] | null;
}

/** The sender, the chat and the time of a message. */
export interface ChatMessageContext {
  /** The sender. */
  from?: Sender | null;
  /** The session or the access with which it was sent. */
  sentBy?: string | null;
  /** The time of sending. */
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
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The profile. These events have no `payload`. */
  profileId?: string | null;
}

/** A profile was created, changed, or restored. */
export interface ProfileEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The profile. */
  payload?: Profile | null;
}

/** A profile. It may have fields defined by the account. */
export interface Profile {
  /** The id of the profile; chosen by the account. */
  id?: string | null;
  /** The name. */
  name?: string | null;
  /** The e-mail address. */
  email?: string | null;
  /** The id on Facebook Messenger. */
  fbMessengerId?: string | null;
  /** Facebook's data of the profile. */
  facebook?: FacebookProfile | null;
  /** Custom fields of the account. */
  [key: string]: unknown;
}

/** Facebook's data of a profile. */
export interface FacebookProfile {
  /** The first name. */
  first_name?: string | null;
  /** The family name. */
  last_name?: string | null;
  /** The URL of the picture. */
  profile_pic?: string | null;
  /** The language, for example `en_GB`. */
  locale?: string | null;
  /** The hours from UTC. */
  timezone?: number | null;
  /** The gender. */
  gender?: string | null;
  /** Whether payments are possible. */
  is_payment_enabled?: boolean | null;
  /** The time at which it was fetched from Facebook. */
  lastRefreshedOn?: string | null;
}

/** A person agreed to receive messages on Facebook Messenger. */
export interface FacebookOptinEvent {
  /** The id of the event; the same on a redelivery. */
  eventId?: string | null;
  /** The account. */
  accountId?: number | null;
  /** The API space within the account. */
  apiSpaceId?: string | null;
  /** The type of the event. */
  name: string;
  /** The revision of the object, counted from 0. */
  revision?: number | null;
  /** The id of this revision of the object. */
  etag?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The agreement. */
  payload?: FacebookOptin | null;
}

/** An agreement to receive messages on Facebook Messenger. */
export interface FacebookOptin {
  /** The person's id on Facebook Messenger. */
  fbMessengerId?: string | null;
  /** The profile. */
  profileId?: string | null;
  /** The account's data, encrypted, as passed to Facebook. */
  ref?: string | null;
  /** The page that receives the messages. */
  pageId?: string | null;
  /** The account's data of the button. */
  stateData?: StateData | null;
  /** The data that Facebook sent. */
  rawData?: FacebookOptinData | null;
}

/** The account's data of the button of an agreement. */
export interface StateData {
  /** The profile. */
  profileId?: string | null;
  /** Custom fields of the account. */
  [key: string]: unknown;
}

/** Facebook's data of an agreement. */
export interface FacebookOptinData {
  /** The person. */
  sender?: MessengerParty | null;
  /** The page. */
  recipient?: MessengerParty | null;
  /** The time of sending, in milliseconds since 1970. */
  timestamp?: number | null;
  /** The agreement. */
  optin?: FacebookOptinRef | null;
}

/** An agreement, as Facebook sent it. */
export interface FacebookOptinRef {
  /** The account's data, encrypted. */
  ref?: string | null;
}

/** The channel's response to the submission. */
export type Submission = SmsSubmission | RcsSubmission | MessengerSubmission | AppSubmission;

/** The reports of the channels: one for each under its name, or the receipt of the channel that was used. */
export type ChannelStatus = ChannelReports | SmsReceipt | RcsReceipt | MessengerReceipt | AppReceipt;

/** A channel's response to the submission, or the reason for the failure. */
export type ReportDetails = SmsSubmission | RcsSubmission | MessengerSubmission | AppSubmission | Failure;

/** The data of a failure: the operator's receipt, the refused parts, or the recipient to whom it could not be sent. */
export type FailureData = SmsReceipt | SmsSubmission | RcsRecipient;

/** The report of an email: that of the mail service, or that of a channel. */
export type EmailStatus = EmailReport | ChannelReport;

/** A message that was received, in the format of its channel. */
export type InboundData = SmsInbound | MessengerInbound | AppInbound;
