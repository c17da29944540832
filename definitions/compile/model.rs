//! Compiles models to fields and types.

use super::{Compiler, counted, place};
use crate::format::{LENIENT, OTHERS, REQUIRED, Type as Code};
use crate::{Field, Model, Type};

impl Compiler {
    /// The number of a model, which [`Self::compile_models`] compiles.
    pub(super) fn model(&mut self, model: &'static Model) -> u16 {
        let known = self.models.iter().position(|known| std::ptr::eq(*known, model));
        let number = known.unwrap_or_else(|| {
            self.models.push(model);
            self.models.len() - 1
        });
        number as u16
    }

    /// Compiles the models that are not compiled yet, and those that they refer to.
    pub(super) fn compile_models(&mut self) {
        // The keys of all fields are numbered before other symbols, so that most numbers of new keys are successive.
        let mut next = self.fields.len();
        while let Some(model) = self.models.get(next).copied() {
            for field in model.fields {
                self.symbol(field.name);
                for referred in field.value.models() {
                    self.model(referred);
                }
            }
            next += 1;
        }
        while let Some(model) = self.models.get(self.fields.len()).copied() {
            let mut fields: Vec<_> = model.fields.iter().map(|field| self.field(field)).collect();
            fields.extend(model.open.then_some(OTHERS));
            self.fields.push(fields);
        }
    }

    fn field(&mut self, field: &'static Field) -> [u16; 2] {
        let (required, value) = match &field.value {
            Type::Required(inner) => (REQUIRED, *inner),
            value => (0, value),
        };
        let lenient = if field.observed || field.by_example { LENIENT } else { 0 };
        let symbol = self.symbol(field.name);
        assert!(symbol < LENIENT, "the number of a key collides with the flags");
        [symbol | required | lenient, self.value(value)]
    }

    fn value(&mut self, value: &'static Type) -> u16 {
        let (kind, argument) = match value {
            Type::Anything => (Code::ANYTHING, 0),
            Type::Boolean => (Code::BOOLEAN, 0),
            Type::DateTime => (Code::DATE_TIME, 0),
            Type::Integer => (Code::INTEGER, 0),
            Type::Number => (Code::NUMBER, 0),
            Type::Text => (Code::TEXT, 0),
            Type::Uri => (Code::URI, 0),
            Type::Record => (Code::RECORD, 0),
            Type::List(item) => (Code::LIST, self.operand(item)),
            Type::Object(model) => (Code::OBJECT, self.model(model)),
            Type::OneOf(values) => {
                let documented = values.documented.len() as u16;
                let symbols = values.documented.iter().chain(values.observed).map(|value| self.symbol(value));
                let symbols: Vec<_> = symbols.collect();
                let list: Vec<_> = std::iter::once(documented).chain(symbols).collect();
                (Code::ONE_OF, place(&mut self.lists, counted(list)))
            }
            Type::OrNull(inner) => (Code::OR_NULL, self.operand(inner)),
            Type::Shaped(shapes) => (Code::EITHER, self.operands(shapes.models.iter().collect())),
            Type::Either(types) => (Code::EITHER, self.operands(types.iter().collect())),
            Type::Observed(documented, observed) => (Code::OBSERVED, self.operands(vec![documented, observed])),
            Type::Required(_) => panic!("only a field can be required"),
        };
        assert!(argument < 1 << 12, "the operand of a type exceeds 12 bits");
        kind | argument << 4
    }

    /// The position of a type in the lists.
    fn operand(&mut self, value: &'static Type) -> u16 {
        let value = self.value(value);
        place(&mut self.lists, vec![value])
    }

    /// The position of a list of types, which is preceded by its length.
    fn operands(&mut self, values: Vec<&'static Type>) -> u16 {
        let values = values.into_iter().map(|value| self.value(value)).collect();
        place(&mut self.lists, counted(values))
    }
}
