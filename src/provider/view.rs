//! Follows the rules of an event through its payload.

use std::borrow::Cow;

use super::{FINDERS, Member};
use crate::json::{Node, datetime, number};
use crate::packed::code::{Instruction, condition, reading};
use crate::packed::{Event, Tables};
use crate::unified::{Media, Text};

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
    pub fn of(known: Event, payload: Node<'d>) -> Self {
        let tables = payload.tables();
        let mut view = Self::empty();
        let rules = tables.rules.get(usize::from(known.rules)..).unwrap_or_default();
        view.follow(&mut Rules { tables, numbers: rules }, payload, known);
        if view.anonymous {
            view.id.clear();
        }
        // Half of a place is none.
        if view.get(Member::Latitude).is_none() || view.get(Member::Longitude).is_none() {
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
        self.is_about("conversation.") || members.into_iter().any(|member| self.get(member).is_some())
    }

    /// Whether it tells of a call.
    pub fn has_call(&self) -> bool {
        self.is_about("call.")
    }

    fn is_about(&self, subject: &str) -> bool {
        self.get(Member::Kind).is_some_and(|kind| kind.as_str().starts_with(subject))
    }

    /// Follows rules to their end.
    fn follow(&mut self, rules: &mut Rules, place: Node<'d>, known: Event) {
        while let Some(rule) = rules.next().filter(|rule| *rule != Instruction::END).map(Instruction) {
            let member = rule.subject();
            match rule.operation() {
                Instruction::TAKE => {
                    let reading = Reading::next(rule, rules);
                    let places = rules.list();
                    if !self.tells(member)
                        && let Some(text) = reading.first(place, places)
                    {
                        self.tell(member, text);
                    }
                }
                Instruction::SAY => {
                    let word = rules.word();
                    self.tell(member, Text::word(word));
                }
                Instruction::STATUS_OF_TYPE => {
                    if known.status != 0 {
                        self.tell(Member::Status as u16, Text::word(rules.tables.word(known.status)));
                    }
                }
                Instruction::BEGINNING_OF_TYPE => {
                    let words = rules.translation();
                    let name = rules.tables.word(known.name);
                    let end = name.bytes().position(|byte| byte == b'.').unwrap_or(name.len());
                    let word = name.get(..end).unwrap_or_default();
                    self.tell(member, Text::word(translated(rules.tables, words, word).unwrap_or(word)));
                }
                Instruction::END_OF_TYPE => {
                    let name = rules.tables.word(known.name);
                    let start = name.bytes().rposition(|byte| byte == b'.').map_or(0, |dot| dot + 1);
                    self.tell(member, Text::word(name.get(start..).unwrap_or_default()));
                }
                Instruction::ADD => {
                    for path in Paths(rules.list()) {
                        for item in items(at(place, path)) {
                            if let Some(text) = item.own_text() {
                                self.add(member, text);
                            }
                        }
                    }
                }
                Instruction::ADD_FILES => {
                    let places = rules.list();
                    let [url, content_type, name] = [rules.list(), rules.list(), rules.list()];
                    for path in Paths(places) {
                        for file in items(at(place, path)) {
                            if let Some(url) = Reading::PLAIN.first(file, url) {
                                let content_type = Reading::PLAIN.first(file, content_type);
                                let name = Reading::PLAIN.first(file, name);
                                self.media.push(Media { url, content_type, name });
                            }
                        }
                    }
                }
                Instruction::IDENTIFY => {
                    let reading = Reading::next(rule, rules);
                    self.identify(reading.first(place, rules.list()));
                }
                Instruction::IDENTIFY_BY_TYPE => self.identify(Some(Text::word(rules.tables.word(known.name)))),
                Instruction::WITHIN => {
                    let inner = rules.first_place(place);
                    let mut block = rules.block();
                    if inner.exists() {
                        self.follow(&mut block, inner, known);
                    }
                }
                Instruction::EACH => {
                    let list = rules.first_place(place);
                    let block = rules.block();
                    if list.is_array() {
                        for item in list.children() {
                            self.follow(&mut block.clone(), item, known);
                        }
                    }
                }
                Instruction::FOUND => {
                    let finder = FINDERS.get(usize::from(rules.number()));
                    let found = finder.map_or(place.missing(), |find| find(place));
                    let mut block = rules.block();
                    if found.exists() {
                        self.follow(&mut block, found, known);
                    }
                }
                Instruction::WHEN | Instruction::UNLESS => {
                    let holds = self.holds(member, rules, place, known);
                    let mut block = rules.block();
                    if holds == (rule.operation() == Instruction::WHEN) {
                        self.follow(&mut block, place, known);
                    }
                }
                Instruction::ALL => {
                    let mut shared = rules.shared();
                    self.follow(&mut shared, place, known);
                }
                _ => return,
            }
        }
    }

    fn holds(&self, kind: u16, rules: &mut Rules, place: Node<'d>, known: Event) -> bool {
        match kind {
            condition::TYPE => rules.list().contains(&known.name),
            condition::EXISTS => rules.first_place(place).exists(),
            condition::SAYS => {
                let told = rules.first_place(place);
                told.is(rules.word())
            }
            condition::SAME => {
                let [one, other] = [rules.first_place(place).own_text(), rules.first_place(place).own_text()];
                one.zip(other).is_some_and(|(one, other)| one.as_str() == other.as_str())
            }
            condition::TOLD => self.tells(rules.number()),
            condition::TOLD_AS => {
                let told = self.members.get(usize::from(rules.number())).and_then(Option::as_ref).map(Text::as_str);
                let words = rules.list();
                told.is_some_and(|told| words.iter().any(|word| rules.tables.word(*word) == told))
            }
            _ => false,
        }
    }

    fn tells(&self, member: u16) -> bool {
        match self.members.get(usize::from(member)) {
            Some(told) => told.is_some(),
            None if member == Member::Media as u16 => !self.media.is_empty(),
            None => !self.to.is_empty(),
        }
    }

    /// What has been told stays as it is.
    fn tell(&mut self, member: u16, text: Text<'d>) {
        match self.members.get_mut(usize::from(member)) {
            Some(told @ None) => *told = Some(text),
            Some(_) => {}
            None => self.add(member, text),
        }
    }

    fn add(&mut self, member: u16, text: Text<'d>) {
        if member == Member::Media as u16 {
            self.media.push(Media::at(text));
        } else {
            self.to.push(text);
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

/// Rules that are still to be followed.
#[derive(Clone)]
struct Rules {
    tables: &'static Tables,
    numbers: &'static [u16],
}

impl Rules {
    fn next(&mut self) -> Option<u16> {
        let (&number, rest) = self.numbers.split_first()?;
        self.numbers = rest;
        Some(number)
    }

    fn number(&mut self) -> u16 {
        self.next().unwrap_or_default()
    }

    fn word(&mut self) -> &'static str {
        let word = self.number();
        self.tables.word(word)
    }

    /// Numbers preceded by their count.
    fn list(&mut self) -> &'static [u16] {
        let count = usize::from(self.number());
        let (list, rest) = self.numbers.split_at_checked(count).unwrap_or_default();
        self.numbers = rest;
        list
    }

    fn block(&mut self) -> Self {
        Self { tables: self.tables, numbers: self.list() }
    }

    fn shared(&mut self) -> Self {
        let start = usize::from(self.number());
        Self { tables: self.tables, numbers: self.tables.rules.get(start..).unwrap_or_default() }
    }

    fn translation(&mut self) -> &'static [u16] {
        let start = self.number();
        self.tables.translation(start)
    }

    /// The first of the places that exists.
    fn first_place<'d>(&mut self, place: Node<'d>) -> Node<'d> {
        for path in Paths(self.list()) {
            let inner = at(place, path);
            if inner.exists() {
                return inner;
            }
        }
        place.missing()
    }
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

fn at<'d>(place: Node<'d>, path: &[u16]) -> Node<'d> {
    path.iter().fold(place, |node, step| node.follow(*step))
}

/// The items of a list, or what stands alone.
fn items<'d>(node: Node<'d>) -> impl Iterator<Item = Node<'d>> {
    let alone = if node.is_array() { None } else { Some(node) };
    let listed = if node.is_array() { node } else { node.missing() };
    alone.into_iter().chain(listed.children())
}

/// How a text is read, and the words of its translation.
struct Reading {
    how: u16,
    words: &'static [u16],
}

impl Reading {
    const PLAIN: Self = Self { how: reading::PLAIN, words: &[] };

    /// The reading of a rule that has just begun.
    fn next(rule: Instruction, rules: &mut Rules) -> Self {
        let how = rule.reading();
        Self { how, words: if how >= reading::WORD { rules.translation() } else { &[] } }
    }

    fn first<'d>(&self, place: Node<'d>, places: &'static [u16]) -> Option<Text<'d>> {
        Paths(places).find_map(|path| self.read(at(place, path)))
    }

    fn read<'d>(&self, node: Node<'d>) -> Option<Text<'d>> {
        let tables = node.tables();
        if self.how == reading::KEY {
            return translated(tables, self.words, &node.key()).map(Text::word);
        }
        let node = match self.how {
            reading::LAST if node.is_array() => node.children().filter(|item| item.own_text().is_some()).last()?,
            _ => node,
        };
        let text = node.own_text()?;
        if self.how <= reading::LAST {
            return Some(text);
        }
        let content = text.as_str();
        match self.how {
            reading::LOWER_CASE => Some(lower_case(text)),
            reading::WORD => translated(tables, self.words, &content).map(Text::word),
            reading::WORD_OR_THEIRS => Some(match translated(tables, self.words, &content) {
                Some(word) => Text::word(word),
                None => lower_case(text),
            }),
            reading::MOMENT => match datetime::to_utc(&content)? {
                Cow::Owned(utc) => Some(Text::made(utc)),
                Cow::Borrowed(_) => Some(text),
            },
            reading::SPACED_MOMENT => {
                let mut repaired = String::new();
                for character in content.chars() {
                    repaired.push(if character == ' ' { '+' } else { character });
                }
                datetime::to_utc(&repaired).map(|utc| Text::made(utc.into_owned()))
            }
            reading::UNIX_MOMENT => datetime::from_unix_seconds(&content).map(Text::made),
            reading::COUNT => number::is_count(&content).then_some(text),
            reading::DECIMAL => number::is_decimal(&content).then_some(text),
            _ => None,
        }
    }
}

/// Our word for theirs, whose case makes no difference.
fn translated(tables: &'static Tables, words: &[u16], theirs: &str) -> Option<&'static str> {
    let pairs = words.as_chunks().0;
    let [_, ours] = pairs.iter().find(|[word, _]| tables.word(*word).eq_ignore_ascii_case(theirs))?;
    Some(tables.word(*ours))
}

fn lower_case(text: Text<'_>) -> Text<'_> {
    let content = text.as_str();
    if content.bytes().any(|byte| byte.is_ascii_uppercase()) { Text::made(content.to_ascii_lowercase()) } else { text }
}
