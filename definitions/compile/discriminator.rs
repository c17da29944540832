//! Compiles discriminators to lists of cases, each with a list of tests and the name of the type.

use super::{Compiler, counted, place};
use crate::EventType;
use crate::discriminator::{Case, Discriminator, Test, TypeName};
use crate::format::{test, type_name};

impl Compiler {
    /// The position of a discriminator in the table of mappings.
    pub(super) fn discriminator(&mut self, discriminator: Discriminator, events: Vec<&'static EventType>) -> u16 {
        let last = discriminator.last().expect("a discriminator has a case");
        assert!(last.when.is_empty(), "the last case of a discriminator must apply to every payload");
        let cases = discriminator.iter().flat_map(|Case { when, name }| {
            let tests = when.iter().flat_map(|test| self.test(test)).collect();
            let name = match name {
                TypeName::Field(field) => [vec![type_name::FIELD], counted(self.path(field))].concat(),
                TypeName::Fixed(name) => {
                    assert!(events.iter().any(|event| event.name == *name), "{name} is not an event");
                    vec![type_name::FIXED, self.symbol(name)]
                }
                TypeName::Prefixed(prefix, field) => {
                    [vec![type_name::PREFIXED, self.symbol(prefix)], counted(self.path(field))].concat()
                }
                TypeName::Joined(first, second) => {
                    [vec![type_name::JOINED], counted(self.path(first)), counted(self.path(second))].concat()
                }
                TypeName::Key { prefix, known, ignored } => {
                    [vec![type_name::KEY, self.symbol(prefix)], self.listed(known), self.listed(ignored)].concat()
                }
            };
            counted([counted(tests), name].concat())
        });
        let cases = counted(cases.collect());
        place(&mut self.mappings, cases)
    }

    fn test(&mut self, test: &'static Test) -> Vec<u16> {
        let kind = |kind: u16| vec![kind];
        match test {
            Test::Exists(path) => [kind(test::EXISTS), counted(self.path(path))].concat(),
            Test::Absent(path) => [kind(test::ABSENT), counted(self.path(path))].concat(),
            Test::IsArray(path) => [kind(test::IS_ARRAY), counted(self.path(path))].concat(),
            Test::StartsWith(path, start) => {
                [kind(test::STARTS_WITH), counted(self.path(path)), vec![self.symbol(start)]].concat()
            }
            Test::OneOf(path, values) => [kind(test::ONE_OF), counted(self.path(path)), self.listed(values)].concat(),
            Test::NotOneOf(path, values) => {
                [kind(test::NOT_ONE_OF), counted(self.path(path)), self.listed(values)].concat()
            }
            Test::InList(fields) => [kind(test::IN_LIST), counted(Vec::new()), self.listed(fields)].concat(),
            Test::Any(tests) if tests.iter().all(|test| matches!(test, Test::Exists(_))) => {
                let path = |test: &'static Test| match test {
                    Test::Exists(path) => Some(counted(self.path(path))),
                    _ => None,
                };
                [kind(test::ANY_EXISTS), counted(tests.iter().filter_map(path).flatten().collect())].concat()
            }
            Test::Any(tests) => {
                [kind(test::ANY), counted(tests.iter().flat_map(|test| self.test(test)).collect())].concat()
            }
        }
    }
}
