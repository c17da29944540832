//! Compiles mappings to instructions.

use super::{Compiler, counted, place};
use crate::format::{ENVELOPE, FIRST, Instruction, POSITION, condition, conversion};
use crate::mapping::{ByKey, Condition, Conversion, Mapping, MappingStep, NumberedFiles, Paths, ValueMap};

impl Compiler {
    /// The position of a mapping that several events or mappings may include.
    pub(super) fn shared(&mut self, mapping: Mapping) -> u16 {
        if let Some(known) = self.shared.get(&mapping.as_ptr()).filter(|_| !mapping.is_empty()) {
            return *known;
        }
        let mut block = self.block(mapping);
        block.push(Instruction::END);
        let at = place(&mut self.mappings, block);
        self.shared.insert(mapping.as_ptr(), at);
        at
    }

    fn block(&mut self, mapping: Mapping) -> Vec<u16> {
        mapping.iter().flat_map(|step| self.step(step)).collect()
    }

    fn step(&mut self, step: &'static MappingStep) -> Vec<u16> {
        match step {
            MappingStep::Copy(field, conversion, paths) => {
                self.converted(Instruction::COPY, *field as u16, conversion, paths)
            }
            MappingStep::Set(field, value) => {
                [code(Instruction::SET, *field as u16, 0), vec![self.symbol(value)]].concat()
            }
            MappingStep::StatusOfType => code(Instruction::STATUS_OF_TYPE, 0, 0),
            MappingStep::TypePrefix(field, map) => {
                [code(Instruction::TYPE_PREFIX, *field as u16, 0), self.value_map(map)].concat()
            }
            MappingStep::TypeSuffix(field) => code(Instruction::TYPE_SUFFIX, *field as u16, 0),
            MappingStep::Add(field, conversion, paths) => {
                self.converted(Instruction::ADD, *field as u16, conversion, paths)
            }
            MappingStep::AddLines(field, paths) => {
                [code(Instruction::ADD_LINES, *field as u16, 0), self.paths(paths)].concat()
            }
            MappingStep::AddFiles(paths, file) => [
                code(Instruction::ADD_FILES, 0, 0),
                self.paths(paths),
                self.paths(file.url),
                self.paths(file.content_type),
                self.paths(file.name),
                self.paths(file.id),
            ]
            .concat(),
            MappingStep::AddNumberedFiles(NumberedFiles { url, content_type }) => {
                [code(Instruction::ADD_NUMBERED_FILES, 0, 0), vec![self.symbol(url), self.symbol(content_type)]]
                    .concat()
            }
            MappingStep::Identify(conversion, paths) => self.converted(Instruction::IDENTIFY, 0, conversion, paths),
            MappingStep::IdentifyByTime(conversion, paths) => {
                self.converted(Instruction::IDENTIFY_BY_TIME, 0, conversion, paths)
            }
            MappingStep::IdentifyByType => code(Instruction::IDENTIFY_BY_TYPE, 0, 0),
            MappingStep::IdentifyAs(part) => [code(Instruction::IDENTIFY_AS, 0, 0), vec![self.symbol(part)]].concat(),
            MappingStep::Scope(paths, mapping) => {
                [code(Instruction::SCOPE, 0, 0), self.paths(paths), counted(self.block(mapping))].concat()
            }
            MappingStep::Each(path, mapping) => {
                [code(Instruction::EACH, 0, 0), self.paths(&[path]), counted(self.block(mapping))].concat()
            }
            MappingStep::ByKey(ByKey { object, key, keys, member, otherwise }) => [
                code(Instruction::BY_KEY, 0, 0),
                self.paths(&[object]),
                self.paths(&[key]),
                self.value_map(keys),
                counted(self.block(member)),
                counted(self.block(otherwise)),
            ]
            .concat(),
            MappingStep::When(condition, mapping) => self.conditional(Instruction::WHEN, condition, mapping),
            MappingStep::Unless(Condition::AnyExists(_), _) => panic!("`Unless` has one field: nest several"),
            MappingStep::Unless(condition, mapping) => self.conditional(Instruction::UNLESS, condition, mapping),
            MappingStep::Include(mapping) => [code(Instruction::INCLUDE, 0, 0), vec![self.shared(mapping)]].concat(),
        }
    }

    fn converted(&mut self, operation: u16, field: u16, conversion: &'static Conversion, paths: Paths) -> Vec<u16> {
        let (conversion, map) = self.conversion(conversion);
        [code(operation, field, conversion), map, self.paths(paths)].concat()
    }

    fn conditional(&mut self, operation: u16, condition: &'static Condition, mapping: Mapping) -> Vec<u16> {
        let (kind, operands) = match condition {
            Condition::Type(names) => (condition::TYPE, self.listed(names)),
            Condition::Exists(path) => (condition::EXISTS, self.paths(&[path])),
            Condition::AnyExists(paths) => (condition::EXISTS, self.paths(paths)),
            Condition::IsArray(path) => (condition::IS_ARRAY, self.paths(&[path])),
            Condition::IsTrue(path) => (condition::IS_TRUE, self.paths(&[path])),
            Condition::IsPositive(path) => (condition::IS_POSITIVE, self.paths(&[path])),
            Condition::FieldEquals(path, value) => {
                (condition::FIELD_EQUALS, [self.paths(&[path]), vec![self.symbol(value)]].concat())
            }
            Condition::FieldsEqual(one, other) => {
                (condition::FIELDS_EQUAL, [self.paths(&[one]), self.paths(&[other])].concat())
            }
            Condition::IsSet(field) => (condition::IS_SET, vec![*field as u16]),
            Condition::Equals(field, values) => {
                (condition::EQUALS, [vec![*field as u16], self.listed(values)].concat())
            }
        };
        [code(operation, kind, 0), operands, counted(self.block(mapping))].concat()
    }

    fn conversion(&mut self, conversion: &'static Conversion) -> (u16, Vec<u16>) {
        match conversion {
            Conversion::Plain => (conversion::PLAIN, Vec::new()),
            Conversion::Last => (conversion::LAST, Vec::new()),
            Conversion::Lowercase => (conversion::LOWERCASE, Vec::new()),
            Conversion::Rfc3339 => (conversion::RFC3339, Vec::new()),
            Conversion::Rfc3339WithSpace => (conversion::RFC3339_WITH_SPACE, Vec::new()),
            Conversion::UnixSeconds => (conversion::UNIX_SECONDS, Vec::new()),
            Conversion::Rfc2822 => (conversion::RFC2822, Vec::new()),
            Conversion::UtcDateTime => (conversion::UTC_DATE_TIME, Vec::new()),
            Conversion::CompactDateTime => (conversion::COMPACT_DATE_TIME, Vec::new()),
            Conversion::UnixTime => (conversion::UNIX_TIME, Vec::new()),
            Conversion::SpacedPhoneNumber => (conversion::SPACED_PHONE_NUMBER, Vec::new()),
            Conversion::Count => (conversion::COUNT, Vec::new()),
            Conversion::Decimal => (conversion::DECIMAL, Vec::new()),
            Conversion::PhoneNumber => (conversion::PHONE_NUMBER, Vec::new()),
            Conversion::FormPhoneNumber => (conversion::FORM_PHONE_NUMBER, Vec::new()),
            Conversion::ChannelAddress => (conversion::CHANNEL_ADDRESS, Vec::new()),
            Conversion::Map(map) => (conversion::MAP, self.value_map(map)),
            Conversion::MapOrLowercase(map) => (conversion::MAP_OR_LOWERCASE, self.value_map(map)),
            Conversion::MapKey(map) => (conversion::MAP_KEY, self.value_map(map)),
            Conversion::MapPrefix(map) => (conversion::MAP_PREFIX, self.value_map(map)),
            Conversion::PrefixedAddress(map) => (conversion::PREFIXED_ADDRESS, self.value_map(map)),
        }
    }

    fn value_map(&mut self, map: &'static ValueMap) -> Vec<u16> {
        let pairs = map.iter().flat_map(|(value, unified)| [*value, *unified]);
        let pairs = pairs.map(|value| self.symbol(value)).collect();
        vec![place(&mut self.value_maps, counted(pairs))]
    }

    /// A list of symbols, preceded by its length.
    pub(super) fn listed(&mut self, values: &[&'static str]) -> Vec<u16> {
        counted(values.iter().map(|value| self.symbol(value)).collect())
    }

    /// The paths, each preceded by the number of its steps, all preceded by the count of their numbers.
    fn paths(&mut self, paths: &[&'static str]) -> Vec<u16> {
        counted(paths.iter().flat_map(|path| counted(self.path(path))).collect())
    }

    /// The steps of a path.
    pub(super) fn path(&mut self, path: &'static str) -> Vec<u16> {
        let steps = path.split('.').filter(|step| !step.is_empty());
        let number = |step: &'static str| match (step, step.parse::<u16>()) {
            ("*", _) => FIRST,
            ("^", _) => ENVELOPE,
            (_, Ok(position)) => position | POSITION,
            _ => self.symbol(step),
        };
        steps.map(number).collect()
    }
}

/// An instruction: the operation, the field or condition, and the conversion.
fn code(operation: u16, subject: u16, conversion: u16) -> Vec<u16> {
    vec![operation | subject << 5 | conversion << 10]
}
