#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oracles::vonage_jwt::check(data));
