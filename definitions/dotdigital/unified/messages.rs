//! Messages over all channels.

use super::{FILE_PARTS, HAPPENING, TEXT_PART};
use crate::dotdigital::CHANNELS;
use crate::rule::{self, Condition::*, Member::*, Reading::*, Rule::*, Rules};

/// A message that got further, or failed. The reason is told from the most telling place to the least, the recipient
/// wherever the channel names it.
pub static STATUS: Rules = &[
    All(HAPPENING),
    Say(Kind, "message.status"),
    Say(Direction, "outbound"),
    StatusOfType,
    Within(
        &["payload"],
        &[
            Take(MessageId, Plain, &["id"]),
            Take(MessageConversation, Plain, &["conversationId"]),
            Within(
                &["details"],
                &[
                    Take(Channel, WordOrTheirs(CHANNELS), &["channel"]),
                    Take(To, ChannelAddress, TAKEN_RECIPIENTS),
                    Take(Text, Plain, &[TAKEN_TEXT]),
                    // A message that could not be sent went through no channel: the first one that was tried says why.
                    ByKey(rule::ByKey {
                        object: "channelStatus",
                        key: "channel",
                        keys: CHANNELS,
                        // What the channel reported in short, under its name.
                        member: &[
                            Take(Channel, Key(CHANNELS), &[""]),
                            Take(To, ChannelAddress, SUMMARY_RECIPIENTS),
                            When(
                                ToldAs(Status, UNDELIVERED),
                                &[
                                    Take(ErrorCode, Plain, SUMMARY_CODES),
                                    Take(ErrorDescription, Plain, SUMMARY_REASONS),
                                ],
                            ),
                        ],
                        // The channel's own receipt.
                        otherwise: &[
                            Take(To, ChannelAddress, RECEIPT_RECIPIENTS),
                            When(
                                ToldAs(Status, UNDELIVERED),
                                &[
                                    Take(ErrorCode, Plain, RECEIPT_CODES),
                                    Take(ErrorDescription, Plain, RECEIPT_REASONS),
                                ],
                            ),
                        ],
                    }),
                    When(ToldAs(Status, UNDELIVERED), &[Take(ErrorDescription, Plain, &["reason"])]),
                ],
            ),
            Within(
                &["channelData.*"],
                &[
                    Take(From, PhoneNumber, &["fromPhoneNumber"]),
                    // The id of an RCS agent is no number, although it consists of digits.
                    Take(From, Plain, &["agentId"]),
                    Take(To, PhoneNumber, &["phoneNumber"]),
                    Take(Segments, Count, &["segmentCount"]),
                ],
            ),
        ],
    ),
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
            Take(MessageConversation, Plain, &["to.conversationId"]),
            Take(Channel, WordOrTheirs(CHANNELS), &["channel"]),
            Within(&["from"], &[Take(From, PhoneNumber, NUMBER), Take(From, Plain, ADDRESSES)]),
            Within(&["to"], &[Take(To, PhoneNumber, NUMBER), Take(To, Plain, ADDRESSES)]),
            // Messenger names its page elsewhere.
            Take(To, Plain, &["channelData.pageId"]),
            Take(InReplyTo, Plain, &["correlation.messageId"]),
            Take(Text, Plain, &["body"]),
            Unless(Told(Text), &[Each("messageParts", TEXT_PART)]),
            AddFiles(&["messageParts"], FILE_PARTS),
            Within(
                &["channelData.body"],
                &[Take(Text, Plain, MESSENGER_TEXTS), Each("message.attachments", MESSENGER_ATTACHMENT)],
            ),
        ],
    ),
];

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

/// Who sent it, among the facts of its channel.
pub static DATA_SENDERS: &[&str] = &["fromPhoneNumber", "agentId"];

/// Whom it was sent to, as the channel said when it took the message.
pub static TAKEN_RECIPIENTS: &[&str] = &["additionalInfo.to", "additionalInfo.fbMessengerId"];

/// What it says, likewise.
pub const TAKEN_TEXT: &str = "additionalInfo.contentMessage.text";

/// The last is an email's: its summary is the mail service's own report.
pub static SUMMARY_RECIPIENTS: &[&str] = &[
    "details.to",
    "details.fbMessengerId",
    "details.data.recipient",
    "details.data.to",
    "details.data.phoneNumber",
    "recipient",
];

/// SMS names the recipient; on RCS, Messenger and in app messaging it is who sends the receipt.
pub static RECEIPT_RECIPIENTS: &[&str] = &["recipient", "data.senderPhoneNumber", "sender.id", "profileId"];

/// The last of these and of the following is an email's.
pub static SUMMARY_CODES: &[&str] = &["details.data.validationFailures.0.failureCode", "details.data.statusid", "code"];

pub static SUMMARY_REASONS: &[&str] =
    &["details.data.validationFailures.0.details", "details.reason", "description", "reason"];

pub static RECEIPT_CODES: &[&str] = &["statusid", "code"];

pub static RECEIPT_REASONS: &[&str] = &["statusdescription", "description"];

/// What a contact wrote or tapped on Messenger.
pub static MESSENGER_TEXTS: &[&str] = &["message.text", "postback.title"];
