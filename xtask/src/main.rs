//! `cargo xtask`: the project's own tools, pinned by its Cargo.lock instead of installed beside it.
//!
//! - `bindgen <in.wasm> <outdir>` writes the JavaScript glue, its declarations and the module it wraps
//! - `test-runner …` runs a wasm32 test binary in Node; cargo calls it (see `.cargo/config.toml`)

use std::ffi::OsString;
use std::process::ExitCode;

use wasm_bindgen_cli::{wasm_bindgen, wasm_bindgen_test_runner};

const USAGE: &str = "usage: cargo xtask bindgen <in.wasm> <outdir> | test-runner <test.wasm> [filter]";

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<OsString> = args.collect();
    let outcome = match (command.to_str(), rest.as_slice()) {
        (Some("bindgen"), [wasm, out_dir]) => wasm_bindgen::run_cli_with_args(bindgen_args(wasm, out_dir)),
        (Some("test-runner"), rest @ [_, ..]) => wasm_bindgen_test_runner::run_cli_with_args(after_program_name(rest)),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:?}");
            ExitCode::FAILURE
        }
    }
}

/// One glue for every host: the entries in `js/` hand it the module, so it needs no path of its own to load one from.
/// The reset function lets them recover from a trap, which would otherwise poison the instance for good.
fn bindgen_args(wasm: &OsString, out_dir: &OsString) -> Vec<OsString> {
    let options = [
        "--target=web",
        "--out-name=hookproof",
        "--omit-default-module-path",
        "--experimental-reset-state-function",
        "--out-dir",
    ];
    let options = options.into_iter().map(OsString::from);
    after_program_name(&options.chain([out_dir.clone(), wasm.clone()]).collect::<Vec<_>>())
}

/// wasm-bindgen's argument parser expects the program's name first, as in `argv`.
fn after_program_name(args: &[OsString]) -> Vec<OsString> {
    [OsString::from("xtask")].iter().chain(args).cloned().collect()
}
