//! Meta's page of the unified view.

use super::models::{CALL, STATUS};
use super::unified::whatsapp::{CALL_DIRECTIONS, STATUSES};
use crate::documentation::{Documentation, MappedValues, ValueTable};

pub static DOCUMENTATION: Documentation = Documentation {
    values: &[
        ValueTable { values: MappedValues::Status(STATUSES), paths: &[(&STATUS, "status")] },
        ValueTable { values: MappedValues::Direction(CALL_DIRECTIONS), paths: &[(&CALL, "direction")] },
    ],
    unmapped: &[],
    left_out: &[],
    shapes: &[],
    open: &[],
    switches: &[],
    notes: &[],
};
