//! The structure of the payloads of all events, to which the inspector adds the names and the descriptions.

use wasm_bindgen::prelude::*;

use super::objects;
use crate::tables::format::Type;
use crate::tables::{Field, TABLES};

/// The number of the model of each event, and each model as text: a line for each field, with its name (followed by `!` if it is
/// required), a tab and its type in the syntax of TypeScript, in which `@7` is the model of that number.
#[wasm_bindgen]
pub fn structure() -> Result<JsValue, JsValue> {
    let models = (0..TABLES.model_count()).map(|model| {
        let mut text = String::new();
        for field in TABLES.fields(model).iter().copied().map(Field::from).filter(|field| field.symbol() != 0) {
            text.push_str(TABLES.symbol(field.symbol()));
            text.push_str(if field.is_required() { "!\t" } else { "\t" });
            write_type(&mut text, field.value());
            text.push('\n');
        }
        text
    });
    let models: Vec<String> = models.collect();
    Ok(objects::structure(TABLES.events.iter().map(|event| event.model), &models))
}

/// Without `null`, because every field may be null. `…` is any other string, which is accepted with a warning.
fn write_type(text: &mut String, value: Type) {
    let start = text.len();
    text.push_str(match value.kind() {
        Type::ANYTHING => "unknown",
        Type::BOOLEAN => "boolean",
        Type::DATE_TIME => "date-time",
        Type::INTEGER => "integer",
        Type::NUMBER => "number",
        Type::TEXT => "string",
        Type::URI => "uri",
        Type::RECORD => "object",
        _ => "",
    });
    match value.kind() {
        Type::LIST => {
            write_type(text, TABLES.type_at(value.argument()));
            if text.get(start..).is_some_and(|item| item.contains(' ')) {
                text.insert(start, '(');
                text.push(')');
            }
            text.push_str("[]");
        }
        Type::OBJECT => text.push_str(&["@", &value.argument().to_string()].concat()),
        Type::ONE_OF => {
            for symbol in TABLES.list(value.argument()).iter().skip(1) {
                text.push_str(&["\"", TABLES.symbol(*symbol), "\" | "].concat());
            }
            text.push('…');
        }
        Type::OR_NULL => write_type(text, TABLES.type_at(value.argument())),
        Type::EITHER | Type::OBSERVED => {
            for (nth, one) in TABLES.list(value.argument()).iter().enumerate() {
                if nth > 0 {
                    text.push_str(" | ");
                }
                write_type(text, Type(*one));
            }
        }
        _ => {}
    }
}
