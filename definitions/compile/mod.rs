//! Compiles the definitions to the tables that the engine follows.

#![expect(clippy::expect_used, clippy::panic, reason = "an invalid definition must fail the build")]

mod batch;
mod discriminator;
mod encode;
mod mapping;
mod model;
mod source;

use std::collections::HashMap;
use std::ops::Range;

use crate::discriminator::Discriminator;
use crate::format::Event;
use crate::mapping::MappingStep;
use crate::{DEFINITIONS, Definition, EventType, Model, Operation, Provider};

/// The tables as Rust source.
pub fn source() -> String {
    let mut compiler = Compiler::default();
    let specs = compiler.providers(&DEFINITIONS);
    source::of(&compiler.finish(), &specs)
}

/// The bytes of the tables without those of one provider; of all providers, where none is given.
pub fn bytes_without(provider: Option<Provider>) -> Vec<u8> {
    let definitions: Vec<_> =
        DEFINITIONS.into_iter().filter(|definition| Some(definition.provider) != provider).collect();
    let mut compiler = Compiler::default();
    compiler.providers(&definitions);
    let Compiled { symbols, models, fields, lists, value_maps, mappings, events } = compiler.finish();
    [symbols.into_bytes(), models, fields.concat(), lists, value_maps, mappings, events].concat()
}

/// The tables of one model, and the number of the model.
pub fn tables_of(model: &'static Model) -> (Compiled, u16) {
    let mut compiler = Compiler::default();
    let number = compiler.model(model);
    compiler.compile_models();
    (compiler.finish(), number)
}

/// The tables of one discriminator and its events, and the position of the discriminator.
pub fn discriminator_of(discriminator: Discriminator, events: &'static [EventType]) -> (Compiled, u16) {
    let mut compiler = Compiler::default();
    for event in events {
        compiler.model(event.model);
    }
    compiler.compile_models();
    for event in events {
        compiler.event(event);
    }
    let start = compiler.discriminator(discriminator, events.iter().collect());
    (compiler.finish(), start)
}

/// The tables under construction.
#[derive(Default)]
struct Compiler {
    /// Numbered in the order of their first use. The fields of models use them first.
    symbols: Vec<&'static str>,
    numbers: HashMap<&'static str, u16>,
    models: Vec<&'static Model>,
    /// Of each model that is compiled.
    fields: Vec<Vec<[u16; 2]>>,
    lists: Vec<u16>,
    value_maps: Vec<u16>,
    mappings: Vec<u16>,
    /// The positions of the mappings that are compiled already, by address.
    shared: HashMap<*const MappingStep, u16>,
    events: Vec<Event>,
}

/// What the tables have of a provider.
struct ProviderTables {
    envelope: u16,
    discriminator: u16,
    batch: u16,
    events: Range<u16>,
    operations: Vec<OperationModels>,
}

/// The models of an operation's arguments and response.
struct OperationModels {
    arguments: u16,
    response: Option<u16>,
}

/// Finished tables, as the bytes that the engine decodes.
pub struct Compiled {
    /// All symbols, with a line feed before and after each.
    pub symbols: String,
    /// The number of fields of each model.
    pub models: Vec<u8>,
    /// The fields of the models: their symbols, the kinds of their types, and what the types refer to.
    pub fields: [Vec<u8>; 3],
    /// The types, and the lists of types or symbols, to which other types refer.
    pub lists: Vec<u8>,
    /// The value maps: lists of pairs of symbols.
    pub value_maps: Vec<u8>,
    /// The mappings, the discriminators and the batches.
    pub mappings: Vec<u8>,
    /// The events.
    pub events: Vec<u8>,
}

impl Compiler {
    fn providers(&mut self, definitions: &[&'static Definition]) -> Vec<ProviderTables> {
        let mut operations = Vec::new();
        for definition in definitions {
            for event in definition.events() {
                self.model(event.model);
            }
            if let Some(batch) = definition.batch {
                self.models_of(batch);
            }
            let models = definition.operations.iter().map(|operation| self.operation(operation)).collect();
            operations.push(models);
            self.compile_models();
        }
        // The names of events one after the other, so that the difference between two is small.
        for event in definitions.iter().flat_map(|definition| definition.events()) {
            self.symbol(event.name);
        }
        let tables = definitions.iter().zip(operations).map(|(definition, operations)| {
            let start = self.events.len() as u16;
            for event in definition.events() {
                self.event(event);
            }
            ProviderTables {
                events: start..self.events.len() as u16,
                envelope: self.shared(definition.envelope),
                discriminator: self.discriminator(definition.discriminator, definition.events().collect()),
                batch: self.batch(definition.batch),
                operations,
            }
        });
        tables.collect()
    }

    /// The number of a symbol.
    fn symbol(&mut self, symbol: &'static str) -> u16 {
        let next = self.symbols.len() as u16 + 1;
        let number = *self.numbers.entry(symbol).or_insert(next);
        if number == next {
            assert!(!symbol.is_empty() && !symbol.contains('\n'), "{symbol:?} cannot be a symbol");
            self.symbols.push(symbol);
        }
        number
    }

    fn event(&mut self, event: &'static EventType) {
        let event = Event {
            name: self.symbol(event.name),
            model: self.model(event.model),
            mapping: self.shared(event.mapping),
            status: event.status.map_or(0, |status| self.symbol(status.as_str())),
        };
        self.events.push(event);
    }

    fn operation(&mut self, operation: &'static Operation) -> OperationModels {
        OperationModels {
            arguments: self.model(operation.arguments),
            response: operation.response.map(|model| self.model(model)),
        }
    }

    fn finish(self) -> Compiled {
        assert_eq!(self.fields.len(), self.models.len(), "all models are compiled");
        let mut symbols = format!("\n{}\n", self.symbols.join("\n"));
        // The engine searches eight bytes at a time.
        symbols.extend(std::iter::repeat_n(' ', symbols.len().next_multiple_of(8) - symbols.len()));
        assert!(symbols.len() <= usize::from(u16::MAX), "the symbols fit 64 KB");
        let count = |fields: &Vec<_>| u8::try_from(fields.len()).expect("a model has 255 fields at most");
        Compiled {
            symbols,
            models: self.fields.iter().map(count).collect(),
            fields: encode::fields(&self.fields.concat()),
            lists: encode::numbers(&self.lists),
            value_maps: encode::numbers(&self.value_maps),
            mappings: encode::numbers(&self.mappings),
            events: encode::events(&self.events),
        }
    }
}

/// The position of these numbers in a table; they are appended unless the table contains them already.
fn place(table: &mut Vec<u16>, numbers: Vec<u16>) -> u16 {
    let at = table.windows(numbers.len().max(1)).position(|known| *known == numbers[..]).unwrap_or(table.len());
    if at == table.len() {
        table.extend(numbers);
    }
    at as u16
}

/// The numbers, preceded by their count.
fn counted(numbers: Vec<u16>) -> Vec<u16> {
    std::iter::once(numbers.len() as u16).chain(numbers).collect()
}
