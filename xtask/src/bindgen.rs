//! wasm-bindgen, called as the library that its command line is.

use std::ffi::OsString;

use wasm_bindgen_cli::{wasm_bindgen, wasm_bindgen_test_runner};

/// Writes to `out_dir` one glue for every host: the entries in `js/` hand it the module, so it needs no path of its own to
/// load one from. Its reset function lets them recover from a trap, which would otherwise poison the instance for good.
pub fn bindgen(wasm: &OsString, out_dir: &OsString) -> anyhow::Result<()> {
    let options = [
        "--target=web",
        "--out-name=hookproof",
        "--omit-default-module-path",
        "--experimental-reset-state-function",
        "--out-dir",
    ];
    let args = options.into_iter().map(OsString::from).chain([out_dir.clone(), wasm.clone()]);
    wasm_bindgen::run_cli_with_args(after_program_name(args))
}

/// Runs the test binary and the filter in `args` as `cargo test` hands them to its runner.
pub fn test_runner(args: &[OsString]) -> anyhow::Result<()> {
    wasm_bindgen_test_runner::run_cli_with_args(after_program_name(args.iter().cloned()))
}

/// Both parse what they are given as an `argv`, which begins with the program's name.
fn after_program_name(args: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    std::iter::once(OsString::from("xtask")).chain(args)
}
