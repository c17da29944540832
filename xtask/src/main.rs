//! `cargo xtask`: the generators and build tools of the project. `Cargo.lock` pins the versions of their dependencies.
//!
//! - `bindgen <in.wasm> <outdir>` writes the JavaScript bindings, their declarations and the processed module
//! - `generate [--check]` writes the files that are generated from the definitions, or lists those that are out of date
//! - `size <named.wasm> [count]` prints the size of a module's parts, and its largest functions
//! - `provider-size <named.wasm>` prints what each provider adds to a module
//! - `test-runner …` runs a wasm32 test binary in Node; cargo calls it (see `.cargo/config.toml`)

mod bindgen;
mod generate;
mod size;

use std::ffi::OsString;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask bindgen <in.wasm> <outdir> | generate [--check] | size <named.wasm> [count] \
                     | provider-size <named.wasm> | test-runner <test.wasm> [filter]";

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    let Some((command, args)) = args.split_first() else {
        return wrong_usage();
    };
    let outcome = match (command.to_str(), args) {
        (Some("bindgen"), [wasm, out_dir]) => bindgen::bindgen(wasm, out_dir),
        (Some("generate"), []) => generate::run(false),
        (Some("generate"), [check]) if check == "--check" => generate::run(true),
        (Some("size"), [wasm]) => size::report(wasm, 10),
        (Some("size"), [wasm, count]) => match count.to_str().map(str::parse) {
            Some(Ok(count)) => size::report(wasm, count),
            _ => return wrong_usage(),
        },
        (Some("provider-size"), [wasm]) => size::report_providers(wasm),
        (Some("test-runner"), [_, ..]) => bindgen::test_runner(args),
        _ => return wrong_usage(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:?}");
            ExitCode::FAILURE
        }
    }
}

fn wrong_usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}
