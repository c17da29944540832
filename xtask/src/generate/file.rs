//! Generated files.

use std::fs;
use std::path::Path;

use anyhow::Context;

/// A generated file.
pub struct GeneratedFile {
    /// Its path in the repository.
    pub path: String,
    /// Its content; the first line marks it as generated.
    pub content: String,
}

impl GeneratedFile {
    pub fn new(path: impl Into<String>, content: String) -> Self {
        Self { path: path.into(), content }
    }

    pub fn is_up_to_date(&self, root: &Path) -> bool {
        fs::read_to_string(root.join(&self.path)).is_ok_and(|content| content == self.content)
    }

    pub fn write(&self, root: &Path) -> anyhow::Result<()> {
        let path = root.join(&self.path);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder).and_then(|()| fs::write(&path, &self.content)).with_context(|| self.path.clone())
    }
}
