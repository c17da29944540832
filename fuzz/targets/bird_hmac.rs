#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oracles::bird_hmac::check(data));
