//! What each type of event becomes: its kind, status, direction, channel, id and time.

use definitions::Model;

use super::members::{channel, direction, kind, occurred_at, status};
use super::specimen::{Part, Specimen, Texts};
use super::{code, codes, head, row, tables_of};
use crate::generate::catalogue::{Catalogue, Named};

/// The rows of a provider's types of events; those of which all is the same share one.
pub fn table(catalogue: &Catalogue) -> anyhow::Result<String> {
    let mut rows: Vec<Row> = Vec::new();
    for named in &catalogue.events {
        let row = Row::of(catalogue, named)?;
        match rows.iter_mut().find(|known| known.tells_the_same_as(&row)) {
            Some(known) => known.add(row),
            None => rows.push(row),
        }
    }
    let head = head(&["Type", "Kind", "Status", "Direction", "Channel", "Id", "`occurredAt`"]);
    Ok(format!("{head}{}", rows.iter().map(Row::tell).collect::<String>()))
}

struct Row {
    types: Vec<String>,
    model: &'static Model,
    kind: String,
    status: String,
    direction: String,
    /// Those of the types, in their order.
    channels: Vec<String>,
    id: String,
    time: String,
}

impl Row {
    fn of(catalogue: &Catalogue, named: &Named) -> anyhow::Result<Self> {
        let specimen = Specimen::of(catalogue, named, Texts::Places)?;
        let numbers = Specimen::of(catalogue, named, Texts::Numbers)?;
        let own = |word: Option<String>| word.filter(|word| specimen.place(word).is_none());
        let mut kinds = Depending::on(specimen.read(kind)?);
        let mut statuses = Depending::on(own(specimen.read(status)?));
        let mut directions = Depending::on(specimen.read(direction)?);
        for (table, place) in tables_of(catalogue, named) {
            for (theirs, _) in table.values.pairs() {
                let Some(changed) = specimen.with(place, theirs) else { continue };
                kinds.see(place, theirs, changed.read(kind)?);
                statuses.see(place, theirs, own(changed.read(status)?));
                directions.see(place, theirs, changed.read(direction)?);
            }
        }
        let mut times = specimen.chain(occurred_at)?;
        let in_text = numbers.chain(occurred_at)?.into_iter().filter(|place| !times.contains(place));
        times.extend(in_text.collect::<Vec<_>>());
        Ok(Self {
            types: vec![code(named.event.name)],
            model: named.event.model,
            kind: kinds.tell(),
            status: statuses.tell(),
            direction: directions.tell(),
            channels: own(specimen.read(channel)?).map(|word| code(&word)).into_iter().collect(),
            id: id(&specimen)?,
            time: codes(&times, ", else "),
        })
    }

    fn tells_the_same_as(&self, other: &Self) -> bool {
        let told = |row: &Self| [&row.kind, &row.status, &row.direction, &row.id, &row.time].map(String::clone);
        let channels = self.channels == other.channels || std::ptr::eq(self.model, other.model);
        channels && told(self) == told(other)
    }

    fn add(&mut self, same: Self) {
        self.types.extend(same.types);
        let new = same.channels.into_iter().filter(|channel| !self.channels.contains(channel));
        self.channels.extend(new.collect::<Vec<_>>());
    }

    fn tell(&self) -> String {
        let (types, channels) = (self.types.join(", "), self.channels.join(", "));
        row(&[&types, &self.kind, &self.status, &self.direction, &channels, &self.id, &self.time])
    }
}

/// A word that may be another where a provider's field holds a certain word.
struct Depending {
    usual: Option<String>,
    others: Vec<(String, String, Option<String>)>,
}

impl Depending {
    fn on(usual: Option<String>) -> Self {
        Self { usual, others: Vec::new() }
    }

    fn see(&mut self, place: &str, theirs: &str, word: Option<String>) {
        if word != self.usual {
            self.others.push((place.to_owned(), theirs.to_owned(), word));
        }
    }

    fn tell(&self) -> String {
        let usual = self.usual.as_deref().map_or("none".to_owned(), code);
        let mut places: Vec<&str> = self.others.iter().map(|(place, ..)| place.as_str()).collect();
        places.dedup();
        match self.others.as_slice() {
            [] => self.usual.as_deref().map(code).unwrap_or_default(),
            _ if self.usual.is_none() => {
                format!("by {}", codes(&places, ", "))
            }
            others => {
                let others = others.iter().map(|(place, theirs, word)| {
                    let word = word.as_deref().map_or("none".to_owned(), code);
                    format!("{word} where {} is {}", code(place), code(theirs))
                });
                format!("{usual}; {}", others.collect::<Vec<_>>().join("; "))
            }
        }
    }
}

/// The parts of an id, each with the places it is taken from where it is not at the first.
fn id(specimen: &Specimen) -> anyhow::Result<String> {
    let parts = |specimen: &Specimen| specimen.read(|event| specimen.parts(&event.id));
    let whole = parts(specimen)?;
    let mut told = Vec::new();
    for (nth, part) in whole.iter().enumerate() {
        let first = match part {
            Part::Place(first) => first,
            Part::Word => {
                told.push("type".to_owned());
                continue;
            }
            Part::Digest => {
                told.push("digest".to_owned());
                continue;
            }
        };
        let mut places = vec![first.clone()];
        loop {
            let mut rest = parts(&specimen.without(&places))?;
            if rest.len() != whole.len() || whole.contains(&rest[nth]) {
                break;
            }
            match rest.swap_remove(nth) {
                Part::Place(next) if !places.contains(&next) => places.push(next),
                _ => break,
            }
        }
        told.push(codes(&places, " else "));
    }
    Ok(told.join(" : "))
}
