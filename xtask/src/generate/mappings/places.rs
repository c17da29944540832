//! Where each member of the unified view comes from, found by reading specimens.

use definitions::Model;
use definitions::documentation::MappedValues;

use super::members::{ADDRESSES, Look, MEMBERS, WORDS, kind, status};
use super::specimen::{Specimen, Texts};
use super::{code, head, row, tables_of};
use crate::generate::catalogue::{Catalogue, Named};

/// The rows of a provider's members, each with the places it comes from over all events.
pub fn table(catalogue: &Catalogue) -> anyhow::Result<String> {
    let mut rows = head(&["Member", "Comes from"]);
    let specimens = specimens(catalogue)?;
    for (member, look) in MEMBERS {
        let mut sources = Sources::default();
        for specimen in &specimens {
            sources.find_places(specimen, *look, ADDRESSES.contains(member))?;
        }
        for named in catalogue.events.iter().filter(|_| WORDS.contains(member)) {
            sources.find_words(catalogue, named, *look)?;
        }
        if let Some(cell) = sources.cell() {
            rows.push_str(&row(&[&code(member), &cell]));
        }
    }
    Ok(rows)
}

/// Where a member comes from.
#[derive(Default)]
struct Sources {
    places: Vec<String>,
    /// Those of the places whose numbers are written in E.164.
    numbers: Vec<String>,
    /// Whether the type of an event decides it.
    by_type: bool,
}

impl Sources {
    /// Finds the places whose values are copied.
    fn find_places(&mut self, specimen: &Specimen, look: Look, is_address: bool) -> anyhow::Result<()> {
        if specimen.read(|event| look(event).is_empty())? {
            return Ok(());
        }
        let chain = specimen.chain(look)?;
        merge(&mut self.places, &chain);
        if is_address { self.find_numbers(specimen, look, &chain) } else { Ok(()) }
    }

    /// Finds the places at which a number is read as one.
    fn find_numbers(&mut self, specimen: &Specimen, look: Look, chain: &[String]) -> anyhow::Result<()> {
        for (nth, place) in
            chain.iter().enumerate().filter(|(_, place)| !self.numbers.contains(place)).collect::<Vec<_>>()
        {
            let changed = specimen.without(&chain[..nth]).with(place, NUMBER);
            if let Some(changed) = changed
                && changed.read(|event| look(event).contains(&format!("+{NUMBER}")))?
            {
                self.numbers.push(place.clone());
            }
        }
        Ok(())
    }

    /// Finds the places whose words are translated, and whether the type alone gives a word.
    fn find_words(&mut self, catalogue: &Catalogue, named: &Named, look: Look) -> anyhow::Result<()> {
        let plain = Specimen::of(catalogue, named, Texts::Places)?;
        let usual = plain.read(look)?;
        self.by_type |= usual.iter().any(|word| plain.place(word).is_none());
        for (table, place) in tables_of(catalogue, named) {
            for (theirs, _) in table.values.pairs() {
                let Some(changed) = plain.with(place, theirs) else { continue };
                if changed.read(look)? != usual && !self.places.iter().any(|known| known == place) {
                    self.places.push(place.to_owned());
                }
            }
        }
        Ok(())
    }

    /// None where the provider sends nothing for the member.
    fn cell(&self) -> Option<String> {
        let place = |place: &String| match self.numbers.contains(place) {
            true => format!("{} (E.164)", code(place)),
            false => code(place),
        };
        let mut cells: Vec<String> = self.places.iter().map(place).collect();
        if self.by_type {
            cells.insert(0, "the type of the event".to_owned());
        }
        (!cells.is_empty()).then(|| cells.join(", "))
    }
}

/// A number with its country code, without a `+`. No specimen has it.
const NUMBER: &str = "31612345678";

/// Adds what is new, before whatever known place comes after it.
fn merge(known: &mut Vec<String>, places: &[String]) {
    for (nth, place) in places.iter().enumerate().filter(|(_, place)| !known.contains(place)).collect::<Vec<_>>() {
        let next = known.iter().position(|known| places[nth..].contains(known));
        known.insert(next.unwrap_or(known.len()), place.clone());
    }
}

/// Payloads that between them reach whatever the mapping reads.
pub(super) fn specimens(catalogue: &Catalogue) -> anyhow::Result<Vec<Specimen>> {
    let mut specimens = Vec::new();
    let mut seen: Vec<(&Model, [Option<String>; 2])> = Vec::new();
    for named in &catalogue.events {
        // Payloads of one model are read alike for events of one kind and status.
        let kind = Specimen::of(catalogue, named, Texts::Places)?.read(|event| [kind(event), status(event)])?;
        if seen.iter().any(|(model, known)| std::ptr::eq(*model, named.event.model) && *known == kind) {
            continue;
        }
        seen.push((named.event.model, kind));
        let words: Vec<_> = words(catalogue, named);
        for texts in [Texts::Places, Texts::Numbers] {
            for plain in Specimen::of_all_shapes(catalogue, named, texts)? {
                let with = |words: &[(&str, &str)]| {
                    words.iter().try_fold(plain.clone(), |specimen, (place, word)| specimen.with(place, word))
                };
                specimens.extend(words.iter().filter_map(|words| with(words)));
                specimens.push(plain.clone());
            }
        }
    }
    Ok(specimens)
}

/// EnumValues that stand at places of a payload together, and lead to what is read nowhere else.
fn words(catalogue: &Catalogue, named: &Named) -> Vec<Vec<(&'static str, &'static str)>> {
    let translated = |is_subject: fn(&MappedValues) -> bool| {
        let tables = tables_of(catalogue, named).filter(move |(table, _)| is_subject(&table.values));
        tables.flat_map(|(table, place)| table.values.pairs().iter().map(move |(theirs, ours)| (place, *theirs, *ours)))
    };
    let single = translated(|_| true).map(|(place, theirs, _)| (place, theirs));
    let single = single.chain(catalogue.definition.documentation.switches.iter().copied()).map(|word| vec![word]);
    let mut words: Vec<_> = single.collect();
    // Some addresses are read only on a telephone channel and in one direction.
    let telephone = translated(|words| matches!(words, MappedValues::Channel(_))).find(|(.., ours)| *ours == "sms");
    if let Some((channel, sms, _)) = telephone {
        let directions = translated(|words| matches!(words, MappedValues::Direction(_)));
        words.extend(directions.map(|(place, direction, _)| vec![(channel, sms), (place, direction)]));
    }
    words
}
