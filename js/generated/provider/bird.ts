/** The payloads of Bird. Generated from the definitions by `cargo xtask generate`. */

/** The payloads by type of event. */
export interface Payloads {
  "conversation.created": ConversationEvent & { event: "conversation.created" };
  "conversation.updated": ConversationEvent & { event: "conversation.updated" };
  "conversation.deleted": ConversationEvent & { event: "conversation.deleted" };
  "message.created": ConversationMessageEvent & { event: "message.created" };
  "sms.inbound": ChannelMessageEvent & { event: "sms.inbound" };
  "sms.outbound": ChannelMessageEvent & { event: "sms.outbound" };
  "sms.interaction": ChannelInteractionEvent & { event: "sms.interaction" };
  "whatsapp.inbound": ChannelMessageEvent & { event: "whatsapp.inbound" };
  "whatsapp.outbound": ChannelMessageEvent & { event: "whatsapp.outbound" };
  "whatsapp.interaction": ChannelInteractionEvent & { event: "whatsapp.interaction" };
  "email.inbound": ChannelMessageEvent & { event: "email.inbound" };
  "email.outbound": ChannelMessageEvent & { event: "email.outbound" };
  "email.interaction": ChannelInteractionEvent & { event: "email.interaction" };
  "line.inbound": ChannelMessageEvent & { event: "line.inbound" };
  "line.outbound": ChannelMessageEvent & { event: "line.outbound" };
  "line.interaction": ChannelInteractionEvent & { event: "line.interaction" };
  "instagram.inbound": ChannelMessageEvent & { event: "instagram.inbound" };
  "instagram.outbound": ChannelMessageEvent & { event: "instagram.outbound" };
  "instagram.interaction": ChannelInteractionEvent & { event: "instagram.interaction" };
  "facebook.inbound": ChannelMessageEvent & { event: "facebook.inbound" };
  "facebook.outbound": ChannelMessageEvent & { event: "facebook.outbound" };
  "facebook.interaction": ChannelInteractionEvent & { event: "facebook.interaction" };
  "viber.inbound": ChannelMessageEvent & { event: "viber.inbound" };
  "viber.outbound": ChannelMessageEvent & { event: "viber.outbound" };
  "viber.interaction": ChannelInteractionEvent & { event: "viber.interaction" };
  "linkedin.inbound": ChannelMessageEvent & { event: "linkedin.inbound" };
  "linkedin.outbound": ChannelMessageEvent & { event: "linkedin.outbound" };
  "linkedin.interaction": ChannelInteractionEvent & { event: "linkedin.interaction" };
  "tiktok.inbound": ChannelMessageEvent & { event: "tiktok.inbound" };
  "tiktok.outbound": ChannelMessageEvent & { event: "tiktok.outbound" };
  "tiktok.interaction": ChannelInteractionEvent & { event: "tiktok.interaction" };
  "apple.inbound": ChannelMessageEvent & { event: "apple.inbound" };
  "apple.outbound": ChannelMessageEvent & { event: "apple.outbound" };
  "apple.interaction": ChannelInteractionEvent & { event: "apple.interaction" };
  "telegram.inbound": ChannelMessageEvent & { event: "telegram.inbound" };
  "telegram.outbound": ChannelMessageEvent & { event: "telegram.outbound" };
  "telegram.interaction": ChannelInteractionEvent & { event: "telegram.interaction" };
  "domain.failed": DomainEvent & { type: "domain.failed" };
  "domain.verified": DomainEvent & { type: "domain.verified" };
  "email.accepted": EmailEvent & { type: "email.accepted" };
  "email.bounced": EmailBouncedEvent & { type: "email.bounced" };
  "email.canceled": EmailCanceledEvent & { type: "email.canceled" };
  "email.clicked": EmailClickedEvent & { type: "email.clicked" };
  "email.complained": EmailComplainedEvent & { type: "email.complained" };
  "email.deferred": EmailDeferredEvent & { type: "email.deferred" };
  "email.delivered": EmailEvent & { type: "email.delivered" };
  "email.list_unsubscribed": EmailEvent & { type: "email.list_unsubscribed" };
  "email.opened": EmailOpenedEvent & { type: "email.opened" };
  "email.out_of_band_bounce": EmailBouncedEvent & { type: "email.out_of_band_bounce" };
  "email.processed": EmailEvent & { type: "email.processed" };
  "email.received": EmailReceivedEvent & { type: "email.received" };
  "email.rejected": EmailRejectedEvent & { type: "email.rejected" };
  "email.scheduled": EmailScheduledEvent & { type: "email.scheduled" };
  "email.unsubscribed": EmailEvent & { type: "email.unsubscribed" };
  "email_mailbox.message_delivered": MailboxMessageEvent & { type: "email_mailbox.message_delivered" };
  "email_mailbox.message_failed": MailboxMessageFailedEvent & { type: "email_mailbox.message_failed" };
  "email_mailbox.message_received": MailboxMessageReceivedEvent & { type: "email_mailbox.message_received" };
  "email_mailbox.message_sent": MailboxMessageEvent & { type: "email_mailbox.message_sent" };
  "email_mailbox.suspended": MailboxSuspendedEvent & { type: "email_mailbox.suspended" };
  "email_mailbox.thread_created": MailboxThreadCreatedEvent & { type: "email_mailbox.thread_created" };
  "email_suppression.created": EmailSuppressionCreatedEvent & { type: "email_suppression.created" };
  "sms.accepted": SmsAcceptedEvent & { type: "sms.accepted" };
  "sms.delivered": SmsEvent & { type: "sms.delivered" };
  "sms.expired": SmsFailedEvent & { type: "sms.expired" };
  "sms.failed": SmsFailedEvent & { type: "sms.failed" };
  "sms.received": SmsReceivedEvent & { type: "sms.received" };
  "sms.rejected": SmsFailedEvent & { type: "sms.rejected" };
  "sms.sent": SmsEvent & { type: "sms.sent" };
  "sms.undelivered": SmsFailedEvent & { type: "sms.undelivered" };
  "verify.attempt.delivered": VerifyAttemptDeliveredEvent & { type: "verify.attempt.delivered" };
  "verify.attempt.sent": VerifyAttemptSentEvent & { type: "verify.attempt.sent" };
  "verify.attempt.undelivered": VerifyAttemptUndeliveredEvent & { type: "verify.attempt.undelivered" };
  "verify.verification.created": VerificationCreatedEvent & { type: "verify.verification.created" };
  "verify.verification.verified": VerificationVerifiedEvent & { type: "verify.verification.verified" };
  "voice_call.answered": VoiceCallEvent & { type: "voice_call.answered" };
  "voice_call.ended": VoiceCallEndedEvent & { type: "voice_call.ended" };
  "voice_call.initiated": VoiceCallEvent & { type: "voice_call.initiated" };
  "whatsapp.accepted": WhatsappEvent & { type: "whatsapp.accepted" };
  "whatsapp.delivered": WhatsappEvent & { type: "whatsapp.delivered" };
  "whatsapp.failed": WhatsappFailedEvent & { type: "whatsapp.failed" };
  "whatsapp.read": WhatsappEvent & { type: "whatsapp.read" };
  "whatsapp.received": WhatsappReceivedEvent & { type: "whatsapp.received" };
  "whatsapp.rejected": WhatsappFailedEvent & { type: "whatsapp.rejected" };
  "whatsapp.sent": WhatsappEvent & { type: "whatsapp.sent" };
}

/** A conversation was created, changed or deleted. */
export interface ConversationEvent {
  /** The service that sends the notification. */
  service?: "conversations" | (string & {}) | null;
  /** The type of the event. */
  event: string;
  /** The current state of the conversation. */
  payload?: Conversation | null;
  /** The conversation, if `payload` is absent. */
  data?: Conversation | null;
}

/** A conversation of contacts with members and programs of the workspace. */
export interface Conversation {
  /** The id of the conversation. */
  id?: string | null;
  /** The name; often empty. */
  name?: string | null;
  /** The description; often empty. */
  description?: string | null;
  /** The state, for example `active`. */
  status?: string | null;
  /** The visibility, for example `private`. */
  visibility?: string | null;
  /** The access to it, for example `invite-only`. */
  accessibility?: string | null;
  /** The main participants; not always all. */
  featuredParticipants?: Participant[] | null;
  /** The number of participants. */
  activeParticipantCount?: number | null;
  /** The number of participants who are invited and have not joined. */
  pendingParticipantCount?: number | null;
  /** The participant who started it. */
  initiatingParticipant?: Participant | null;
  /** The channel. */
  channelId?: string | null;
  /** The newest message in it. */
  lastMessage?: LastMessage | null;
  /** The time of the start. */
  createdAt?: string | null;
  /** The time of the last change. */
  updatedAt?: string | null;
  /** The kind of the platform's thread, for example `direct`. */
  platformStyle?: string | null;
}

/** A person or a program that takes part in a conversation. */
export interface Participant {
  /** The id of the participant; of a contact, the contact. */
  id?: string | null;
  /** The kind: `contact`, `user` (a member of the workspace), `flow` (a program), … */
  type?: string | null;
  /** The state in the conversation, for example `active`. */
  status?: string | null;
  /** The human-readable name. */
  displayName?: string | null;
  /** The URL of the picture; may be empty. */
  avatarUrl?: string | null;
  /** The address of a contact. */
  contact?: ParticipantContact | null;
}

/** The address of a contact. */
export interface ParticipantContact {
  /** The kind of the identifier: `phonenumber`, `emailaddress`, `whatsappbsuid`, `facebookid-…`, … */
  identifierKey?: string | null;
  /** The identifier: a phone number, an e-mail address, or another one of its kind. */
  identifierValue?: string | null;
  /** The identifier in the format of the platform. */
  platformAddress?: string | null;
}

/** The newest message of a conversation, in short. */
export interface LastMessage {
  /** The id of the message. */
  id?: string | null;
  /** The type of the content, for example `text`. */
  type?: string | null;
  /** The preview. */
  preview?: MessagePreview | null;
  /** The recipient. */
  recipients?: ParticipantContact[] | null;
  /** The status, for example `delivered`. */
  status?: string | null;
  /** The sender. */
  sender?: Participant | null;
  /** The time of creation. */
  createdAt?: string | null;
  /** The direction, as seen from the workspace: `inbound` or `outbound`. */
  direction?: string | null;
}

/** The beginning of a message. */
export interface MessagePreview {
  /** The beginning of its text. */
  text?: string | null;
}

/** A message was created in a conversation. Undocumented; observed in real traffic. */
export interface ConversationMessageEvent {
  /** The service that sends the notification. */
  service?: string | null;
  /** The type of the event. */
  event: string;
  /** The subject of the event. */
  payload?: ConversationMessagePayload | null;
}

/** Contains a message that was created in a conversation. */
export interface ConversationMessagePayload {
  /** The message. */
  message?: ConversationMessage | null;
}

/** A message in a conversation. */
export interface ConversationMessage {
  /** The id of the message. */
  id?: string | null;
  /** The conversation. */
  conversationId?: string | null;
  /** The channel. */
  channelId?: string | null;
  /** The direction, as seen from the workspace: `inbound` or `outbound`. */
  direction?: string | null;
  /** The status, for example `delivered`. */
  status?: string | null;
  /** The sender. */
  sender?: Participant | null;
  /** The content. */
  body?: MessageBody | string | null;
  /** The time of creation. */
  createdAt?: string | null;
}

/** The content of a message. */
export interface MessageBody {
  /** The kind of the part, which names the field that has its content. */
  type?: string | null;
  /** Text, also the reply to a button or a list. */
  text?: TextBody | string | null;
  /** Pictures. */
  image?: ImageBody | null;
  /** Files: documents, audio, video. */
  file?: FileBody | null;
  /** A location. */
  location?: LocationBody | null;
  /** A list to choose from. */
  list?: Record<string, unknown> | null;
  /** A carousel of cards. */
  carousel?: Record<string, unknown> | null;
}

/** The text. */
export interface TextBody {
  /** The text. */
  text?: string | null;
  /** Buttons below it, or the one that was pressed. */
  actions?: Action[] | null;
}

/** A button. */
export interface Action {
  /** The kind of the action: `postback`, `reply`, `link`, … */
  type?: string | null;
  /** The postback of the pressed button. */
  postback?: Postback | null;
}

/** The postback of a button. */
export interface Postback {
  /** The text of the button. */
  text?: string | null;
  /** The payload of the button, defined by the account. */
  payload?: string | null;
}

/** Pictures. */
export interface ImageBody {
  /** The text sent with them. */
  text?: string | null;
  /** The pictures. */
  images?: File[] | null;
}

/** A file. Bird's own addresses need an access key. */
export interface File {
  /** The URL of the file. */
  mediaUrl?: string | null;
  /** The media type, for example `audio/ogg`. */
  contentType?: string | null;
  /** The name. */
  filename?: string | null;
  /** A description of the image. */
  altText?: string | null;
}

/** Files. */
export interface FileBody {
  /** The text sent with them. */
  text?: string | null;
  /** The files. */
  files?: File[] | null;
}

/** A location. */
export interface LocationBody {
  /** The location. */
  coordinates?: Coordinates | null;
  /** The name and its address. */
  location?: Place | null;
  /** The latitude in degrees north, where `coordinates` is absent. */
  latitude?: number | string | null;
  /** The longitude in degrees east, where `coordinates` is absent. */
  longitude?: number | string | null;
}

/** A point on the map. */
export interface Coordinates {
  /** The latitude, in degrees north. */
  latitude?: number | string | null;
  /** The longitude, in degrees east. */
  longitude?: number | string | null;
}

/** The name and address of a location. */
export interface Place {
  /** The name. */
  label?: string | null;
  /** The postal address. */
  address?: string | null;
}

/** A message was received, or the status of a sent message changed. */
export interface ChannelMessageEvent {
  /** The service that sends the notification. */
  service?: "channels" | (string & {}) | null;
  /** The platform and the kind of event, for example `whatsapp.inbound`. */
  event: string;
  /** The current state of the message. */
  payload?: ChannelMessage | null;
  /** The message, if `payload` is absent. */
  data?: ChannelMessage | null;
}

/** A message on a channel. */
export interface ChannelMessage {
  /** The id of the message. */
  id?: string | null;
  /** The channel. */
  channelId?: string | null;
  /** The sender: a contact, or a connector of the workspace. */
  sender?: Party | null;
  /** The recipients: a connector of the workspace, or contacts. */
  receiver?: Party | null;
  /** The content. */
  body?: MessageBody | string | null;
  /** The template from which it was created. */
  template?: Template | null;
  /** Metadata of the platform about the message. */
  meta?: MessageMeta | null;
  /** The account's reference, as passed when it was sent; may be empty. */
  reference?: string | null;
  /** The message to which it replies. */
  replyTo?: ReplyTo | null;
  /** The platform's messages as which it was sent. */
  parts?: MessagePart[] | null;
  /** The status. */
  status?:
    | "accepted"
    | "rejected"
    | "sent"
    | "sending_failed"
    | "delivered"
    | "delivery_failed"
    | "pending"
    | "queued"
    | "read"
    | "failed"
    | (string & {})
    | null;
  /** A description of the reason for the status; may be empty. */
  reason?: string | null;
  /** Human-readable details of the status. */
  details?: string | null;
  /** The direction, as seen from the workspace. */
  direction?: "incoming" | "outgoing" | (string & {}) | null;
  /** The number of units that are charged. */
  chargeableUnits?: number | null;
  /** The time of the last change of the status. */
  lastStatusAt?: string | null;
  /** The time of creation. */
  createdAt?: string | null;
  /** The time of the last change. */
  updatedAt?: string | null;
  /** The batch in which it was sent. */
  batchId?: string | null;
  /** The reason for the failure. */
  failure?: Failure | null;
}

/** The sender or recipient of a message. */
export interface Party {
  /** A contact outside the workspace. */
  contact?: Contact | null;
  /** Several contacts outside the workspace. */
  contacts?: Contact[] | null;
  /** The workspace's address on the channel. */
  connector?: Connector | null;
}

/** A contact outside the workspace. */
export interface Contact {
  /** The id of the contact. */
  id?: string | null;
  /** The kind of the identifier: `phonenumber`, `emailaddress`, `whatsappbsuid`, `facebookid-…`, … */
  identifierKey?: string | null;
  /** The identifier: a phone number, an e-mail address, or another one of its kind. */
  identifierValue?: string | null;
  /** The data of the contact, including its `name`. */
  annotations?: Record<string, unknown> | null;
  /** The platform's identifier. */
  platformAddress?: string | null;
  /** All identifiers of the contact. */
  identifiers?: unknown[] | null;
}

/** The workspace's address on a channel. */
export interface Connector {
  /** The id of the connector. */
  id?: string | null;
  /** The phone number, address or name on the platform; may be empty. */
  identifierValue?: string | null;
  /** The data of the connector, including its `name`. */
  annotations?: Record<string, unknown> | null;
}

/** The template a message was created from. */
export interface Template {
  /** The id of the template's project. */
  projectId?: string | null;
  /** The version. */
  version?: string | null;
  /** The language, for example `en`. */
  locale?: string | null;
  /** The values of its variables, by name. */
  variables?: Record<string, unknown> | null;
}

/** Metadata of a platform about a message. */
export interface MessageMeta {
  /** The platform's data. */
  extraInformation?: ExtraInformation | null;
}

/** The platform's data. */
export interface ExtraInformation {
  /** The time at which the platform received the message: seconds since 1970, as a string. */
  timestamp?: string | null;
  /** The language of the sender's device, for example `ar-EG`. */
  user_locale?: string | null;
}

/** The message to which a message replies. */
export interface ReplyTo {
  /** The id of the message that is replied to. */
  id?: string | null;
  /** The index of the part of the message, from 0. */
  order?: number | null;
  /** The kind of reply: `message` (quoted) or `click` (a button pressed). */
  type?: string | null;
}

/** One of the platform's messages as which a message was sent. */
export interface MessagePart {
  /** The platform's id of it. */
  platformReference?: string | null;
}

/** The failure of a message. */
export interface Failure {
  /** Bird's code of the reason. */
  code?: number | string | null;
  /** A description of the reason. */
  description?: string | null;
}

/** A recipient interacted with a message. */
export interface ChannelInteractionEvent {
  /** The service that sends the notification. */
  service?: "channels" | (string & {}) | null;
  /** The platform and `interaction`, for example `whatsapp.interaction`. */
  event: string;
  /** The interaction. */
  payload?: ChannelInteraction | null;
  /** The interaction, if `payload` is absent. */
  data?: ChannelInteraction | null;
}

/** An interaction of a recipient with a message. */
export interface ChannelInteraction {
  /** The id of the interaction. */
  id?: string | null;
  /** The message. */
  messageId?: string | null;
  /** The channel that was used. */
  channelId?: string | null;
  /** The platform, for example `whatsapp`. */
  platformId?: string | null;
  /** The kind of the interaction; platforms have additional kinds. */
  type?: "clicked" | "opened" | "read" | (string & {}) | null;
  /** The account's reference of the message. */
  messageReference?: string | null;
  /** The number of the platform's messages as which it was sent. */
  messagePartsCount?: number | null;
  /** The account's labels of the message. */
  messageTags?: string[] | null;
  /** The recipient of the message. */
  receiver?: Party | null;
  /** Human-readable details. */
  details?: string | null;
  /** The context in which the message was sent. */
  context?: Record<string, unknown> | null;
  /** The link, button or reaction. */
  metadata?: InteractionMetadata | null;
  /** The time of the interaction. */
  createdAt?: string | null;
  /** The time of the last change. */
  updatedAt?: string | null;
}

/** The object of an interaction. */
export interface InteractionMetadata {
  /** The link that was followed: `name` and `url`. */
  link?: Record<string, unknown> | null;
  /** The button that was pressed: its `payload`. */
  button?: Record<string, unknown> | null;
  /** The reaction: the `emoji`, and the `action`, which is its addition or removal. */
  reaction?: Record<string, unknown> | null;
  /** The conversion that followed. */
  conversion?: Record<string, unknown> | null;
  /** Whether it was fetched by a program instead of a person. */
  prefetched?: boolean | null;
}

/** A domain was verified, or its verification failed. */
export interface DomainEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: Domain | null;
}

/** A sending domain. */
export interface Domain {
  /** The id of the domain at Bird. */
  domain_id?: string | null;
  /** The name, for example `mail.example.com`. */
  domain?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The reason for which the verification failed; in `domain.failed`. */
  failure_reason?: string | null;
}

/** The status of an email changed, or its recipient unsubscribed or complained. */
export interface EmailEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: Email | null;
}

/** An email to one recipient. */
export interface Email {
  /** The id of the email. */
  email_id?: string | null;
  /** The id of the email to this recipient. */
  recipient_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient's address. */
  recipient?: string | null;
  /** The header field that lists the recipient. */
  recipient_role?: "to" | "cc" | "bcc" | (string & {}) | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
}

/** A label that the account gave a message. */
export interface Tag {
  /** The description. */
  name?: string | null;
  /** The content. */
  value?: string | null;
}

/** The recipient's mail server refused an email for good, at once or later. */
export interface EmailBouncedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EmailBounce | null;
}

/** A bounce. */
export interface EmailBounce {
  /** The id of the email. */
  email_id?: string | null;
  /** The id of the email to this recipient. */
  recipient_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient's address. */
  recipient?: string | null;
  /** The header field that lists the recipient. */
  recipient_role?: "to" | "cc" | "bcc" | (string & {}) | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The kind of the bounce. */
  bounce_type?: "hard" | "soft" | "block" | "admin" | "undetermined" | (string & {}) | null;
  /** A subclass, as a number. */
  bounce_class?: number | null;
  /** The mail server's SMTP status, for example `550`. */
  bounce_code?: string | null;
  /** The text of the mail server. */
  bounce_description?: string | null;
  /** The IP address from which it was sent. */
  sending_ip?: string | null;
}

/** A scheduled email was cancelled. */
export interface EmailCanceledEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EmailCancellation | null;
}

/** An email to all its recipients that will not be sent. */
export interface EmailCancellation {
  /** The id of the email. */
  email_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
}

/** A recipient followed a link in an email. */
export interface EmailClickedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EmailClick | null;
}

/** A link that was followed. */
export interface EmailClick {
  /** The id of the email. */
  email_id?: string | null;
  /** The id of the email to this recipient. */
  recipient_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient's address. */
  recipient?: string | null;
  /** The header field that lists the recipient. */
  recipient_role?: "to" | "cc" | "bcc" | (string & {}) | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The target URL. */
  url?: string | null;
  /** The IP address. */
  ip_address?: string | null;
  /** The user agent. */
  user_agent?: string | null;
}

/** A recipient reported an email as spam. */
export interface EmailComplainedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EmailComplaint | null;
}

/** A report of spam. */
export interface EmailComplaint {
  /** The id of the email. */
  email_id?: string | null;
  /** The id of the email to this recipient. */
  recipient_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient's address. */
  recipient?: string | null;
  /** The header field that lists the recipient. */
  recipient_role?: "to" | "cc" | "bcc" | (string & {}) | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The kind of the report, for example `abuse`. */
  feedback_type?: string | null;
}

/** The recipient's mail server deferred an email, which is sent again. */
export interface EmailDeferredEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EmailDeferral | null;
}

/** A deferred delivery. */
export interface EmailDeferral {
  /** The id of the email. */
  email_id?: string | null;
  /** The id of the email to this recipient. */
  recipient_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient's address. */
  recipient?: string | null;
  /** The header field that lists the recipient. */
  recipient_role?: "to" | "cc" | "bcc" | (string & {}) | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The kind of the rejection. */
  bounce_type?: "hard" | "soft" | "block" | "admin" | "undetermined" | (string & {}) | null;
  /** A subclass, as a number. */
  bounce_class?: number | null;
  /** The text of the mail server. */
  defer_reason?: string | null;
  /** The IP address from which it was sent. */
  sending_ip?: string | null;
}

/** A recipient opened an email. */
export interface EmailOpenedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EmailOpening | null;
}

/** An email that was opened, by a person or by a program that fetches images. */
export interface EmailOpening {
  /** The id of the email. */
  email_id?: string | null;
  /** The id of the email to this recipient. */
  recipient_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient's address. */
  recipient?: string | null;
  /** The header field that lists the recipient. */
  recipient_role?: "to" | "cc" | "bcc" | (string & {}) | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The IP address. */
  ip_address?: string | null;
  /** The user agent. */
  user_agent?: string | null;
}

/** An email was received. */
export interface EmailReceivedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: ReceivedEmail | null;
}

/** An email that was received. */
export interface ReceivedEmail {
  /** The id of the email at Bird. */
  inbound_message_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The header `Message-ID`. */
  message_id?: string | null;
  /** The sender's address. */
  from?: string | null;
  /** The recipients' addresses. */
  to?: string[] | null;
  /** The subject. */
  subject?: string | null;
  /** The `Message-ID` to which it replies. */
  in_reply_to?: string | null;
  /** The result of the checks of its sender, for example `pass`. */
  authentication?: string | null;
  /** Whether SPF vouches for its sender. */
  spf_pass?: boolean | null;
  /** Whether DKIM vouches for its sender. */
  dkim_pass?: boolean | null;
  /** Whether DMARC vouches for its sender. */
  dmarc_pass?: boolean | null;
  /** The spam score. */
  spam_score?: number | null;
}

/** Bird rejected an email. */
export interface EmailRejectedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EmailRejection | null;
}

/** An email that was not sent. */
export interface EmailRejection {
  /** The id of the email. */
  email_id?: string | null;
  /** The id of the email to this recipient. */
  recipient_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient's address. */
  recipient?: string | null;
  /** The header field that lists the recipient. */
  recipient_role?: "to" | "cc" | "bcc" | (string & {}) | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The reason. */
  rejection_reason?:
    | "recipient_suppressed"
    | "transmission_failed"
    | "generation_failure"
    | "policy_rejection"
    | "domain_unverified"
    | "quota_exceeded"
    | "recipient_not_allowed"
    | (string & {})
    | null;
}

/** An email was scheduled. */
export interface EmailScheduledEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EmailSchedule | null;
}

/** An email to all its recipients that will be sent. */
export interface EmailSchedule {
  /** The id of the email. */
  email_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The time for which it is scheduled. */
  scheduled_at?: string | null;
}

/** An email of a mailbox was sent, or delivered to its recipients. */
export interface MailboxMessageEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: MailboxMessage | null;
}

/** An email of a mailbox. */
export interface MailboxMessage {
  /** The id of the email. */
  message_id?: string | null;
  /** The mailbox. */
  mailbox_id?: string | null;
  /** The thread. */
  thread_id?: string | null;
}

/** An email of a mailbox was not delivered to any of its recipients. */
export interface MailboxMessageFailedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: MailboxFailure | null;
}

/** An email that was not delivered. */
export interface MailboxFailure {
  /** The id of the email. */
  message_id?: string | null;
  /** The mailbox. */
  mailbox_id?: string | null;
  /** The thread. */
  thread_id?: string | null;
  /** A description of the reason. */
  reason?: string | null;
}

/** An email was received in a mailbox. */
export interface MailboxMessageReceivedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: MailboxReceivedMessage | null;
}

/** An email that was received. */
export interface MailboxReceivedMessage {
  /** The id of the email. */
  message_id?: string | null;
  /** The mailbox. */
  mailbox_id?: string | null;
  /** The thread. */
  thread_id?: string | null;
  /** The rule by which it was routed. */
  route_id?: string | null;
  /** The sender's address. */
  from?: string | null;
  /** The recipients' addresses. */
  to?: string[] | null;
  /** The subject. */
  subject?: string | null;
  /** The new text, without quoted text. */
  extracted_text?: string | null;
  /** Whether `extracted_text` was cut short. */
  truncated_text?: boolean | null;
  /** The number of attached files. */
  attachment_count?: number | null;
  /** The result of the checks of its sender, for example `pass`. */
  authentication?: string | null;
  /** Whether SPF vouches for its sender. */
  spf_pass?: boolean | null;
  /** Whether DKIM vouches for its sender. */
  dkim_pass?: boolean | null;
  /** Whether DMARC vouches for its sender. */
  dmarc_pass?: boolean | null;
}

/** A mailbox was closed by Bird. */
export interface MailboxSuspendedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: MailboxSuspension | null;
}

/** A mailbox that was closed by Bird. */
export interface MailboxSuspension {
  /** The mailbox. */
  mailbox_id?: string | null;
  /** A description of the reason. */
  reason?: string | null;
}

/** A thread was started. */
export interface MailboxThreadCreatedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: MailboxThread | null;
}

/** A thread of emails. */
export interface MailboxThread {
  /** The id of the thread. */
  thread_id?: string | null;
  /** The mailbox. */
  mailbox_id?: string | null;
  /** The subject of its first email. */
  subject?: string | null;
  /** The direction of its first email, for example `inbound`. */
  initiated_by?: string | null;
}

/** An address was suppressed. */
export interface EmailSuppressionCreatedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EmailSuppression | null;
}

/** A suppressed address. */
export interface EmailSuppression {
  /** The id of the suppression. */
  suppression_id?: string | null;
  /** The address. */
  email?: string | null;
  /** The reason, for example `hard_bounce`. */
  reason?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
}

/** Bird accepted an SMS. */
export interface SmsAcceptedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: AcceptedSms | null;
}

/** An SMS that Bird accepted. */
export interface AcceptedSms {
  /** The id of the SMS. */
  sms_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The number to which it was sent, for example `+15551234567`. */
  to?: string | null;
  /** The number or name from which it was sent. */
  from?: string | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The price. */
  cost?: SmsCost | null;
  /** The parts into which it is split. */
  segments?: SmsSegments | null;
}

/** The price of an SMS. Amounts are decimal strings, for example `0.00990`. */
export interface SmsCost {
  /** The total. */
  amount?: string | null;
  /** The currency, for example `USD`. */
  currency_code?: string | null;
  /** Bird's share of the price. */
  transaction_amount?: string | null;
  /** The charges of others. */
  passthrough_amount?: string | null;
}

/** The parts of an SMS. */
export interface SmsSegments {
  /** The number of parts. */
  count?: number | null;
  /** The character encoding, for example `GSM_7BIT`. */
  encoding?: string | null;
  /** The number of characters. */
  characters?: number | null;
}

/** An SMS was passed to the carrier, or delivered. */
export interface SmsEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: Sms | null;
}

/** An SMS with its status. */
export interface Sms {
  /** The id of the SMS. */
  sms_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The number to which it was sent, for example `+15551234567`. */
  to?: string | null;
  /** The number or name from which it was sent. */
  from?: string | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The price. */
  cost?: SmsCost | null;
  /** The recipient's carrier. */
  carrier?: string | null;
  /** The carrier's mobile country and network code, for example `311480`. */
  mcc_mnc?: string | null;
}

/** An SMS was not delivered. */
export interface SmsFailedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: FailedSms | null;
}

/** An SMS that was not delivered. */
export interface FailedSms {
  /** The id of the SMS. */
  sms_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The number to which it was sent, for example `+15551234567`. */
  to?: string | null;
  /** The number or name from which it was sent. */
  from?: string | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The price. */
  cost?: SmsCost | null;
  /** The reason. */
  error?: SmsError | null;
}

/** The reason for which an SMS was not delivered. */
export interface SmsError {
  /** Bird's code. */
  code?: string | null;
  /** A description of the reason. */
  description?: string | null;
  /** The carrier's code. */
  carrier_error_code?: string | null;
  /** The time of the failure. */
  occurred_at?: string | null;
}

/** An SMS to one of the workspace's numbers was received. */
export interface SmsReceivedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: ReceivedSms | null;
}

/** An SMS that was received. */
export interface ReceivedSms {
  /** The id of the SMS. */
  sms_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The number to which it was sent, for example `+15551234567`. */
  to?: string | null;
  /** The number or name from which it was sent. */
  from?: string | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The price. */
  cost?: SmsCost | null;
  /** The text. */
  text?: string | null;
  /** The parts into which it was split. */
  segments?: SmsSegments | null;
  /** The sender's carrier. */
  carrier?: string | null;
  /** The carrier's mobile country and network code, for example `311480`. */
  mcc_mnc?: string | null;
  /** The subject; empty where there is none. */
  subject?: string | null;
}

/** A code was delivered. */
export interface VerifyAttemptDeliveredEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: DeliveredVerifyAttempt | null;
}

/** A code that was delivered. */
export interface DeliveredVerifyAttempt {
  /** The id of the verification. */
  verification_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient to verify. */
  to?: VerifyRecipient | null;
  /** The account's data, as passed at the start. */
  metadata?: Record<string, unknown> | null;
  /** The channel of the code, for example `sms`. */
  channel?: string | null;
  /** The number or address to which it was sent. */
  address?: string | null;
  /** The recipient's carrier. */
  carrier?: string | null;
  /** The carrier's mobile country and network code, for example `311480`. */
  mcc_mnc?: string | null;
  /** The time of receipt. */
  delivered_at?: string | null;
}

/** The recipient that a verification is for. */
export interface VerifyRecipient {
  /** An e-mail address. */
  email?: string | null;
  /** A phone number, for example `+15551234567`. */
  phone_number?: string | null;
}

/** A code was sent. */
export interface VerifyAttemptSentEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: SentVerifyAttempt | null;
}

/** A code that was sent. */
export interface SentVerifyAttempt {
  /** The id of the verification. */
  verification_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient to verify. */
  to?: VerifyRecipient | null;
  /** The account's data, as passed at the start. */
  metadata?: Record<string, unknown> | null;
  /** The channel of the code, for example `sms`. */
  channel?: string | null;
  /** The number or address to which it was sent. */
  address?: string | null;
  /** The number or name from which it was sent. */
  from?: string | null;
  /** The time of sending. */
  sent_at?: string | null;
}

/** A code was not delivered. */
export interface VerifyAttemptUndeliveredEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: UndeliveredVerifyAttempt | null;
}

/** A code that was not delivered. */
export interface UndeliveredVerifyAttempt {
  /** The id of the verification. */
  verification_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient to verify. */
  to?: VerifyRecipient | null;
  /** The account's data, as passed at the start. */
  metadata?: Record<string, unknown> | null;
  /** The channel of the code, for example `sms`. */
  channel?: string | null;
  /** The number or address to which it was sent. */
  address?: string | null;
  /** The reason as a code, for example `carrier_rejected`. */
  reason?: string | null;
  /** The error text of the carrier or mail server. */
  error?: string | null;
  /** The time of the failure. */
  failed_at?: string | null;
}

/** A verification was started. */
export interface VerificationCreatedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: CreatedVerification | null;
}

/** A verification that was started. */
export interface CreatedVerification {
  /** The id of the verification. */
  verification_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient to verify. */
  to?: VerifyRecipient | null;
  /** The account's data, as passed at the start. */
  metadata?: Record<string, unknown> | null;
  /** The channel of the code, for example `sms`. */
  channel?: string | null;
  /** The state, for example `pending`. */
  status?: string | null;
  /** The time of the start. */
  created_at?: string | null;
}

/** The correct code was entered. */
export interface VerificationVerifiedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: VerifiedVerification | null;
}

/** A verification that succeeded. */
export interface VerifiedVerification {
  /** The id of the verification. */
  verification_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The recipient to verify. */
  to?: VerifyRecipient | null;
  /** The account's data, as passed at the start. */
  metadata?: Record<string, unknown> | null;
  /** The channel of the code, for example `sms`. */
  channel?: string | null;
  /** The state, for example `verified`. */
  status?: string | null;
  /** The time at which the correct code was entered. */
  verified_at?: string | null;
}

/** A call was started, or answered. */
export interface VoiceCallEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: VoiceCall | null;
}

/** A call. */
export interface VoiceCall {
  /** The id of the call. */
  call_id?: string | null;
  /** The id of the session; a transferred call has several calls in a session. */
  session_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The direction, as seen from the workspace. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The caller, for example `+14155551234`. */
  from?: string | null;
  /** The callee, for example `+16505559876`. */
  to?: string | null;
}

/** A call ended. */
export interface VoiceCallEndedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: EndedVoiceCall | null;
}

/** A call that ended. */
export interface EndedVoiceCall {
  /** The id of the call. */
  call_id?: string | null;
  /** The id of the session; a transferred call has several calls in a session. */
  session_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The direction, as seen from the workspace. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The caller, for example `+14155551234`. */
  from?: string | null;
  /** The callee, for example `+16505559876`. */
  to?: string | null;
  /** The outcome, for example `answered`. */
  status?: string | null;
  /** The last SIP response code (RFC 3261), for example 200. */
  sip_response_code?: number | null;
  /** The duration in milliseconds. */
  duration_ms?: number | null;
  /** The charged duration, in milliseconds. */
  billable_ms?: number | null;
}

/** The status of a WhatsApp message changed. */
export interface WhatsappEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: WhatsappMessage | null;
}

/** A WhatsApp message with its status. */
export interface WhatsappMessage {
  /** The id of the message. */
  whatsapp_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The direction, as seen from the workspace. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The sender. */
  from?: WhatsappParty | null;
  /** The recipient. */
  to?: WhatsappParty | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
}

/** The sender or recipient of a WhatsApp message. */
export interface WhatsappParty {
  /** The phone number, if WhatsApp provides it. */
  phone_number?: string | null;
  /** WhatsApp's id of the user for this business, instead of a number. */
  bsuid?: string | null;
}

/** A WhatsApp message was not delivered. */
export interface WhatsappFailedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: FailedWhatsappMessage | null;
}

/** A WhatsApp message that was not delivered. */
export interface FailedWhatsappMessage {
  /** The id of the message. */
  whatsapp_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The direction, as seen from the workspace. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The sender. */
  from?: WhatsappParty | null;
  /** The recipient. */
  to?: WhatsappParty | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The reason. */
  error?: WhatsappError | null;
}

/** The reason for which a WhatsApp message was not delivered. */
export interface WhatsappError {
  /** Bird's code. */
  code?: string | null;
  /** A description of the reason. */
  description?: string | null;
  /** Meta's code, for example `131026`. */
  meta_error_code?: string | null;
  /** The time of the failure. */
  occurred_at?: string | null;
}

/** A WhatsApp message was received. */
export interface WhatsappReceivedEvent {
  /** The type of the event. */
  type: string;
  /** The time of the event. */
  timestamp?: string | null;
  /** The subject of the event. */
  data?: ReceivedWhatsappMessage | null;
}

/** A WhatsApp message that was received. It has one of the fields of contents. */
export interface ReceivedWhatsappMessage {
  /** The id of the message. */
  whatsapp_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** The direction, as seen from the workspace. */
  direction?: "inbound" | "outbound" | (string & {}) | null;
  /** The sender. */
  from?: WhatsappParty | null;
  /** The recipient. */
  to?: WhatsappParty | null;
  /** The account's labels. */
  tags?: Tag[] | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: Record<string, unknown> | null;
  /** The text. */
  text?: WhatsappText | null;
  /** An image. */
  image?: WhatsappMedia | null;
  /** A video. */
  video?: WhatsappMedia | null;
  /** A recording. */
  audio?: WhatsappAudio | null;
  /** A document. */
  document?: WhatsappDocument | null;
  /** A sticker. */
  sticker?: WhatsappSticker | null;
  /** A location. */
  location?: WhatsappLocation | null;
  /** Content that Bird does not pass on. */
  unsupported?: WhatsappUnsupported | null;
}

/** The text. */
export interface WhatsappText {
  /** The text. */
  body?: string | null;
}

/** An image or a video. */
export interface WhatsappMedia {
  /** The id of the file. */
  id?: string | null;
  /** The URL of the file, which needs an API key. */
  url?: string | null;
  /** The media type, for example `image/jpeg`. */
  mime_type?: string | null;
  /** The caption. */
  caption?: string | null;
}

/** A recording. */
export interface WhatsappAudio {
  /** The id of the file. */
  id?: string | null;
  /** The URL of the file, which needs an API key. */
  url?: string | null;
  /** The media type, for example `image/jpeg`. */
  mime_type?: string | null;
  /** Whether it was recorded in the app. */
  voice?: boolean | null;
}

/** A document. */
export interface WhatsappDocument {
  /** The id of the file. */
  id?: string | null;
  /** The URL of the file, which needs an API key. */
  url?: string | null;
  /** The media type, for example `image/jpeg`. */
  mime_type?: string | null;
  /** The caption. */
  caption?: string | null;
  /** The name. */
  filename?: string | null;
}

/** A sticker. */
export interface WhatsappSticker {
  /** The id of the file. */
  id?: string | null;
  /** The URL of the file, which needs an API key. */
  url?: string | null;
  /** The media type, for example `image/jpeg`. */
  mime_type?: string | null;
  /** Whether it is animated. */
  animated?: boolean | null;
}

/** A location. */
export interface WhatsappLocation {
  /** The latitude, in degrees north. */
  latitude?: number | null;
  /** The longitude, in degrees east. */
  longitude?: number | null;
  /** The name. */
  name?: string | null;
  /** The postal address. */
  address?: string | null;
  /** The URL of a page with details. */
  url?: string | null;
}

/** Content that Bird does not pass on. */
export interface WhatsappUnsupported {
  /** The type, for example `reaction`. */
  type?: string | null;
}

/** A webhook: the events to send, and the address. Not itself an event. */
export interface WebhookSubscription {
  /** The id of the subscription. */
  id?: string | null;
  /** The organization. */
  organizationId?: string | null;
  /** The workspace. */
  workspaceId?: string | null;
  /** The service whose events are sent. */
  service?: "channels" | "numbers" | "payments" | "conversations" | (string & {}) | null;
  /** The event that is sent, for example `conversation.created`. */
  event?: string | null;
  /** The URL to which it is sent, with `https`. */
  url?: string | null;
  /** The key with which deliveries are signed; without a key they are not signed. */
  signingKey?: string | null;
  /** Conditions, all of which an event must meet. */
  eventFilters?: EventFilter[] | null;
  /** A template that replaces Bird's payload. */
  template?: unknown;
  /** The state, for example `active`. */
  status?: string | null;
  /** The time of creation. */
  createdAt?: string | null;
  /** The time of the last change. */
  updatedAt?: string | null;
}

/** A condition that an event must meet. */
export interface EventFilter {
  /** The field, for example `channelId`. */
  key?: string | null;
  /** The value that the field must have. */
  value?: string | null;
}

/** A page of subscriptions. */
export interface WebhookSubscriptionList {
  /** The subscriptions of this page. */
  results?: WebhookSubscription[] | null;
  /** The `pageToken` of the next page; none on the last page. */
  nextPageToken?: string | null;
}
