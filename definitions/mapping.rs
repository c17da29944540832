//! Mapping: how a payload maps to the unified view.

pub use crate::field::UnifiedField;

/// A provider's words, each with the one of the unified view.
pub type ValueMap = [(&'static str, &'static str)];

/// Paths in a payload, seen from where the rules stand: keys and positions joined by dots, `*` for the first of an
/// object's members. The empty place is the value itself. A path that begins with `^` leads through the event's envelope.
pub type Paths = &'static [&'static str];

/// Mapping, followed one after the other.
pub type Mapping = &'static [MappingStep];

/// One rule. What has been told stays as it is: of several rules for one member the first that finds something counts.
pub enum MappingStep {
    /// The member is what the first of these places says that says something.
    Copy(UnifiedField, Conversion, Paths),
    /// The member is a word of ours.
    Set(UnifiedField, &'static str),
    /// The member is what the event's type alone says of the message's way.
    StatusOfType,
    /// The member is the word that the event's name begins with, up to the first dot.
    TypePrefix(UnifiedField, &'static ValueMap),
    /// The member is the word that the event's name ends with, from the last dot.
    TypeSuffix(UnifiedField),
    /// Every text at these places, alone or in a list, is added: to the recipients, or to the media as an address.
    Add(UnifiedField, Conversion, Paths),
    /// Every object at these places, alone or in a list, is added to the media if it has an address or an id.
    AddFiles(Paths, File),
    /// Every text at these places, alone or in a list, is appended to the member on a line of its own.
    AddLines(UnifiedField, Paths),
    /// What identifies the happening: first the id of what it happened to, then whatever tells it from its other
    /// happenings. Where the first is missing the payload as a whole identifies it.
    Identify(Conversion, Paths),
    /// When the update was made: a part of what identifies it. Where none of these places has a time, a digest of the
    /// payload takes its place, so that updates with different content have different ids.
    IdentifyByTime(Conversion, Paths),
    /// The event's name is a part of what identifies the happening.
    IdentifyByType,
    /// The rules are followed from the first of these places that exists.
    Scope(Paths, Mapping),
    /// The rules are followed from every item of a list.
    Each(&'static str, Mapping),
    /// The rules are followed from a member of an object, or other ones from the object itself where there is none.
    ByKey(ByKey),
    /// The rules are followed if this holds.
    When(Condition, Mapping),
    /// The rules are followed if this does not hold.
    Unless(Condition, Mapping),
    /// Mapping that several events share.
    Include(Mapping),
}

/// A member whose key depends on the payload.
pub struct ByKey {
    /// The place of the object.
    pub object: &'static str,
    /// The place of the key. Where it holds no text, the only member whose key is one of `keys` is
    /// meant; of several none.
    pub key: &'static str,
    /// The keys there may be.
    pub keys: &'static ValueMap,
    /// Followed from the member.
    pub member: Mapping,
    /// Followed from the object where it has no such member.
    pub otherwise: Mapping,
}

/// When rules are followed.
pub enum Condition {
    /// The event has one of these names.
    Type(Paths),
    /// Something stands at this place.
    Exists(&'static str),
    /// At this place stands this string.
    FieldEquals(&'static str, &'static str),
    /// An array stands at this place.
    IsArray(&'static str),
    /// `true` stands at this place.
    IsTrue(&'static str),
    /// The same text stands at both places.
    FieldsEqual(&'static str, &'static str),
    /// The member has been told.
    IsSet(UnifiedField),
    /// The member has been told to be one of these words.
    Equals(UnifiedField, Paths),
}

/// How a text is read.
pub enum Conversion {
    /// As it is: a string that says something, or a number's literal.
    Plain,
    /// The last of a list, or what stands alone.
    Last,
    /// In lower case.
    Lowercase,
    /// Translated; nothing where the word is not in the table.
    Map(&'static ValueMap),
    /// Translated; in lower case where the word is not in the table.
    MapOrLowercase(&'static ValueMap),
    /// The key under which the value stands, translated.
    MapKey(&'static ValueMap),
    /// What precedes the first colon, translated; nothing where that is not in the table.
    MapPrefix(&'static ValueMap),
    /// What follows the first colon, where what precedes it is in the table; otherwise nothing.
    StripPrefix(&'static ValueMap),
    /// A moment, in UTC.
    Rfc3339,
    /// A moment in a query string whose `+` was not encoded and became a space.
    Rfc3339WithSpace,
    /// Seconds since 1970, as a moment in UTC.
    UnixSeconds,
    /// A date and time as in e-mail (RFC 2822, section 3.3), as a moment in UTC.
    Rfc2822,
    /// Year, month, day, hour and minute as ten digits, in UTC.
    CompactDateTime,
    /// Seconds or, where they would be thousands of years, milliseconds since 1970, as a moment in UTC.
    UnixTime,
    /// A count.
    Count,
    /// A decimal number.
    Decimal,
    /// A phone number in international format, in E.164 with its `+`. Anything but 8 to 15 digits that do not begin with
    /// 0 is copied as it is: a short code, a name.
    PhoneNumber,
    /// The same, without the spaces and hyphens with which it is displayed after its `+`.
    SpacedPhoneNumber,
    /// The same in a query string or form: the last value of a repeated key, and a `+` that was not encoded is a space.
    FormPhoneNumber,
    /// An address on the message's channel: where that is `sms`, `mms`, `rcs`, `whatsapp` or `voice` a
    /// [`Self::PhoneNumber`], elsewhere copied as it is. Of `From` and `To` only.
    ChannelAddress,
}

/// What is told of a file, from the object that describes it.
pub struct File {
    pub url: Paths,
    pub content_type: Paths,
    pub name: Paths,
    pub id: Paths,
}
