//! `docs/events.md`: every event, the document that describes it, and what we add beyond that.

use hookproof::{Field, Model, Type};

use super::catalogue::{Catalogue, Named, parts, words};
use super::text::prose;

/// The page.
pub fn page(catalogues: &[Catalogue]) -> String {
    let sections: Vec<String> = catalogues.iter().map(section).collect();
    format!(
        "<!-- Generated from the models by `cargo xtask generate`. -->\n\n\
         # Events\n\n\
         What each provider sends, which document says so, and what real payloads hold beyond that document. A type with\n\
         an asterisk is not in its payload: the shape tells it.\n\n{}",
        sections.join("\n"),
    )
}

fn section(catalogue: &Catalogue) -> String {
    let events: String = catalogue.events.iter().map(|named| event_row(catalogue, named)).collect();
    let additions: String = catalogue.models.iter().map(|model| addition_rows(catalogue, model)).collect();
    let title = catalogue.title;
    format!(
        "## {title}\n\n\
         | Type | What it is | Payload | Document | Beyond the document |\n\
         | --- | --- | --- | --- | --- |\n{events}\n\
         {}",
        if additions.is_empty() {
            String::new()
        } else {
            format!(
                "### {title}: beyond the documents\n\n\
                 | Object | Field | What it is |\n\
                 | --- | --- | --- |\n{additions}"
            )
        },
    )
}

fn event_row(catalogue: &Catalogue, Named { event, discriminator }: &Named) -> String {
    let mark = if discriminator.is_some() { "" } else { "\\*" };
    row(&[
        &format!("`{}`{mark}", event.name),
        prose(event.model.doc),
        &format!("`{}`", catalogue.type_name(event.model)),
        event.document,
        &additions(catalogue, event.model),
    ])
}

/// The objects of an event that have more than their document says.
fn additions(catalogue: &Catalogue, model: &'static Model) -> String {
    let mut reached = Vec::new();
    reach(model, &mut reached);
    let extended = reached.into_iter().filter(|model| model.fields.iter().any(|field| beyond(field).is_some()));
    extended.map(|model| format!("`{}`", catalogue.type_name(model))).collect::<Vec<_>>().join(", ")
}

fn reach(model: &'static Model, reached: &mut Vec<&'static Model>) {
    if reached.iter().any(|known| std::ptr::eq(*known, model)) {
        return;
    }
    reached.push(model);
    for field in model.fields {
        parts(&field.value).into_iter().for_each(|part| reach(part, reached));
    }
}

fn addition_rows(catalogue: &Catalogue, model: &'static Model) -> String {
    let name = format!("`{}`", catalogue.type_name(model));
    let additions = model.fields.iter().filter_map(|field| Some((field, beyond(field)?)));
    additions.map(|(field, what)| row(&[&name, &format!("`{}`", field.name), &what])).collect()
}

/// What of a field is in no document: the field itself, some of its words, or another type.
fn beyond(field: &'static Field) -> Option<String> {
    if field.observed {
        return Some(prose(field.doc).to_owned());
    }
    if let Some(words) = words(&field.value).filter(|words| !words.observed.is_empty()) {
        let words: Vec<String> = words.observed.iter().map(|word| format!("`{word}`")).collect();
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
        Type::Object(_) | Type::Record => "an object",
        Type::OrNull(inner) | Type::Required(inner) => kind(inner),
        Type::Anything | Type::Either(_) | Type::Observed(..) => "another type",
    }
}

fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}
