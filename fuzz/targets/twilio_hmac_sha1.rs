#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| oracles::twilio_hmac_sha1::check(data));
