//! What Dotdigital sends.

use super::models::{INBOUND_EVENT, STATUS_EVENT};
use super::unified::{inbound, status};
use crate::provider::events;

events! {
    /// Messages over all channels.
    OMNICHANNEL: "Omnichannel message events" {
        "message.sent": STATUS_EVENT, status, Sent;
        "message.delivered": STATUS_EVENT, status, Delivered;
        "message.read": STATUS_EVENT, status, Read;
        "message.expired": STATUS_EVENT, status, Expired;
        "message.failed": STATUS_EVENT, status, Failed;
        "message.inbound": INBOUND_EVENT, inbound;
    }
}
