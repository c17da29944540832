//! The arguments and paths of the operations of a REST API.

use definitions::{Field, Operation};

/// The part of the request that contains an argument.
#[derive(Clone, Copy, PartialEq)]
pub enum Location {
    Body,
    Path,
    Query,
}

/// The arguments of an operation, each with the part of the request that contains it.
pub fn arguments(operation: &'static Operation) -> impl Iterator<Item = (&'static Field, Location)> {
    operation.arguments.fields.iter().map(|field| {
        let location = match (operation.path_arguments().any(|name| name == field.name), operation.has_body()) {
            (true, _) => Location::Path,
            (false, true) => Location::Body,
            (false, false) => Location::Query,
        };
        (field, location)
    })
}

/// The paths of an operation, with arguments in braces: the path with all optional arguments first.
pub fn paths(operation: &'static Operation) -> Vec<String> {
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
