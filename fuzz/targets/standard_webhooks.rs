#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oracles::standard_webhooks::check(data));
