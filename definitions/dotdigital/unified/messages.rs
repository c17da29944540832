//! Messages over all channels.

use super::{FILE_PART, HAPPENING, PART, TEXT_PART};
use crate::dotdigital::CHANNELS;
use crate::rule::{self, Condition::*, Member::*, Reading::*, Rule::*, Rules};

/// A message whose status changed, or that failed. The reason is taken from the most specific place to the least, the
/// recipient from wherever the channel names it.
pub static STATUS: Rules = &[
    All(HAPPENING),
    Say(Kind, "message.status"),
    Say(Direction, "outbound"),
    StatusOfType,
    Within(
        &["payload"],
        &[
            Take(MessageId, Plain, &["id"]),
            Take(MessageConversation, Plain, STATUS_CONVERSATIONS),
            Within(
                &["details"],
                &[
                    Take(Channel, WordOrTheirs(CHANNELS), &["channel"]),
                    Take(To, ChannelAddress, &["additionalInfo.to"]),
                    Take(To, Plain, &["additionalInfo.fbMessengerId"]),
                    Take(Text, Plain, &[TAKEN_TEXT]),
                    // A message that was sent on no channel was tried on the only one that has a report, or on several.
                    ByKey(rule::ByKey {
                        object: "channelStatus",
                        key: "channel",
                        keys: CHANNELS,
                        // The report of the channel, under its name.
                        member: &[Take(Channel, Key(CHANNELS), &[""]), All(REPORT)],
                        // The channel's own receipt.
                        otherwise: &[
                            // SMS names the recipient; on any other channel the recipient sends the receipt.
                            Take(To, ChannelAddress, &["recipient"]),
                            Take(To, PhoneNumber, &["data.senderPhoneNumber"]),
                            Take(To, Plain, &["sender.id", "profileId"]),
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
                    }),
                    // Several channels failed: none of them is the channel of the message.
                    Unless(
                        Told(Channel),
                        &[
                            Within(&["channelStatus.sms"], &[All(PHONE_REPORT)]),
                            Within(&["channelStatus.mms"], &[All(PHONE_REPORT)]),
                            Within(&["channelStatus.rcs"], &[All(PHONE_REPORT)]),
                            Within(&["channelStatus.fbMessenger"], &[All(REPORT)]),
                            Within(&["channelStatus.appMessaging"], &[All(REPORT)]),
                            Within(&["channelStatus.email"], &[All(REPORT)]),
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

/// What one channel reported.
static REPORT: Rules = &[
    Take(To, ChannelAddress, SUMMARY_RECIPIENTS),
    Take(To, Plain, &["details.fbMessengerId"]),
    When(ToldAs(Status, UNDELIVERED), &[Take(ErrorCode, Plain, SUMMARY_CODES), All(SUMMARY_REASONS)]),
];

/// The same of a channel whose recipients are phone numbers.
static PHONE_REPORT: Rules = &[Take(To, PhoneNumber, SUMMARY_RECIPIENTS), All(REPORT)];

/// Why a channel failed: everything that was refused, or else its reason. The last two are an email's.
static SUMMARY_REASONS: Rules = &[
    Each("details.data.validationFailures", &[AddLines(ErrorDescription, &["details"])]),
    Unless(Exists("details.data.validationFailures.0.details"), &[AddLines(ErrorDescription, &["details.reason"])]),
    AddLines(ErrorDescription, &["description"]),
    Unless(Exists("description"), &[AddLines(ErrorDescription, &["reason"])]),
];

/// What is known of an SMS or MMS.
static PHONE_DATA: Rules = &[Take(From, PhoneNumber, &["fromPhoneNumber"]), Take(Segments, Count, &["segmentCount"])];

/// What is known of an RCS message. The id of an agent is no number, although it consists of digits.
static RCS_DATA: Rules = &[Take(From, Plain, &["agentId"]), Take(To, PhoneNumber, &["phoneNumber"])];

/// The conversation of a message in app messaging, also as the channel names it.
static STATUS_CONVERSATIONS: &[&str] = &[
    "conversationId",
    "details.additionalInfo.conversationId",
    "details.channelStatus.conversationId",
    "details.channelStatus.appMessaging.details.conversationId",
];

static UNDELIVERED: &[&str] = &["failed", "expired"];

/// A message that arrived.
pub static INBOUND: Rules = &[
    All(HAPPENING),
    Say(Kind, "message.received"),
    Say(Direction, "inbound"),
    Within(
        &["payload"],
        &[
            Take(MessageId, Plain, &["id"]),
            Take(MessageConversation, Plain, INBOUND_CONVERSATIONS),
            Take(Channel, WordOrTheirs(CHANNELS), &["channel"]),
            Within(&["from"], &[Take(From, PhoneNumber, NUMBER), Take(From, Plain, ADDRESSES)]),
            Within(&["to"], &[Take(To, PhoneNumber, NUMBER), Take(To, Plain, ADDRESSES)]),
            // Messenger names its page elsewhere.
            Take(To, Plain, &["channelData.pageId"]),
            Take(InReplyTo, Plain, &["correlation.messageId"]),
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
    Unless(Says("type", "location"), &[Add(Media, Plain, &["payload.url"])]),
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
pub static INTERACTION: Rules = &[
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

/// The addresses of the channels, in the objects `from` and `to`: digits with the country code, and ids.
static NUMBER: &[&str] = &["phoneNumber"];
static ADDRESSES: &[&str] = &["fbMessengerId", "agentId", "profileId"];

/// What of an interaction has one meaning everywhere, whatever its payload may be.
pub static CLICKS: &[&str] = &["messageId", "channel", "details.channel"];

/// The text of an RCS message, as the channel answered when it took the message.
const TAKEN_TEXT: &str = "additionalInfo.contentMessage.text";

/// The last is an email's: its summary is the mail service's own report.
static SUMMARY_RECIPIENTS: &[&str] =
    &["details.to", "details.data.recipient", "details.data.to", "details.data.phoneNumber", "recipient"];

/// The last is an email's.
static SUMMARY_CODES: &[&str] = &["details.data.validationFailures.0.failureCode", "details.data.statusid", "code"];

static RECEIPT_CODES: &[&str] = &["statusid", "code"];

static RECEIPT_REASONS: &[&str] = &["statusdescription", "description"];

/// What a contact wrote or tapped on Messenger.
static MESSENGER_TEXTS: &[&str] = &["message.text", "postback.title"];
