//! Messages over all channels.

use super::{EVENT, FILE_PART, PART, TEXT_PART};
use crate::dotdigital::CHANNELS;
use crate::mapping::{self, Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// The status of a message. The reason of a failure is taken from the most specific path that contains one, the
/// recipient from the field in which its channel identifies it.
pub static STATUS: Mapping = &[
    Include(EVENT),
    Set(Kind, "message.status"),
    Set(Direction, "outbound"),
    StatusOfType,
    Scope(
        &["payload"],
        &[
            Copy(MessageId, Plain, &["id"]),
            Copy(MessageConversationId, Plain, STATUS_CONVERSATIONS),
            Scope(
                &["details"],
                &[
                    Copy(Channel, MapOrLowercase(CHANNELS), &["channel"]),
                    Copy(To, ChannelAddress, &["additionalInfo.to"]),
                    Copy(To, Plain, &["additionalInfo.fbMessengerId"]),
                    Copy(Text, Plain, &[TAKEN_TEXT]),
                    // A message that was not sent on any channel was tried on the only channel that has a report, or on several.
                    ByKey(mapping::ByKey {
                        object: "channelStatus",
                        key: "channel",
                        keys: CHANNELS,
                        // The report of the channel, under its name.
                        member: &[Copy(Channel, MapKey(CHANNELS), &[""]), Include(REPORT)],
                        // The receipt of the channel.
                        otherwise: &[
                            // The receipt of an SMS contains the recipient; on any other channel the recipient sends
                            // the receipt.
                            Copy(To, ChannelAddress, &["recipient"]),
                            Copy(To, PhoneNumber, &["data.senderPhoneNumber"]),
                            Copy(To, Plain, &["sender.id", "profileId"]),
                            // On Messenger the recipient of a receipt is the sender of the message.
                            Copy(From, Plain, &["recipient.id"]),
                            When(
                                Equals(Status, UNDELIVERED),
                                &[
                                    Copy(ErrorCode, Plain, RECEIPT_CODES),
                                    Copy(ErrorDescription, Plain, RECEIPT_REASONS),
                                ],
                            ),
                        ],
                    }),
                    // Several channels failed: none of them is the channel of the message.
                    Unless(
                        IsSet(Channel),
                        &[
                            Scope(&["channelStatus.sms"], &[Include(PHONE_REPORT)]),
                            Scope(&["channelStatus.mms"], &[Include(PHONE_REPORT)]),
                            Scope(&["channelStatus.rcs"], &[Include(PHONE_REPORT)]),
                            Scope(&["channelStatus.fbMessenger"], &[Include(REPORT)]),
                            Scope(&["channelStatus.appMessaging"], &[Include(REPORT)]),
                            Scope(&["channelStatus.email"], &[Include(REPORT)]),
                        ],
                    ),
                    When(Equals(Status, UNDELIVERED), &[Copy(ErrorDescription, Plain, &["reason"])]),
                ],
            ),
            When(Equals(Channel, &["sms"]), &[Scope(&["channelData.sms"], PHONE_DATA)]),
            When(Equals(Channel, &["mms"]), &[Scope(&["channelData.mms"], PHONE_DATA)]),
            When(Equals(Channel, &["rcs"]), &[Scope(&["channelData.rcs"], RCS_DATA)]),
            Unless(
                IsSet(Channel),
                &[Scope(&["channelData.sms", "channelData.mms"], PHONE_DATA), Scope(&["channelData.rcs"], RCS_DATA)],
            ),
        ],
    ),
];

/// The report of one channel.
static REPORT: Mapping = &[
    Copy(To, ChannelAddress, SUMMARY_RECIPIENTS),
    Copy(To, Plain, &["details.fbMessengerId"]),
    When(Equals(Status, UNDELIVERED), &[Copy(ErrorCode, Plain, SUMMARY_CODES), Include(SUMMARY_REASONS)]),
];

/// The same of a channel whose recipients are phone numbers.
static PHONE_REPORT: Mapping = &[Copy(To, PhoneNumber, SUMMARY_RECIPIENTS), Include(REPORT)];

/// The reason for the failure of a channel: all refused parts, or else its reason. The last two are those of email.
static SUMMARY_REASONS: Mapping = &[
    Each("details.data.validationFailures", &[AddLines(ErrorDescription, &["details"])]),
    Unless(Exists("details.data.validationFailures.0.details"), &[AddLines(ErrorDescription, &["details.reason"])]),
    AddLines(ErrorDescription, &["description"]),
    Unless(Exists("description"), &[AddLines(ErrorDescription, &["reason"])]),
];

/// The properties of an SMS or MMS.
static PHONE_DATA: Mapping = &[Copy(From, PhoneNumber, &["fromPhoneNumber"]), Copy(Segments, Count, &["segmentCount"])];

/// The properties of an RCS message. The id of an agent is not a number, although it consists of digits.
static RCS_DATA: Mapping = &[Copy(From, Plain, &["agentId"]), Copy(To, PhoneNumber, &["phoneNumber"])];

/// The conversation of a message in app messaging, also in the report of the channel.
static STATUS_CONVERSATIONS: &[&str] = &[
    "conversationId",
    "details.additionalInfo.conversationId",
    "details.channelStatus.conversationId",
    "details.channelStatus.appMessaging.details.conversationId",
];

static UNDELIVERED: &[&str] = &["failed", "expired"];

/// A message that was received.
pub static INBOUND: Mapping = &[
    Include(EVENT),
    Set(Kind, "message.received"),
    Set(Direction, "inbound"),
    Scope(
        &["payload"],
        &[
            Copy(MessageId, Plain, &["id"]),
            Copy(MessageConversationId, Plain, INBOUND_CONVERSATIONS),
            Copy(Channel, MapOrLowercase(CHANNELS), &["channel"]),
            Scope(&["from"], &[Copy(From, PhoneNumber, NUMBER), Copy(From, Plain, ADDRESSES)]),
            Scope(&["to"], &[Copy(To, PhoneNumber, NUMBER), Copy(To, Plain, ADDRESSES)]),
            // The page on Messenger.
            Copy(To, Plain, &["channelData.pageId"]),
            Copy(InReplyTo, Plain, &["correlation.messageId"]),
            Each("channelData.parts", PART),
            Unless(IsSet(Text), &[Each("messageParts", TEXT_PART)]),
            Unless(IsSet(Media), &[Each("messageParts", FILE_PART)]),
            Copy(Text, Plain, &["body"]),
            Scope(
                &["channelData.body"],
                &[Copy(Text, Plain, MESSENGER_TEXTS), Each("message.attachments", MESSENGER_ATTACHMENT)],
            ),
        ],
    ),
];

/// The conversation of a message in app messaging.
static INBOUND_CONVERSATIONS: &[&str] = &["to.conversationId", "channelData.context.conversationId"];

/// An attachment on Messenger: a location, or a file with a URL.
static MESSENGER_ATTACHMENT: Mapping = &[
    Unless(FieldEquals("type", "location"), &[Add(Media, Plain, &["payload.url"])]),
    When(
        Exists("payload.coordinates"),
        &[
            Copy(Latitude, Decimal, &["payload.coordinates.lat"]),
            Copy(Longitude, Decimal, &["payload.coordinates.long"]),
            Copy(LocationName, Plain, &["title"]),
        ],
    ),
];

/// A link in a message that was followed. The payload is undocumented: only fields with the same meaning in all events
/// are read.
pub static INTERACTION: Mapping = &[
    Include(EVENT),
    Set(Kind, "message.interaction"),
    Set(Direction, "outbound"),
    StatusOfType,
    Scope(
        &["payload"],
        &[
            Copy(MessageId, Plain, &["messageId"]),
            Copy(Channel, MapOrLowercase(CHANNELS), &["channel", "details.channel"]),
        ],
    ),
];

/// The addresses of the channels, in the objects `from` and `to`: digits with the country code, and ids.
static NUMBER: &[&str] = &["phoneNumber"];
static ADDRESSES: &[&str] = &["fbMessengerId", "agentId", "profileId"];

/// The text of an RCS message, in the channel's response to its submission.
const TAKEN_TEXT: &str = "additionalInfo.contentMessage.text";

/// The last is that of email, whose summary is the report of the mail service.
static SUMMARY_RECIPIENTS: &[&str] =
    &["details.to", "details.data.recipient", "details.data.to", "details.data.phoneNumber", "recipient"];

/// The last is that of email.
static SUMMARY_CODES: &[&str] = &["details.data.validationFailures.0.failureCode", "details.data.statusid", "code"];

static RECEIPT_CODES: &[&str] = &["statusid", "code"];

static RECEIPT_REASONS: &[&str] = &["statusdescription", "description"];

/// The text that a contact wrote or tapped on Messenger.
static MESSENGER_TEXTS: &[&str] = &["message.text", "postback.title"];
