#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oracles::meta_hmac_sha256::check(data));
