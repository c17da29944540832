//! Mappings of payloads to the unified view.

pub use crate::field::UnifiedField;

/// The values of a provider, each with that of the unified view.
pub type ValueMap = [(&'static str, &'static str)];

/// Paths in a payload, relative to the value that the steps apply to: keys and positions joined by dots, `*` for the first
/// member of an object. The empty path is the value itself. A path that begins with `^` leads through the envelope of the event.
pub type Paths = &'static [&'static str];

/// Steps, which are followed in order.
pub type Mapping = &'static [MappingStep];

/// A step of a mapping. A field that is set keeps its value: of several steps for one field the first with a value counts.
pub enum MappingStep {
    /// Sets a field to the value at the first of these paths that has one.
    Copy(UnifiedField, Conversion, Paths),
    /// Sets a field to this value.
    Set(UnifiedField, &'static str),
    /// Sets the status to the one that the type of the event implies.
    StatusOfType,
    /// Sets a field to the part of the event's type before the first dot, mapped.
    TypePrefix(UnifiedField, &'static ValueMap),
    /// Sets a field to the part of the event's type after the last dot.
    TypeSuffix(UnifiedField),
    /// Adds every text at these paths, or in an array there: to the recipients, or to the media as a URL.
    Add(UnifiedField, Conversion, Paths),
    /// Adds every object at these paths, or in an array there, to the media if it has a URL or an id.
    AddFiles(Paths, File),
    /// Appends every text at these paths, or in an array there, to a field on a line of its own.
    AddLines(UnifiedField, Paths),
    /// Appends a part to the id of the event: first the id of its object, then what distinguishes it from other events
    /// of that object. Without the first part the id is a digest of the payload.
    Identify(Conversion, Paths),
    /// Appends the time of the update to the id. Where none of these paths has a time, a digest of the payload takes
    /// its place, so that updates with different content have different ids.
    IdentifyByTime(Conversion, Paths),
    /// Appends the type of the event to the id.
    IdentifyByType,
    /// Follows steps relative to the value at the first of these paths that exists.
    Scope(Paths, Mapping),
    /// Follows steps relative to every item of an array.
    Each(&'static str, Mapping),
    /// Follows steps relative to a member of an object, or others relative to the object where there is no such member.
    ByKey(ByKey),
    /// Follows steps if this holds.
    When(Condition, Mapping),
    /// Follows steps unless this holds.
    Unless(Condition, Mapping),
    /// Follows the steps of a mapping that several others share.
    Include(Mapping),
}

/// A member whose key depends on the payload.
pub struct ByKey {
    /// The path of the object.
    pub object: &'static str,
    /// The path of the key. Without a text there, the member is the only one whose key is one of `keys`, and none of
    /// several.
    pub key: &'static str,
    /// The possible keys.
    pub keys: &'static ValueMap,
    /// The steps relative to the member.
    pub member: Mapping,
    /// The steps relative to an object without such a member.
    pub otherwise: Mapping,
}

/// A condition for following steps.
pub enum Condition {
    /// The event is of one of these types.
    Type(Paths),
    /// There is a value at this path.
    Exists(&'static str),
    /// The value at this path is this string.
    FieldEquals(&'static str, &'static str),
    /// The value at this path is an array.
    IsArray(&'static str),
    /// The value at this path is `true`.
    IsTrue(&'static str),
    /// The texts at both paths are equal.
    FieldsEqual(&'static str, &'static str),
    /// The field is set.
    IsSet(UnifiedField),
    /// The field is set to one of these values.
    Equals(UnifiedField, Paths),
}

/// The conversion of a value.
pub enum Conversion {
    /// None: a string that is not blank, or the literal of a number.
    Plain,
    /// The last item of an array, or a value that is not an array.
    Last,
    /// In lower case.
    Lowercase,
    /// Mapped; no value where it is not in the table.
    Map(&'static ValueMap),
    /// Mapped; in lower case where it is not in the table.
    MapOrLowercase(&'static ValueMap),
    /// The key of the value, mapped.
    MapKey(&'static ValueMap),
    /// The part before the first colon, mapped; no value where it is not in the table.
    MapPrefix(&'static ValueMap),
    /// The part after the first colon if the part before it is in the table; otherwise no value.
    StripPrefix(&'static ValueMap),
    /// A date and time (RFC 3339), in UTC.
    Rfc3339,
    /// The same in a query string, where a `+` that was not encoded is a space.
    Rfc3339WithSpace,
    /// Seconds since 1970, as a date and time in UTC.
    UnixSeconds,
    /// A date and time as in e-mail (RFC 2822, section 3.3), in UTC.
    Rfc2822,
    /// A date and a time in UTC with a space between them and no zone: `2026-05-04 16:34:50`.
    UtcDateTime,
    /// Year, month, day, hour and minute in UTC, as ten digits.
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

/// The paths of a file's fields, relative to the object that describes it.
pub struct File {
    pub url: Paths,
    pub content_type: Paths,
    pub name: Paths,
    pub id: Paths,
}
