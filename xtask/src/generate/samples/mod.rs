//! The samples of the definitions, for both languages.

mod json;
mod rust;
mod sample;
mod typescript;

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};

use super::catalogue::Catalogue;
use super::file::GeneratedFile;
use json::Json;
use sample::{Sample, Way};

/// The samples as modules of the npm package and as data of the crate.
///
/// # Errors
/// Samples that are not what their definition describes.
pub fn files(catalogues: &[Catalogue]) -> anyhow::Result<Vec<GeneratedFile>> {
    let mut files = vec![GeneratedFile::new("js/generated/samples/index.ts", typescript::index(catalogues))];
    let mut of_crate = Vec::new();
    for catalogue in catalogues {
        let name = catalogue.provider.as_str();
        let samples = samples_of(catalogue).with_context(|| format!("the samples of {name}"))?;
        let path = format!("js/generated/samples/{name}.ts");
        files.push(GeneratedFile::new(path, typescript::module(catalogue, &samples)));
        of_crate.extend(samples.iter().map(|sample| rust::line(name, sample)));
    }
    files.push(GeneratedFile::new("src/generated/samples.json", rust::data(&of_crate)));
    Ok(files)
}

/// The samples of a provider: one for each event, in the order of the events.
fn samples_of(catalogue: &Catalogue) -> anyhow::Result<Vec<Sample>> {
    let mut bodies: BTreeMap<String, (Way, Json)> = BTreeMap::new();
    for text in catalogue.definition.samples.iter().copied() {
        let Json::Object(ways) = serde_json::from_str(text)? else { bail!("a file is not an object") };
        for (way, of_way) in ways {
            let Json::Object(of_way) = of_way else { bail!("`{way}` is not an object") };
            let way = Way::from_name(&way).with_context(|| format!("`{way}` is not a way of sending a body"))?;
            for (name, body) in of_way {
                if bodies.insert(name.clone(), (way, body)).is_some() {
                    bail!("{name} has two samples");
                }
            }
        }
    }
    let mut samples = Vec::new();
    for named in &catalogue.events {
        let name = named.event.name;
        let (way, body) = bodies.remove(name).with_context(|| format!("{name} has no sample"))?;
        samples.push(Sample::of(catalogue.definition, name, way, body).context(name)?);
    }
    match bodies.keys().next() {
        Some(unknown) => bail!("{unknown} is not an event"),
        None => Ok(samples),
    }
}
