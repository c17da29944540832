//! Deserializes fields that are documented by examples only, and objects that have one of several shapes.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// Deserializes a field; `None` where its value has another type, which is an issue of the event and no error, so that the
/// other fields are deserialized.
pub(crate) fn if_fits<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Option<T>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}

/// An object that may have one of several shapes.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct ShapedObject(Map<String, Value>);

impl ShapedObject {
    /// The index of the shape that has most of the object's keys, the first of several. Validation selects the same.
    pub fn shape(&self, shapes: &[&[&str]]) -> usize {
        let known = |keys: &[&str]| self.0.keys().filter(|key| keys.contains(&key.as_str())).count();
        let counts = shapes.iter().map(|keys| known(keys)).enumerate();
        counts.rev().max_by_key(|(_, count)| *count).map_or(0, |(nth, _)| nth)
    }

    /// Deserializes the object.
    pub fn read<T: DeserializeOwned, E: Error>(self) -> Result<T, E> {
        serde_json::from_value(Value::Object(self.0)).map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Parcel {
        #[serde(default, deserialize_with = "if_fits")]
        weight: Option<i64>,
        #[serde(default, deserialize_with = "if_fits")]
        stamps: Option<Vec<String>>,
    }

    #[test]
    fn a_value_of_another_type_is_none_and_the_other_fields_are_deserialized() {
        let read = |text| serde_json::from_str::<Parcel>(text).unwrap();
        let parcel = read(r#"{"weight":"heavy","stamps":["a"]}"#);
        assert_eq!((parcel.weight, parcel.stamps), (None, Some(vec!["a".to_owned()])));
        let parcel = read(r#"{"weight":2,"stamps":["a",3]}"#);
        assert_eq!((parcel.weight, parcel.stamps), (Some(2), None));
        let parcel = read(r#"{"weight":null}"#);
        assert_eq!((parcel.weight, parcel.stamps), (None, None));
    }

    #[test]
    fn an_object_has_the_shape_that_has_most_of_its_keys() {
        let shape = |text| serde_json::from_str::<ShapedObject>(text).unwrap().shape(&[&["a", "b"], &["b", "c"]]);
        assert_eq!(shape(r#"{"a":1}"#), 0);
        assert_eq!(shape(r#"{"c":1,"b":2}"#), 1);
        assert_eq!(shape(r#"{"b":1}"#), 0);
        assert_eq!(shape(r#"{}"#), 0);
        assert!(serde_json::from_str::<ShapedObject>("[]").is_err());
    }
}
