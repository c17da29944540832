//! `js/generated/layout.ts`: the layout of the memory that the core and the JavaScript package share.

use definitions::UnifiedField;

use crate::generate::case::snake_case;

#[path = "../../../../src/layout.rs"]
mod memory;

/// The module.
pub fn module() -> String {
    let mut module = String::from(
        "/** The layout of the memory shared with the core. Generated from `src/layout.rs` by `cargo xtask generate`. */\n\n\
         // Enumerations, as bundlers inline their values.\n",
    );
    for group in memory::GROUPS {
        module.push_str(&format!("\n/** {} */\nexport enum {} {{\n", group.documentation.trim(), group.name));
        // The fields are listed one by one.
        for (name, documentation, value) in group.constants.iter().filter(|(name, ..)| *name != "FIELDS") {
            module.push_str(&constant(name, documentation.trim(), *value));
        }
        match group.name {
            "EventRecord" => {
                for (name, position) in
                    UnifiedField::NAMES[..UnifiedField::SINGLE].iter().zip((memory::FIELDS..).step_by(2))
                {
                    let name = snake_case(name).to_uppercase();
                    module.push_str(&constant(&name, "A value of the unified event.", position));
                }
            }
            "Length" => {
                let length = memory::FIELDS + 2 * UnifiedField::SINGLE as u32;
                module.push_str(&constant("RECORD_LENGTH", "The record of an event.", length));
            }
            _ => {}
        }
        module.push_str("}\n");
    }
    module
}

fn constant(name: &str, documentation: &str, value: u32) -> String {
    let documentation = documentation.replace("[`", "`").replace("`]", "`");
    format!("  /** {documentation} */\n  {name} = {value},\n")
}
