//! The oracles of the fuzz target, called with the seeds, the regressions that fuzzing has found, and mutated seeds.

use std::fs;
use std::path::{Path, PathBuf};

use hookproof::Scheme;

#[path = "../../fuzz/oracles/mod.rs"]
mod oracles;

/// The inputs of an oracle in a folder, with their paths.
fn inputs(folder: &str, oracle: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder).join(oracle);
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    files.map(|file| file.unwrap().path()).map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn every_scheme_has_an_oracle() {
    for scheme in Scheme::ALL {
        let name = scheme.as_str().replace('-', "_");
        assert!(oracles::ORACLES.iter().any(|(known, _)| *known == name), "{name}");
    }
}

#[test]
fn every_oracle_holds_for_seeds_and_regressions() {
    for (oracle, check) in oracles::ORACLES {
        let seeds = inputs("seeds", oracle);
        assert!(seeds.len() >= 5, "{oracle} has {} seeds", seeds.len());
        for (path, input) in seeds.into_iter().chain(inputs("regressions", oracle)) {
            println!("{}", path.display());
            check(&input);
        }
    }
}

#[test]
fn every_oracle_holds_for_seeds_with_one_byte_changed() {
    for (oracle, check) in oracles::ORACLES {
        for (path, input) in inputs("seeds", oracle) {
            println!("{}", path.display());
            for at in (0..input.len()).step_by(input.len() / 8 + 1) {
                for byte in [b'0', b' ', b'"', 0xFF] {
                    let mut changed = input.clone();
                    changed[at] = byte;
                    check(&changed);
                }
                check(&[&input[..at], &input[at + 1..]].concat());
                check(&input[..at]);
            }
        }
    }
}
