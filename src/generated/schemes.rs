//! The modules of the schemes. Generated from `src/names.rs` by `cargo xtask generate`.

#[path = "../scheme/basic.rs"]
mod basic;

#[path = "../scheme/bird_hmac.rs"]
mod bird_hmac;

#[path = "../scheme/comapi_hmac_sha1.rs"]
mod comapi_hmac_sha1;

#[path = "../scheme/messagebird_hmac.rs"]
mod messagebird_hmac;

#[path = "../scheme/messagebird_jwt.rs"]
mod messagebird_jwt;

#[path = "../scheme/meta_hmac_sha256.rs"]
mod meta_hmac_sha256;

#[path = "../scheme/standard_webhooks.rs"]
mod standard_webhooks;

#[path = "../scheme/twilio_hmac_sha1.rs"]
mod twilio_hmac_sha1;

#[path = "../scheme/vonage_jwt.rs"]
mod vonage_jwt;

#[path = "../scheme/vonage_sig.rs"]
mod vonage_sig;
