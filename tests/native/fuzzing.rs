//! The oracles of the fuzz targets, with the seeds, with the inputs that a fuzzer has found, and with mutated seeds.

use std::fs;
use std::path::{Path, PathBuf};

use hookproof::Scheme;

#[path = "../../fuzz/oracles/mod.rs"]
mod oracles;

/// The inputs of a target in a folder, with their paths.
fn kept(folder: &str, target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder).join(target);
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
    for (target, check) in oracles::ORACLES {
        let seeds = kept("seeds", target);
        assert!(seeds.len() >= 5, "{target} has {} seeds", seeds.len());
        for (path, input) in seeds.into_iter().chain(kept("regressions", target)) {
            println!("{}", path.display());
            check(&input);
        }
    }
}

#[test]
fn every_oracle_holds_for_seeds_with_one_byte_changed() {
    for (target, check) in oracles::ORACLES {
        for (path, input) in kept("seeds", target) {
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
