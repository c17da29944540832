//! The paths of a mapping, resolved against the model of a payload.

use definitions::{Model, Type};

/// A path from the root of a payload, and the types that the model declares there.
#[derive(Clone)]
pub struct Path {
    /// The path as it is printed: `message.to[]`.
    pub text: String,
    nodes: Vec<Node>,
}

/// One of the types that a value may have.
#[derive(Clone, Copy)]
enum Node {
    Object(&'static Model),
    Array(&'static Type),
    Scalar(&'static Type),
    /// Not modelled: any value.
    Any,
}

/// The first step of a path in the envelope, as it is printed.
pub const ENVELOPE: &str = "envelope";

impl Path {
    /// The root of a payload. Without a model, every path below it is possible.
    pub fn root(model: Option<&'static Model>) -> Self {
        Self { text: String::new(), nodes: vec![model.map_or(Node::Any, Node::Object)] }
    }

    pub fn is_root(&self) -> bool {
        self.text.is_empty()
    }

    /// The path continued by keys and indices that are joined by dots, or a path in the envelope.
    pub fn join(&self, path: &str) -> Self {
        if let Some(rest) = path.strip_prefix("^.") {
            return Self { text: ENVELOPE.to_owned(), nodes: vec![Node::Any] }.join(rest);
        }
        path.split('.').filter(|step| !step.is_empty()).fold(self.clone(), |path, step| path.step(step))
    }

    /// The items of the array at this path.
    pub fn items(&self) -> Self {
        let nodes = self.nodes.iter().flat_map(|node| match node {
            Node::Array(item) => nodes(item),
            Node::Any => vec![Node::Any],
            Node::Object(_) | Node::Scalar(_) => Vec::new(),
        });
        Self { text: format!("{}[]", self.text), nodes: nodes.collect() }
    }

    /// The value at this path, or the items where it may be an array.
    pub fn each(&self) -> Self {
        if !self.nodes.iter().any(|node| matches!(node, Node::Array(_))) {
            return self.clone();
        }
        let mut items = self.items();
        items.nodes.extend(self.nodes.iter().filter(|node| !matches!(node, Node::Array(_))));
        items
    }

    /// The values of any of these keys, printed as `step`.
    pub fn any_of(&self, step: &str, keys: impl Iterator<Item = &'static str>) -> Self {
        Self { text: self.child(step), nodes: keys.flat_map(|key| self.step(key).nodes).collect() }
    }

    /// Whether the model declares or permits a value here.
    pub fn is_possible(&self) -> bool {
        !self.nodes.is_empty()
    }

    pub fn may_be_scalar(&self) -> bool {
        self.nodes.iter().any(|node| matches!(node, Node::Scalar(_) | Node::Any))
    }

    pub fn may_be_array(&self) -> bool {
        self.nodes.iter().any(|node| matches!(node, Node::Array(_) | Node::Any))
    }

    /// The declared values of an enumeration at this path.
    pub fn enum_values(&self) -> Vec<&'static str> {
        let lists = self.nodes.iter().filter_map(|node| match node {
            Node::Scalar(Type::OneOf(values)) => Some(values),
            _ => None,
        });
        lists.flat_map(|values| values.documented.iter().chain(values.observed)).copied().collect()
    }

    fn step(&self, step: &str) -> Self {
        let position = step.parse::<usize>().is_ok();
        let text = if position { format!("{}[{step}]", self.text) } else { self.child(step) };
        let nodes = self.nodes.iter().flat_map(|node| match node {
            Node::Array(item) if position => nodes(item),
            Node::Object(model) => member(model, step),
            Node::Any => vec![Node::Any],
            Node::Array(_) | Node::Scalar(_) => Vec::new(),
        });
        Self { text, nodes: nodes.collect() }
    }

    fn child(&self, key: &str) -> String {
        if self.is_root() { key.to_owned() } else { format!("{}.{key}", self.text) }
    }
}

/// The types that a model declares for a key; `*` is any key.
fn member(model: &'static Model, key: &str) -> Vec<Node> {
    let declared = model.fields.iter().filter(|field| key == "*" || field.name == key);
    let mut found: Vec<Node> = declared.flat_map(|field| nodes(&field.value)).collect();
    if found.is_empty() && model.open {
        found.push(Node::Any);
    }
    found
}

fn nodes(value: &'static Type) -> Vec<Node> {
    match value {
        Type::Object(model) => vec![Node::Object(model)],
        Type::List(item) => vec![Node::Array(item)],
        Type::OrNull(inner) | Type::Required(inner) => nodes(inner),
        Type::Either(types) => types.iter().flat_map(nodes).collect(),
        Type::Shaped(shapes) => shapes.models.iter().flat_map(nodes).collect(),
        Type::Observed(documented, observed) => [nodes(documented), nodes(observed)].concat(),
        Type::Anything | Type::Record => vec![Node::Any],
        Type::Boolean | Type::DateTime | Type::Integer | Type::Number | Type::OneOf(_) | Type::Text | Type::Uri => {
            vec![Node::Scalar(value)]
        }
    }
}
