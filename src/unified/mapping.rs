//! Runs the mapping of an event over its payload.

use super::UnifiedField;
use super::conversion::{Conversion, last, mapped_value, scalar};
use super::mapped_event::{File, MappedEvent, Value};
use crate::batch::Scope;
use crate::json::{Children, JsonType, Node, number};
use crate::tables::format::{Event, Instruction, condition};
use crate::tables::{Cursor, Paths};

/// The number of files of which each is found by its key: the members are searched for each.
const MAX_NUMBERED: u16 = 100;

impl<'d> MappedEvent<'d> {
    /// Runs the steps of a mapping to their end. Paths start at `scope`.
    pub(super) fn run(&mut self, cursor: &mut Cursor, scope: Scope<'d>, known: Event) {
        while let Some(step) = cursor.next().filter(|step| *step != Instruction::END).map(Instruction) {
            let field = step.subject();
            match step.operation() {
                Instruction::COPY => {
                    let conversion = Conversion::next(step, cursor);
                    let paths = cursor.list();
                    if !self.is_set(field) {
                        let value = self.first(&conversion, scope, paths);
                        self.set(field, value);
                    }
                }
                Instruction::SET => {
                    let value = cursor.symbol();
                    self.set(field, Value::Static(value));
                }
                Instruction::STATUS_OF_TYPE => {
                    if known.status != 0 {
                        self.set(UnifiedField::Status as u16, Value::Static(cursor.tables.symbol(known.status)));
                    }
                }
                Instruction::TYPE_PREFIX => {
                    let map = cursor.value_map();
                    let name = cursor.tables.symbol(known.name);
                    let end = name.bytes().position(|byte| byte == b'.').unwrap_or(name.len());
                    let prefix = name.get(..end).unwrap_or_default();
                    self.set(field, Value::Static(mapped_value(cursor.tables, map, prefix).unwrap_or(prefix)));
                }
                Instruction::TYPE_SUFFIX => {
                    let name = cursor.tables.symbol(known.name);
                    let start = name.bytes().rposition(|byte| byte == b'.').map_or(0, |dot| dot + 1);
                    self.set(field, Value::Static(name.get(start..).unwrap_or_default()));
                }
                Instruction::ADD => {
                    let conversion = Conversion::next(step, cursor);
                    for path in Paths(cursor.list()) {
                        let mut items = Items::of(scope.find(self.subject, path));
                        while let Some(item) = items.next() {
                            let value = self.convert(&conversion, item);
                            self.add(field, value);
                        }
                    }
                }
                Instruction::ADD_LINES => {
                    for path in Paths(cursor.list()) {
                        let mut items = Items::of(scope.find(self.subject, path));
                        while let Some(item) = items.next() {
                            self.add_line(field, scalar(item));
                        }
                    }
                }
                Instruction::ADD_FILES => {
                    let paths = cursor.list();
                    let [urls, content_types, names, ids] =
                        [cursor.list(), cursor.list(), cursor.list(), cursor.list()];
                    for path in Paths(paths) {
                        let mut items = Items::of(scope.find(self.subject, path));
                        while let Some(item) = items.next() {
                            let item = scope.within(item);
                            let mut part = |paths| self.first(&Conversion::PLAIN, item, paths);
                            let [url, id] = [part(urls), part(ids)];
                            if url.is_set() || id.is_set() {
                                let [content_type, name] = [part(content_types), part(names)];
                                self.attach(File { url, content_type, name, id });
                            }
                        }
                    }
                }
                Instruction::ADD_NUMBERED_FILES => {
                    let [url, content_type] = [cursor.symbol(), cursor.symbol()];
                    let mut remaining = scope.count_of(url);
                    for number in 0..MAX_NUMBERED {
                        if remaining == 0 {
                            break;
                        }
                        let number = number.to_string();
                        let mut member = |prefix: &str| {
                            let node = scope.member(&[prefix, &number].concat());
                            if node.exists() { self.convert(&Conversion::PLAIN, node) } else { Value::Absent }
                        };
                        let [url, content_type] = [member(url), member(content_type)];
                        if url.is_set() {
                            remaining -= 1;
                            self.attach(File { url, content_type, name: Value::Absent, id: Value::Absent });
                        }
                    }
                }
                Instruction::IDENTIFY => {
                    let conversion = Conversion::next(step, cursor);
                    let part = self.first(&conversion, scope, cursor.list());
                    self.identify(part);
                }
                Instruction::IDENTIFY_BY_TIME => {
                    let conversion = Conversion::next(step, cursor);
                    let subject = self.subject;
                    let mut nodes = Paths(cursor.list()).map(|path| scope.find(subject, path));
                    match nodes.find(|node| self.convert(&conversion, *node).is_set()) {
                        Some(time) => self.identify(scalar(time)),
                        None => self.lacks_time = true,
                    }
                }
                Instruction::IDENTIFY_BY_TYPE => self.identify(self.type_name),
                Instruction::IDENTIFY_AS => {
                    let part = cursor.symbol();
                    self.identify(Value::Static(part));
                }
                Instruction::SCOPE => {
                    let inner = self.first_existing(cursor, scope);
                    self.run_if(inner.exists(), cursor.block(), Scope::of(inner), known);
                }
                Instruction::EACH => {
                    let list = self.first_existing(cursor, scope);
                    let block = cursor.block();
                    if list.is_array() {
                        for item in list.children() {
                            self.run_if(true, block.clone(), Scope::of(item), known);
                        }
                    }
                }
                Instruction::BY_KEY => {
                    let object = self.first_existing(cursor, scope);
                    let key = self.first_existing(cursor, scope);
                    let keys = cursor.value_map();
                    let member = if scalar(key).is_set() {
                        object.member(&key.content())
                    } else {
                        let is_key = |child: &Node<'_>| mapped_value(cursor.tables, keys, &child.key()).is_some();
                        let mut members = object.children().filter(|child| child.is_effective() && is_key(child));
                        let first = members.next();
                        first.filter(|_| members.next().is_none()).unwrap_or(object.missing())
                    };
                    self.run_if(member.exists(), cursor.block(), Scope::of(member), known);
                    self.run_if(!member.exists() && object.exists(), cursor.block(), Scope::of(object), known);
                }
                Instruction::WHEN | Instruction::UNLESS => {
                    let holds = self.holds(field, cursor, scope, known);
                    self.run_if(holds == (step.operation() == Instruction::WHEN), cursor.block(), scope, known);
                }
                Instruction::INCLUDE => self.run_if(true, cursor.shared(), scope, known),
                _ => return,
            }
        }
    }

    #[inline(always)]
    fn run_if(&mut self, holds: bool, mut cursor: Cursor, scope: Scope<'d>, known: Event) {
        if holds {
            self.run(&mut cursor, scope, known);
        }
    }

    fn holds(&self, kind: u16, cursor: &mut Cursor, scope: Scope<'d>, known: Event) -> bool {
        match kind {
            condition::TYPE => cursor.list().contains(&known.name),
            condition::EXISTS => self.first_existing(cursor, scope).exists(),
            condition::FIELD_EQUALS => {
                let node = self.first_existing(cursor, scope);
                let expected = cursor.symbol();
                node.is(expected) || node.json_type() != Some(JsonType::String) && last_equals(node, expected)
            }
            condition::FIELDS_EQUAL => {
                let [one, other] =
                    [scalar(self.first_existing(cursor, scope)), scalar(self.first_existing(cursor, scope))];
                one.is_set() && self.content(one) == self.content(other)
            }
            condition::IS_TRUE => self.first_existing(cursor, scope).json_type() == Some(JsonType::True),
            condition::IS_POSITIVE => is_positive(self.first_existing(cursor, scope)),
            condition::IS_ARRAY => self.first_existing(cursor, scope).is_array(),
            condition::IS_SET => self.is_set(cursor.number()),
            condition::EQUALS => {
                let value = self.value(cursor.number());
                let expected = cursor.list();
                let content = self.content(value);
                expected.iter().any(|symbol| cursor.tables.symbol(*symbol) == content)
            }
            _ => false,
        }
    }

    /// The first node that exists at one of the cursor's next paths.
    #[inline(never)]
    fn first_existing(&self, cursor: &mut Cursor, scope: Scope<'d>) -> Node<'d> {
        for path in Paths(cursor.list()) {
            let node = scope.find(self.subject, path);
            if node.exists() {
                return node;
            }
        }
        scope.missing()
    }

    /// The first value at one of these paths that is set once converted.
    fn first(&mut self, conversion: &Conversion, scope: Scope<'d>, paths: &'static [u16]) -> Value {
        for path in Paths(paths) {
            let node = scope.find(self.subject, path);
            if !node.exists() {
                continue;
            }
            let value = if conversion.is_plain() { scalar(node) } else { self.convert(conversion, node) };
            if value.is_set() {
                return value;
            }
        }
        Value::Absent
    }
}

/// Whether the last scalar of an array, or a value that is not an array, is this string or the literal of this number.
#[inline(never)]
fn last_equals(node: Node<'_>, expected: &str) -> bool {
    let value = last(node);
    scalar(value).is_set() && value.content() == expected
}

#[inline(never)]
fn is_positive(node: Node<'_>) -> bool {
    number::count(&last(node).content()).is_some_and(|count| count > 0)
}

/// The items of an array, or a single value that exists.
enum Items<'d> {
    One(Option<Node<'d>>),
    Array(Children<'d>),
}

impl<'d> Items<'d> {
    #[inline(always)]
    fn of(node: Node<'d>) -> Self {
        if node.is_array() { Self::Array(node.children()) } else { Self::One(Some(node).filter(|node| node.exists())) }
    }

    #[inline(always)]
    fn next(&mut self) -> Option<Node<'d>> {
        match self {
            Self::One(node) => node.take(),
            Self::Array(children) => children.next(),
        }
    }
}
