//! The payloads of Meta as types. Generated from the definitions by `cargo xtask generate`.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Either, Event, Provider};

/// The payload of an event, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// The payload of `whatsapp.message`.
    WhatsappMessage(Box<WhatsappMessage>),
    /// The payload of `whatsapp.status`.
    WhatsappStatus(Box<WhatsappStatus>),
    /// The payload of `whatsapp.call`.
    WhatsappCall(Box<WhatsappCall>),
    /// The payload of `whatsapp.messages`.
    WhatsappMessages(Box<WhatsappMessagesChange>),
    /// The payload of `whatsapp.smb_message_echoes`.
    WhatsappSmbMessageEchoes(Box<WhatsappMessageEcho>),
    /// The payload of `whatsapp.smb_app_state_sync`.
    WhatsappSmbAppStateSync(Box<WhatsappStateSyncChange>),
    /// The payload of `whatsapp.history`.
    WhatsappHistory(Box<WhatsappHistory>),
    /// The payload of `whatsapp.user_preferences`.
    WhatsappUserPreferences(Box<WhatsappUserPreferencesChange>),
    /// The payload of `whatsapp.automatic_events`.
    WhatsappAutomaticEvents(Box<WhatsappAutomaticEventsChange>),
    /// The payload of `whatsapp.group_lifecycle_update`.
    WhatsappGroupLifecycleUpdate(Box<WhatsappGroupsChange>),
    /// The payload of `whatsapp.group_participants_update`.
    WhatsappGroupParticipantsUpdate(Box<WhatsappGroupsChange>),
    /// The payload of `whatsapp.group_settings_update`.
    WhatsappGroupSettingsUpdate(Box<WhatsappGroupsChange>),
    /// The payload of `whatsapp.group_status_update`.
    WhatsappGroupStatusUpdate(Box<WhatsappGroupsChange>),
    /// The payload of `whatsapp.account_update`.
    WhatsappAccountUpdate(Box<WhatsappAccountUpdate>),
    /// The payload of `whatsapp.account_review_update`.
    WhatsappAccountReviewUpdate(Box<WhatsappAccountReviewUpdate>),
    /// The payload of `whatsapp.account_alerts`.
    WhatsappAccountAlerts(Box<WhatsappAccountAlert>),
    /// The payload of `whatsapp.business_capability_update`.
    WhatsappBusinessCapabilityUpdate(Box<WhatsappBusinessCapabilityUpdate>),
    /// The payload of `whatsapp.phone_number_name_update`.
    WhatsappPhoneNumberNameUpdate(Box<WhatsappPhoneNumberNameUpdate>),
    /// The payload of `whatsapp.phone_number_quality_update`.
    WhatsappPhoneNumberQualityUpdate(Box<WhatsappPhoneNumberQualityUpdate>),
    /// The payload of `whatsapp.security`.
    WhatsappSecurity(Box<WhatsappSecurity>),
    /// The payload of `whatsapp.partner_solutions`.
    WhatsappPartnerSolutions(Box<WhatsappPartnerSolutions>),
    /// The payload of `whatsapp.payment_configuration_update`.
    WhatsappPaymentConfigurationUpdate(Box<WhatsappPaymentConfigurationUpdate>),
    /// The payload of `whatsapp.message_template_status_update`.
    WhatsappMessageTemplateStatusUpdate(Box<WhatsappTemplateStatusUpdate>),
    /// The payload of `whatsapp.message_template_quality_update`.
    WhatsappMessageTemplateQualityUpdate(Box<WhatsappTemplateQualityUpdate>),
    /// The payload of `whatsapp.message_template_components_update`.
    WhatsappMessageTemplateComponentsUpdate(Box<WhatsappTemplateComponentsUpdate>),
    /// The payload of `whatsapp.template_category_update`.
    WhatsappTemplateCategoryUpdate(Box<WhatsappTemplateCategoryUpdate>),
    /// The payload of `messenger.message`.
    MessengerMessage(Box<MessageEvent>),
    /// The payload of `messenger.postback`.
    MessengerPostback(Box<PostbackEvent>),
    /// The payload of `messenger.reaction`.
    MessengerReaction(Box<ReactionEvent>),
    /// The payload of `messenger.message_edit`.
    MessengerMessageEdit(Box<MessageEditEvent>),
    /// The payload of `messenger.delivery`.
    MessengerDelivery(Box<DeliveryEvent>),
    /// The payload of `messenger.read`.
    MessengerRead(Box<ReadEvent>),
    /// The payload of `messenger.optin`.
    MessengerOptin(Box<OptinEvent>),
    /// The payload of `messenger.referral`.
    MessengerReferral(Box<ReferralEvent>),
    /// The payload of `messenger.pass_thread_control`.
    MessengerPassThreadControl(Box<PassThreadControlEvent>),
    /// The payload of `messenger.take_thread_control`.
    MessengerTakeThreadControl(Box<TakeThreadControlEvent>),
    /// The payload of `messenger.request_thread_control`.
    MessengerRequestThreadControl(Box<RequestThreadControlEvent>),
    /// The payload of `messenger.app_roles`.
    MessengerAppRoles(Box<AppRolesEvent>),
    /// The payload of `messenger.account_linking`.
    MessengerAccountLinking(Box<AccountLinkingEvent>),
    /// The payload of `messenger.policy_enforcement`.
    MessengerPolicyEnforcement(Box<PolicyEnforcementEvent>),
    /// The payload of `instagram.message`.
    InstagramMessage(Box<MessageEvent>),
    /// The payload of `instagram.postback`.
    InstagramPostback(Box<PostbackEvent>),
    /// The payload of `instagram.reaction`.
    InstagramReaction(Box<ReactionEvent>),
    /// The payload of `instagram.message_edit`.
    InstagramMessageEdit(Box<MessageEditEvent>),
    /// The payload of `instagram.delivery`.
    InstagramDelivery(Box<DeliveryEvent>),
    /// The payload of `instagram.read`.
    InstagramRead(Box<ReadEvent>),
    /// The payload of `instagram.optin`.
    InstagramOptin(Box<OptinEvent>),
    /// The payload of `instagram.referral`.
    InstagramReferral(Box<ReferralEvent>),
    /// The payload of `instagram.pass_thread_control`.
    InstagramPassThreadControl(Box<PassThreadControlEvent>),
    /// The payload of `instagram.take_thread_control`.
    InstagramTakeThreadControl(Box<TakeThreadControlEvent>),
    /// The payload of `instagram.request_thread_control`.
    InstagramRequestThreadControl(Box<RequestThreadControlEvent>),
}

impl Payload {
    /// Deserializes the payload of an event; `None` for an event of unknown type or of another provider.
    ///
    /// # Errors
    /// Those of `serde_json`, where the payload does not match its type.
    pub fn of(event: &Event<'_>) -> serde_json::Result<Option<Self>> {
        if event.provider != Provider::Meta {
            return Ok(None);
        }
        Ok(Some(match &*event.type_name.as_str() {
            "whatsapp.message" => Self::WhatsappMessage(event.payload()?),
            "whatsapp.status" => Self::WhatsappStatus(event.payload()?),
            "whatsapp.call" => Self::WhatsappCall(event.payload()?),
            "whatsapp.messages" => Self::WhatsappMessages(event.payload()?),
            "whatsapp.smb_message_echoes" => Self::WhatsappSmbMessageEchoes(event.payload()?),
            "whatsapp.smb_app_state_sync" => Self::WhatsappSmbAppStateSync(event.payload()?),
            "whatsapp.history" => Self::WhatsappHistory(event.payload()?),
            "whatsapp.user_preferences" => Self::WhatsappUserPreferences(event.payload()?),
            "whatsapp.automatic_events" => Self::WhatsappAutomaticEvents(event.payload()?),
            "whatsapp.group_lifecycle_update" => Self::WhatsappGroupLifecycleUpdate(event.payload()?),
            "whatsapp.group_participants_update" => Self::WhatsappGroupParticipantsUpdate(event.payload()?),
            "whatsapp.group_settings_update" => Self::WhatsappGroupSettingsUpdate(event.payload()?),
            "whatsapp.group_status_update" => Self::WhatsappGroupStatusUpdate(event.payload()?),
            "whatsapp.account_update" => Self::WhatsappAccountUpdate(event.payload()?),
            "whatsapp.account_review_update" => Self::WhatsappAccountReviewUpdate(event.payload()?),
            "whatsapp.account_alerts" => Self::WhatsappAccountAlerts(event.payload()?),
            "whatsapp.business_capability_update" => Self::WhatsappBusinessCapabilityUpdate(event.payload()?),
            "whatsapp.phone_number_name_update" => Self::WhatsappPhoneNumberNameUpdate(event.payload()?),
            "whatsapp.phone_number_quality_update" => Self::WhatsappPhoneNumberQualityUpdate(event.payload()?),
            "whatsapp.security" => Self::WhatsappSecurity(event.payload()?),
            "whatsapp.partner_solutions" => Self::WhatsappPartnerSolutions(event.payload()?),
            "whatsapp.payment_configuration_update" => Self::WhatsappPaymentConfigurationUpdate(event.payload()?),
            "whatsapp.message_template_status_update" => Self::WhatsappMessageTemplateStatusUpdate(event.payload()?),
            "whatsapp.message_template_quality_update" => Self::WhatsappMessageTemplateQualityUpdate(event.payload()?),
            "whatsapp.message_template_components_update" => {
                Self::WhatsappMessageTemplateComponentsUpdate(event.payload()?)
            }
            "whatsapp.template_category_update" => Self::WhatsappTemplateCategoryUpdate(event.payload()?),
            "messenger.message" => Self::MessengerMessage(event.payload()?),
            "messenger.postback" => Self::MessengerPostback(event.payload()?),
            "messenger.reaction" => Self::MessengerReaction(event.payload()?),
            "messenger.message_edit" => Self::MessengerMessageEdit(event.payload()?),
            "messenger.delivery" => Self::MessengerDelivery(event.payload()?),
            "messenger.read" => Self::MessengerRead(event.payload()?),
            "messenger.optin" => Self::MessengerOptin(event.payload()?),
            "messenger.referral" => Self::MessengerReferral(event.payload()?),
            "messenger.pass_thread_control" => Self::MessengerPassThreadControl(event.payload()?),
            "messenger.take_thread_control" => Self::MessengerTakeThreadControl(event.payload()?),
            "messenger.request_thread_control" => Self::MessengerRequestThreadControl(event.payload()?),
            "messenger.app_roles" => Self::MessengerAppRoles(event.payload()?),
            "messenger.account_linking" => Self::MessengerAccountLinking(event.payload()?),
            "messenger.policy_enforcement" => Self::MessengerPolicyEnforcement(event.payload()?),
            "instagram.message" => Self::InstagramMessage(event.payload()?),
            "instagram.postback" => Self::InstagramPostback(event.payload()?),
            "instagram.reaction" => Self::InstagramReaction(event.payload()?),
            "instagram.message_edit" => Self::InstagramMessageEdit(event.payload()?),
            "instagram.delivery" => Self::InstagramDelivery(event.payload()?),
            "instagram.read" => Self::InstagramRead(event.payload()?),
            "instagram.optin" => Self::InstagramOptin(event.payload()?),
            "instagram.referral" => Self::InstagramReferral(event.payload()?),
            "instagram.pass_thread_control" => Self::InstagramPassThreadControl(event.payload()?),
            "instagram.take_thread_control" => Self::InstagramTakeThreadControl(event.payload()?),
            "instagram.request_thread_control" => Self::InstagramRequestThreadControl(event.payload()?),
            _ => return Ok(None),
        }))
    }
}

/// A message that was received.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappMessage {
    /// The sender's phone number, without a `+`; empty or absent if the user is identified by a username only.
    pub from: Option<String>,
    /// The sender's business-scoped user id, such as `US.13491208655302741918`.
    pub from_user_id: Option<String>,
    /// The same for all business portfolios that are linked to each other.
    pub from_parent_user_id: Option<String>,
    /// The group that the message was sent to.
    pub group_id: Option<String>,
    /// The id of the message. Test messages of the App Dashboard all have the same.
    pub id: Option<String>,
    /// The time of sending, in seconds since 1970.
    pub timestamp: Option<String>,
    /// The type of the content, which is in the field of that name. Known values: `text`, `image`, `video`, `audio`,
    /// `document`, `sticker`, `location`, `contacts`, `interactive`, `button`, `reaction`, `order`, `system`, `edit`,
    /// `revoke`, `unsupported`, `voice`, `unknown`, `media_placeholder`, `request_welcome`.
    pub r#type: Option<String>,
    /// The message to which it replies, or the forwarding.
    pub context: Option<WhatsappContext>,
    /// The ad or post from which the user wrote.
    pub referral: Option<WhatsappReferral>,
    /// The reason for which it cannot be shown.
    pub errors: Option<Vec<Error>>,
    /// The text.
    pub text: Option<WhatsappText>,
    /// A picture.
    pub image: Option<WhatsappMedia>,
    /// A video.
    pub video: Option<WhatsappMedia>,
    /// A sound file or a voice message.
    pub audio: Option<WhatsappMedia>,
    /// A file.
    pub document: Option<WhatsappMedia>,
    /// A sticker.
    pub sticker: Option<WhatsappMedia>,
    /// A location.
    pub location: Option<WhatsappLocation>,
    /// Contact cards.
    pub contacts: Option<Vec<WhatsappContactCard>>,
    /// A choice that the user made, or a form that was filled in.
    pub interactive: Option<WhatsappInteractive>,
    /// A button of a template that the user pressed.
    pub button: Option<WhatsappButton>,
    /// A reaction to a message.
    pub reaction: Option<WhatsappReaction>,
    /// The order of the user.
    pub order: Option<WhatsappOrder>,
    /// A notice about the user.
    pub system: Option<WhatsappSystem>,
    /// The message instead of an earlier one.
    pub edit: Option<WhatsappEdit>,
    /// The message that was deleted.
    pub revoke: Option<WhatsappRevoke>,
    /// The kind of the message that cannot be shown.
    pub unsupported: Option<WhatsappUnsupported>,
    /// A voice message, in earlier versions.
    pub voice: Option<WhatsappMedia>,
    /// The user's security code, if it changed.
    pub identity: Option<WhatsappIdentity>,
}

/// The message to which a message replies, or the forwarding of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappContext {
    /// The sender of the message that is answered.
    pub from: Option<String>,
    /// The message that is answered.
    pub id: Option<String>,
    /// Whether it was forwarded.
    pub forwarded: Option<bool>,
    /// Whether it was forwarded more than five times.
    pub frequently_forwarded: Option<bool>,
    /// The product to which the user refers.
    pub referred_product: Option<WhatsappReferredProduct>,
    /// The business-scoped user id of the sender.
    pub from_user_id: Option<String>,
    /// The group of the message that is answered.
    pub group_id: Option<String>,
}

/// The product to which the user refers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappReferredProduct {
    /// The catalogue.
    pub catalog_id: Option<String>,
    /// The account's id of it.
    pub product_retailer_id: Option<String>,
}

/// The ad or post from which the user wrote.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappReferral {
    /// The address.
    pub source_url: Option<String>,
    /// The id.
    pub source_id: Option<String>,
    /// The kind: `ad` or `post`.
    pub source_type: Option<String>,
    /// The title.
    pub headline: Option<String>,
    /// The text.
    pub body: Option<String>,
    /// `image` or `video`.
    pub media_type: Option<String>,
    /// The picture.
    pub image_url: Option<String>,
    /// The video.
    pub video_url: Option<String>,
    /// The small picture of its video.
    pub thumbnail_url: Option<String>,
    /// The id of the click.
    pub ctwa_clid: Option<String>,
    /// The text with which the conversation begins.
    pub welcome_message: Option<Map<String, Value>>,
}

/// The error.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Error {
    /// The code, as documented.
    pub code: Option<Either<i64, String>>,
    /// The description.
    pub title: Option<String>,
    /// The same as `title`.
    pub message: Option<String>,
    /// More details.
    pub error_data: Option<ErrorData>,
    /// The URL of its documentation.
    pub href: Option<String>,
    /// More details, in earlier versions.
    pub details: Option<String>,
}

/// More details of an error.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ErrorData {
    /// A human-readable description.
    pub details: Option<String>,
    /// `whatsapp`.
    pub messaging_product: Option<String>,
}

/// The text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappText {
    /// The text.
    pub body: Option<String>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappMedia {
    /// The id of the file, with which its URL is requested.
    pub id: Option<String>,
    /// The media type.
    pub mime_type: Option<String>,
    /// The SHA-256 of the file, in base64.
    pub sha256: Option<String>,
    /// The caption.
    pub caption: Option<String>,
    /// The name.
    pub filename: Option<String>,
    /// Whether it is a voice message.
    pub voice: Option<bool>,
    /// Whether the sticker is animated.
    pub animated: Option<bool>,
    /// The URL, which expires soon and needs an access token.
    pub url: Option<String>,
    /// The storage location, in earlier versions.
    pub file: Option<String>,
}

/// A location.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappLocation {
    /// The latitude, in degrees north.
    pub latitude: Option<f64>,
    /// The longitude, in degrees east.
    pub longitude: Option<f64>,
    /// The name.
    pub name: Option<String>,
    /// The address.
    pub address: Option<String>,
    /// The URL.
    pub url: Option<String>,
}

/// A contact card.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappContactCard {
    /// The name.
    pub name: Option<Map<String, Value>>,
    /// The phone numbers.
    pub phones: Option<Vec<Map<String, Value>>>,
    /// The e-mail addresses.
    pub emails: Option<Vec<Map<String, Value>>>,
    /// The postal addresses.
    pub addresses: Option<Vec<Map<String, Value>>>,
    /// The employer.
    pub org: Option<Map<String, Value>>,
    /// The addresses on the web.
    pub urls: Option<Vec<Map<String, Value>>>,
    /// The birthday.
    pub birthday: Option<String>,
}

/// A choice that the user made, or a form that was filled in.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappInteractive {
    /// The type, which is also the name of the field with the content. Known values: `button_reply`, `list_reply`,
    /// `nfm_reply`, `call_permission_reply`.
    pub r#type: Option<String>,
    /// The button that was pressed.
    pub button_reply: Option<WhatsappReply>,
    /// The row that was chosen.
    pub list_reply: Option<WhatsappReply>,
    /// The form that was filled in.
    pub nfm_reply: Option<WhatsappFormReply>,
    /// Whether the business may call.
    pub call_permission_reply: Option<WhatsappCallPermissionReply>,
}

/// The choice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappReply {
    /// The account's id of it.
    pub id: Option<String>,
    /// The text.
    pub title: Option<String>,
    /// The caption.
    pub description: Option<String>,
}

/// A form (a flow) that was filled in.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappFormReply {
    /// `flow`, or `address_message`.
    pub name: Option<String>,
    /// The text of the message.
    pub body: Option<String>,
    /// The answers: JSON text.
    pub response_json: Option<String>,
}

/// Whether the business may call.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappCallPermissionReply {
    /// `accept` or `reject`.
    pub response: Option<String>,
    /// The expiry, in seconds since 1970.
    pub expiration_timestamp: Option<Either<i64, String>>,
    /// The source of the response: `user_action` or `automatic`.
    pub response_source: Option<String>,
    /// Whether it does not expire.
    pub is_permanent: Option<bool>,
}

/// A button of a template that the user pressed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappButton {
    /// The account's data.
    pub payload: Option<String>,
    /// The text of the button.
    pub text: Option<String>,
}

/// A reaction to a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappReaction {
    /// The message.
    pub message_id: Option<String>,
    /// The emoji; empty or absent if the reaction was removed.
    pub emoji: Option<String>,
}

/// The order of the user.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappOrder {
    /// The catalogue.
    pub catalog_id: Option<String>,
    /// The user's text.
    pub text: Option<String>,
    /// The products.
    pub product_items: Option<Vec<WhatsappProduct>>,
}

/// A product that was ordered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappProduct {
    /// The account's id of it.
    pub product_retailer_id: Option<String>,
    /// The quantity.
    pub quantity: Option<Either<i64, String>>,
    /// The price of one.
    pub item_price: Option<Either<f64, String>>,
    /// The currency, such as `EUR`.
    pub currency: Option<String>,
}

/// A notice about the user.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappSystem {
    /// The notice, for a human.
    pub body: Option<String>,
    /// The kind of the change. Known values: `user_changed_number`, `customer_identity_changed`,
    /// `user_changed_user_id`.
    pub r#type: Option<String>,
    /// The new phone number.
    pub wa_id: Option<String>,
    /// The new phone number, of earlier versions.
    pub new_wa_id: Option<String>,
    /// The new business-scoped user id.
    pub user_id: Option<String>,
    /// The state of the new security code, of earlier versions.
    pub identity: Option<String>,
    /// The user's earlier phone number.
    pub customer: Option<String>,
}

/// The message instead of an earlier one.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappEdit {
    /// The earlier message.
    pub original_message_id: Option<String>,
    /// The new content.
    pub message: Option<WhatsappEditedMessage>,
}

/// The content of an edited message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappEditedMessage {
    /// The field of the property. Known values: `text`, `image`, `video`, `audio`, `document`, `sticker`, `location`,
    /// `contacts`, `interactive`, `button`, `reaction`, `order`, `system`, `edit`, `revoke`, `unsupported`, `voice`,
    /// `unknown`, `media_placeholder`, `request_welcome`.
    pub r#type: Option<String>,
    /// The message to which it replies.
    pub context: Option<WhatsappContext>,
    /// The text.
    pub text: Option<WhatsappText>,
    /// A picture.
    pub image: Option<WhatsappMedia>,
    /// A video.
    pub video: Option<WhatsappMedia>,
    /// A file.
    pub document: Option<WhatsappMedia>,
}

/// A message that was deleted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappRevoke {
    /// The message.
    pub original_message_id: Option<String>,
}

/// The kind of a message that cannot be shown.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappUnsupported {
    /// The type.
    pub r#type: Option<String>,
}

/// The user's security code, if it changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappIdentity {
    /// Whether the business has confirmed it.
    pub acknowledged: Option<bool>,
    /// The time of creation, in seconds since 1970.
    pub created_timestamp: Option<String>,
    /// The id.
    pub hash: Option<String>,
}

/// The status of a message that was sent, or of a call that was made.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappStatus {
    /// The message or the call.
    pub id: Option<String>,
    /// The status; in upper case for a call. Known values: `sent`, `delivered`, `read`, `failed`, `played`, `deleted`,
    /// `RINGING`, `ACCEPTED`, `REJECTED`.
    pub status: Option<String>,
    /// The time, in seconds since 1970.
    pub timestamp: Option<String>,
    /// The recipient's phone number, without a `+`, or the group; empty if the user is identified by a username only.
    pub recipient_id: Option<String>,
    /// The recipient's business-scoped user id.
    pub recipient_user_id: Option<String>,
    /// `group` if the recipient is a group.
    pub recipient_type: Option<String>,
    /// The member of the group.
    pub recipient_participant_id: Option<String>,
    /// The state of the recipient's security code.
    pub recipient_identity_key_hash: Option<String>,
    /// The account's reference, as passed when it was sent.
    pub biz_opaque_callback_data: Option<String>,
    /// The window in which messages are billed together.
    pub conversation: Option<WhatsappConversation>,
    /// The price.
    pub pricing: Option<WhatsappPricing>,
    /// The reason for the failure.
    pub errors: Option<Vec<Error>>,
    /// `call` for the status of a call.
    pub r#type: Option<String>,
    /// The recipient's business-scoped user id for all business portfolios that are linked to each other.
    pub recipient_parent_user_id: Option<String>,
    /// The business-scoped user id of the member of the group.
    pub recipient_participant_user_id: Option<String>,
    /// The same for all business portfolios that are linked to each other.
    pub recipient_participant_parent_user_id: Option<String>,
    /// Another id of the recipient.
    pub recipient_logical_id: Option<String>,
}

/// The window in which messages are billed together.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappConversation {
    /// The id.
    pub id: Option<String>,
    /// The time of the end, in seconds since 1970.
    pub expiration_timestamp: Option<Either<String, i64>>,
    /// The origin of the window.
    pub origin: Option<WhatsappOrigin>,
}

/// The origin of a conversation window.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappOrigin {
    /// The category. Known values: `authentication`, `authentication_international`, `authentication-international`,
    /// `marketing`, `marketing_lite`, `utility`, `service`, `referral_conversion`, `group_marketing`, `group_service`,
    /// `group_utility`, `general_purpose_ai`.
    pub r#type: Option<String>,
}

/// The price of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappPricing {
    /// Whether it costs anything.
    pub billable: Option<bool>,
    /// `CBP` by the conversation, `PMP` by the message. Known values: `CBP`, `PMP`.
    pub pricing_model: Option<String>,
    /// The rate. Known values: `regular`, `free_customer_service`, `free_entry_point`, `free_group_customer_service`.
    pub r#type: Option<String>,
    /// The category. Known values: `authentication`, `authentication_international`, `authentication-international`,
    /// `marketing`, `marketing_lite`, `utility`, `service`, `referral_conversion`, `group_marketing`, `group_service`,
    /// `group_utility`, `general_purpose_ai`.
    pub category: Option<String>,
}

/// A call that started or ended.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappCall {
    /// The id of the call.
    pub id: Option<String>,
    /// The caller's phone number, without a `+`.
    pub from: Option<String>,
    /// The callee's phone number, without a `+`.
    pub to: Option<String>,
    /// The event of the call. Known values: `connect`, `terminate`.
    pub event: Option<String>,
    /// The time, in seconds since 1970.
    pub timestamp: Option<String>,
    /// The direction. Known values: `USER_INITIATED`, `BUSINESS_INITIATED`.
    pub direction: Option<String>,
    /// The description of the connection.
    pub session: Option<WhatsappSession>,
    /// The result. Known values: `COMPLETED`, `FAILED`.
    pub status: Option<String>,
    /// The time of the answer, in seconds since 1970.
    pub start_time: Option<String>,
    /// The time of the end, in seconds since 1970.
    pub end_time: Option<String>,
    /// The duration in seconds.
    pub duration: Option<i64>,
    /// The account's reference, as passed when it was created.
    pub biz_opaque_callback_data: Option<String>,
    /// The caller's business-scoped user id.
    pub from_user_id: Option<String>,
    /// The callee's business-scoped user id.
    pub to_user_id: Option<String>,
    /// The reason for the failure.
    pub errors: Option<Vec<Error>>,
}

/// The description of a connection.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappSession {
    /// `offer` or `answer`.
    pub sdp_type: Option<String>,
    /// The description (RFC 8866).
    pub sdp: Option<String>,
}

/// Errors of the account, without a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappMessagesChange {
    /// `whatsapp`.
    pub messaging_product: Option<String>,
    /// The business's phone number.
    pub metadata: Option<WhatsappMetadata>,
    /// The users.
    pub contacts: Option<Vec<WhatsappContact>>,
    /// The error.
    pub errors: Option<Vec<Error>>,
}

/// The business's phone number.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappMetadata {
    /// The number, without a `+`.
    pub display_phone_number: Option<String>,
    /// The id of the number.
    pub phone_number_id: Option<String>,
}

/// A WhatsApp user.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappContact {
    /// The user's phone number, without a `+`; empty if the user is identified by a username only.
    pub wa_id: Option<String>,
    /// The user's name.
    pub profile: Option<WhatsappProfile>,
    /// The user's business-scoped user id.
    pub user_id: Option<String>,
    /// The same for all business portfolios that are linked to each other.
    pub parent_user_id: Option<String>,
    /// The state of the user's security code.
    pub identity_key_hash: Option<String>,
}

/// A WhatsApp user's name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappProfile {
    /// The name that the user has chosen.
    pub name: Option<String>,
    /// The username.
    pub username: Option<String>,
    /// The country, such as `US`.
    pub country_code: Option<String>,
}

/// A message that the business sent with the WhatsApp Business app.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappMessageEcho {
    /// The sender's phone number, without a `+`; empty or absent if the user is identified by a username only.
    pub from: Option<String>,
    /// The sender's business-scoped user id, such as `US.13491208655302741918`.
    pub from_user_id: Option<String>,
    /// The same for all business portfolios that are linked to each other.
    pub from_parent_user_id: Option<String>,
    /// The group that the message was sent to.
    pub group_id: Option<String>,
    /// The id of the message. Test messages of the App Dashboard all have the same.
    pub id: Option<String>,
    /// The time of sending, in seconds since 1970.
    pub timestamp: Option<String>,
    /// The type of the content, which is in the field of that name. Known values: `text`, `image`, `video`, `audio`,
    /// `document`, `sticker`, `location`, `contacts`, `interactive`, `button`, `reaction`, `order`, `system`, `edit`,
    /// `revoke`, `unsupported`, `voice`, `unknown`, `media_placeholder`, `request_welcome`.
    pub r#type: Option<String>,
    /// The message to which it replies, or the forwarding.
    pub context: Option<WhatsappContext>,
    /// The ad or post from which the user wrote.
    pub referral: Option<WhatsappReferral>,
    /// The reason for which it cannot be shown.
    pub errors: Option<Vec<Error>>,
    /// The text.
    pub text: Option<WhatsappText>,
    /// A picture.
    pub image: Option<WhatsappMedia>,
    /// A video.
    pub video: Option<WhatsappMedia>,
    /// A sound file or a voice message.
    pub audio: Option<WhatsappMedia>,
    /// A file.
    pub document: Option<WhatsappMedia>,
    /// A sticker.
    pub sticker: Option<WhatsappMedia>,
    /// A location.
    pub location: Option<WhatsappLocation>,
    /// Contact cards.
    pub contacts: Option<Vec<WhatsappContactCard>>,
    /// A choice that the user made, or a form that was filled in.
    pub interactive: Option<WhatsappInteractive>,
    /// A button of a template that the user pressed.
    pub button: Option<WhatsappButton>,
    /// A reaction to a message.
    pub reaction: Option<WhatsappReaction>,
    /// The order of the user.
    pub order: Option<WhatsappOrder>,
    /// A notice about the user.
    pub system: Option<WhatsappSystem>,
    /// The message instead of an earlier one.
    pub edit: Option<WhatsappEdit>,
    /// The message that was deleted.
    pub revoke: Option<WhatsappRevoke>,
    /// The kind of the message that cannot be shown.
    pub unsupported: Option<WhatsappUnsupported>,
    /// The recipient's phone number, without a `+`.
    pub to: Option<String>,
    /// The recipient's business-scoped user id.
    pub to_user_id: Option<String>,
    /// The same for all business portfolios that are linked to each other.
    pub to_parent_user_id: Option<String>,
}

/// Contacts of the WhatsApp Business app that changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappStateSyncChange {
    /// `whatsapp`.
    pub messaging_product: Option<String>,
    /// The business's phone number.
    pub metadata: Option<WhatsappMetadata>,
    /// The changes.
    pub state_sync: Option<Vec<WhatsappStateSync>>,
}

/// A contact of the WhatsApp Business app that changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappStateSync {
    /// `contact`.
    pub r#type: Option<String>,
    /// The contact.
    pub contact: Option<Map<String, Value>>,
    /// `add` or `remove`.
    pub action: Option<String>,
    /// The time.
    pub metadata: Option<Map<String, Value>>,
}

/// Earlier messages: a part of the history, or one message of it whose file is sent afterwards.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappHistory {
    /// The sender's phone number, without a `+`; empty or absent if the user is identified by a username only.
    pub from: Option<String>,
    /// The sender's business-scoped user id, such as `US.13491208655302741918`.
    pub from_user_id: Option<String>,
    /// The same for all business portfolios that are linked to each other.
    pub from_parent_user_id: Option<String>,
    /// The group that the message was sent to.
    pub group_id: Option<String>,
    /// The id of the message. Test messages of the App Dashboard all have the same.
    pub id: Option<String>,
    /// The time of sending, in seconds since 1970.
    pub timestamp: Option<String>,
    /// The type of the content, which is in the field of that name. Known values: `text`, `image`, `video`, `audio`,
    /// `document`, `sticker`, `location`, `contacts`, `interactive`, `button`, `reaction`, `order`, `system`, `edit`,
    /// `revoke`, `unsupported`, `voice`, `unknown`, `media_placeholder`, `request_welcome`.
    pub r#type: Option<String>,
    /// The message to which it replies, or the forwarding.
    pub context: Option<WhatsappContext>,
    /// The ad or post from which the user wrote.
    pub referral: Option<WhatsappReferral>,
    /// The reason for which it cannot be shown.
    pub errors: Option<Vec<Error>>,
    /// The text.
    pub text: Option<WhatsappText>,
    /// A picture.
    pub image: Option<WhatsappMedia>,
    /// A video.
    pub video: Option<WhatsappMedia>,
    /// A sound file or a voice message.
    pub audio: Option<WhatsappMedia>,
    /// A file.
    pub document: Option<WhatsappMedia>,
    /// A sticker.
    pub sticker: Option<WhatsappMedia>,
    /// A location.
    pub location: Option<WhatsappLocation>,
    /// Contact cards.
    pub contacts: Option<Vec<WhatsappContactCard>>,
    /// A choice that the user made, or a form that was filled in.
    pub interactive: Option<WhatsappInteractive>,
    /// A button of a template that the user pressed.
    pub button: Option<WhatsappButton>,
    /// A reaction to a message.
    pub reaction: Option<WhatsappReaction>,
    /// The order of the user.
    pub order: Option<WhatsappOrder>,
    /// A notice about the user.
    pub system: Option<WhatsappSystem>,
    /// The message instead of an earlier one.
    pub edit: Option<WhatsappEdit>,
    /// The message that was deleted.
    pub revoke: Option<WhatsappRevoke>,
    /// The kind of the message that cannot be shown.
    pub unsupported: Option<WhatsappUnsupported>,
    /// `whatsapp`.
    pub messaging_product: Option<String>,
    /// The business's phone number.
    pub metadata: Option<WhatsappMetadata>,
    /// The pieces.
    pub history: Option<Vec<WhatsappHistoryChunk>>,
    /// The recipient's phone number, if the business sent the message.
    pub to: Option<String>,
    /// The status of the message.
    pub history_context: Option<WhatsappHistoryContext>,
}

/// A part of the history, or the reason for which there is none.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappHistoryChunk {
    /// The position of this part of the history.
    pub metadata: Option<WhatsappHistoryMetadata>,
    /// The conversations.
    pub threads: Option<Vec<WhatsappHistoryThread>>,
    /// The reason for which there is no history.
    pub errors: Option<Vec<Error>>,
}

/// The position of a part of the history.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappHistoryMetadata {
    /// The days: 0 the last one, 1 up to 90, 2 up to 180.
    pub phase: Option<i64>,
    /// The index of this part in its phase.
    pub chunk_order: Option<i64>,
    /// The percentage of the history that has been sent.
    pub progress: Option<i64>,
}

/// An earlier conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappHistoryThread {
    /// The user's phone number.
    pub id: Option<String>,
    /// The messages.
    pub messages: Option<Vec<Map<String, Value>>>,
    /// The user.
    pub context: Option<Map<String, Value>>,
}

/// The status of an earlier message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappHistoryContext {
    /// The status. Known values: `DELIVERED`, `ERROR`, `PENDING`, `PLAYED`, `READ`, `SENT`.
    pub status: Option<String>,
}

/// Users stopped or resumed marketing messages.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappUserPreferencesChange {
    /// `whatsapp`.
    pub messaging_product: Option<String>,
    /// The business's phone number.
    pub metadata: Option<WhatsappMetadata>,
    /// The users.
    pub contacts: Option<Vec<WhatsappContact>>,
    /// The preferences.
    pub user_preferences: Option<Vec<WhatsappUserPreference>>,
}

/// A preference of a user for marketing messages.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappUserPreference {
    /// The user's phone number, without a `+`.
    pub wa_id: Option<String>,
    /// The user's business-scoped user id.
    pub user_id: Option<String>,
    /// A human-readable description.
    pub detail: Option<String>,
    /// `marketing_messages`.
    pub category: Option<String>,
    /// `stop` or `resume`.
    pub value: Option<String>,
    /// The time, in seconds since 1970.
    pub timestamp: Option<i64>,
    /// The link by which the user signed up.
    pub signup_id: Option<String>,
}

/// Leads and purchases that were found in conversations.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappAutomaticEventsChange {
    /// `whatsapp`.
    pub messaging_product: Option<String>,
    /// The business's phone number.
    pub metadata: Option<WhatsappMetadata>,
    /// The events that were found.
    pub automatic_events: Option<Vec<WhatsappAutomaticEvent>>,
}

/// A lead or a purchase.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappAutomaticEvent {
    /// The message.
    pub id: Option<String>,
    /// `LeadSubmitted` or `Purchase`.
    pub event_name: Option<String>,
    /// The time, in seconds since 1970.
    pub timestamp: Option<i64>,
    /// The click on the ad.
    pub ctwa_clid: Option<String>,
    /// The amount.
    pub custom_data: Option<Map<String, Value>>,
}

/// Groups that were created, changed or deleted, or whose members changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappGroupsChange {
    /// `whatsapp`.
    pub messaging_product: Option<String>,
    /// The business's phone number.
    pub metadata: Option<WhatsappMetadata>,
    /// The groups.
    pub groups: Option<Vec<Map<String, Value>>>,
    /// The users.
    pub contacts: Option<Vec<WhatsappContact>>,
}

/// An account changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappAccountUpdate {
    /// The type of the event. Known values: `ACCOUNT_DELETED`, `ACCOUNT_RESTRICTION`, `ACCOUNT_VIOLATION`,
    /// `ACCOUNT_OFFBOARDED`, `ACCOUNT_RECONNECTED`, `AD_ACCOUNT_LINKED`, `AUTH_INTL_PRICE_ELIGIBILITY_UPDATE`,
    /// `BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE`, `DISABLED_UPDATE`, `MM_LITE_TERMS_SIGNED`, `PARTNER_ADDED`,
    /// `PARTNER_REMOVED`, `PARTNER_APP_INSTALLED`, `PARTNER_APP_UNINSTALLED`,
    /// `PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE`, `VOLUME_BASED_PRICING_TIER_UPDATE`.
    pub event: Option<String>,
    /// The country where the business is.
    pub country: Option<String>,
    /// The rule that was violated.
    pub violation_info: Option<Map<String, Value>>,
    /// Whether it is disabled.
    pub ban_info: Option<Map<String, Value>>,
    /// The restrictions.
    pub restriction_info: Option<Vec<Map<String, Value>>>,
    /// The account and the partner.
    pub waba_info: Option<Map<String, Value>>,
    /// The reason for the disconnection.
    pub disconnection_info: Option<Map<String, Value>>,
    /// The eligibility for the international rates of authentication messages.
    pub auth_international_rate_eligibility: Option<Map<String, Value>>,
    /// The certification of a partner's client.
    pub partner_client_certification_info: Option<Map<String, Value>>,
    /// The tier of its rates.
    pub volume_tier_info: Option<Map<String, Value>>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// The name of the change, if the value contains it.
    pub field: Option<String>,
    /// The kind of account, if the value contains it.
    pub object: Option<String>,
}

/// An account was reviewed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappAccountReviewUpdate {
    /// The decision, such as `APPROVED`.
    pub decision: Option<String>,
}

/// An alert of a business account.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappAccountAlert {
    /// The kind of the entity, such as `BUSINESS`.
    pub entity_type: Option<String>,
    /// The id of the entity.
    pub entity_id: Option<String>,
    /// The alert.
    pub alert_info: Option<WhatsappAlert>,
    /// The severity.
    pub alert_severity: Option<String>,
    /// Whether the alert is active.
    pub alert_status: Option<String>,
    /// The kind of the alert.
    pub alert_type: Option<String>,
    /// A human-readable description.
    pub alert_description: Option<String>,
}

/// An alert.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappAlert {
    /// The severity.
    pub alert_severity: Option<String>,
    /// Whether the alert is active.
    pub alert_status: Option<String>,
    /// The kind of the alert.
    pub alert_type: Option<String>,
    /// A human-readable description.
    pub alert_description: Option<String>,
}

/// The capabilities of a business changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappBusinessCapabilityUpdate {
    /// The maximum number of conversations per day.
    pub max_daily_conversations_per_business: Option<Either<i64, String>>,
    /// The maximum number of conversations per day and phone number, in earlier versions.
    pub max_daily_conversation_per_phone: Option<Either<i64, String>>,
    /// The maximum number of phone numbers of an account.
    pub max_phone_numbers_per_waba: Option<i64>,
    /// The maximum number of phone numbers of the business.
    pub max_phone_numbers_per_business: Option<i64>,
}

/// The name of a phone number was reviewed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappPhoneNumberNameUpdate {
    /// The number.
    pub display_phone_number: Option<String>,
    /// The decision, such as `APPROVED`.
    pub decision: Option<String>,
    /// The name.
    pub requested_verified_name: Option<String>,
    /// The reason for the rejection.
    pub rejection_reason: Option<String>,
}

/// The number of messages that a phone number may send has changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappPhoneNumberQualityUpdate {
    /// The number.
    pub display_phone_number: Option<String>,
    /// The event, such as `THROUGHPUT_UPGRADE`.
    pub event: Option<String>,
    /// The limit, such as `TIER_UNLIMITED`.
    pub current_limit: Option<String>,
    /// The earlier limit.
    pub old_limit: Option<String>,
    /// The maximum number of conversations per day.
    pub max_daily_conversations_per_business: Option<Either<String, i64>>,
}

/// The PIN of a phone number was changed, or is to be.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappSecurity {
    /// The number.
    pub display_phone_number: Option<String>,
    /// The event, such as `PIN_RESET_REQUEST`.
    pub event: Option<String>,
    /// The user who requested it.
    pub requester: Option<String>,
}

/// A solution of several partners changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappPartnerSolutions {
    /// The event, such as `SOLUTION_CREATED`.
    pub event: Option<String>,
    /// The solution.
    pub solution_id: Option<String>,
    /// The status, such as `INITIATED`.
    pub solution_status: Option<String>,
}

/// A configuration for payments changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappPaymentConfigurationUpdate {
    /// The configuration.
    pub configuration_name: Option<String>,
    /// The payment provider.
    pub provider_name: Option<String>,
    /// The business at that provider.
    pub provider_mid: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The time of creation, in seconds since 1970.
    pub created_timestamp: Option<i64>,
    /// The time of the change, in seconds since 1970.
    pub updated_timestamp: Option<i64>,
}

/// A template was reviewed, or its use changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappTemplateStatusUpdate {
    /// The id of the template.
    pub message_template_id: Option<Either<i64, String>>,
    /// The name.
    pub message_template_name: Option<String>,
    /// The language, such as `en_US`.
    pub message_template_language: Option<String>,
    /// The type of the event. Known values: `APPROVED`, `ARCHIVED`, `DELETED`, `DISABLED`, `FLAGGED`, `IN_APPEAL`,
    /// `LIMIT_EXCEEDED`, `LOCKED`, `PAUSED`, `PENDING`, `REINSTATED`, `PENDING_DELETION`, `REJECTED`.
    pub event: Option<String>,
    /// The category.
    pub message_template_category: Option<String>,
    /// The reason, or `NONE`.
    pub reason: Option<String>,
    /// The reason for the rejection.
    pub rejection_info: Option<Map<String, Value>>,
    /// The time at which it was disabled.
    pub disable_info: Option<Map<String, Value>>,
    /// Further information.
    pub other_info: Option<Map<String, Value>>,
}

/// The quality of a template changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappTemplateQualityUpdate {
    /// The id of the template.
    pub message_template_id: Option<Either<i64, String>>,
    /// The name.
    pub message_template_name: Option<String>,
    /// The language, such as `en_US`.
    pub message_template_language: Option<String>,
    /// The earlier quality.
    pub previous_quality_score: Option<String>,
    /// The quality, such as `YELLOW`.
    pub new_quality_score: Option<String>,
}

/// The text of a template changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappTemplateComponentsUpdate {
    /// The id of the template.
    pub message_template_id: Option<Either<i64, String>>,
    /// The name.
    pub message_template_name: Option<String>,
    /// The language, such as `en_US`.
    pub message_template_language: Option<String>,
    /// The title.
    pub message_template_title: Option<String>,
    /// The text.
    pub message_template_element: Option<String>,
    /// The text below.
    pub message_template_footer: Option<String>,
    /// The buttons.
    pub message_template_buttons: Option<Vec<Map<String, Value>>>,
}

/// The category of a template changed, or is going to.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct WhatsappTemplateCategoryUpdate {
    /// The id of the template.
    pub message_template_id: Option<Either<i64, String>>,
    /// The name.
    pub message_template_name: Option<String>,
    /// The language, such as `en_US`.
    pub message_template_language: Option<String>,
    /// The earlier category.
    pub previous_category: Option<String>,
    /// The category.
    pub new_category: Option<String>,
    /// The category after the change.
    pub correct_category: Option<String>,
    /// The time of the change, in seconds since 1970.
    pub category_update_timestamp: Option<i64>,
}

/// A message was received, or sent by the page.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The message.
    pub message: Option<Message>,
}

/// A user, a page or an account.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Party {
    /// The id in this conversation.
    pub id: Option<String>,
    /// The identifier of a user who has no conversation with the page yet.
    pub user_ref: Option<String>,
    /// The username on Instagram.
    pub username: Option<String>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Message {
    /// The id of the message. Test messages of the App Dashboard all have the same.
    pub mid: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// The attachments.
    pub attachments: Option<Vec<Attachment>>,
    /// The suggestion that was tapped.
    pub quick_reply: Option<QuickReply>,
    /// The message or story to which it replies.
    pub reply_to: Option<ReplyTo>,
    /// The ad or product from which the user wrote.
    pub referral: Option<Referral>,
    /// Whether the page sent it.
    pub is_echo: Option<bool>,
    /// The app that sent it.
    pub app_id: Option<Either<i64, String>>,
    /// The account's data, as passed when the message was sent.
    pub metadata: Option<String>,
    /// Whether the user deleted it.
    pub is_deleted: Option<bool>,
    /// Whether it cannot be shown.
    pub is_unsupported: Option<bool>,
    /// The result of natural language processing.
    pub nlp: Option<Map<String, Value>>,
    /// The commands in the text.
    pub commands: Option<Vec<Map<String, Value>>>,
    /// Whether a user of the account sent it.
    pub is_self: Option<bool>,
}

/// An attachment of a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Attachment {
    /// The type. Known values: `image`, `video`, `audio`, `file`, `location`, `fallback`, `template`, `reel`,
    /// `ig_reel`, `story_mention`, `share`, `like_heart`, `ig_post`, `ig_story`, `post`.
    pub r#type: Option<String>,
    /// The content.
    pub payload: Option<AttachmentPayload>,
    /// The title.
    pub title: Option<String>,
    /// The address.
    pub url: Option<String>,
}

/// The content of an attachment.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AttachmentPayload {
    /// The URL of the file, or the target of the link.
    pub url: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The sticker.
    pub sticker_id: Option<i64>,
    /// The location.
    pub coordinates: Option<Coordinates>,
    /// The reel.
    pub reel_video_id: Option<i64>,
    /// Additional fields, which the account defines.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// A location, in decimal degrees.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Coordinates {
    /// The latitude, in degrees north.
    pub lat: Option<f64>,
    /// The longitude, in degrees east.
    pub long: Option<f64>,
}

/// A suggestion that was tapped.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct QuickReply {
    /// The account's data.
    pub payload: Option<String>,
}

/// The message or story that a message answers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReplyTo {
    /// The message.
    pub mid: Option<String>,
    /// The story.
    pub story: Option<Map<String, Value>>,
    /// Whether the answer is to the user's own message.
    pub is_self_reply: Option<bool>,
}

/// The link or ad through which a user opened the conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Referral {
    /// The account's data.
    pub r#ref: Option<String>,
    /// The source, such as `ADS`.
    pub source: Option<String>,
    /// The action of the user, such as `OPEN_THREAD`.
    pub r#type: Option<String>,
    /// The ad.
    pub ad_id: Option<String>,
    /// The address of the page.
    pub referer_uri: Option<String>,
    /// Whether the user has not logged in.
    pub is_guest_user: Option<Either<bool, String>>,
    /// The ad's content.
    pub ads_context_data: Option<Map<String, Value>>,
    /// The product.
    pub product: Option<Map<String, Value>>,
}

/// A user pressed a button.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PostbackEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The button.
    pub postback: Option<Postback>,
}

/// A button that was pressed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Postback {
    /// The id of the pressed button.
    pub mid: Option<String>,
    /// The text of the button.
    pub title: Option<String>,
    /// The account's data.
    pub payload: Option<String>,
    /// The link or ad through which the user opened the conversation.
    pub referral: Option<Referral>,
}

/// A user reacted to a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReactionEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The reaction.
    pub reaction: Option<Reaction>,
}

/// A reaction to a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Reaction {
    /// The message.
    pub mid: Option<String>,
    /// Whether it was added or removed. Known values: `react`, `unreact`.
    pub action: Option<String>,
    /// The reaction. Known values: `smile`, `angry`, `sad`, `wow`, `love`, `like`, `dislike`, `other`.
    pub reaction: Option<String>,
    /// The emoji.
    pub emoji: Option<String>,
}

/// A user changed a message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageEditEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The new content.
    pub message_edit: Option<MessageEdit>,
}

/// A message that was changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MessageEdit {
    /// The message.
    pub mid: Option<String>,
    /// The new text.
    pub text: Option<String>,
    /// The number of changes.
    pub num_edit: Option<Either<i64, String>>,
}

/// Messages of the page were delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DeliveryEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The messages that were delivered.
    pub delivery: Option<Delivery>,
}

/// The messages that were delivered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Delivery {
    /// The time up to which the receipt applies to all messages, in milliseconds since 1970.
    pub watermark: Option<Either<i64, String>>,
    /// The messages.
    pub mids: Option<Vec<String>>,
    /// A number that is no longer used.
    pub seq: Option<i64>,
}

/// Messages of the page were read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReadEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The messages that were read.
    pub read: Option<Read>,
}

/// The messages that were read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Read {
    /// The time up to which the receipt applies to all messages, in milliseconds since 1970.
    pub watermark: Option<Either<i64, String>>,
    /// The message, on Instagram.
    pub mid: Option<String>,
    /// A number that is no longer used.
    pub seq: Option<i64>,
}

/// A user agreed to receive messages.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OptinEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The agreement.
    pub optin: Option<Optin>,
}

/// An agreement to receive messages.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Optin {
    /// The subject of the agreement, such as `notification_messages`.
    pub r#type: Option<String>,
    /// The account's data.
    pub payload: Option<String>,
    /// The account's data of a plugin.
    pub r#ref: Option<String>,
    /// The identifier of a user who has no conversation with the page yet.
    pub user_ref: Option<String>,
    /// The token with which messages are sent.
    pub notification_messages_token: Option<String>,
    /// The frequency, such as `DAILY`.
    pub notification_messages_frequency: Option<String>,
    /// The time zone.
    pub notification_messages_timezone: Option<String>,
    /// Whether messages were stopped or resumed.
    pub notification_messages_status: Option<String>,
    /// The expiry, in milliseconds since 1970.
    pub token_expiry_timestamp: Option<Either<i64, String>>,
    /// Whether the token is a new one.
    pub user_token_status: Option<String>,
    /// The title of the subscription.
    pub title: Option<String>,
}

/// A user opened the conversation through a link or an ad.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ReferralEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The referral.
    pub referral: Option<Referral>,
}

/// An app passed a conversation on.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PassThreadControlEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The previous and the new app.
    pub pass_thread_control: Option<ThreadControl>,
}

/// The transfer of a conversation from one app to another.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ThreadControl {
    /// The previous app.
    pub previous_owner_app_id: Option<Either<String, i64>>,
    /// The new app.
    pub new_owner_app_id: Option<Either<String, i64>>,
    /// The app that requests it.
    pub requested_owner_app_id: Option<Either<String, i64>>,
    /// The data of the apps.
    pub metadata: Option<String>,
}

/// An app took over a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TakeThreadControlEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The previous app.
    pub take_thread_control: Option<ThreadControl>,
}

/// An app requested a conversation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RequestThreadControlEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The app that requests it.
    pub request_thread_control: Option<ThreadControl>,
}

/// The roles of apps changed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AppRolesEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The roles, by the ids of the apps.
    pub app_roles: Option<Map<String, Value>>,
}

/// A user linked or unlinked an account.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AccountLinkingEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The link.
    pub account_linking: Option<AccountLinking>,
}

/// A link between an account of the business and a user.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AccountLinking {
    /// `linked` or `unlinked`.
    pub status: Option<String>,
    /// The authorization code that the business gave to the login.
    pub authorization_code: Option<String>,
}

/// A rule violation of a page was found or resolved.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PolicyEnforcementEvent {
    /// The user, or for an echo the page.
    pub sender: Option<Party>,
    /// The page or the account, or for an echo the user.
    pub recipient: Option<Party>,
    /// The time, in milliseconds since 1970.
    pub timestamp: Option<Either<i64, String>>,
    /// The enforcement.
    pub policy_enforcement: Option<PolicyEnforcement>,
}

/// A rule that a page broke.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PolicyEnforcement {
    /// `warning`, `block` or `unblock`.
    pub action: Option<String>,
    /// The reason.
    pub reason: Option<String>,
}
