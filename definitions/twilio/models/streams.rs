//! Event Streams, and the events of the debugger.

use crate::model::{EnumValues, model};

static LEVELS: EnumValues = EnumValues::new(&["ERROR", "WARNING"]);

model! {
    /// A CloudEvent about a message that the account sent.
    MESSAGE_STATUS_EVENT = "MessageStatusEvent" {
        /// The version of the CloudEvents specification.
        specversion: Text,
        /// The type of the event.
        type: Required(&Text),
        /// The source.
        source: Text,
        /// The id of the event.
        id: Text,
        /// The time of the event.
        time: DateTime,
        /// The JSON Schema of the data.
        dataschema: Text,
        /// The media type of the data. Some examples show a date.
        datacontenttype: Text,
        /// The message.
        data: Object(&MESSAGE_STATUS_DATA),
    }
    /// A CloudEvent of a message that was received.
    INBOUND_MESSAGE_EVENT = "InboundMessageEvent" {
        /// The version of the CloudEvents specification.
        specversion: Text,
        /// The type of the event.
        type: Required(&Text),
        /// The source.
        source: Text,
        /// The id of the event.
        id: Text,
        /// The time of the event.
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
        /// The type of the event.
        type: Required(&Text),
        /// The source.
        source: Text,
        /// The account: not the same for one event alone.
        id: Text,
        /// The time of the event.
        time: DateTime,
        /// The JSON Schema of the data.
        dataschema: Text,
        /// The media type of the data.
        datacontenttype: Text,
        /// The account's test data.
        data: Record,
    }
    /// A message that the account sent, and its status. Each version of the schema adds fields.
    MESSAGE_STATUS_DATA = "MessageStatusData" {
        /// The id of the message.
        messageSid: Text,
        /// The status, in upper case.
        messageStatus: Text,
        /// The account that sent it.
        accountSid: Text,
        /// The messaging service that sent it.
        messagingServiceSid: Text,
        /// The time of the event.
        timestamp: DateTime,
        /// The same as the event's type.
        eventName: Text,
        /// The account's number or address.
        from: Text,
        /// The recipient.
        to: Text,
        /// The reason for the failure.
        errorCode: Either(&[Integer, Text]),
        /// A description of it.
        errorMessage: Text,
        /// The number of parts in which it was sent.
        numberOfSegments: Integer,
        /// The number of media items.
        numMedia: Integer,
        /// The recipient's mobile country code.
        mcc: Text,
        /// The recipient's mobile network code.
        mnc: Text,
        ..Anything
    }
    /// A message that was received. Each version of the schema adds fields.
    INBOUND_MESSAGE_DATA = "InboundMessageData" {
        /// The id of the message.
        messageSid: Text,
        /// The account that the number belongs to.
        accountSid: Text,
        /// The messaging service that the number belongs to.
        messagingServiceSid: Text,
        /// The time of receipt.
        timestamp: DateTime,
        /// The same as the event's type.
        eventName: Text,
        /// The sender.
        from: Text,
        /// The account's number or address.
        to: Text,
        /// The text.
        body: Text,
        /// The number of media items.
        numMedia: Integer,
        /// The number of parts in which it was sent.
        numSegments: Integer,
        /// The city of the sender's number, as far as known.
        fromCity: Text,
        /// The state or province.
        fromState: Text,
        /// The postal code.
        fromZip: Text,
        /// The country.
        fromCountry: Text,
        /// The city of the account's number.
        toCity: Text,
        /// The state or province.
        toState: Text,
        /// The postal code.
        toZip: Text,
        /// The country.
        toCountry: Text,
        /// The sender's mobile country code.
        mcc: Text,
        /// The sender's mobile network code.
        mnc: Text,
        ..Anything
    }
    /// An error or warning of the account.
    DEBUGGER_EVENT = "DebuggerEvent" {
        /// The id of the event: `NO` and 32 hexadecimal digits.
        Sid: Text,
        /// The account.
        AccountSid: Text,
        /// The parent account.
        ParentAccountSid: Text,
        /// The time of the event.
        Timestamp: DateTime,
        /// The severity.
        Level: OneOf(&LEVELS),
        /// The media type of the payload.
        PayloadType: Text,
        /// The details of the event, as JSON.
        Payload: Text,
    }
}
