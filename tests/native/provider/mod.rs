//! What each provider sends, read into events.

mod bandwidth;
mod bird;
mod dotdigital;
mod messagebird;
pub mod meta;
