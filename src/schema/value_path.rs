//! Paths of values, from which JSON Pointers are built.

use crate::json::Node;

/// The path of a value, built only when there is an issue.
#[derive(Clone, Copy)]
pub(super) struct ValuePath<'p> {
    parent: Option<&'p ValuePath<'p>>,
    step: Step<'p>,
}

/// The last step of a path.
#[derive(Clone, Copy)]
enum Step<'p> {
    /// The path of the value that is validated, as a JSON Pointer.
    Root(&'p str),
    /// A member of an object.
    Member(Node<'p>),
    /// A member that an object lacks.
    Absent(&'static str),
    /// An item of an array.
    Item(usize),
}

impl<'p> ValuePath<'p> {
    /// The path of the validated value, which is this JSON Pointer.
    pub fn root(pointer: &'p str) -> Self {
        Self { parent: None, step: Step::Root(pointer) }
    }

    /// The path of a member of the object at this path.
    pub fn member(&'p self, member: Node<'p>) -> Self {
        Self { parent: Some(self), step: Step::Member(member) }
    }

    /// The path of a member that the object at this path lacks.
    pub fn absent(&'p self, key: &'static str) -> Self {
        Self { parent: Some(self), step: Step::Absent(key) }
    }

    /// The path of an item of the array at this path.
    pub fn item(&'p self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Item(index) }
    }

    /// The JSON Pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        let mut pointer = self.parent.map(Self::pointer).unwrap_or_default();
        match self.step {
            Step::Root(path) => pointer.push_str(path),
            Step::Member(node) => push_key(&mut pointer, &node.key()),
            Step::Absent(key) => push_key(&mut pointer, key),
            Step::Item(nth) => {
                pointer.push('/');
                pointer.push_str(&nth.to_string());
            }
        }
        pointer
    }
}

/// Appends a step of a JSON Pointer.
fn push_key(pointer: &mut String, key: &str) {
    pointer.push('/');
    for character in key.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}
