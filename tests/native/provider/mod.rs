//! The events of each provider.

mod bandwidth;
mod bird;
mod dotdigital;
mod messagebird;
pub mod meta;
