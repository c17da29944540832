//! A digest of the content of a value, independent of how it is written.

use sha2::{Digest, Sha256};

use super::document::Node;
use super::slot::JsonType;
use crate::order;

/// SHA-256 over the value's content: white space, escapes and the order of keys make no difference, a repeated key counts
/// once (its last value). Number literals are compared as written.
pub(crate) fn content_digest(node: Node<'_>) -> [u8; 32] {
    let mut hash = Sha256::new();
    write(node, &mut hash);
    hash.finalize().into()
}

/// Every part is preceded by its kind and length, so that the encoding is injective.
fn write(node: Node<'_>, hash: &mut Sha256) {
    match node.json_type() {
        Some(JsonType::Object) => {
            part(hash, b'{', "");
            let members: Vec<_> = node.children().filter(|member| member.is_effective()).collect();
            let keys: Vec<_> = members.iter().map(|member| member.key()).collect();
            for nth in order::sorted_indices(keys.len(), &|nth| [keys[nth].as_bytes(), b""]) {
                part(hash, b'k', &keys[nth]);
                write(members[nth], hash);
            }
            part(hash, b'}', "");
        }
        Some(JsonType::Array) => {
            part(hash, b'[', "");
            node.children().for_each(|item| write(item, hash));
            part(hash, b']', "");
        }
        Some(JsonType::String) => part(hash, b's', &node.string().unwrap_or_default()),
        _ => part(hash, b'v', node.raw()),
    }
}

fn part(hash: &mut Sha256, kind: u8, content: &str) {
    hash.update([kind]);
    hash.update((content.len() as u64).to_le_bytes());
    hash.update(content);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Document;

    fn digest(text: &str) -> [u8; 32] {
        content_digest(Document::read(text).ok().unwrap().root())
    }

    #[test]
    fn the_digest_depends_on_the_content_only() {
        let reference = digest(r#"{"a":[1,"x"],"b":{"c":null}}"#);
        assert_eq!(digest("{ \"b\": {\"c\": null},\n \"a\": [1, \"\\u0078\"] }"), reference);
        assert_eq!(digest(r#"{"a":0,"a":[1,"x"],"b":{"c":null}}"#), reference);
        for other in [r#"{"a":[1,"y"],"b":{"c":null}}"#, r#"{"a":["1","x"],"b":{"c":null}}"#, r#"{"a":[1,"x"],"b":{}}"#]
        {
            assert_ne!(digest(other), reference, "{other}");
        }
    }
}
