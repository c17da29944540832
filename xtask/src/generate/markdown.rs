//! Tables and code in Markdown.

/// The head of a table.
pub fn head(columns: &[&str]) -> String {
    row(columns) + &row(&vec!["---"; columns.len()])
}

/// A row of a table.
pub fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// Text as code.
pub fn code(text: &str) -> String {
    format!("`{text}`")
}

/// Texts as code: `a`, `b`, `c`.
pub fn codes<T: AsRef<str>>(texts: &[T]) -> String {
    texts.iter().map(|text| code(text.as_ref())).collect::<Vec<_>>().join(", ")
}

/// Alternative texts as code: `a`, `b` or `c`.
pub fn any_of<T: AsRef<str>>(texts: &[T]) -> String {
    match texts {
        [] => String::new(),
        [only] => code(only.as_ref()),
        [others @ .., last] => format!("{} or {}", codes(others), code(last.as_ref())),
    }
}
