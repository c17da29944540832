//! `tests/api/*.openapi.json`: each REST API as OpenAPI 3.1, from which an independent tool creates a mock server.

use definitions::{Field, Model, Operation, Type};
use serde_json::{Map, Value, json};

use super::catalogue::{Catalogue, value_of};
use super::operations::{Location, arguments, paths};
use super::text::prose;

const MARK: &str = "{\"x-generated\": \"Generated from the definitions by `cargo xtask generate`.\",";

/// The OpenAPI document of a provider's REST API.
///
/// # Errors
/// Those of `serde_json`.
pub fn document(catalogue: &Catalogue) -> anyhow::Result<String> {
    let operations = catalogue.definition.operations;
    let mut schemas = Map::new();
    schemas.insert("Failure".into(), failure(catalogue));
    let mut described: Map<String, Value> = Map::new();
    for operation in operations {
        for model in operation.arguments.fields.iter().flat_map(|field| field.value.models()).chain(operation.response)
        {
            add(model, &mut schemas);
        }
        for (nth, path) in paths(operation).into_iter().enumerate() {
            let method = operation.method.to_ascii_lowercase();
            let item = described.entry(path.clone()).or_insert_with(|| json!({}));
            // An operationId must be unique, so an operation with two paths has two.
            let name = if nth == 0 { operation.name.to_owned() } else { format!("{}Short", operation.name) };
            item[method] = operation_object(operation, &name, &path);
        }
    }
    let document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": format!("{} REST API", catalogue.title),
            "version": env!("CARGO_PKG_VERSION"),
        },
        "servers": [{"url": operations.first().map(|operation| operation.base_url)}],
        "security": [{"accessKey": []}],
        "paths": described,
        "components": {
            "securitySchemes": {"accessKey": {"type": "apiKey", "in": "header", "name": "Authorization"}},
            "schemas": schemas,
        },
    });
    // Inserted as text: the keys of the map are sorted, and the mark must be on the first line.
    let marked = serde_json::to_string_pretty(&document)?.replacen('{', MARK, 1);
    Ok(marked + "\n")
}

fn operation_object(operation: &'static Operation, name: &str, path: &str) -> Value {
    let mut body = (Map::new(), Vec::new());
    let mut parameters = Vec::new();
    for (field, location) in arguments(operation) {
        let (value, optional) = value_of(field);
        let mut described = schema(value);
        if let Some(format) =
            operation.formats.iter().find(|format| format.argument == field.name && format.condition.is_none())
        {
            described["pattern"] = json!(format.pattern);
        }
        described["description"] = json!(prose(field.doc));
        match location {
            Location::Path if !path.contains(&format!("{{{}}}", field.name)) => {}
            Location::Path => {
                parameters.push(json!({"name": field.name, "in": "path", "required": true, "schema": described}));
            }
            Location::Query => {
                parameters.push(json!({"name": field.name, "in": "query", "required": !optional, "schema": described}));
            }
            Location::Body => {
                body.0.insert(field.name.to_owned(), described);
                body.1.extend((!optional).then_some(field.name));
            }
        }
    }
    let mut object = json!({
        "operationId": name,
        "summary": prose(operation.doc),
        "parameters": parameters,
        "responses": responses(operation),
    });
    if operation.has_body() {
        let schema = json!({"type": "object", "required": body.1, "properties": body.0});
        object["requestBody"] = json!({"required": true, "content": {"application/json": {"schema": schema}}});
    }
    object
}

fn responses(operation: &'static Operation) -> Value {
    let mut responses = Map::new();
    let mut success = json!({"description": "Success."});
    if let Some(model) = operation.response {
        success["content"] = json!({"application/json": {"schema": reference(model.name)}});
    }
    responses.insert(operation.status.to_string(), success);
    for status in operation.failures {
        let content = json!({"application/json": {"schema": reference("Failure")}});
        responses.insert(status.to_string(), json!({"description": "Error.", "content": content}));
    }
    Value::Object(responses)
}

/// The body of an error response.
fn failure(catalogue: &Catalogue) -> Value {
    let text = || json!({"type": "string"});
    if catalogue.title == "Bird" {
        return json!({"type": "object", "required": ["code", "message"], "properties": {"code": text(), "message": text()}});
    }
    let error = json!({
        "type": "object",
        "required": ["code", "description"],
        "properties": {"code": {"type": "integer"}, "description": text(), "parameter": text()},
    });
    json!({"type": "object", "required": ["errors"], "properties": {"errors": {"type": "array", "minItems": 1, "items": error}}})
}

fn add(model: &'static Model, schemas: &mut Map<String, Value>) {
    if schemas.contains_key(model.name) {
        return;
    }
    schemas.insert(model.name.into(), Value::Null);
    for part in model.fields.iter().flat_map(|field| field.value.models()) {
        add(part, schemas);
    }
    let required: Vec<&str> = model.fields.iter().filter(|field| !value_of(field).1).map(|field| field.name).collect();
    let properties: Map<String, Value> = model.fields.iter().map(property).collect();
    let description = prose(model.doc);
    let object = json!({"type": "object", "description": description, "required": required, "properties": properties});
    schemas.insert(model.name.into(), object);
}

fn property(field: &'static Field) -> (String, Value) {
    (field.name.to_owned(), schema(value_of(field).0))
}

/// The schema of a type as documented, without observed types and values.
fn schema(value: &'static Type) -> Value {
    match value {
        Type::Anything => json!({}),
        Type::Boolean => json!({"type": "boolean"}),
        Type::DateTime => json!({"type": "string", "format": "date-time"}),
        Type::Integer => json!({"type": "integer"}),
        Type::List(inner) => json!({"type": "array", "items": schema(inner)}),
        Type::Number => json!({"type": "number"}),
        Type::Object(model) => reference(model.name),
        Type::Either(types) => json!({"anyOf": types.iter().map(schema).collect::<Vec<_>>()}),
        Type::Shaped(shapes) => json!({"anyOf": shapes.models.iter().map(schema).collect::<Vec<_>>()}),
        Type::OneOf(values) => json!({"type": "string", "enum": values.documented}),
        Type::OrNull(inner) => json!({"anyOf": [schema(inner), {"type": "null"}]}),
        Type::Record => json!({"type": "object"}),
        Type::Observed(inner, _) | Type::Required(inner) => schema(inner),
        Type::Text => json!({"type": "string"}),
        Type::Uri => json!({"type": "string", "format": "uri"}),
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}
