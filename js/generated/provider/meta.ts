/** The payloads of Meta. Generated from the definitions by `cargo xtask generate`. */

/** The payloads by type of event. */
export interface Payloads {
  "whatsapp.message": WhatsappMessage;
  "whatsapp.status": WhatsappStatus;
  "whatsapp.call": WhatsappCall;
  "whatsapp.messages": WhatsappMessagesChange;
  "whatsapp.smb_message_echoes": WhatsappMessageEcho;
  "whatsapp.smb_app_state_sync": WhatsappStateSyncChange;
  "whatsapp.history": WhatsappHistory;
  "whatsapp.user_preferences": WhatsappUserPreferencesChange;
  "whatsapp.automatic_events": WhatsappAutomaticEventsChange;
  "whatsapp.group_lifecycle_update": WhatsappGroupsChange;
  "whatsapp.group_participants_update": WhatsappGroupsChange;
  "whatsapp.group_settings_update": WhatsappGroupsChange;
  "whatsapp.group_status_update": WhatsappGroupsChange;
  "whatsapp.account_update": WhatsappAccountUpdate;
  "whatsapp.account_review_update": WhatsappAccountReviewUpdate;
  "whatsapp.account_alerts": WhatsappAccountAlert;
  "whatsapp.business_capability_update": WhatsappBusinessCapabilityUpdate;
  "whatsapp.phone_number_name_update": WhatsappPhoneNumberNameUpdate;
  "whatsapp.phone_number_quality_update": WhatsappPhoneNumberQualityUpdate;
  "whatsapp.security": WhatsappSecurity;
  "whatsapp.partner_solutions": WhatsappPartnerSolutions;
  "whatsapp.payment_configuration_update": WhatsappPaymentConfigurationUpdate;
  "whatsapp.message_template_status_update": WhatsappTemplateStatusUpdate;
  "whatsapp.message_template_quality_update": WhatsappTemplateQualityUpdate;
  "whatsapp.message_template_components_update": WhatsappTemplateComponentsUpdate;
  "whatsapp.template_category_update": WhatsappTemplateCategoryUpdate;
  "messenger.message": MessageEvent;
  "messenger.postback": PostbackEvent;
  "messenger.reaction": ReactionEvent;
  "messenger.message_edit": MessageEditEvent;
  "messenger.delivery": DeliveryEvent;
  "messenger.read": ReadEvent;
  "messenger.optin": OptinEvent;
  "messenger.referral": ReferralEvent;
  "messenger.pass_thread_control": PassThreadControlEvent;
  "messenger.take_thread_control": TakeThreadControlEvent;
  "messenger.request_thread_control": RequestThreadControlEvent;
  "messenger.app_roles": AppRolesEvent;
  "messenger.account_linking": AccountLinkingEvent;
  "messenger.policy_enforcement": PolicyEnforcementEvent;
  "instagram.message": MessageEvent;
  "instagram.postback": PostbackEvent;
  "instagram.reaction": ReactionEvent;
  "instagram.message_edit": MessageEditEvent;
  "instagram.delivery": DeliveryEvent;
  "instagram.read": ReadEvent;
  "instagram.optin": OptinEvent;
  "instagram.referral": ReferralEvent;
  "instagram.pass_thread_control": PassThreadControlEvent;
  "instagram.take_thread_control": TakeThreadControlEvent;
  "instagram.request_thread_control": RequestThreadControlEvent;
}

/** A message that was received. */
export interface WhatsappMessage {
  /** The sender's phone number, without a `+`; empty or absent if the user is identified by a username only. */
  from?: string | null;
  /** The sender's business-scoped user id, such as `US.13491208655302741918`. */
  from_user_id?: string | null;
  /** The same for all business portfolios that are linked to each other. */
  from_parent_user_id?: string | null;
  /** The group that the message was sent to. */
  group_id?: string | null;
  /** The id of the message. Test messages of the App Dashboard all have the same. */
  id?: string | null;
  /** The time of sending, in seconds since 1970. */
  timestamp?: string | null;
  /** The type of the content, which is in the field of that name. */
  type?:
    | "text"
    | "image"
    | "video"
    | "audio"
    | "document"
    | "sticker"
    | "location"
    | "contacts"
    | "interactive"
    | "button"
    | "reaction"
    | "order"
    | "system"
    | "edit"
    | "revoke"
    | "unsupported"
    | "voice"
    | "unknown"
    | "media_placeholder"
    | "request_welcome"
    | (string & {})
    | null;
  /** The message to which it replies, or the forwarding. */
  context?: WhatsappContext | null;
  /** The ad or post from which the user wrote. */
  referral?: WhatsappReferral | null;
  /** The reason for which it cannot be shown. */
  errors?: Error[] | null;
  /** The text. */
  text?: WhatsappText | null;
  /** A picture. */
  image?: WhatsappMedia | null;
  /** A video. */
  video?: WhatsappMedia | null;
  /** A sound file or a voice message. */
  audio?: WhatsappMedia | null;
  /** A file. */
  document?: WhatsappMedia | null;
  /** A sticker. */
  sticker?: WhatsappMedia | null;
  /** A location. */
  location?: WhatsappLocation | null;
  /** Contact cards. */
  contacts?: WhatsappContactCard[] | null;
  /** A choice that the user made, or a form that was filled in. */
  interactive?: WhatsappInteractive | null;
  /** A button of a template that the user pressed. */
  button?: WhatsappButton | null;
  /** A reaction to a message. */
  reaction?: WhatsappReaction | null;
  /** The order of the user. */
  order?: WhatsappOrder | null;
  /** A notice about the user. */
  system?: WhatsappSystem | null;
  /** The message instead of an earlier one. */
  edit?: WhatsappEdit | null;
  /** The message that was deleted. */
  revoke?: WhatsappRevoke | null;
  /** The kind of the message that cannot be shown. */
  unsupported?: WhatsappUnsupported | null;
  /** A voice message, in earlier versions. */
  voice?: WhatsappMedia | null;
  /** The user's security code, if it changed. */
  identity?: WhatsappIdentity | null;
}

/** The message to which a message replies, or the forwarding of a message. */
export interface WhatsappContext {
  /** The sender of the message that is answered. */
  from?: string | null;
  /** The message that is answered. */
  id?: string | null;
  /** Whether it was forwarded. */
  forwarded?: boolean | null;
  /** Whether it was forwarded more than five times. */
  frequently_forwarded?: boolean | null;
  /** The product to which the user refers. */
  referred_product?: WhatsappReferredProduct | null;
  /** The business-scoped user id of the sender. */
  from_user_id?: string | null;
  /** The group of the message that is answered. */
  group_id?: string | null;
}

/** The product to which the user refers. */
export interface WhatsappReferredProduct {
  /** The catalogue. */
  catalog_id?: string | null;
  /** The account's id of it. */
  product_retailer_id?: string | null;
}

/** The ad or post from which the user wrote. */
export interface WhatsappReferral {
  /** The address. */
  source_url?: string | null;
  /** The id. */
  source_id?: string | null;
  /** The kind: `ad` or `post`. */
  source_type?: string | null;
  /** The title. */
  headline?: string | null;
  /** The text. */
  body?: string | null;
  /** `image` or `video`. */
  media_type?: string | null;
  /** The picture. */
  image_url?: string | null;
  /** The video. */
  video_url?: string | null;
  /** The small picture of its video. */
  thumbnail_url?: string | null;
  /** The id of the click. */
  ctwa_clid?: string | null;
  /** The text with which the conversation begins. */
  welcome_message?: Record<string, unknown> | null;
}

/** The error. */
export interface Error {
  /** The code, as documented. */
  code?: number | string | null;
  /** The description. */
  title?: string | null;
  /** The same as `title`. */
  message?: string | null;
  /** More details. */
  error_data?: ErrorData | null;
  /** The URL of its documentation. */
  href?: string | null;
  /** More details, in earlier versions. */
  details?: string | null;
}

/** More details of an error. */
export interface ErrorData {
  /** A human-readable description. */
  details?: string | null;
  /** `whatsapp`. */
  messaging_product?: string | null;
}

/** The text. */
export interface WhatsappText {
  /** The text. */
  body?: string | null;
}

/** A file. */
export interface WhatsappMedia {
  /** The id of the file, with which its URL is requested. */
  id?: string | null;
  /** The media type. */
  mime_type?: string | null;
  /** The SHA-256 of the file, in base64. */
  sha256?: string | null;
  /** The caption. */
  caption?: string | null;
  /** The name. */
  filename?: string | null;
  /** Whether it is a voice message. */
  voice?: boolean | null;
  /** Whether the sticker is animated. */
  animated?: boolean | null;
  /** The URL, which expires soon and needs an access token. */
  url?: string | null;
  /** The storage location, in earlier versions. */
  file?: string | null;
}

/** A location. */
export interface WhatsappLocation {
  /** The latitude, in degrees north. */
  latitude?: number | null;
  /** The longitude, in degrees east. */
  longitude?: number | null;
  /** The name. */
  name?: string | null;
  /** The address. */
  address?: string | null;
  /** The URL. */
  url?: string | null;
}

/** A contact card. */
export interface WhatsappContactCard {
  /** The name. */
  name?: Record<string, unknown> | null;
  /** The phone numbers. */
  phones?: Record<string, unknown>[] | null;
  /** The e-mail addresses. */
  emails?: Record<string, unknown>[] | null;
  /** The postal addresses. */
  addresses?: Record<string, unknown>[] | null;
  /** The employer. */
  org?: Record<string, unknown> | null;
  /** The addresses on the web. */
  urls?: Record<string, unknown>[] | null;
  /** The birthday. */
  birthday?: string | null;
}

/** A choice that the user made, or a form that was filled in. */
export interface WhatsappInteractive {
  /** The type, which is also the name of the field with the content. */
  type?: "button_reply" | "list_reply" | "nfm_reply" | "call_permission_reply" | (string & {}) | null;
  /** The button that was pressed. */
  button_reply?: WhatsappReply | null;
  /** The row that was chosen. */
  list_reply?: WhatsappReply | null;
  /** The form that was filled in. */
  nfm_reply?: WhatsappFormReply | null;
  /** Whether the business may call. */
  call_permission_reply?: WhatsappCallPermissionReply | null;
}

/** The choice. */
export interface WhatsappReply {
  /** The account's id of it. */
  id?: string | null;
  /** The text. */
  title?: string | null;
  /** The caption. */
  description?: string | null;
}

/** A form (a flow) that was filled in. */
export interface WhatsappFormReply {
  /** `flow`, or `address_message`. */
  name?: string | null;
  /** The text of the message. */
  body?: string | null;
  /** The answers: JSON text. */
  response_json?: string | null;
}

/** Whether the business may call. */
export interface WhatsappCallPermissionReply {
  /** `accept` or `reject`. */
  response?: string | null;
  /** The expiry, in seconds since 1970. */
  expiration_timestamp?: number | string | null;
  /** The source of the response: `user_action` or `automatic`. */
  response_source?: string | null;
  /** Whether it does not expire. */
  is_permanent?: boolean | null;
}

/** A button of a template that the user pressed. */
export interface WhatsappButton {
  /** The account's data. */
  payload?: string | null;
  /** The text of the button. */
  text?: string | null;
}

/** A reaction to a message. */
export interface WhatsappReaction {
  /** The message. */
  message_id?: string | null;
  /** The emoji; empty or absent if the reaction was removed. */
  emoji?: string | null;
}

/** The order of the user. */
export interface WhatsappOrder {
  /** The catalogue. */
  catalog_id?: string | null;
  /** The user's text. */
  text?: string | null;
  /** The products. */
  product_items?: WhatsappProduct[] | null;
}

/** A product that was ordered. */
export interface WhatsappProduct {
  /** The account's id of it. */
  product_retailer_id?: string | null;
  /** The quantity. */
  quantity?: number | string | null;
  /** The price of one. */
  item_price?: number | string | null;
  /** The currency, such as `EUR`. */
  currency?: string | null;
}

/** A notice about the user. */
export interface WhatsappSystem {
  /** The notice, for a human. */
  body?: string | null;
  /** The kind of the change. */
  type?: "user_changed_number" | "customer_identity_changed" | "user_changed_user_id" | (string & {}) | null;
  /** The new phone number. */
  wa_id?: string | null;
  /** The new phone number, of earlier versions. */
  new_wa_id?: string | null;
  /** The new business-scoped user id. */
  user_id?: string | null;
  /** The state of the new security code, of earlier versions. */
  identity?: string | null;
  /** The user's earlier phone number. */
  customer?: string | null;
}

/** The message instead of an earlier one. */
export interface WhatsappEdit {
  /** The earlier message. */
  original_message_id?: string | null;
  /** The new content. */
  message?: WhatsappEditedMessage | null;
}

/** The content of an edited message. */
export interface WhatsappEditedMessage {
  /** The field of the property. */
  type?:
    | "text"
    | "image"
    | "video"
    | "audio"
    | "document"
    | "sticker"
    | "location"
    | "contacts"
    | "interactive"
    | "button"
    | "reaction"
    | "order"
    | "system"
    | "edit"
    | "revoke"
    | "unsupported"
    | "voice"
    | "unknown"
    | "media_placeholder"
    | "request_welcome"
    | (string & {})
    | null;
  /** The message to which it replies. */
  context?: WhatsappContext | null;
  /** The text. */
  text?: WhatsappText | null;
  /** A picture. */
  image?: WhatsappMedia | null;
  /** A video. */
  video?: WhatsappMedia | null;
  /** A file. */
  document?: WhatsappMedia | null;
}

/** A message that was deleted. */
export interface WhatsappRevoke {
  /** The message. */
  original_message_id?: string | null;
}

/** The kind of a message that cannot be shown. */
export interface WhatsappUnsupported {
  /** The type. */
  type?: string | null;
}

/** The user's security code, if it changed. */
export interface WhatsappIdentity {
  /** Whether the business has confirmed it. */
  acknowledged?: boolean | null;
  /** The time of creation, in seconds since 1970. */
  created_timestamp?: string | null;
  /** The id. */
  hash?: string | null;
}

/** The status of a message that was sent, or of a call that was made. */
export interface WhatsappStatus {
  /** The message or the call. */
  id?: string | null;
  /** The status; in upper case for a call. */
  status?:
    | "sent"
    | "delivered"
    | "read"
    | "failed"
    | "played"
    | "deleted"
    | "RINGING"
    | "ACCEPTED"
    | "REJECTED"
    | (string & {})
    | null;
  /** The time, in seconds since 1970. */
  timestamp?: string | null;
  /** The recipient's phone number, without a `+`, or the group; empty if the user is identified by a username only. */
  recipient_id?: string | null;
  /** The recipient's business-scoped user id. */
  recipient_user_id?: string | null;
  /** `group` if the recipient is a group. */
  recipient_type?: string | null;
  /** The member of the group. */
  recipient_participant_id?: string | null;
  /** The state of the recipient's security code. */
  recipient_identity_key_hash?: string | null;
  /** The account's reference, as passed when it was sent. */
  biz_opaque_callback_data?: string | null;
  /** The window in which messages are billed together. */
  conversation?: WhatsappConversation | null;
  /** The price. */
  pricing?: WhatsappPricing | null;
  /** The reason for the failure. */
  errors?: Error[] | null;
  /** `call` for the status of a call. */
  type?: string | null;
  /** The recipient's business-scoped user id for all business portfolios that are linked to each other. */
  recipient_parent_user_id?: string | null;
  /** The business-scoped user id of the member of the group. */
  recipient_participant_user_id?: string | null;
  /** The same for all business portfolios that are linked to each other. */
  recipient_participant_parent_user_id?: string | null;
  /** Another id of the recipient. */
  recipient_logical_id?: string | null;
}

/** The window in which messages are billed together. */
export interface WhatsappConversation {
  /** The id. */
  id?: string | null;
  /** The time of the end, in seconds since 1970. */
  expiration_timestamp?: string | number | null;
  /** The origin of the window. */
  origin?: WhatsappOrigin | null;
}

/** The origin of a conversation window. */
export interface WhatsappOrigin {
  /** The category. */
  type?:
    | "authentication"
    | "authentication_international"
    | "authentication-international"
    | "marketing"
    | "marketing_lite"
    | "utility"
    | "service"
    | "referral_conversion"
    | "group_marketing"
    | "group_service"
    | "group_utility"
    | "general_purpose_ai"
    | (string & {})
    | null;
}

/** The price of a message. */
export interface WhatsappPricing {
  /** Whether it costs anything. */
  billable?: boolean | null;
  /** `CBP` by the conversation, `PMP` by the message. */
  pricing_model?: "CBP" | "PMP" | (string & {}) | null;
  /** The rate. */
  type?:
    | "regular"
    | "free_customer_service"
    | "free_entry_point"
    | "free_group_customer_service"
    | (string & {})
    | null;
  /** The category. */
  category?:
    | "authentication"
    | "authentication_international"
    | "authentication-international"
    | "marketing"
    | "marketing_lite"
    | "utility"
    | "service"
    | "referral_conversion"
    | "group_marketing"
    | "group_service"
    | "group_utility"
    | "general_purpose_ai"
    | (string & {})
    | null;
}

/** A call that started or ended. */
export interface WhatsappCall {
  /** The id of the call. */
  id?: string | null;
  /** The caller's phone number, without a `+`. */
  from?: string | null;
  /** The callee's phone number, without a `+`. */
  to?: string | null;
  /** The event of the call. */
  event?: "connect" | "terminate" | (string & {}) | null;
  /** The time, in seconds since 1970. */
  timestamp?: string | null;
  /** The direction. */
  direction?: "USER_INITIATED" | "BUSINESS_INITIATED" | (string & {}) | null;
  /** The description of the connection. */
  session?: WhatsappSession | null;
  /** The result. */
  status?: "COMPLETED" | "FAILED" | (string & {}) | null;
  /** The time of the answer, in seconds since 1970. */
  start_time?: string | null;
  /** The time of the end, in seconds since 1970. */
  end_time?: string | null;
  /** The duration in seconds. */
  duration?: number | null;
  /** The account's reference, as passed when it was created. */
  biz_opaque_callback_data?: string | null;
  /** The caller's business-scoped user id. */
  from_user_id?: string | null;
  /** The callee's business-scoped user id. */
  to_user_id?: string | null;
  /** The reason for the failure. */
  errors?: Error[] | null;
}

/** The description of a connection. */
export interface WhatsappSession {
  /** `offer` or `answer`. */
  sdp_type?: string | null;
  /** The description (RFC 8866). */
  sdp?: string | null;
}

/** Errors of the account, without a message. */
export interface WhatsappMessagesChange {
  /** `whatsapp`. */
  messaging_product?: string | null;
  /** The business's phone number. */
  metadata?: WhatsappMetadata | null;
  /** The users. */
  contacts?: WhatsappContact[] | null;
  /** The error. */
  errors?: Error[] | null;
}

/** The business's phone number. */
export interface WhatsappMetadata {
  /** The number, without a `+`. */
  display_phone_number?: string | null;
  /** The id of the number. */
  phone_number_id?: string | null;
}

/** A WhatsApp user. */
export interface WhatsappContact {
  /** The user's phone number, without a `+`; empty if the user is identified by a username only. */
  wa_id?: string | null;
  /** The user's name. */
  profile?: WhatsappProfile | null;
  /** The user's business-scoped user id. */
  user_id?: string | null;
  /** The same for all business portfolios that are linked to each other. */
  parent_user_id?: string | null;
  /** The state of the user's security code. */
  identity_key_hash?: string | null;
}

/** A WhatsApp user's name. */
export interface WhatsappProfile {
  /** The name that the user has chosen. */
  name?: string | null;
  /** The username. */
  username?: string | null;
  /** The country, such as `US`. */
  country_code?: string | null;
}

/** A message that the business sent with the WhatsApp Business app. */
export interface WhatsappMessageEcho {
  /** The sender's phone number, without a `+`; empty or absent if the user is identified by a username only. */
  from?: string | null;
  /** The sender's business-scoped user id, such as `US.13491208655302741918`. */
  from_user_id?: string | null;
  /** The same for all business portfolios that are linked to each other. */
  from_parent_user_id?: string | null;
  /** The group that the message was sent to. */
  group_id?: string | null;
  /** The id of the message. Test messages of the App Dashboard all have the same. */
  id?: string | null;
  /** The time of sending, in seconds since 1970. */
  timestamp?: string | null;
  /** The type of the content, which is in the field of that name. */
  type?:
    | "text"
    | "image"
    | "video"
    | "audio"
    | "document"
    | "sticker"
    | "location"
    | "contacts"
    | "interactive"
    | "button"
    | "reaction"
    | "order"
    | "system"
    | "edit"
    | "revoke"
    | "unsupported"
    | "voice"
    | "unknown"
    | "media_placeholder"
    | "request_welcome"
    | (string & {})
    | null;
  /** The message to which it replies, or the forwarding. */
  context?: WhatsappContext | null;
  /** The ad or post from which the user wrote. */
  referral?: WhatsappReferral | null;
  /** The reason for which it cannot be shown. */
  errors?: Error[] | null;
  /** The text. */
  text?: WhatsappText | null;
  /** A picture. */
  image?: WhatsappMedia | null;
  /** A video. */
  video?: WhatsappMedia | null;
  /** A sound file or a voice message. */
  audio?: WhatsappMedia | null;
  /** A file. */
  document?: WhatsappMedia | null;
  /** A sticker. */
  sticker?: WhatsappMedia | null;
  /** A location. */
  location?: WhatsappLocation | null;
  /** Contact cards. */
  contacts?: WhatsappContactCard[] | null;
  /** A choice that the user made, or a form that was filled in. */
  interactive?: WhatsappInteractive | null;
  /** A button of a template that the user pressed. */
  button?: WhatsappButton | null;
  /** A reaction to a message. */
  reaction?: WhatsappReaction | null;
  /** The order of the user. */
  order?: WhatsappOrder | null;
  /** A notice about the user. */
  system?: WhatsappSystem | null;
  /** The message instead of an earlier one. */
  edit?: WhatsappEdit | null;
  /** The message that was deleted. */
  revoke?: WhatsappRevoke | null;
  /** The kind of the message that cannot be shown. */
  unsupported?: WhatsappUnsupported | null;
  /** The recipient's phone number, without a `+`. */
  to?: string | null;
  /** The recipient's business-scoped user id. */
  to_user_id?: string | null;
  /** The same for all business portfolios that are linked to each other. */
  to_parent_user_id?: string | null;
}

/** Contacts of the WhatsApp Business app that changed. */
export interface WhatsappStateSyncChange {
  /** `whatsapp`. */
  messaging_product?: string | null;
  /** The business's phone number. */
  metadata?: WhatsappMetadata | null;
  /** The changes. */
  state_sync?: WhatsappStateSync[] | null;
}

/** A contact of the WhatsApp Business app that changed. */
export interface WhatsappStateSync {
  /** `contact`. */
  type?: string | null;
  /** The contact. */
  contact?: Record<string, unknown> | null;
  /** `add` or `remove`. */
  action?: string | null;
  /** The time. */
  metadata?: Record<string, unknown> | null;
}

/** Earlier messages: a part of the history, or one message of it whose file is sent afterwards. */
export interface WhatsappHistory {
  /** The sender's phone number, without a `+`; empty or absent if the user is identified by a username only. */
  from?: string | null;
  /** The sender's business-scoped user id, such as `US.13491208655302741918`. */
  from_user_id?: string | null;
  /** The same for all business portfolios that are linked to each other. */
  from_parent_user_id?: string | null;
  /** The group that the message was sent to. */
  group_id?: string | null;
  /** The id of the message. Test messages of the App Dashboard all have the same. */
  id?: string | null;
  /** The time of sending, in seconds since 1970. */
  timestamp?: string | null;
  /** The type of the content, which is in the field of that name. */
  type?:
    | "text"
    | "image"
    | "video"
    | "audio"
    | "document"
    | "sticker"
    | "location"
    | "contacts"
    | "interactive"
    | "button"
    | "reaction"
    | "order"
    | "system"
    | "edit"
    | "revoke"
    | "unsupported"
    | "voice"
    | "unknown"
    | "media_placeholder"
    | "request_welcome"
    | (string & {})
    | null;
  /** The message to which it replies, or the forwarding. */
  context?: WhatsappContext | null;
  /** The ad or post from which the user wrote. */
  referral?: WhatsappReferral | null;
  /** The reason for which it cannot be shown. */
  errors?: Error[] | null;
  /** The text. */
  text?: WhatsappText | null;
  /** A picture. */
  image?: WhatsappMedia | null;
  /** A video. */
  video?: WhatsappMedia | null;
  /** A sound file or a voice message. */
  audio?: WhatsappMedia | null;
  /** A file. */
  document?: WhatsappMedia | null;
  /** A sticker. */
  sticker?: WhatsappMedia | null;
  /** A location. */
  location?: WhatsappLocation | null;
  /** Contact cards. */
  contacts?: WhatsappContactCard[] | null;
  /** A choice that the user made, or a form that was filled in. */
  interactive?: WhatsappInteractive | null;
  /** A button of a template that the user pressed. */
  button?: WhatsappButton | null;
  /** A reaction to a message. */
  reaction?: WhatsappReaction | null;
  /** The order of the user. */
  order?: WhatsappOrder | null;
  /** A notice about the user. */
  system?: WhatsappSystem | null;
  /** The message instead of an earlier one. */
  edit?: WhatsappEdit | null;
  /** The message that was deleted. */
  revoke?: WhatsappRevoke | null;
  /** The kind of the message that cannot be shown. */
  unsupported?: WhatsappUnsupported | null;
  /** `whatsapp`. */
  messaging_product?: string | null;
  /** The business's phone number. */
  metadata?: WhatsappMetadata | null;
  /** The pieces. */
  history?: WhatsappHistoryChunk[] | null;
  /** The recipient's phone number, if the business sent the message. */
  to?: string | null;
  /** The status of the message. */
  history_context?: WhatsappHistoryContext | null;
}

/** A part of the history, or the reason for which there is none. */
export interface WhatsappHistoryChunk {
  /** The position of this part of the history. */
  metadata?: WhatsappHistoryMetadata | null;
  /** The conversations. */
  threads?: WhatsappHistoryThread[] | null;
  /** The reason for which there is no history. */
  errors?: Error[] | null;
}

/** The position of a part of the history. */
export interface WhatsappHistoryMetadata {
  /** The days: 0 the last one, 1 up to 90, 2 up to 180. */
  phase?: number | null;
  /** The index of this part in its phase. */
  chunk_order?: number | null;
  /** The percentage of the history that has been sent. */
  progress?: number | null;
}

/** An earlier conversation. */
export interface WhatsappHistoryThread {
  /** The user's phone number. */
  id?: string | null;
  /** The messages. */
  messages?: Record<string, unknown>[] | null;
  /** The user. */
  context?: Record<string, unknown> | null;
}

/** The status of an earlier message. */
export interface WhatsappHistoryContext {
  /** The status. */
  status?: "DELIVERED" | "ERROR" | "PENDING" | "PLAYED" | "READ" | "SENT" | (string & {}) | null;
}

/** Users stopped or resumed marketing messages. */
export interface WhatsappUserPreferencesChange {
  /** `whatsapp`. */
  messaging_product?: string | null;
  /** The business's phone number. */
  metadata?: WhatsappMetadata | null;
  /** The users. */
  contacts?: WhatsappContact[] | null;
  /** The preferences. */
  user_preferences?: WhatsappUserPreference[] | null;
}

/** A preference of a user for marketing messages. */
export interface WhatsappUserPreference {
  /** The user's phone number, without a `+`. */
  wa_id?: string | null;
  /** The user's business-scoped user id. */
  user_id?: string | null;
  /** A human-readable description. */
  detail?: string | null;
  /** `marketing_messages`. */
  category?: string | null;
  /** `stop` or `resume`. */
  value?: string | null;
  /** The time, in seconds since 1970. */
  timestamp?: number | null;
  /** The link by which the user signed up. */
  signup_id?: string | null;
}

/** Leads and purchases that were found in conversations. */
export interface WhatsappAutomaticEventsChange {
  /** `whatsapp`. */
  messaging_product?: string | null;
  /** The business's phone number. */
  metadata?: WhatsappMetadata | null;
  /** The events that were found. */
  automatic_events?: WhatsappAutomaticEvent[] | null;
}

/** A lead or a purchase. */
export interface WhatsappAutomaticEvent {
  /** The message. */
  id?: string | null;
  /** `LeadSubmitted` or `Purchase`. */
  event_name?: string | null;
  /** The time, in seconds since 1970. */
  timestamp?: number | null;
  /** The click on the ad. */
  ctwa_clid?: string | null;
  /** The amount. */
  custom_data?: Record<string, unknown> | null;
}

/** Groups that were created, changed or deleted, or whose members changed. */
export interface WhatsappGroupsChange {
  /** `whatsapp`. */
  messaging_product?: string | null;
  /** The business's phone number. */
  metadata?: WhatsappMetadata | null;
  /** The groups. */
  groups?: Record<string, unknown>[] | null;
  /** The users. */
  contacts?: WhatsappContact[] | null;
}

/** An account changed. */
export interface WhatsappAccountUpdate {
  /** The type of the event. */
  event?:
    | "ACCOUNT_DELETED"
    | "ACCOUNT_RESTRICTION"
    | "ACCOUNT_VIOLATION"
    | "ACCOUNT_OFFBOARDED"
    | "ACCOUNT_RECONNECTED"
    | "AD_ACCOUNT_LINKED"
    | "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE"
    | "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE"
    | "DISABLED_UPDATE"
    | "MM_LITE_TERMS_SIGNED"
    | "PARTNER_ADDED"
    | "PARTNER_REMOVED"
    | "PARTNER_APP_INSTALLED"
    | "PARTNER_APP_UNINSTALLED"
    | "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE"
    | "VOLUME_BASED_PRICING_TIER_UPDATE"
    | (string & {})
    | null;
  /** The country where the business is. */
  country?: string | null;
  /** The rule that was violated. */
  violation_info?: Record<string, unknown> | null;
  /** Whether it is disabled. */
  ban_info?: Record<string, unknown> | null;
  /** The restrictions. */
  restriction_info?: Record<string, unknown>[] | null;
  /** The account and the partner. */
  waba_info?: Record<string, unknown> | null;
  /** The reason for the disconnection. */
  disconnection_info?: Record<string, unknown> | null;
  /** The eligibility for the international rates of authentication messages. */
  auth_international_rate_eligibility?: Record<string, unknown> | null;
  /** The certification of a partner's client. */
  partner_client_certification_info?: Record<string, unknown> | null;
  /** The tier of its rates. */
  volume_tier_info?: Record<string, unknown> | null;
  /** The phone number. */
  phone_number?: string | null;
  /** The name of the change, if the value contains it. */
  field?: string | null;
  /** The kind of account, if the value contains it. */
  object?: string | null;
}

/** An account was reviewed. */
export interface WhatsappAccountReviewUpdate {
  /** The decision, such as `APPROVED`. */
  decision?: string | null;
}

/** An alert of a business account. */
export interface WhatsappAccountAlert {
  /** The kind of the entity, such as `BUSINESS`. */
  entity_type?: string | null;
  /** The id of the entity. */
  entity_id?: string | null;
  /** The alert. */
  alert_info?: WhatsappAlert | null;
  /** The severity. */
  alert_severity?: string | null;
  /** Whether the alert is active. */
  alert_status?: string | null;
  /** The kind of the alert. */
  alert_type?: string | null;
  /** A human-readable description. */
  alert_description?: string | null;
}

/** An alert. */
export interface WhatsappAlert {
  /** The severity. */
  alert_severity?: string | null;
  /** Whether the alert is active. */
  alert_status?: string | null;
  /** The kind of the alert. */
  alert_type?: string | null;
  /** A human-readable description. */
  alert_description?: string | null;
}

/** The capabilities of a business changed. */
export interface WhatsappBusinessCapabilityUpdate {
  /** The maximum number of conversations per day. */
  max_daily_conversations_per_business?: number | string | null;
  /** The maximum number of conversations per day and phone number, in earlier versions. */
  max_daily_conversation_per_phone?: number | string | null;
  /** The maximum number of phone numbers of an account. */
  max_phone_numbers_per_waba?: number | null;
  /** The maximum number of phone numbers of the business. */
  max_phone_numbers_per_business?: number | null;
}

/** The name of a phone number was reviewed. */
export interface WhatsappPhoneNumberNameUpdate {
  /** The number. */
  display_phone_number?: string | null;
  /** The decision, such as `APPROVED`. */
  decision?: string | null;
  /** The name. */
  requested_verified_name?: string | null;
  /** The reason for the rejection. */
  rejection_reason?: string | null;
}

/** The number of messages that a phone number may send has changed. */
export interface WhatsappPhoneNumberQualityUpdate {
  /** The number. */
  display_phone_number?: string | null;
  /** The event, such as `THROUGHPUT_UPGRADE`. */
  event?: string | null;
  /** The limit, such as `TIER_UNLIMITED`. */
  current_limit?: string | null;
  /** The earlier limit. */
  old_limit?: string | null;
  /** The maximum number of conversations per day. */
  max_daily_conversations_per_business?: string | number | null;
}

/** The PIN of a phone number was changed, or is to be. */
export interface WhatsappSecurity {
  /** The number. */
  display_phone_number?: string | null;
  /** The event, such as `PIN_RESET_REQUEST`. */
  event?: string | null;
  /** The user who requested it. */
  requester?: string | null;
}

/** A solution of several partners changed. */
export interface WhatsappPartnerSolutions {
  /** The event, such as `SOLUTION_CREATED`. */
  event?: string | null;
  /** The solution. */
  solution_id?: string | null;
  /** The status, such as `INITIATED`. */
  solution_status?: string | null;
}

/** A configuration for payments changed. */
export interface WhatsappPaymentConfigurationUpdate {
  /** The configuration. */
  configuration_name?: string | null;
  /** The payment provider. */
  provider_name?: string | null;
  /** The business at that provider. */
  provider_mid?: string | null;
  /** The status. */
  status?: string | null;
  /** The time of creation, in seconds since 1970. */
  created_timestamp?: number | null;
  /** The time of the change, in seconds since 1970. */
  updated_timestamp?: number | null;
}

/** A template was reviewed, or its use changed. */
export interface WhatsappTemplateStatusUpdate {
  /** The id of the template. */
  message_template_id?: number | string | null;
  /** The name. */
  message_template_name?: string | null;
  /** The language, such as `en_US`. */
  message_template_language?: string | null;
  /** The type of the event. */
  event?:
    | "APPROVED"
    | "ARCHIVED"
    | "DELETED"
    | "DISABLED"
    | "FLAGGED"
    | "IN_APPEAL"
    | "LIMIT_EXCEEDED"
    | "LOCKED"
    | "PAUSED"
    | "PENDING"
    | "REINSTATED"
    | "PENDING_DELETION"
    | "REJECTED"
    | (string & {})
    | null;
  /** The category. */
  message_template_category?: string | null;
  /** The reason, or `NONE`. */
  reason?: string | null;
  /** The reason for the rejection. */
  rejection_info?: Record<string, unknown> | null;
  /** The time at which it was disabled. */
  disable_info?: Record<string, unknown> | null;
  /** Further information. */
  other_info?: Record<string, unknown> | null;
}

/** The quality of a template changed. */
export interface WhatsappTemplateQualityUpdate {
  /** The id of the template. */
  message_template_id?: number | string | null;
  /** The name. */
  message_template_name?: string | null;
  /** The language, such as `en_US`. */
  message_template_language?: string | null;
  /** The earlier quality. */
  previous_quality_score?: string | null;
  /** The quality, such as `YELLOW`. */
  new_quality_score?: string | null;
}

/** The text of a template changed. */
export interface WhatsappTemplateComponentsUpdate {
  /** The id of the template. */
  message_template_id?: number | string | null;
  /** The name. */
  message_template_name?: string | null;
  /** The language, such as `en_US`. */
  message_template_language?: string | null;
  /** The title. */
  message_template_title?: string | null;
  /** The text. */
  message_template_element?: string | null;
  /** The text below. */
  message_template_footer?: string | null;
  /** The buttons. */
  message_template_buttons?: Record<string, unknown>[] | null;
}

/** The category of a template changed, or is going to. */
export interface WhatsappTemplateCategoryUpdate {
  /** The id of the template. */
  message_template_id?: number | string | null;
  /** The name. */
  message_template_name?: string | null;
  /** The language, such as `en_US`. */
  message_template_language?: string | null;
  /** The earlier category. */
  previous_category?: string | null;
  /** The category. */
  new_category?: string | null;
  /** The category after the change. */
  correct_category?: string | null;
  /** The time of the change, in seconds since 1970. */
  category_update_timestamp?: number | null;
}

/** A message was received, or sent by the page. */
export interface MessageEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The message. */
  message?: Message | null;
}

/** A user, a page or an account. */
export interface Party {
  /** The id in this conversation. */
  id?: string | null;
  /** The identifier of a user who has no conversation with the page yet. */
  user_ref?: string | null;
  /** The username on Instagram. */
  username?: string | null;
}

/** A message. */
export interface Message {
  /** The id of the message. Test messages of the App Dashboard all have the same. */
  mid?: string | null;
  /** The text. */
  text?: string | null;
  /** The attachments. */
  attachments?: Attachment[] | null;
  /** The suggestion that was tapped. */
  quick_reply?: QuickReply | null;
  /** The message or story to which it replies. */
  reply_to?: ReplyTo | null;
  /** The ad or product from which the user wrote. */
  referral?: Referral | null;
  /** Whether the page sent it. */
  is_echo?: boolean | null;
  /** The app that sent it. */
  app_id?: number | string | null;
  /** The account's data, as passed when the message was sent. */
  metadata?: string | null;
  /** Whether the user deleted it. */
  is_deleted?: boolean | null;
  /** Whether it cannot be shown. */
  is_unsupported?: boolean | null;
  /** The result of natural language processing. */
  nlp?: Record<string, unknown> | null;
  /** The commands in the text. */
  commands?: Record<string, unknown>[] | null;
  /** Whether a user of the account sent it. */
  is_self?: boolean | null;
}

/** An attachment of a message. */
export interface Attachment {
  /** The type. */
  type?:
    | "image"
    | "video"
    | "audio"
    | "file"
    | "location"
    | "fallback"
    | "template"
    | "reel"
    | "ig_reel"
    | "story_mention"
    | "share"
    | "like_heart"
    | "ig_post"
    | "ig_story"
    | "post"
    | (string & {})
    | null;
  /** The content. */
  payload?: AttachmentPayload | null;
  /** The title. */
  title?: string | null;
  /** The address. */
  url?: string | null;
}

/** The content of an attachment. */
export interface AttachmentPayload {
  /** The URL of the file, or the target of the link. */
  url?: string | null;
  /** The title. */
  title?: string | null;
  /** The sticker. */
  sticker_id?: number | null;
  /** The location. */
  coordinates?: Coordinates | null;
  /** The reel. */
  reel_video_id?: number | null;
  /** Custom fields of the account. */
  [key: string]: unknown;
}

/** A location, in decimal degrees. */
export interface Coordinates {
  /** The latitude, in degrees north. */
  lat?: number | null;
  /** The longitude, in degrees east. */
  long?: number | null;
}

/** A suggestion that was tapped. */
export interface QuickReply {
  /** The account's data. */
  payload?: string | null;
}

/** The message or story that a message answers. */
export interface ReplyTo {
  /** The message. */
  mid?: string | null;
  /** The story. */
  story?: Record<string, unknown> | null;
  /** Whether the answer is to the user's own message. */
  is_self_reply?: boolean | null;
}

/** The link or ad through which a user opened the conversation. */
export interface Referral {
  /** The account's data. */
  ref?: string | null;
  /** The source, such as `ADS`. */
  source?: string | null;
  /** The action of the user, such as `OPEN_THREAD`. */
  type?: string | null;
  /** The ad. */
  ad_id?: string | null;
  /** The address of the page. */
  referer_uri?: string | null;
  /** Whether the user has not logged in. */
  is_guest_user?: boolean | string | null;
  /** The ad's content. */
  ads_context_data?: Record<string, unknown> | null;
  /** The product. */
  product?: Record<string, unknown> | null;
}

/** A user pressed a button. */
export interface PostbackEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The button. */
  postback?: Postback | null;
}

/** A button that was pressed. */
export interface Postback {
  /** The id of the pressed button. */
  mid?: string | null;
  /** The text of the button. */
  title?: string | null;
  /** The account's data. */
  payload?: string | null;
  /** The link or ad through which the user opened the conversation. */
  referral?: Referral | null;
}

/** A user reacted to a message. */
export interface ReactionEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The reaction. */
  reaction?: Reaction | null;
}

/** A reaction to a message. */
export interface Reaction {
  /** The message. */
  mid?: string | null;
  /** Whether it was added or removed. */
  action?: "react" | "unreact" | (string & {}) | null;
  /** The reaction. */
  reaction?: "smile" | "angry" | "sad" | "wow" | "love" | "like" | "dislike" | "other" | (string & {}) | null;
  /** The emoji. */
  emoji?: string | null;
}

/** A user changed a message. */
export interface MessageEditEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The new content. */
  message_edit?: MessageEdit | null;
}

/** A message that was changed. */
export interface MessageEdit {
  /** The message. */
  mid?: string | null;
  /** The new text. */
  text?: string | null;
  /** The number of changes. */
  num_edit?: number | string | null;
}

/** Messages of the page were delivered. */
export interface DeliveryEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The messages that were delivered. */
  delivery?: Delivery | null;
}

/** The messages that were delivered. */
export interface Delivery {
  /** The time up to which the receipt applies to all messages, in milliseconds since 1970. */
  watermark?: number | string | null;
  /** The messages. */
  mids?: string[] | null;
  /** A number that is no longer used. */
  seq?: number | null;
}

/** Messages of the page were read. */
export interface ReadEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The messages that were read. */
  read?: Read | null;
}

/** The messages that were read. */
export interface Read {
  /** The time up to which the receipt applies to all messages, in milliseconds since 1970. */
  watermark?: number | string | null;
  /** The message, on Instagram. */
  mid?: string | null;
  /** A number that is no longer used. */
  seq?: number | null;
}

/** A user agreed to receive messages. */
export interface OptinEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The agreement. */
  optin?: Optin | null;
}

/** An agreement to receive messages. */
export interface Optin {
  /** The subject of the agreement, such as `notification_messages`. */
  type?: string | null;
  /** The account's data. */
  payload?: string | null;
  /** The account's data of a plugin. */
  ref?: string | null;
  /** The identifier of a user who has no conversation with the page yet. */
  user_ref?: string | null;
  /** The token with which messages are sent. */
  notification_messages_token?: string | null;
  /** The frequency, such as `DAILY`. */
  notification_messages_frequency?: string | null;
  /** The time zone. */
  notification_messages_timezone?: string | null;
  /** Whether messages were stopped or resumed. */
  notification_messages_status?: string | null;
  /** The expiry, in milliseconds since 1970. */
  token_expiry_timestamp?: number | string | null;
  /** Whether the token is a new one. */
  user_token_status?: string | null;
  /** The title of the subscription. */
  title?: string | null;
}

/** A user opened the conversation through a link or an ad. */
export interface ReferralEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The referral. */
  referral?: Referral | null;
}

/** An app passed a conversation on. */
export interface PassThreadControlEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The previous and the new app. */
  pass_thread_control?: ThreadControl | null;
}

/** The transfer of a conversation from one app to another. */
export interface ThreadControl {
  /** The previous app. */
  previous_owner_app_id?: string | number | null;
  /** The new app. */
  new_owner_app_id?: string | number | null;
  /** The app that requests it. */
  requested_owner_app_id?: string | number | null;
  /** The data of the apps. */
  metadata?: string | null;
}

/** An app took over a conversation. */
export interface TakeThreadControlEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The previous app. */
  take_thread_control?: ThreadControl | null;
}

/** An app requested a conversation. */
export interface RequestThreadControlEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The app that requests it. */
  request_thread_control?: ThreadControl | null;
}

/** The roles of apps changed. */
export interface AppRolesEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The roles, by the ids of the apps. */
  app_roles?: Record<string, unknown> | null;
}

/** A user linked or unlinked an account. */
export interface AccountLinkingEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The link. */
  account_linking?: AccountLinking | null;
}

/** A link between an account of the business and a user. */
export interface AccountLinking {
  /** `linked` or `unlinked`. */
  status?: string | null;
  /** The authorization code that the business gave to the login. */
  authorization_code?: string | null;
}

/** A rule violation of a page was found or resolved. */
export interface PolicyEnforcementEvent {
  /** The user, or for an echo the page. */
  sender?: Party | null;
  /** The page or the account, or for an echo the user. */
  recipient?: Party | null;
  /** The time, in milliseconds since 1970. */
  timestamp?: number | string | null;
  /** The enforcement. */
  policy_enforcement?: PolicyEnforcement | null;
}

/** A rule that a page broke. */
export interface PolicyEnforcement {
  /** `warning`, `block` or `unblock`. */
  action?: string | null;
  /** The reason. */
  reason?: string | null;
}
