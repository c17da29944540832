//! `docs/events.md`: every event, the document that describes it, and the fields and values that are undocumented.

use definitions::{Field, Model, Type};

use crate::generate::catalogue::{Catalogue, Named, enum_values};
use crate::generate::markdown::{code, codes, head, row};
use crate::generate::text::prose;

/// The page.
pub fn page(catalogues: &[Catalogue]) -> String {
    let sections: Vec<String> = catalogues.iter().map(section).collect();
    format!(
        r"<!-- Generated from the definitions by `cargo xtask generate`. -->

# Events

The events of each provider, with the document that describes each event, and the undocumented fields of its payload: fields that
real payloads contain and the document does not list. The second table of each provider lists the undocumented fields and values
of every object. The payloads of a type with an asterisk do not contain the type: the event is identified by other fields.

{}",
        sections.join("\n"),
    )
}

fn section(catalogue: &Catalogue) -> String {
    let title = catalogue.title;
    let events: String = catalogue.events.iter().map(|named| event_row(catalogue, named)).collect();
    let columns = ["Type", "Description", "Payload type", "Document", "Undocumented fields"];
    let section = format!("## {title}\n\n{}{events}", head(&columns));
    let additions: String = catalogue.models.iter().map(|model| addition_rows(catalogue, model)).collect();
    if additions.is_empty() {
        return section;
    }
    format!(
        "{section}\n### {title}: undocumented fields and values\n\n{}{additions}",
        head(&["Object", "Field", "Description"])
    )
}

fn event_row(catalogue: &Catalogue, Named { event, discriminator }: &Named) -> String {
    let mark = if discriminator.is_some() { "" } else { "\\*" };
    let fields = event.model.fields.iter().filter(|field| undocumented(field).is_some()).map(|field| code(field.name));
    row(&[
        &(code(event.name) + mark),
        prose(event.model.doc),
        &code(catalogue.type_name(event.model)),
        event.document,
        &fields.collect::<Vec<_>>().join(", "),
    ])
}

fn addition_rows(catalogue: &Catalogue, model: &'static Model) -> String {
    let name = code(catalogue.type_name(model));
    let additions = model.fields.iter().filter_map(|field| Some((field, undocumented(field)?)));
    additions.map(|(field, description)| row(&[&name, &code(field.name), &description])).collect()
}

/// A description of the undocumented part of a field: the field itself, some of its values, or another type.
fn undocumented(field: &'static Field) -> Option<String> {
    if field.observed {
        return Some(prose(field.doc).to_owned());
    }
    if let Some(values) = enum_values(&field.value).filter(|values| !values.observed.is_empty()) {
        return Some(format!("Also {}.", codes(values.observed)));
    }
    match &field.value {
        Type::Observed(_, observed) => Some(format!("Also {}.", kind(observed))),
        _ => None,
    }
}

/// A description of a type.
fn kind(value: &Type) -> &'static str {
    match value {
        Type::Boolean => "true or false",
        Type::DateTime | Type::OneOf(_) | Type::Text | Type::Uri => "a string",
        Type::Integer | Type::Number => "a number",
        Type::List(_) => "an array",
        Type::Object(_) | Type::Record | Type::Shaped(_) => "an object",
        Type::OrNull(inner) | Type::Required(inner) => kind(inner),
        Type::Anything | Type::Either(_) | Type::Observed(..) => "another type",
    }
}
