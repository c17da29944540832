//! Bandwidth messaging callbacks: JSON arrays of events, sometimes a single object.

mod events;
mod models;
mod unified;

use crate::json::Node;
use crate::scheme::Scheme;

use super::{Identity, Profile, Provider};

pub(crate) static PROFILE: Profile = Profile {
    name: "bandwidth",
    schemes: &[Scheme::Basic],
    events: &[events::MESSAGING],
    reads_forms: false,
    identify,
};

fn identify(event: Node<'_>) -> Identity<'_> {
    // A toll-free verification status names no type; this field is in no other callback.
    if !event.member("type").exists() && event.member("internalTicketNumber").exists() {
        return Identity::shaped(Provider::Bandwidth, "toll-free-verification");
    }
    Identity::named(Provider::Bandwidth, event, "type")
}
