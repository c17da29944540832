//! `docs/unified.md`: the words of the unified view, and how each provider's payloads become it.
//!
//! What the page says of a mapping is what the mapping did with specimens; only its notes are written by hand.

mod events;
mod members;
mod places;
mod specimen;

use anyhow::bail;
use definitions::documentation::{MappedValues, ValueTable};
use definitions::vocabulary::{Direction, EventKind, Status};
use definitions::{Model, Type};

use super::catalogue::{Catalogue, Named, parts, words};
use super::text::{WIDTH, wrap};
use members::channel;
use specimen::{Specimen, Texts};

/// The page.
///
/// # Errors
/// A field with a list of words that the mapping says nothing of.
pub fn page(catalogues: &[Catalogue]) -> anyhow::Result<String> {
    let sections = catalogues.iter().map(section).collect::<anyhow::Result<Vec<_>>>()?;
    Ok(format!("{HEAD}{}\n{}", vocabulary(catalogues)?, sections.join("\n")))
}

const HEAD: &str = "<!-- Generated from the mappings by `cargo xtask generate`. -->

# The unified view

Every event has `unified`, the same view whoever sent it: what kind of event it is and the `message`, `conversation` or
`call` it happened to. What a provider does not say is `null`. A word that has none of ours stays in `payload`, as all
that was sent does.

Every event also has an `id`, the same on a redelivery and different for anything else that happened, and `occurredAt`,
the time it happened in UTC where the provider says so. An id is made of the values at the places given below, joined
by colons; those that a payload does not have are skipped. An update without a time of its own has a digest of its
payload added, to which neither the order of keys nor white space matters; without the first of the values the id is
that digest alone. An event of unknown type has the id and time of its provider's envelope: `eventId` and `timestamp` of
Dotdigital, `message.id` and `time` of Bandwidth, the ids and times of Bird's two envelopes and of MessageBird's `message`
and `conversation`.

`unified` is a union on `kind`: `message` is not null for `message.*`, `conversation` for `conversation.*`, `call` for
`call.*`. `conversation` is also set on events of messages whose payload has the id of a conversation.

A message has its files in `media`, each `{url, contentType?, name?, id?}`, where `url` is null if only an id is sent; its
`location` is `{latitude, longitude, name, address}` in decimal degrees, numbers also where the provider sends strings; its
`error` is `{code, description}`, both text. `inReplyTo` is the id of the message that it answers. The texts of several
parts are joined by line breaks. For `message.status`, `to` is the recipient that the status applies to, where the provider
names one; for any other message it is all recipients.

On `sms`, `mms`, `rcs`, `whatsapp` and for calls, a number that the provider documents as international is written in E.164
with its `+`, so that the same number compares equal whichever provider sent it: 8 to 15 digits that do not begin with 0,
with or without a `+`. Anything else stays as it was sent: a short code, a name, a number with `00` or with separators. The
places that are read so are marked (E.164).

In the tables, `[]` stands for the items of a list. Of several places the first that has a value counts; files and
recipients are collected from all.

";

fn vocabulary(catalogues: &[Catalogue]) -> anyhow::Result<String> {
    let kinds = rows(&EventKind::ALL.map(EventKind::as_str), &EventKind::DOCUMENTATION);
    let statuses = rows(&Status::ALL.map(Status::as_str), &Status::DOCUMENTATION);
    let directions = rows(&Direction::ALL.map(Direction::as_str), &Direction::DOCUMENTATION);
    Ok(format!(
        "## The words\n\n\
         {}{kinds}\n{}{statuses}\n{}{directions}\n\
         `channel` is one of {}, or the provider's own word in lower case.\n",
        head(&["`kind`", "What happened"]),
        head(&["`message.status`", "How far the message got"]),
        head(&["`direction`", "Seen from the account"]),
        codes(&channels(catalogues)?, ", "),
    ))
}

fn rows(words: &[&str], documentation: &[&str]) -> String {
    words.iter().zip(documentation).map(|(word, doc)| row(&[&code(word), doc.trim()])).collect()
}

/// Our words for channels: those in tables, and those that a type of event alone tells.
fn channels(catalogues: &[Catalogue]) -> anyhow::Result<Vec<String>> {
    let mut channels = Vec::new();
    for catalogue in catalogues {
        for table in catalogue.definition.documentation.values {
            if matches!(table.values, MappedValues::Channel(_)) {
                channels.extend(table.values.pairs().iter().map(|(_, ours)| (*ours).to_owned()));
            }
        }
        for named in &catalogue.events {
            let specimen = Specimen::of(catalogue, named, Texts::Places)?;
            channels.extend(specimen.read(channel)?.filter(|word| specimen.place(word).is_none()));
        }
    }
    channels.sort_unstable();
    channels.dedup();
    Ok(channels)
}

fn section(catalogue: &Catalogue) -> anyhow::Result<String> {
    check_untranslated(catalogue)?;
    let title = catalogue.title;
    let mapping = catalogue.definition.documentation;
    let tables: Vec<String> = mapping.values.iter().map(|table| word_table(catalogue, table)).collect();
    let untranslated: String = mapping.unmapped.iter().map(|(place, why)| row(&[&code(place), why])).collect();
    let untranslated = match untranslated.as_str() {
        "" => String::new(),
        rows => format!("{}{rows}\n", head(&["Values not translated", "Why"])),
    };
    let notes: String =
        mapping.notes.iter().map(|note| format!("- {}\n", wrap(note, WIDTH - 2).join("\n  "))).collect();
    Ok(format!(
        "## {title}\n\n### {title}: events\n\n{}\n### {title}: words\n\n{}\n{untranslated}### {title}: places\n\n{}\n{notes}",
        events::table(catalogue)?,
        tables.join("\n"),
        places::table(catalogue)?,
    ))
}

fn word_table(catalogue: &Catalogue, table: &ValueTable) -> String {
    let translated = table.values.pairs();
    let places: Vec<String> = table
        .paths
        .iter()
        .map(|(model, place)| format!("{} of {}", code(place), code(catalogue.type_name(model))))
        .collect();
    let mut rows: String = translated.iter().map(|(theirs, ours)| row(&[&code(theirs), &code(ours)])).collect();
    let unmapped = unmapped(table);
    if !unmapped.is_empty() {
        let ours = if matches!(table.values, MappedValues::Channel(_)) { "the same, in lower case" } else { "none" };
        rows.push_str(&row(&[&codes(&unmapped, ", "), ours]));
    }
    let subject = format!("`{}`", table.values.field());
    format!("{}{rows}", head(&[&places.join(", "), &subject]))
}

/// The known words of a table's places that have none of ours.
fn unmapped(table: &ValueTable) -> Vec<&'static str> {
    let mut unmapped: Vec<&str> = Vec::new();
    for (model, place) in table.paths {
        let known = field(model, place).and_then(words);
        let known = known.into_iter().flat_map(|words| words.documented.iter().chain(words.observed));
        unmapped.extend(known.filter(|word| !table.values.pairs().iter().any(|(theirs, _)| theirs == *word)));
    }
    unmapped.sort_unstable();
    unmapped.dedup();
    unmapped
}

/// The type at a place such as `payload.participants[].type`.
fn field(model: &'static Model, place: &str) -> Option<&'static Type> {
    let (name, rest) = place.split_once('.').map_or((place, None), |(name, rest)| (name, Some(rest)));
    let value = &model.fields.iter().find(|field| field.name == name.trim_end_matches("[]"))?.value;
    match rest {
        None => Some(value),
        Some(rest) => parts(value).into_iter().find_map(|part| field(part, rest)),
    }
}

/// Every list of words is either translated or said not to be.
fn check_untranslated(catalogue: &Catalogue) -> anyhow::Result<()> {
    let mapping = catalogue.definition.documentation;
    for named in &catalogue.events {
        let translated: Vec<&str> = tables_of(catalogue, named).map(|(_, place)| place).collect();
        let specimens = Specimen::of_all_shapes(catalogue, named, Texts::Places)?;
        for place in specimens.iter().flat_map(Specimen::places) {
            let value = field(named.event.model, place);
            let named_words = value.filter(|value| !matches!(value, Type::Required(_))).and_then(words).is_some();
            let told = translated.contains(&place) || mapping.unmapped.iter().any(|(other, _)| *other == place);
            if named_words && !told {
                bail!("{}: the mapping says nothing of the words in {place} of {}", catalogue.title, named.event.name);
            }
        }
    }
    Ok(())
}

/// The tables for an event's payload, each with the place of its words.
fn tables_of<'c>(
    catalogue: &'c Catalogue,
    named: &'c Named,
) -> impl Iterator<Item = (&'static ValueTable, &'static str)> + 'c {
    catalogue.definition.documentation.values.iter().flat_map(|table| {
        let places = table.paths.iter().filter(|(model, _)| std::ptr::eq(*model, named.event.model));
        places.map(move |(_, place)| (table, *place))
    })
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn codes(texts: &[impl AsRef<str>], between: &str) -> String {
    texts.iter().map(|text| code(text.as_ref())).collect::<Vec<_>>().join(between)
}

fn head(cells: &[&str]) -> String {
    [row(cells), row(&vec!["---"; cells.len()])].concat()
}

fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::members::{direction, status};
    use super::*;
    use hookproof::Event;

    /// What a table's subject is in an event.
    fn seen(table: &ValueTable, event: &Event<'_>) -> Option<String> {
        match table.values {
            MappedValues::Channel(_) => channel(event),
            MappedValues::Status(_) => status(event),
            _ => direction(event),
        }
    }

    #[test]
    fn every_word_means_in_its_place_what_the_page_says() {
        for catalogue in definitions::DEFINITIONS.map(|definition| Catalogue::of(definition).unwrap()) {
            for named in &catalogue.events {
                for (table, place) in tables_of(&catalogue, named) {
                    let plain = Specimen::of(&catalogue, named, Texts::Places).unwrap();
                    // What comes before this place in the order of places.
                    let first = plain.read(|event| seen(table, event)).unwrap();
                    let first = first.and_then(|word| plain.place(&word).map(str::to_owned));
                    let plain = plain.without(&first.into_iter().filter(|first| first != place).collect::<Vec<_>>());
                    let own = matches!(table.values, MappedValues::Channel(_));
                    let unmapped = unmapped(table).into_iter();
                    let unmapped = unmapped.map(|word| (word, own.then(|| word.to_ascii_lowercase())));
                    let mapped = table.values.pairs().iter().map(|(theirs, ours)| (*theirs, Some((*ours).to_owned())));
                    for (theirs, ours) in mapped.chain(unmapped) {
                        let specimen = plain.with(place, theirs).unwrap_or_else(|| panic!("{place} is no place"));
                        let read = specimen.read(|event| seen(table, event)).unwrap();
                        assert_eq!(read, ours, "{} of {}: {theirs}", place, named.event.name);
                    }
                }
            }
        }
    }

    #[test]
    fn every_place_that_a_mapping_names_is_read() {
        for catalogue in definitions::DEFINITIONS.map(|definition| Catalogue::of(definition).unwrap()) {
            let mapping = catalogue.definition.documentation;
            let page = places::table(&catalogue).unwrap();
            for named in &catalogue.events {
                let specimen = Specimen::of(&catalogue, named, Texts::Places).unwrap();
                let opened = mapping.open.iter().filter(|open| std::ptr::eq(open.event, named.event.model));
                for place in opened.flat_map(|open| open.full_paths()).map(|place| place.replace(".0", "[]")) {
                    let is_value = specimen.places().any(|known| known == place);
                    let is_switch = mapping.switches.iter().any(|(switch, _)| *switch == place);
                    assert!(!is_value || is_switch || page.contains(&code(&place)), "{place}");
                }
            }
            for (place, _) in mapping.switches {
                let specimens = places::specimens(&catalogue).unwrap();
                assert!(specimens.iter().any(|specimen| specimen.places().any(|known| known == *place)), "{place}");
            }
        }
    }
}
