//! Messages over all channels.

use super::{FILE_PART, HAPPENING, PART, TEXT_PART};
use crate::provider::dotdigital::CHANNELS;
use crate::provider::rule::{Condition::*, Finder, Member::*, Reading::*, Rule::*, Rules};

/// A message that got further, or failed. The reason is told from the most telling place to the least, the recipient
/// wherever the channel names it.
pub(crate) static STATUS: Rules = &[
    All(HAPPENING),
    Say(Kind, "message.status"),
    Say(Direction, "outbound"),
    StatusOfType,
    Within(
        &["payload"],
        &[
            Take(MessageId, Plain, &["id"]),
            Take(MessageConversation, Plain, STATUS_CONVERSATIONS),
            Take(ConversationId, Plain, STATUS_CONVERSATIONS),
            Within(
                &["details"],
                &[
                    Take(Channel, WordOrTheirs(CHANNELS), &["channel"]),
                    Take(To, Plain, TAKEN_RECIPIENTS),
                    Take(Text, Plain, &[TAKEN_TEXT]),
                    Found(
                        Finder::Summary,
                        &[
                            Take(Channel, Key(CHANNELS), &[""]),
                            Take(To, Plain, SUMMARY_RECIPIENTS),
                            When(
                                ToldAs(Status, UNDELIVERED),
                                &[
                                    Take(ErrorCode, Plain, SUMMARY_CODES),
                                    Take(ErrorDescription, Plain, SUMMARY_REASONS),
                                ],
                            ),
                        ],
                    ),
                    Found(
                        Finder::Receipt,
                        &[
                            Take(To, Plain, RECEIPT_RECIPIENTS),
                            // Whom a receipt is sent to on Messenger sent the message.
                            Take(From, Plain, &["recipient.id"]),
                            When(
                                ToldAs(Status, UNDELIVERED),
                                &[
                                    Take(ErrorCode, Plain, RECEIPT_CODES),
                                    Take(ErrorDescription, Plain, RECEIPT_REASONS),
                                ],
                            ),
                        ],
                    ),
                    When(ToldAs(Status, UNDELIVERED), &[Take(ErrorDescription, Plain, &["reason"])]),
                ],
            ),
            When(ToldAs(Channel, &["sms"]), &[Within(&["channelData.sms"], PHONE_DATA)]),
            When(ToldAs(Channel, &["mms"]), &[Within(&["channelData.mms"], PHONE_DATA)]),
            When(ToldAs(Channel, &["rcs"]), &[Within(&["channelData.rcs"], RCS_DATA)]),
            Unless(
                Told(Channel),
                &[Within(&["channelData.sms", "channelData.mms"], PHONE_DATA), Within(&["channelData.rcs"], RCS_DATA)],
            ),
        ],
    ),
];

/// What is known of an SMS or MMS.
static PHONE_DATA: Rules = &[Take(From, Plain, &["fromPhoneNumber"]), Take(Segments, Count, &["segmentCount"])];

/// What is known of an RCS message.
static RCS_DATA: Rules = &[Take(From, Plain, &["agentId"]), Take(To, Plain, &["phoneNumber"])];

/// The conversation of a message in app messaging, also as the channel names it.
static STATUS_CONVERSATIONS: &[&str] = &[
    "conversationId",
    "details.additionalInfo.conversationId",
    "details.channelStatus.conversationId",
    "details.channelStatus.appMessaging.details.conversationId",
];

static UNDELIVERED: &[&str] = &["failed", "expired"];

/// A message that arrived.
pub(crate) static INBOUND: Rules = &[
    All(HAPPENING),
    Say(Kind, "message.received"),
    Say(Direction, "inbound"),
    Within(
        &["payload"],
        &[
            Take(MessageId, Plain, &["id"]),
            Take(MessageConversation, Plain, INBOUND_CONVERSATIONS),
            Take(ConversationId, Plain, INBOUND_CONVERSATIONS),
            Take(Channel, WordOrTheirs(CHANNELS), &["channel"]),
            Within(&["from"], &[Take(From, Plain, ADDRESSES)]),
            Within(&["to"], &[Take(To, Plain, ADDRESSES)]),
            // Messenger names its page elsewhere.
            Take(To, Plain, &["channelData.pageId"]),
            Each("channelData.parts", PART),
            Unless(Told(Text), &[Each("messageParts", TEXT_PART)]),
            Unless(Told(Media), &[Each("messageParts", FILE_PART)]),
            Take(Text, Plain, &["body"]),
            Within(
                &["channelData.body"],
                &[Take(Text, Plain, MESSENGER_TEXTS), Each("message.attachments", MESSENGER_ATTACHMENT)],
            ),
        ],
    ),
];

/// The conversation of a message in app messaging.
static INBOUND_CONVERSATIONS: &[&str] = &["to.conversationId", "channelData.context.conversationId"];

/// What Messenger attaches to a message: a place, or something that has an address.
static MESSENGER_ATTACHMENT: Rules = &[
    Unless(Says("type", "location"), &[Add(Media, &["payload.url"])]),
    When(
        Exists("payload.coordinates"),
        &[
            Take(Latitude, Decimal, &["payload.coordinates.lat"]),
            Take(Longitude, Decimal, &["payload.coordinates.long"]),
            Take(PlaceName, Plain, &["title"]),
        ],
    ),
];

/// A link in a message that was followed. No document shows the payload: read is only what has one meaning everywhere.
pub(crate) static INTERACTION: Rules = &[
    All(HAPPENING),
    Say(Kind, "message.interaction"),
    Say(Direction, "outbound"),
    StatusOfType,
    Within(
        &["payload"],
        &[
            Take(MessageId, Plain, &["messageId"]),
            Take(Channel, WordOrTheirs(CHANNELS), &["channel", "details.channel"]),
        ],
    ),
];

/// The addresses of the channels, in the objects `from` and `to`.
static ADDRESSES: &[&str] = &["phoneNumber", "fbMessengerId", "agentId", "profileId"];

/// What of an interaction has one meaning everywhere, whatever its payload may be.
#[cfg(feature = "describe")]
pub(crate) static CLICKS: &[&str] = &["messageId", "channel", "details.channel"];

/// Whom it was sent to, as the channel said when it took the message.
static TAKEN_RECIPIENTS: &[&str] = &["additionalInfo.to", "additionalInfo.fbMessengerId"];

/// What it says, likewise.
const TAKEN_TEXT: &str = "additionalInfo.contentMessage.text";

/// The last is an email's: its summary is the mail service's own report.
static SUMMARY_RECIPIENTS: &[&str] = &[
    "details.to",
    "details.fbMessengerId",
    "details.data.recipient",
    "details.data.to",
    "details.data.phoneNumber",
    "recipient",
];

/// SMS names the recipient; on RCS, Messenger and in app messaging it is who sends the receipt.
static RECEIPT_RECIPIENTS: &[&str] = &["recipient", "data.senderPhoneNumber", "sender.id", "profileId"];

/// The last of these and of the following is an email's.
static SUMMARY_CODES: &[&str] = &["details.data.validationFailures.0.failureCode", "details.data.statusid", "code"];

static SUMMARY_REASONS: &[&str] =
    &["details.data.validationFailures.0.details", "details.reason", "description", "reason"];

static RECEIPT_CODES: &[&str] = &["statusid", "code"];

static RECEIPT_REASONS: &[&str] = &["statusdescription", "description"];

/// What a contact wrote or tapped on Messenger.
static MESSENGER_TEXTS: &[&str] = &["message.text", "postback.title"];
