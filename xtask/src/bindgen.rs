//! wasm-bindgen and its test runner, called as libraries.

use std::ffi::OsString;

use wasm_bindgen_cli::{wasm_bindgen, wasm_bindgen_test_runner};

/// Writes the JavaScript bindings to `out_dir`. They do not load the module from a path: the entries in `js/` pass it to them.
/// Their reset function replaces an instance after a trap.
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

/// Runs the test binary and the filter in `args`, as `cargo test` passes them to its runner.
pub fn test_runner(args: &[OsString]) -> anyhow::Result<()> {
    wasm_bindgen_test_runner::run_cli_with_args(after_program_name(args.iter().cloned()))
}

/// The arguments as an `argv`, which begins with the name of the program.
fn after_program_name(args: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    std::iter::once(OsString::from("xtask")).chain(args)
}
