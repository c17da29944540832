//! Follows the rules of an event through its payload.

use std::borrow::Cow;

use super::Member;
use super::e164;
use crate::json::{Children, Node, datetime, number};
use crate::tables::format::{Event, Instruction, condition, reading};
use crate::tables::{Cursor, Tables};

/// What a payload says beyond its type.
pub(crate) struct View<'d> {
    /// What identifies the happening, its parts joined by colons; empty where nothing does.
    pub id: String,
    /// Recipients.
    pub to: Vec<Value>,
    /// Attachments.
    pub media: Vec<File>,
    members: [Value; Member::SINGLE],
    /// The texts made from the payload, one after the other.
    made: String,
    payload: Node<'d>,
    /// The event's name: `type_name` with the prefix before it.
    pub type_name: Value,
    /// Whether the id of what it happened to is missing.
    anonymous: bool,
    /// Whether the payload does not say when this update was made.
    pub undated: bool,
}

/// A text of the view, by where it is.
#[derive(Clone, Copy, Default)]
pub(crate) enum Value {
    /// Nothing is said.
    #[default]
    Nothing,
    /// In the body: the index of a string or a number.
    Body(u32),
    /// The same, of an address whose format depends on the channel, until all rules are followed.
    Address(u32),
    /// One of our words.
    Word(&'static str),
    /// Made from the body: from one byte of the texts made to another.
    Made(u32, u32),
}

/// An attachment.
#[derive(Clone, Copy, Default)]
pub(crate) struct File {
    pub url: Value,
    pub content_type: Value,
    pub name: Value,
    pub id: Value,
}

/// The channels on which an address is a phone number.
const TELEPHONE: [&str; 5] = ["sms", "mms", "rcs", "whatsapp", "voice"];

impl Value {
    pub fn is_said(self) -> bool {
        !matches!(self, Self::Nothing)
    }
}

impl<'d> View<'d> {
    /// What the payload says that is followed by the rules of `known`.
    pub fn of(known: Event, prefix: &str, type_name: Value, payload: Node<'d>) -> Self {
        let tables = payload.tables();
        let mut view = Self {
            id: String::new(),
            to: Vec::new(),
            media: Vec::new(),
            members: [Value::Nothing; Member::SINGLE],
            made: String::new(),
            payload,
            type_name,
            anonymous: false,
            undated: false,
        };
        if !prefix.is_empty() {
            let name = [prefix, &view.content(type_name)].concat();
            view.type_name = view.make(&name);
        }
        view.follow(&mut Cursor::at(tables, known.rules), payload, known);
        if view.anonymous {
            view.id.clear();
        }
        view.finish_addresses();
        view.finish_conversation();
        // Half of a place is none.
        if !(view.get(Member::Latitude).is_said() && view.get(Member::Longitude).is_said()) {
            for part in [Member::Latitude, Member::Longitude, Member::PlaceName, Member::PlaceAddress] {
                view.members[part as usize] = Value::Nothing;
            }
        }
        view
    }

    /// A single member.
    pub fn get(&self, member: Member) -> Value {
        self.members.get(member as usize).copied().unwrap_or_default()
    }

    /// Whether it tells of a message: what its kind is about.
    pub fn has_message(&self) -> bool {
        self.is_about("message.")
    }

    /// Whether it tells of a conversation, as what it is about or as where its message was sent.
    pub fn has_conversation(&self) -> bool {
        let members = [Member::ConversationId, Member::ConversationStatus, Member::ContactId, Member::ChannelId];
        self.is_about("conversation.") || members.into_iter().any(|member| self.get(member).is_said())
    }

    /// Whether it tells of a call.
    pub fn has_call(&self) -> bool {
        self.is_about("call.")
    }

    fn is_about(&self, subject: &str) -> bool {
        self.content(self.get(Member::Kind)).starts_with(subject)
    }

    /// The text of a value of this view; empty where nothing is said.
    pub fn content(&self, value: Value) -> Cow<'_, str> {
        match value {
            Value::Nothing => Cow::Borrowed(""),
            Value::Body(index) | Value::Address(index) => self.node(index).content(),
            Value::Word(word) => Cow::Borrowed(word),
            Value::Made(start, end) => Cow::Borrowed(self.made.get(start as usize..end as usize).unwrap_or_default()),
        }
    }

    /// The value of the body with this index.
    pub fn node(&self, index: u32) -> Node<'d> {
        self.payload.other(index)
    }

    /// Follows rules to their end.
    fn follow(&mut self, rules: &mut Cursor, place: Node<'d>, known: Event) {
        while let Some(rule) = rules.next().filter(|rule| *rule != Instruction::END).map(Instruction) {
            let member = rule.subject();
            match rule.operation() {
                Instruction::TAKE => {
                    let reading = Reading::next(rule, rules);
                    let places = rules.list();
                    if !self.tells(member) {
                        let value = self.first(&reading, place, places);
                        self.tell(member, value);
                    }
                }
                Instruction::SAY => {
                    let word = rules.word();
                    self.tell(member, Value::Word(word));
                }
                Instruction::STATUS_OF_TYPE => {
                    if known.status != 0 {
                        self.tell(Member::Status as u16, Value::Word(rules.tables.word(known.status)));
                    }
                }
                Instruction::BEGINNING_OF_TYPE => {
                    let words = rules.translation();
                    let name = rules.tables.word(known.name);
                    let end = name.bytes().position(|byte| byte == b'.').unwrap_or(name.len());
                    let word = name.get(..end).unwrap_or_default();
                    self.tell(member, Value::Word(translated(rules.tables, words, word).unwrap_or(word)));
                }
                Instruction::END_OF_TYPE => {
                    let name = rules.tables.word(known.name);
                    let start = name.bytes().rposition(|byte| byte == b'.').map_or(0, |dot| dot + 1);
                    self.tell(member, Value::Word(name.get(start..).unwrap_or_default()));
                }
                Instruction::ADD => {
                    let reading = Reading::next(rule, rules);
                    for path in Paths(rules.list()) {
                        let mut items = Items::at(place, path);
                        while let Some(item) = items.next() {
                            let value = self.read(&reading, item);
                            self.add(member, value);
                        }
                    }
                }
                Instruction::ADD_LINES => {
                    for path in Paths(rules.list()) {
                        let mut items = Items::at(place, path);
                        while let Some(item) = items.next() {
                            self.add_line(member, said(item));
                        }
                    }
                }
                Instruction::ADD_FILES => {
                    let places = rules.list();
                    let members = [rules.list(), rules.list(), rules.list(), rules.list()];
                    for path in Paths(places) {
                        let mut items = Items::at(place, path);
                        while let Some(item) = items.next() {
                            let [url, content_type, name, id] =
                                members.map(|places| self.first(&Reading::PLAIN, item, places));
                            self.attach(File { url, content_type, name, id });
                        }
                    }
                }
                Instruction::IDENTIFY => {
                    let reading = Reading::next(rule, rules);
                    let part = self.first(&reading, place, rules.list());
                    self.identify(part);
                }
                Instruction::IDENTIFY_BY_TIME => {
                    let reading = Reading::next(rule, rules);
                    let mut places = Paths(rules.list()).map(|path| place.along(path));
                    match places.find(|node| self.read(&reading, *node).is_said()) {
                        Some(time) => self.identify(said(time)),
                        None => self.undated = true,
                    }
                }
                Instruction::IDENTIFY_BY_TYPE => self.identify(self.type_name),
                Instruction::WITHIN => {
                    let inner = first_place(rules, place);
                    self.follow_if(inner.exists(), rules.block(), inner, known);
                }
                Instruction::EACH => {
                    let list = first_place(rules, place);
                    let block = rules.block();
                    if list.is_array() {
                        for item in list.children() {
                            self.follow_if(true, block.clone(), item, known);
                        }
                    }
                }
                Instruction::BY_KEY => {
                    let object = first_place(rules, place);
                    let key = first_place(rules, place);
                    let words = rules.translation();
                    let member = if said(key).is_said() {
                        object.member(&key.content())
                    } else {
                        let is_key = |child: &Node<'_>| translated(rules.tables, words, &child.key()).is_some();
                        let mut members = object.children().filter(|child| child.is_effective() && is_key(child));
                        let first = members.next();
                        first.filter(|_| members.next().is_none()).unwrap_or(object.missing())
                    };
                    self.follow_if(member.exists(), rules.block(), member, known);
                    self.follow_if(!member.exists() && object.exists(), rules.block(), object, known);
                }
                Instruction::WHEN | Instruction::UNLESS => {
                    let holds = self.holds(member, rules, place, known);
                    self.follow_if(holds == (rule.operation() == Instruction::WHEN), rules.block(), place, known);
                }
                Instruction::ALL => self.follow_if(true, rules.shared(), place, known),
                _ => return,
            }
        }
    }

    #[inline(never)]
    fn follow_if(&mut self, holds: bool, mut rules: Cursor, place: Node<'d>, known: Event) {
        if holds {
            self.follow(&mut rules, place, known);
        }
    }

    fn holds(&self, kind: u16, rules: &mut Cursor, place: Node<'d>, known: Event) -> bool {
        match kind {
            condition::TYPE => rules.list().contains(&known.name),
            condition::EXISTS => first_place(rules, place).exists(),
            condition::SAYS => {
                let told = first_place(rules, place);
                told.is(rules.word())
            }
            condition::SAME => {
                let [one, other] = [said(first_place(rules, place)), said(first_place(rules, place))];
                one.is_said() && self.content(one) == self.content(other)
            }
            condition::IS_ARRAY => first_place(rules, place).is_array(),
            condition::TOLD => self.tells(rules.number()),
            condition::TOLD_AS => {
                let told = self.members.get(usize::from(rules.number())).copied().unwrap_or_default();
                let words = rules.list();
                let told = self.content(told);
                words.iter().any(|word| rules.tables.word(*word) == told)
            }
            _ => false,
        }
    }

    fn tells(&self, member: u16) -> bool {
        match self.members.get(usize::from(member)) {
            Some(told) => told.is_said(),
            None if member == Member::Media as u16 => !self.media.is_empty(),
            None => !self.to.is_empty(),
        }
    }

    /// What has been told stays as it is.
    fn tell(&mut self, member: u16, value: Value) {
        match self.members.get_mut(usize::from(member)) {
            Some(told @ Value::Nothing) => *told = value,
            Some(_) => {}
            None => self.add(member, value),
        }
    }

    fn add(&mut self, member: u16, value: Value) {
        if member == Member::Media as u16 {
            self.attach(File { url: value, ..File::default() });
        } else if value.is_said() {
            self.to.push(value);
        }
    }

    /// Appends a line to a text.
    fn add_line(&mut self, member: u16, line: Value) {
        let text = self.members.get(usize::from(member)).copied().unwrap_or_default();
        if !text.is_said() || !line.is_said() {
            return self.tell(member, line);
        }
        let text = match text {
            // The text made last is extended where it is, so that many lines take no more than linear time.
            Value::Made(start, end) if end as usize == self.made.len() => start,
            text => {
                let start = self.made.len() as u32;
                let text = self.content(text).into_owned();
                self.made.push_str(&text);
                start
            }
        };
        let line = self.content(line).into_owned();
        self.made.push('\n');
        self.made.push_str(&line);
        if let Some(told) = self.members.get_mut(usize::from(member)) {
            *told = Value::Made(text, self.made.len() as u32);
        }
    }

    /// Writes the addresses on a telephone channel as phone numbers. The channel may be found after the addresses.
    fn finish_addresses(&mut self) {
        let is_telephone = TELEPHONE.contains(&&*self.content(self.get(Member::Channel)));
        let from = self.members[Member::From as usize];
        self.members[Member::From as usize] = self.finish_address(from, is_telephone);
        for nth in 0..self.to.len() {
            self.to[nth] = self.finish_address(self.to[nth], is_telephone);
        }
    }

    fn finish_address(&mut self, address: Value, is_telephone: bool) -> Value {
        match address {
            Value::Address(index) if is_telephone => self.phone_number(Value::Body(index), &self.node(index).content()),
            Value::Address(index) => Value::Body(index),
            other => other,
        }
    }

    /// The conversation of a message and the one that is told beside it are the same.
    fn finish_conversation(&mut self) {
        if self.has_message() {
            let message = self.get(Member::MessageConversation);
            self.tell(Member::ConversationId as u16, message);
            let conversation = self.get(Member::ConversationId);
            self.tell(Member::MessageConversation as u16, conversation);
        }
    }

    /// What has neither an address nor an id is nothing.
    fn attach(&mut self, file: File) {
        if file.url.is_said() || file.id.is_said() {
            self.media.push(file);
        }
    }

    fn identify(&mut self, part: Value) {
        if !part.is_said() {
            self.anonymous |= self.id.is_empty();
            return;
        }
        let mut id = std::mem::take(&mut self.id);
        if !id.is_empty() {
            id.push(':');
        }
        id.push_str(&self.content(part));
        self.id = id;
    }

    /// What the first of these places says that says something.
    fn first(&mut self, reading: &Reading, place: Node<'d>, places: &'static [u16]) -> Value {
        for path in Paths(places) {
            let value = self.read(reading, place.along(path));
            if value.is_said() {
                return value;
            }
        }
        Value::Nothing
    }

    fn read(&mut self, reading: &Reading, node: Node<'d>) -> Value {
        let tables = node.tables();
        let word = |text: &str| translated(tables, reading.words, text).map_or(Value::Nothing, Value::Word);
        let node = match reading.how {
            reading::KEY => return word(&node.key()),
            reading::LAST | reading::FORM_PHONE_NUMBER if node.is_array() => {
                node.children().filter(|item| said(*item).is_said()).last().unwrap_or(node.missing())
            }
            _ => node,
        };
        let value = said(node);
        if !value.is_said() || reading.how <= reading::LAST {
            return value;
        }
        let content = node.content();
        let only_if = |holds: bool| if holds { value } else { Value::Nothing };
        match reading.how {
            reading::LOWER_CASE => self.lower_case(value, &content),
            reading::WORD => word(&content),
            reading::WORD_OR_THEIRS => match word(&content) {
                Value::Nothing => self.lower_case(value, &content),
                ours => ours,
            },
            reading::MOMENT => match datetime::to_utc(&content) {
                Some(Cow::Owned(utc)) => self.make(&utc),
                utc => only_if(utc.is_some()),
            },
            reading::SPACED_MOMENT => {
                let mut repaired = String::new();
                for character in content.chars() {
                    repaired.push(if character == ' ' { '+' } else { character });
                }
                datetime::to_utc(&repaired).map_or(Value::Nothing, |utc| self.make(&utc))
            }
            reading::UNIX_MOMENT => datetime::from_unix_seconds(&content).map_or(Value::Nothing, |utc| self.make(&utc)),
            reading::UTC_DATE_TIME => datetime::from_utc(&content).map_or(Value::Nothing, |utc| self.make(&utc)),
            reading::COMPACT_DATE_TIME => {
                datetime::from_compact(&content).map_or(Value::Nothing, |utc| self.make(&utc))
            }
            reading::COUNT => only_if(number::count(&content).is_some()),
            reading::DECIMAL => only_if(number::is_decimal(&content)),
            reading::PHONE_NUMBER => self.phone_number(value, &content),
            reading::FORM_PHONE_NUMBER => self.phone_number(value, content.strip_prefix(' ').unwrap_or(&content)),
            reading::CHANNEL_ADDRESS => Value::Address(node.index()),
            _ => Value::Nothing,
        }
    }

    fn lower_case(&mut self, value: Value, content: &str) -> Value {
        if content.bytes().any(|byte| byte.is_ascii_uppercase()) {
            self.make(&content.to_ascii_lowercase())
        } else {
            value
        }
    }

    /// The value in E.164 if the number, which may be a part of it, is one; otherwise the value as it is.
    fn phone_number(&mut self, value: Value, number: &str) -> Value {
        match e164::digits(number) {
            Some(digits) if !self.content(value).starts_with('+') => {
                let start = self.made.len() as u32;
                self.made.push('+');
                self.made.push_str(digits);
                Value::Made(start, self.made.len() as u32)
            }
            _ => value,
        }
    }

    fn make(&mut self, text: &str) -> Value {
        let start = self.made.len() as u32;
        self.made.push_str(text);
        Value::Made(start, self.made.len() as u32)
    }
}

/// A string that says something, or a number.
fn said(node: Node<'_>) -> Value {
    if node.is_nonempty_scalar() { Value::Body(node.index()) } else { Value::Nothing }
}

/// The first of the places that exists.
#[inline(never)]
fn first_place<'d>(rules: &mut Cursor, place: Node<'d>) -> Node<'d> {
    for path in Paths(rules.list()) {
        let inner = place.along(path);
        if inner.exists() {
            return inner;
        }
    }
    place.missing()
}

/// Iterator over paths, each preceded by its length.
struct Paths(&'static [u16]);

impl Iterator for Paths {
    type Item = &'static [u16];

    fn next(&mut self) -> Option<&'static [u16]> {
        let (&length, rest) = self.0.split_first()?;
        let (path, rest) = rest.split_at_checked(usize::from(length))?;
        self.0 = rest;
        Some(path)
    }
}

/// The items of a list, or what stands alone.
enum Items<'d> {
    Alone(Option<Node<'d>>),
    Listed(Children<'d>),
}

impl<'d> Items<'d> {
    fn at(place: Node<'d>, path: &[u16]) -> Self {
        let node = place.along(path);
        if node.is_array() { Self::Listed(node.children()) } else { Self::Alone(Some(node)) }
    }

    fn next(&mut self) -> Option<Node<'d>> {
        match self {
            Self::Alone(node) => node.take(),
            Self::Listed(children) => children.next(),
        }
    }
}

/// How a text is read, and the words of its translation.
struct Reading {
    how: u16,
    words: &'static [u16],
}

impl Reading {
    const PLAIN: Self = Self { how: reading::PLAIN, words: &[] };

    /// The reading of a rule that has just begun.
    fn next(rule: Instruction, rules: &mut Cursor) -> Self {
        let how = rule.reading();
        Self { how, words: if how >= reading::WORD { rules.translation() } else { &[] } }
    }
}

/// Our word for theirs, whose case makes no difference.
fn translated(tables: &'static Tables, words: &[u16], theirs: &str) -> Option<&'static str> {
    let pairs = words.as_chunks().0;
    let [_, ours] = pairs.iter().find(|[word, _]| tables.word(*word).eq_ignore_ascii_case(theirs))?;
    Some(tables.word(*ours))
}
