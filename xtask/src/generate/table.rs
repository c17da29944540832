//! `docs/events.md`: every event, the document that describes it, and what we add beyond that.

use definitions::{Field, Model, Type};

use super::catalogue::{Catalogue, Named, words};
use super::text::prose;

/// The page.
pub fn page(catalogues: &[Catalogue]) -> String {
    let sections: Vec<String> = catalogues.iter().map(section).collect();
    format!(
        r"<!-- Generated from the models by `cargo xtask generate`. -->

# Events

What each provider sends, which document says so, and which fields real payloads have beyond that document; the same for
the objects within follows below. A type with an asterisk is not in its payload: the shape tells it.

{}",
        sections.join("\n"),
    )
}

fn section(catalogue: &Catalogue) -> String {
    let title = catalogue.title;
    let events: String = catalogue.events.iter().map(|named| event_row(catalogue, named)).collect();
    let columns = ["Type", "What it is", "Payload", "Document", "Beyond the document"];
    let section = format!("## {title}\n\n{}{events}", heading(&columns));
    let additions: String = catalogue.models.iter().map(|model| addition_rows(catalogue, model)).collect();
    if additions.is_empty() {
        return section;
    }
    format!(
        "{section}\n### {title}: beyond the documents\n\n{}{additions}",
        heading(&["Object", "Field", "What it is"])
    )
}

fn event_row(catalogue: &Catalogue, Named { event, discriminator }: &Named) -> String {
    let mark = if discriminator.is_some() { "" } else { "\\*" };
    let beyond = event.model.fields.iter().filter(|field| beyond(field).is_some()).map(|field| code(field.name));
    row(&[
        &(code(event.name) + mark),
        prose(event.model.doc),
        &code(catalogue.type_name(event.model)),
        event.document,
        &beyond.collect::<Vec<_>>().join(", "),
    ])
}

fn addition_rows(catalogue: &Catalogue, model: &'static Model) -> String {
    let name = code(catalogue.type_name(model));
    let additions = model.fields.iter().filter_map(|field| Some((field, beyond(field)?)));
    additions.map(|(field, what)| row(&[&name, &code(field.name), &what])).collect()
}

/// What of a field is in no document: the field itself, some of its words, or another type.
fn beyond(field: &'static Field) -> Option<String> {
    if field.observed {
        return Some(prose(field.doc).to_owned());
    }
    if let Some(words) = words(&field.value).filter(|words| !words.observed.is_empty()) {
        let words: Vec<String> = words.observed.iter().map(|word| code(word)).collect();
        return Some(format!("Also {}.", words.join(", ")));
    }
    match &field.value {
        Type::Observed(_, observed) => Some(format!("Also {}.", kind(observed))),
        _ => None,
    }
}

/// A type as people call it.
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

pub fn code(text: &str) -> String {
    format!("`{text}`")
}

pub fn heading(columns: &[&str]) -> String {
    row(columns) + &row(&vec!["---"; columns.len()])
}

pub fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}
