//! Follows the rules of an event through its payload.

use std::borrow::Cow;

use super::EventType;
use super::rule::{Condition, File, Member, Places, Reading, Rule, Rules};
use crate::json::{Node, datetime, number};
use crate::unified::{Media, Text, Words};

/// What a payload says beyond its type.
pub(crate) struct View<'d> {
    /// What identifies the happening, its parts joined by colons; empty where nothing does.
    pub id: String,
    /// Recipients.
    pub to: Vec<Text<'d>>,
    /// Attachments.
    pub media: Vec<Media<'d>>,
    members: [Option<Text<'d>>; Member::SINGLE],
    /// Whether the id of what it happened to is missing.
    anonymous: bool,
}

impl<'d> View<'d> {
    /// Nothing is said.
    pub fn empty() -> Self {
        Self {
            id: String::new(),
            to: Vec::new(),
            media: Vec::new(),
            members: [const { None }; Member::SINGLE],
            anonymous: false,
        }
    }

    /// What the payload of a known event says.
    pub fn of(known: &'static EventType, payload: Node<'d>) -> Self {
        let mut view = Self::empty();
        view.follow(known.rules, payload, known);
        if view.anonymous {
            view.id.clear();
        }
        // Half of a place is none.
        if !(view.tells(Member::Latitude) && view.tells(Member::Longitude)) {
            for part in [Member::Latitude, Member::Longitude, Member::PlaceName, Member::PlaceAddress] {
                view.members[part as usize] = None;
            }
        }
        view
    }

    /// A single member.
    pub fn get(&self, member: Member) -> Option<&Text<'d>> {
        self.members.get(member as usize)?.as_ref()
    }

    /// Whether it tells of a message: what its kind is about.
    pub fn has_message(&self) -> bool {
        self.is_about("message.")
    }

    /// Whether it tells of a conversation, as what it is about or as where its message was sent.
    pub fn has_conversation(&self) -> bool {
        let members = [Member::ConversationId, Member::ConversationStatus, Member::ContactId, Member::ChannelId];
        self.is_about("conversation.") || members.into_iter().any(|member| self.tells(member))
    }

    /// Whether it tells of a call.
    pub fn has_call(&self) -> bool {
        self.is_about("call.")
    }

    fn is_about(&self, subject: &str) -> bool {
        self.get(Member::Kind).is_some_and(|kind| kind.as_str().starts_with(subject))
    }

    fn follow(&mut self, rules: Rules, place: Node<'d>, known: &'static EventType) {
        for rule in rules {
            match rule {
                Rule::Take(member, reading, places) => {
                    if !self.tells(*member)
                        && let Some(text) = reading.first(place, places)
                    {
                        self.tell(*member, text);
                    }
                }
                Rule::Say(member, word) => self.tell(*member, Text::word(word)),
                Rule::StatusOfType => {
                    if let Some(status) = known.status {
                        self.tell(Member::Status, Text::word(status.as_str()));
                    }
                }
                Rule::BeginningOfType(member, words) => {
                    let end = known.name.bytes().position(|byte| byte == b'.').unwrap_or(known.name.len());
                    let word = known.name.get(..end).unwrap_or_default();
                    self.tell(*member, Text::word(translated(words, word).unwrap_or(word)));
                }
                Rule::EndOfType(member) => {
                    let start = known.name.bytes().rposition(|byte| byte == b'.').map_or(0, |dot| dot + 1);
                    self.tell(*member, Text::word(known.name.get(start..).unwrap_or_default()));
                }
                Rule::Add(member, places) => {
                    for path in *places {
                        each(place.at(path), &mut |item| {
                            if let Some(text) = item.own_text() {
                                self.add(*member, text);
                            }
                        });
                    }
                }
                Rule::AddFiles(places, file) => {
                    for path in *places {
                        each(place.at(path), &mut |item| self.media.extend(described(item, file)));
                    }
                }
                Rule::Identify(reading, places) => self.identify(reading.first(place, places)),
                Rule::IdentifyByType => self.identify(Some(Text::word(known.name))),
                Rule::Within(places, rules) => {
                    if let Some(inner) = places.iter().map(|path| place.at(path)).find(|inner| inner.exists()) {
                        self.follow(rules, inner, known);
                    }
                }
                Rule::Each(path, rules) => {
                    let list = place.at(path);
                    if list.is_array() {
                        list.children().for_each(|item| self.follow(rules, item, known));
                    }
                }
                Rule::Found(find, rules) => {
                    let found = find(place);
                    if found.exists() {
                        self.follow(rules, found, known);
                    }
                }
                Rule::When(condition, rules) => {
                    if self.holds(condition, place, known) {
                        self.follow(rules, place, known);
                    }
                }
                Rule::Unless(condition, rules) => {
                    if !self.holds(condition, place, known) {
                        self.follow(rules, place, known);
                    }
                }
                Rule::All(rules) => self.follow(rules, place, known),
            }
        }
    }

    fn holds(&self, condition: &Condition, place: Node<'d>, known: &'static EventType) -> bool {
        match condition {
            Condition::Type(names) => names.contains(&known.name),
            Condition::Exists(path) => place.at(path).exists(),
            Condition::Says(path, word) => place.at(path).is(word),
            Condition::Same(one, other) => match (place.text(one), place.text(other)) {
                (Some(one), Some(other)) => one.as_str() == other.as_str(),
                _ => false,
            },
            Condition::Told(member) => self.tells(*member),
            Condition::ToldAs(member, words) => {
                self.get(*member).is_some_and(|told| words.contains(&&*told.as_str()))
            }
        }
    }

    fn tells(&self, member: Member) -> bool {
        match member {
            Member::To => !self.to.is_empty(),
            Member::Media => !self.media.is_empty(),
            single => self.get(single).is_some(),
        }
    }

    fn tell(&mut self, member: Member, text: Text<'d>) {
        match self.members.get_mut(member as usize) {
            Some(told) => drop(told.get_or_insert(text)),
            None => self.add(member, text),
        }
    }

    fn add(&mut self, member: Member, text: Text<'d>) {
        match member {
            Member::Media => self.media.push(Media::at(text)),
            _ => self.to.push(text),
        }
    }

    fn identify(&mut self, part: Option<Text<'d>>) {
        let Some(part) = part else {
            self.anonymous |= self.id.is_empty();
            return;
        };
        if !self.id.is_empty() {
            self.id.push(':');
        }
        self.id.push_str(&part.as_str());
    }
}

/// Calls for every item of a list, or for what stands alone.
fn each<'d>(node: Node<'d>, take: &mut dyn FnMut(Node<'d>)) {
    if node.is_array() {
        node.children().for_each(take);
    } else {
        take(node);
    }
}

fn described<'d>(object: Node<'d>, file: &File) -> Option<Media<'d>> {
    let url = Reading::Plain.first(object, file.url)?;
    Some(Media { url, content_type: object.text(file.content_type), name: object.text(file.name) })
}

impl Reading {
    fn first<'d>(&self, place: Node<'d>, places: Places) -> Option<Text<'d>> {
        places.iter().find_map(|path| self.read(place.at(path)))
    }

    fn read<'d>(&self, node: Node<'d>) -> Option<Text<'d>> {
        if let Self::Key(words) = self {
            return translated(words, &node.key()).map(Text::word);
        }
        let node = match self {
            Self::Last if node.is_array() => node.children().filter(|item| item.own_text().is_some()).last()?,
            _ => node,
        };
        let text = node.own_text()?;
        let content = text.as_str();
        match self {
            Self::Plain | Self::Last | Self::Key(_) => Some(text),
            Self::LowerCase => Some(lower_case(text)),
            Self::Word(words) => translated(words, &content).map(Text::word),
            Self::WordOrTheirs(words) => Some(match translated(words, &content) {
                Some(word) => Text::word(word),
                None => lower_case(text),
            }),
            Self::Moment => match datetime::to_utc(&content)? {
                Cow::Owned(utc) => Some(Text::made(utc)),
                Cow::Borrowed(_) => Some(text),
            },
            Self::SpacedMoment => {
                let repaired: String = content.chars().map(|one| if one == ' ' { '+' } else { one }).collect();
                datetime::to_utc(&repaired).map(|utc| Text::made(utc.into_owned()))
            }
            Self::UnixMoment => datetime::from_unix_seconds(&content).map(Text::made),
            Self::Count => content.parse::<u32>().is_ok().then_some(text),
            Self::Decimal => number::is_decimal(&content).then_some(text),
        }
    }
}

/// Our word for theirs, whose case makes no difference.
fn translated(words: &Words, theirs: &str) -> Option<&'static str> {
    words.iter().find(|(word, _)| word.eq_ignore_ascii_case(theirs)).map(|(_, ours)| *ours)
}

fn lower_case(text: Text<'_>) -> Text<'_> {
    let content = text.as_str();
    if content.bytes().any(|byte| byte.is_ascii_uppercase()) { Text::made(content.to_ascii_lowercase()) } else { text }
}
