//! The unified event, and the mapping that fills it.
//!
//! A field whose value the payload does not contain is `None`; no value is invented. The mappings are in
//! `definitions/<provider>/unified`.

mod by_kind;
mod conversion;
mod e164;
mod field;
mod mapped_event;
mod mapping;
mod vocabulary;

use std::borrow::Cow;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::json::{Node, number};

pub use by_kind::ByKind;
pub(crate) use field::UnifiedField;
pub(crate) use mapped_event::{MappedEvent, Value};
pub use vocabulary::{Direction, EventKind, Status};

/// The provider-independent form of an event. [`Self::by_kind`] returns the message, conversation or call of its kind without
/// an `Option`.
///
/// ```
/// use hookproof::{EventKind, ParseOptions, Provider, Status, parse};
///
/// let body = br#"{"type":"sms.delivered","data":{"sms_id":"m-1","to":"15550100001"}}"#;
/// let events = parse(Provider::Bird, body, &ParseOptions::default())?;
/// let unified = events.iter().next().unwrap().unified;
/// assert_eq!(unified.kind, EventKind::MessageStatus);
/// assert_eq!(unified.message.unwrap().status, Some(Status::Delivered));
/// # Ok::<(), hookproof::WebhookError>(())
/// ```
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Unified<'d> {
    /// The kind of the event.
    pub kind: EventKind,
    /// The message; `Some` where the kind is `message.*`, `None` elsewhere.
    pub message: Option<Message<'d>>,
    /// The conversation; `Some` where the kind is `conversation.*`, and where the payload of another kind has one.
    pub conversation: Option<Conversation<'d>>,
    /// The call; `Some` where the kind is `call.*`, `None` elsewhere.
    pub call: Option<Call<'d>>,
}

impl<'d> Unified<'d> {
    /// Creates the unified event from the mapped fields.
    pub(crate) fn of(mapped: &MappedEvent<'d>) -> Self {
        use UnifiedField::{
            CallDirection, CallFrom, CallId, CallStatus, CallTo, Channel, ChannelId, ContactId, ConversationId,
            ConversationStatus, ErrorCode, ErrorDescription, From, InReplyTo, Kind, Latitude, LocationAddress,
            LocationName, Longitude, MessageConversationId, MessageId, Reference, Segments, Text as MessageText,
        };
        let value_text = |value| Text::of(mapped, value);
        let text = |field| value_text(mapped.get(field));
        let constant = |field| text(field).map(|text| text.as_str());
        let conversation = Conversation {
            id: text(ConversationId),
            status: text(ConversationStatus),
            contact_id: text(ContactId),
            channel_id: text(ChannelId),
        };
        let call = Call {
            id: text(CallId),
            status: text(CallStatus),
            direction: constant(CallDirection).and_then(|name| Direction::from_name(&name)),
            from: text(CallFrom),
            to: text(CallTo),
        };
        let location = text(Latitude).zip(text(Longitude)).map(|(latitude, longitude)| Location {
            latitude,
            longitude,
            name: text(LocationName),
            address: text(LocationAddress),
        });
        let failure = Failure { code: text(ErrorCode), description: text(ErrorDescription) };
        let message = Message {
            id: text(MessageId),
            conversation_id: text(MessageConversationId),
            channel: text(Channel),
            direction: constant(UnifiedField::Direction).and_then(|name| Direction::from_name(&name)),
            from: text(From),
            text: text(MessageText),
            location,
            status: constant(UnifiedField::Status).and_then(|name| Status::from_name(&name)),
            error: (failure.code.is_some() || failure.description.is_some()).then_some(failure),
            segments: constant(Segments).and_then(|count| number::count(&count)),
            reference: text(Reference),
            in_reply_to: text(InReplyTo),
            to: mapped.to.iter().filter_map(|to| value_text(*to)).collect(),
            media: mapped
                .media
                .iter()
                .map(|file| Media {
                    url: value_text(file.url),
                    content_type: value_text(file.content_type),
                    name: value_text(file.name),
                    id: value_text(file.id),
                })
                .collect(),
        };
        Self {
            kind: constant(Kind).and_then(|name| EventKind::from_name(&name)).unwrap_or(EventKind::Other),
            message: mapped.has_message().then_some(message),
            conversation: mapped.has_conversation().then_some(conversation),
            call: mapped.has_call().then_some(call),
        }
    }
}

/// A message, received or sent.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Message<'d> {
    /// The provider's id of the message.
    pub id: Option<Text<'d>>,
    /// The provider's id of the conversation.
    pub conversation_id: Option<Text<'d>>,
    /// The channel: `sms`, `whatsapp`, …; or the provider's name of another channel, in lower case.
    pub channel: Option<Text<'d>>,
    /// The direction, as seen from the account.
    pub direction: Option<Direction>,
    /// The sender: a phone number in E.164 with its `+`, an address, a name or an id.
    pub from: Option<Text<'d>>,
    /// The recipients, in the same form. For [`EventKind::MessageStatus`] the one that the status applies to, where the
    /// provider identifies it.
    pub to: Vec<Text<'d>>,
    /// The text. Several text parts are joined by line breaks.
    pub text: Option<Text<'d>>,
    /// The attachments.
    pub media: Vec<Media<'d>>,
    /// The location that the message shares.
    pub location: Option<Location<'d>>,
    /// The status of delivery.
    pub status: Option<Status>,
    /// The reason for which the message was not delivered.
    pub error: Option<Failure<'d>>,
    /// The number of parts in which an SMS was sent.
    pub segments: Option<u32>,
    /// The reference that the account gave the message.
    pub reference: Option<Text<'d>>,
    /// The provider's id of the message to which this one is a reply.
    pub in_reply_to: Option<Text<'d>>,
}

/// An attachment of a message.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Media<'d> {
    /// The URL of the file; `None` where the provider sends only an id.
    pub url: Option<Text<'d>>,
    /// The media type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Text<'d>>,
    /// The file name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text<'d>>,
    /// The provider's id of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Text<'d>>,
}

/// A location, in decimal degrees.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Location<'d> {
    #[serde(serialize_with = "as_number")]
    pub(crate) latitude: Text<'d>,
    #[serde(serialize_with = "as_number")]
    pub(crate) longitude: Text<'d>,
    /// The name of the place.
    pub name: Option<Text<'d>>,
    /// The postal address.
    pub address: Option<Text<'d>>,
}

fn as_number<S: Serializer>(degrees: &Text<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(degrees.as_str().parse().unwrap_or(f64::NAN))
}

impl<'d> Location<'d> {
    /// The latitude, in degrees north.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let body = br#"{"type":"message.created","message":{"content":{"location":{"latitude":52.37,"longitude":4.9}}}}"#;
    /// let events = parse(Provider::Messagebird, body, &ParseOptions::default())?;
    /// let message = events.iter().next().unwrap().unified.message.unwrap();
    /// assert_eq!(message.location.unwrap().latitude(), 52.37);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn latitude(&self) -> f64 {
        self.latitude.as_str().parse().unwrap_or(f64::NAN)
    }

    /// The longitude, in degrees east.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let body = br#"{"type":"message.created","message":{"content":{"location":{"latitude":52.37,"longitude":4.9}}}}"#;
    /// let events = parse(Provider::Messagebird, body, &ParseOptions::default())?;
    /// let message = events.iter().next().unwrap().unified.message.unwrap();
    /// assert_eq!(message.location.unwrap().longitude(), 4.9);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn longitude(&self) -> f64 {
        self.longitude.as_str().parse().unwrap_or(f64::NAN)
    }
}

/// The reason for which a message was not delivered.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Failure<'d> {
    /// The provider's error code, as text.
    pub code: Option<Text<'d>>,
    /// The provider's description of the error.
    pub description: Option<Text<'d>>,
}

/// A conversation.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Conversation<'d> {
    /// The provider's id of the conversation.
    pub id: Option<Text<'d>>,
    /// The provider's name of the status, in lower case.
    pub status: Option<Text<'d>>,
    /// The provider's id of the contact.
    pub contact_id: Option<Text<'d>>,
    /// The provider's id of the channel.
    pub channel_id: Option<Text<'d>>,
}

/// A voice call.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Call<'d> {
    /// The provider's id of the call.
    pub id: Option<Text<'d>>,
    /// The provider's name of the status, in lower case.
    pub status: Option<Text<'d>>,
    /// The direction, as seen from the account.
    pub direction: Option<Direction>,
    /// The caller: a phone number in E.164 with its `+`, an address, a name or an id.
    pub from: Option<Text<'d>>,
    /// The callee, in the same form.
    pub to: Option<Text<'d>>,
}

/// A text of an event. It borrows from the body where the body contains it unchanged.
#[derive(Clone)]
pub struct Text<'d>(Origin<'d>);

/// Where a [`Text`] is.
#[derive(Clone)]
pub(crate) enum Origin<'d> {
    /// In the body: a string, or the literal of a number.
    Body(Node<'d>),
    /// A constant.
    Static(&'static str),
    /// Derived from the body.
    Derived(String),
}

impl<'d> Text<'d> {
    /// The text.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Provider, parse};
    ///
    /// let body = br#"{"type":"message.created","message":{"id":"m-1"}}"#;
    /// let events = parse(Provider::Messagebird, body, &ParseOptions::default())?;
    /// let message = events.iter().next().unwrap().unified.message.unwrap();
    /// assert_eq!(message.id.unwrap().as_str(), "m-1");
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn as_str(&self) -> Cow<'d, str> {
        match &self.0 {
            Origin::Body(node) => node.content(),
            Origin::Static(text) => Cow::Borrowed(text),
            Origin::Derived(text) => Cow::Owned(text.clone()),
        }
    }

    /// The text of a mapped value; `None` where the value is absent.
    pub(crate) fn of(mapped: &MappedEvent<'d>, value: Value) -> Option<Self> {
        Some(Self(match value {
            Value::Absent => return None,
            Value::Body(index) | Value::Address(index) => Origin::Body(mapped.node(index)),
            Value::Static(text) => Origin::Static(text),
            Value::Derived(..) => Origin::Derived(mapped.content(value).into_owned()),
        }))
    }

    pub(crate) fn literal(text: &'static str) -> Self {
        Self(Origin::Static(text))
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.as_str(), f)
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.as_str())
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.as_str())
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text<'_> {}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<'d> Node<'d> {
    /// The text of a string that is not empty, or the literal of a number.
    pub fn own_text(self) -> Option<Text<'d>> {
        self.is_nonempty_scalar().then_some(Text(Origin::Body(self)))
    }
}
