//! Event Streams, and the debugger's events.

use crate::model::{EnumValues, model};

static LEVELS: EnumValues = EnumValues::new(&["ERROR", "WARNING"]);

model! {
    /// A CloudEvent about a message that the account sent.
    MESSAGE_STATUS_EVENT = "MessageStatusEvent" {
        /// The version of the CloudEvents specification.
        specversion: Text,
        /// What happened.
        type: Required(&Text),
        /// Where it comes from.
        source: Text,
        /// Identifies the event.
        id: Text,
        /// When it happened.
        time: DateTime,
        /// The JSON Schema of the data.
        dataschema: Text,
        /// The media type of the data. Some examples show a date.
        datacontenttype: Text,
        /// The message.
        data: Object(&MESSAGE_STATUS_DATA),
    }
    /// A CloudEvent about a message that arrived.
    INBOUND_MESSAGE_EVENT = "InboundMessageEvent" {
        /// The version of the CloudEvents specification.
        specversion: Text,
        /// What happened.
        type: Required(&Text),
        /// Where it comes from.
        source: Text,
        /// Identifies the event.
        id: Text,
        /// When it happened.
        time: DateTime,
        /// The JSON Schema of the data.
        dataschema: Text,
        /// The media type of the data. Some examples show a date.
        datacontenttype: Text,
        /// The message.
        data: Object(&INBOUND_MESSAGE_DATA),
    }
    /// A CloudEvent that tests the sink.
    TEST_EVENT = "TestEvent" {
        /// The version of the CloudEvents specification.
        specversion: Text,
        /// What happened.
        type: Required(&Text),
        /// Where it comes from.
        source: Text,
        /// The account: not the same for one event alone.
        id: Text,
        /// When it happened.
        time: DateTime,
        /// The JSON Schema of the data.
        dataschema: Text,
        /// The media type of the data.
        datacontenttype: Text,
        /// The account's own test data.
        data: Record,
    }
    /// A message that the account sent, and how far it got. Each version of the schema adds fields.
    MESSAGE_STATUS_DATA = "MessageStatusData" {
        /// Identifies the message.
        messageSid: Text,
        /// How far it got, in capitals.
        messageStatus: Text,
        /// The account that sent it.
        accountSid: Text,
        /// The messaging service that sent it.
        messagingServiceSid: Text,
        /// When it happened.
        timestamp: DateTime,
        /// The same as the event's type.
        eventName: Text,
        /// The account's number or address.
        from: Text,
        /// Who it was sent to.
        to: Text,
        /// Why it failed.
        errorCode: Either(&[Integer, Text]),
        /// The same in words.
        errorMessage: Text,
        /// How many parts it was sent in.
        numberOfSegments: Integer,
        /// How many media items it has.
        numMedia: Integer,
        /// The recipient's mobile country code.
        mcc: Text,
        /// The recipient's mobile network code.
        mnc: Text,
        ..Anything
    }
    /// A message that arrived. Each version of the schema adds fields.
    INBOUND_MESSAGE_DATA = "InboundMessageData" {
        /// Identifies the message.
        messageSid: Text,
        /// The account that the number belongs to.
        accountSid: Text,
        /// The messaging service that the number belongs to.
        messagingServiceSid: Text,
        /// When it arrived.
        timestamp: DateTime,
        /// The same as the event's type.
        eventName: Text,
        /// Who sent it.
        from: Text,
        /// The account's number or address.
        to: Text,
        /// The text.
        body: Text,
        /// How many media items it has.
        numMedia: Integer,
        /// How many parts it was sent in.
        numSegments: Integer,
        /// The city of the sender's number, as far as known.
        fromCity: Text,
        /// Its state or province.
        fromState: Text,
        /// Its postal code.
        fromZip: Text,
        /// Its country.
        fromCountry: Text,
        /// The city of the account's number.
        toCity: Text,
        /// Its state or province.
        toState: Text,
        /// Its postal code.
        toZip: Text,
        /// Its country.
        toCountry: Text,
        /// The sender's mobile country code.
        mcc: Text,
        /// The sender's mobile network code.
        mnc: Text,
        ..Anything
    }
    /// An error or warning of the account.
    DEBUGGER_EVENT = "DebuggerEvent" {
        /// Identifies the event: `NO` and 32 hexadecimal digits.
        Sid: Text,
        /// The account.
        AccountSid: Text,
        /// The account above it.
        ParentAccountSid: Text,
        /// When it happened.
        Timestamp: DateTime,
        /// How bad it is.
        Level: OneOf(&LEVELS),
        /// The media type of the payload.
        PayloadType: Text,
        /// What happened, JSON.
        Payload: Text,
    }
}
