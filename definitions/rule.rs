//! Rules: how a payload maps to the unified view.

pub use crate::member::Member;

/// A provider's words, each with the one of the unified view.
pub type Words = [(&'static str, &'static str)];

/// Places in a payload, seen from where the rules stand: keys and positions joined by dots, `*` for the first of an
/// object's members. The empty place is the value itself.
pub type Places = &'static [&'static str];

/// Rules, followed one after the other.
pub type Rules = &'static [Rule];

/// One rule. What has been told stays as it is: of several rules for one member the first that finds something counts.
pub enum Rule {
    /// The member is what the first of these places says that says something.
    Take(Member, Reading, Places),
    /// The member is a word of ours.
    Say(Member, &'static str),
    /// The member is what the event's type alone says of the message's way.
    StatusOfType,
    /// The member is the word that the event's name begins with, up to the first dot.
    BeginningOfType(Member, &'static Words),
    /// The member is the word that the event's name ends with, from the last dot.
    EndOfType(Member),
    /// Every text at these places, alone or in a list, is added: to the recipients, or to the media as an address.
    Add(Member, Reading, Places),
    /// Every object at these places, alone or in a list, is added to the media if it has an address or an id.
    AddFiles(Places, File),
    /// Every text at these places, alone or in a list, is appended to the member on a line of its own.
    AddLines(Member, Places),
    /// What identifies the happening: first the id of what it happened to, then whatever tells it from its other
    /// happenings. Where the first is missing the payload as a whole identifies it.
    Identify(Reading, Places),
    /// When the update was made: a part of what identifies it. Where none of these places has a time, a digest of the
    /// payload takes its place, so that updates with different content have different ids.
    IdentifyByTime(Reading, Places),
    /// The event's name is a part of what identifies the happening.
    IdentifyByType,
    /// The rules are followed from the first of these places that exists.
    Within(Places, Rules),
    /// The rules are followed from every item of a list.
    Each(&'static str, Rules),
    /// The rules are followed from a member of an object, or other ones from the object itself where there is none.
    ByKey(ByKey),
    /// The rules are followed if this holds.
    When(Condition, Rules),
    /// The rules are followed if this does not hold.
    Unless(Condition, Rules),
    /// Rules that several events share.
    All(Rules),
}

/// A member whose key depends on the payload.
pub struct ByKey {
    /// The place of the object.
    pub object: &'static str,
    /// The place of the key. Where it holds no text, the only member whose key is one of `keys` is
    /// meant; of several none.
    pub key: &'static str,
    /// The keys there may be.
    pub keys: &'static Words,
    /// Followed from the member.
    pub member: Rules,
    /// Followed from the object where it has no such member.
    pub otherwise: Rules,
}

/// When rules are followed.
pub enum Condition {
    /// The event has one of these names.
    Type(Places),
    /// Something stands at this place.
    Exists(&'static str),
    /// At this place stands this string.
    Says(&'static str, &'static str),
    /// An array stands at this place.
    IsArray(&'static str),
    /// The same text stands at both places.
    Same(&'static str, &'static str),
    /// The member has been told.
    Told(Member),
    /// The member has been told to be one of these words.
    ToldAs(Member, Places),
}

/// How a text is read.
pub enum Reading {
    /// As it is: a string that says something, or a number's literal.
    Plain,
    /// The last of a list, or what stands alone.
    Last,
    /// In lower case.
    LowerCase,
    /// Translated; nothing where the word is not in the table.
    Word(&'static Words),
    /// Translated; in lower case where the word is not in the table.
    WordOrTheirs(&'static Words),
    /// The key under which the value stands, translated.
    Key(&'static Words),
    /// A moment, in UTC.
    Moment,
    /// A moment in a query string whose `+` was not encoded and became a space.
    SpacedMoment,
    /// Seconds since 1970, as a moment in UTC.
    UnixMoment,
    /// A date and a time in UTC with a space between them and no zone: `2026-05-04 16:34:50`.
    UtcDateTime,
    /// A date and a time in UTC, year to minute as ten digits: `2605041634`.
    CompactDateTime,
    /// A count.
    Count,
    /// A decimal number.
    Decimal,
    /// A phone number in international format, in E.164 with its `+`. Anything but 8 to 15 digits that do not begin with
    /// 0 is copied as it is: a short code, a name.
    PhoneNumber,
    /// The same in a query string or form: the last value of a repeated key, and a `+` that was not encoded is a space.
    FormPhoneNumber,
    /// An address on the message's channel: where that is `sms`, `mms`, `rcs`, `whatsapp` or `voice` a
    /// [`Self::PhoneNumber`], elsewhere copied as it is. Of `From` and `To` only.
    ChannelAddress,
}

/// What is told of a file, from the object that describes it.
pub struct File {
    pub url: Places,
    pub content_type: Places,
    pub name: Places,
    pub id: Places,
}
