//! The mappings of payloads to unified events.

pub use crate::field::UnifiedField;

/// Pairs of a provider's value and the unified value.
pub type ValueMap = [(&'static str, &'static str)];

/// Paths in a payload, relative to the value that the steps apply to: keys and indices joined by dots, `*` for the first
/// member of an object. The empty path is the value itself. A path that begins with `^` is one in the envelope of the event.
pub type Paths = &'static [&'static str];

/// Steps, which are executed in order.
pub type Mapping = &'static [MappingStep];

/// A step of a mapping. A step does not change a field that is already set.
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
    /// Adds the files whose fields are numbered members of one object, in the order of the numbers, which begin at 0.
    AddNumberedFiles(NumberedFiles),
    /// Appends every text at these paths, or in an array there, to a field, each on a new line.
    AddLines(UnifiedField, Paths),
    /// Appends a part to the id of the event: first the id of its object, then values that distinguish it from other events
    /// of that object. Where the first part is missing, the id is a digest of the payload.
    Identify(Conversion, Paths),
    /// Appends the time of the update to the id. Where none of these paths has a time, a digest of the payload is appended
    /// instead, so that updates with different content have different ids.
    IdentifyByTime(Conversion, Paths),
    /// Appends the type of the event to the id.
    IdentifyByType,
    /// Appends this part to the id.
    IdentifyAs(&'static str),
    /// Executes steps relative to the value at the first of these paths that exists.
    Scope(Paths, Mapping),
    /// Executes steps relative to every item of an array.
    Each(&'static str, Mapping),
    /// Executes steps relative to a member of an object, or other steps relative to the object if it lacks the member.
    ByKey(ByKey),
    /// Executes steps if the condition holds.
    When(Condition, Mapping),
    /// Executes steps unless the condition holds.
    Unless(Condition, Mapping),
    /// Executes the steps of another mapping.
    Include(Mapping),
}

/// A member whose key depends on the payload.
pub struct ByKey {
    /// The path of the object.
    pub object: &'static str,
    /// The path of the key. Where it has no text, the member is the only one whose key is one of `keys`; there is none if
    /// several are.
    pub key: &'static str,
    /// The possible keys.
    pub keys: &'static ValueMap,
    /// The steps relative to the member.
    pub member: Mapping,
    /// The steps relative to an object without such a member.
    pub otherwise: Mapping,
}

/// A condition of a step.
pub enum Condition {
    /// The event is of one of these types.
    Type(Paths),
    /// There is a value at this path.
    Exists(&'static str),
    /// There is a value at one of these paths. Only for [`MappingStep::When`].
    AnyExists(Paths),
    /// The value at this path is this string, or the literal of a number.
    FieldEquals(&'static str, &'static str),
    /// The value at this path is an array.
    IsArray(&'static str),
    /// The value at this path is `true`.
    IsTrue(&'static str),
    /// The value at this path is a positive integer.
    IsPositive(&'static str),
    /// The texts at both paths are equal.
    FieldsEqual(&'static str, &'static str),
    /// The field is set.
    IsSet(UnifiedField),
    /// The field is set to one of these values.
    Equals(UnifiedField, Paths),
}

/// The conversion of a value. Those of forms and query strings convert the last item of an array, the last value of a repeated key.
pub enum Conversion {
    /// None: a string that is not empty, or the literal of a number.
    Plain,
    /// The last item of an array, or a value that is not an array.
    Last,
    /// In lower case.
    Lowercase,
    /// Mapped; no value where the map does not contain it.
    Map(&'static ValueMap),
    /// Mapped; in lower case where the map does not contain it.
    MapOrLowercase(&'static ValueMap),
    /// The key of the value, mapped.
    MapKey(&'static ValueMap),
    /// The part before the first colon, mapped; in lower case where the map does not contain it; no value unless it consists of
    /// letters.
    MapPrefix(&'static ValueMap),
    /// The part after the first colon, if the map contains the part before it; otherwise the whole value. It is a
    /// [`Self::FormPhoneNumber`] unless the unified value is a channel other than `rcs` and `whatsapp`.
    PrefixedAddress(&'static ValueMap),
    /// A date and time (RFC 3339), in UTC.
    Rfc3339,
    /// The same in a query string, where a `+` that was not encoded is decoded as a space.
    Rfc3339WithSpace,
    /// Seconds since the Unix epoch, as a date and time in UTC.
    UnixSeconds,
    /// A date and time as in e-mail (RFC 2822, section 3.3), in UTC.
    Rfc2822,
    /// A date and a time in UTC with a space between them and no offset: `2026-05-04 16:34:50`.
    UtcDateTime,
    /// Year, month, day, hour and minute in UTC, as ten digits.
    CompactDateTime,
    /// Seconds since the Unix epoch, or milliseconds where as seconds they would be thousands of years, as a date and time in
    /// UTC.
    UnixTime,
    /// A non-negative integer.
    Count,
    /// A decimal number.
    Decimal,
    /// A phone number in international format, in E.164 with its `+`. A value other than 8 to 15 digits that do not begin
    /// with 0, such as a short code or a name, is copied unchanged.
    PhoneNumber,
    /// The same; spaces, hyphens and parentheses are removed from a number that begins with `+`.
    SpacedPhoneNumber,
    /// The same in a query string or form: the last value of a repeated key, where a `+` that was not encoded is decoded as a
    /// space.
    FormPhoneNumber,
    /// An address on the message's channel: a [`Self::PhoneNumber`] on `sms`, `mms`, `rcs`, `whatsapp` and `voice`, copied
    /// unchanged on other channels. Only for `From` and `To`.
    ChannelAddress,
}

/// Members of one object that describe files: each key is a prefix with the number of the file.
pub struct NumberedFiles {
    pub url: &'static str,
    pub content_type: &'static str,
}

/// The paths of a file's fields, relative to the object that describes it.
pub struct File {
    pub url: Paths,
    pub content_type: Paths,
    pub name: Paths,
    pub id: Paths,
}
