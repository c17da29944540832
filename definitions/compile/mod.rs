//! Compiles the definitions to the tables that the engine follows.

#![expect(clippy::expect_used, clippy::panic, reason = "an invalid definition must fail the build")]

mod batch;
mod discriminator;
mod mapping;
mod model;
mod source;

use std::collections::HashMap;

use crate::discriminator::Discriminator;
use crate::format::{Event, LENIENT, REQUIRED, bucket, digest};
use crate::mapping::MappingStep;
use crate::{DEFINITIONS, EventType, Model, Operation};

/// The number of buckets of the hash table of symbols.
const BUCKETS: usize = 512;

/// The tables as Rust source.
pub fn source() -> String {
    let mut compiler = Compiler::default();
    compiler.providers();
    compiler.finish().source()
}

/// The tables of one model, and the number of the model.
pub fn tables_of(model: &'static Model) -> (Compiled, u16) {
    let mut compiler = Compiler::default();
    let number = compiler.model(model);
    (compiler.finish(), number)
}

/// The tables of one discriminator and its events, the position of the discriminator, and the events.
pub fn discriminator_of(discriminator: Discriminator, events: &'static [EventType]) -> (Compiled, u16, Vec<Event>) {
    let mut compiler = Compiler::default();
    let rows = events.iter().map(|event| compiler.event(event)).collect();
    compiler.events.push(rows);
    let start = compiler.discriminator(discriminator, events.iter().collect());
    let mut compiled = compiler.finish();
    let rows = compiled.events.pop().unwrap_or_default();
    (compiled, start, rows)
}

/// The tables under construction. A symbol is numbered in the order of its first use until [`Self::finish`] renumbers all
/// symbols in the order of their buckets.
#[derive(Default)]
struct Compiler {
    symbols: Vec<&'static str>,
    numbers: HashMap<&'static str, u16>,
    models: Vec<&'static Model>,
    fields: Vec<Vec<[u16; 2]>>,
    lists: Vec<Number>,
    value_maps: Vec<Number>,
    mappings: Vec<Number>,
    /// The positions of the mappings that are compiled already, by address.
    shared: HashMap<*const MappingStep, u16>,
    envelopes: Vec<u16>,
    discriminators: Vec<u16>,
    batches: Vec<u16>,
    events: Vec<Vec<Event>>,
    operations: Vec<Vec<Models>>,
}

/// The models of an operation's arguments and response.
struct Models {
    arguments: u16,
    response: Option<u16>,
}

/// A number in a table. The number of a symbol is final only after [`Compiler::finish`].
#[derive(Clone, Copy, PartialEq)]
enum Number {
    Plain(u16),
    Symbol(u16),
}

/// Finished tables.
pub struct Compiled {
    /// All symbols, concatenated.
    pub text: String,
    /// The end of each symbol in `text`.
    pub ends: Vec<u16>,
    /// The first symbol of each bucket.
    pub buckets: Vec<u16>,
    /// The first field of each model.
    pub models: Vec<u16>,
    /// The fields of the models.
    pub fields: Vec<[u16; 2]>,
    /// The types, and the lists of types or symbols, to which other types refer.
    pub lists: Vec<u16>,
    /// The value maps: lists of pairs of symbols.
    pub value_maps: Vec<u16>,
    /// The mappings, the discriminators and the batches.
    pub mappings: Vec<u16>,
    envelopes: Vec<u16>,
    discriminators: Vec<u16>,
    batches: Vec<u16>,
    events: Vec<Vec<Event>>,
    operations: Vec<Vec<Models>>,
}

impl Compiler {
    fn providers(&mut self) {
        for definition in DEFINITIONS {
            let events = definition.events().map(|event| self.event(event)).collect();
            self.events.push(events);
            let envelope = self.shared(definition.envelope);
            self.envelopes.push(envelope);
            let discriminator = self.discriminator(definition.discriminator, definition.events().collect());
            self.discriminators.push(discriminator);
            let batch = self.batch(definition.batch);
            self.batches.push(batch);
        }
        for definition in DEFINITIONS {
            let operations = definition.operations.iter().map(|operation| self.operation(operation)).collect();
            self.operations.push(operations);
        }
    }

    fn symbol(&mut self, symbol: &'static str) -> u16 {
        let next = self.symbols.len() as u16 + 1;
        let number = *self.numbers.entry(symbol).or_insert(next);
        if number == next {
            self.symbols.push(symbol);
        }
        number
    }

    fn event(&mut self, event: &'static EventType) -> Event {
        Event {
            name: self.symbol(event.name),
            model: self.model(event.model),
            mapping: self.shared(event.mapping),
            status: event.status.map_or(0, |status| self.symbol(status.as_str())),
        }
    }

    fn operation(&mut self, operation: &'static Operation) -> Models {
        Models {
            arguments: self.model(operation.arguments),
            response: operation.response.map(|model| self.model(model)),
        }
    }

    fn finish(self) -> Compiled {
        let bucket_of = |symbol: &str| bucket(digest(symbol.as_bytes()), BUCKETS);
        let mut order: Vec<usize> = (0..self.symbols.len()).collect();
        order.sort_by_key(|index| (bucket_of(self.symbols[*index]), self.symbols[*index]));
        let mut finals = vec![0; self.symbols.len() + 1];
        let (mut text, mut ends) = (String::new(), vec![0]);
        for (number, index) in order.iter().enumerate() {
            finals[index + 1] = number as u16 + 1;
            text.push_str(self.symbols[*index]);
            ends.push(u16::try_from(text.len()).expect("the symbols fit 64 KB"));
        }
        let before =
            |bucket: usize| 1 + order.iter().filter(|index| bucket_of(self.symbols[**index]) < bucket).count() as u16;
        let buckets = (0..=BUCKETS).map(before).collect();
        let renumber = |numbers: Vec<Number>| -> Vec<u16> {
            let number = |number: Number| match number {
                Number::Plain(number) => number,
                Number::Symbol(symbol) => finals[usize::from(symbol)],
            };
            numbers.into_iter().map(number).collect()
        };
        let flags = REQUIRED | LENIENT;
        let fields = self.fields.iter().flatten();
        let fields =
            fields.map(|[symbol, value]| [symbol & flags | finals[usize::from(symbol & !flags)], *value]).collect();
        let mut models = vec![0];
        for fields in &self.fields {
            models.push(models.last().copied().unwrap_or_default() + fields.len() as u16);
        }
        let symbol = |number: u16| finals[usize::from(number)];
        let events = self.events.iter().map(|events| {
            let event = |event: &Event| Event { name: symbol(event.name), status: symbol(event.status), ..*event };
            events.iter().map(event).collect()
        });
        Compiled {
            text,
            ends,
            buckets,
            models,
            fields,
            events: events.collect(),
            operations: self.operations,
            lists: renumber(self.lists),
            value_maps: renumber(self.value_maps),
            mappings: renumber(self.mappings),
            envelopes: self.envelopes,
            discriminators: self.discriminators,
            batches: self.batches,
        }
    }
}

/// The position of these numbers in a table; they are appended unless the table contains them already.
fn place(table: &mut Vec<Number>, numbers: Vec<Number>) -> u16 {
    let at = table.windows(numbers.len().max(1)).position(|known| *known == numbers[..]).unwrap_or(table.len());
    if at == table.len() {
        table.extend(numbers);
    }
    at as u16
}

/// The numbers, preceded by their count.
fn counted(numbers: Vec<Number>) -> Vec<Number> {
    std::iter::once(Number::Plain(numbers.len() as u16)).chain(numbers).collect()
}
