//! What follows from the operations of the REST APIs: types for TypeScript, the page of the documentation, and descriptions
//! in OpenAPI to test against.

pub mod openapi;
pub mod page;
pub mod typescript;

use definitions::{Field, Operation};

/// Where an argument goes.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Body,
    Path,
    Query,
}

/// The arguments of an operation, and where each of them goes.
fn arguments(operation: &'static Operation) -> impl Iterator<Item = (&'static Field, Place)> {
    operation.arguments.fields.iter().map(|field| {
        let place = match (operation.path_arguments().any(|name| name == field.name), operation.has_body()) {
            (true, _) => Place::Path,
            (false, true) => Place::Body,
            (false, false) => Place::Query,
        };
        (field, place)
    })
}

/// The paths of an operation, those with all of the arguments that may be left out first, with names in braces.
fn paths(operation: &'static Operation) -> Vec<String> {
    let is_required = |name: &str| {
        let field = operation.arguments.fields.iter().find(|field| field.name == name);
        field.is_some_and(|field| matches!(field.value, definitions::Type::Required(_)))
    };
    let mut paths = vec![String::new()];
    for part in operation.path.chunks(2) {
        let with = |path: &String| match part {
            [before, name] => format!("{path}{before}{{{name}}}"),
            _ => format!("{path}{}", part[0]),
        };
        let mut longer: Vec<String> = paths.iter().map(with).collect();
        if part.get(1).is_some_and(|name| !is_required(name)) {
            longer.append(&mut paths);
        }
        paths = longer;
    }
    paths
}
