//! The fuzz target: runs the oracle that the environment variable `ORACLE` names.

#![no_main]

use std::env;
use std::sync::LazyLock;

use oracles::{ORACLES, Oracle};

static CHECK: LazyLock<Oracle> = LazyLock::new(|| {
    let name = env::var("ORACLE").expect("the environment variable ORACLE names an oracle");
    let (_, check) = ORACLES.into_iter().find(|(known, _)| *known == name).expect("an oracle of this name");
    check
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| CHECK(data));
