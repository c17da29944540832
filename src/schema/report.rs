//! The list of issues of a body, within its limits.

use std::borrow::Cow;

use super::issue::{Issue, IssueCode, Severity};
use crate::json::Node;
use crate::limits::{MAX_ISSUE_PATHS_BYTES, MAX_ISSUES};

/// Collects issues event by event; once too many are listed, further ones are only counted.
pub(crate) struct Report {
    /// The issues of the current event.
    listed: Vec<Issue>,
    /// The number of issues that can still be listed for this body, and of bytes that their paths may have.
    capacity: usize,
    path_bytes: usize,
    /// The number of issues of the current event that are not listed, and the highest severity among them.
    omitted: usize,
    worst: Severity,
}

impl Report {
    pub fn new() -> Self {
        Self {
            listed: Vec::new(),
            capacity: MAX_ISSUES,
            path_bytes: MAX_ISSUE_PATHS_BYTES,
            omitted: 0,
            worst: Severity::Warning,
        }
    }

    /// Whether the limits are reached. An issue that is omitted is counted, with its severity.
    pub fn omits(&mut self, severity: Severity) -> bool {
        let full = self.capacity == 0 || self.path_bytes == 0;
        if full {
            self.omitted += 1;
            if severity == Severity::Error {
                self.worst = severity;
            }
        }
        full
    }

    /// Lists an issue within the limits.
    pub fn push(&mut self, issue: Issue) {
        self.capacity -= 1;
        self.path_bytes = self.path_bytes.saturating_sub(issue.path.len());
        self.listed.push(issue);
    }

    /// The issues of the event `node`, at `path`; later reports belong to the next event.
    pub fn finish(&mut self, node: Node<'_>, path: &str) -> Vec<Issue> {
        let mut issues = std::mem::take(&mut self.listed);
        if self.omitted > 0 {
            let message = ["this event has ", &self.omitted.to_string(), " more issues, which are not listed"].concat();
            issues.push(Issue {
                path: path.to_owned(),
                code: IssueCode::MoreIssues,
                severity: self.worst,
                message: Cow::Owned(message),
                expected: None,
                position: None,
                offset: node.start(),
            });
        }
        (self.omitted, self.worst) = (0, Severity::Warning);
        issues
    }
}
