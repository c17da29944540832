//! The issues of a body, as far as they are listed.

use std::borrow::Cow;

use super::issue::{Issue, IssueCode, Severity};
use crate::json::Node;
use crate::limits::{MAX_ISSUE_PATHS_BYTES, MAX_ISSUES};

/// Takes down issues, event by event, and only counts them once there are too many to be listed.
pub(crate) struct Report {
    /// Those of the event at hand.
    listed: Vec<Issue>,
    /// How many more can be listed for this body, and how many bytes their paths may take.
    room: usize,
    paths: usize,
    /// Of the event at hand: how many are not listed, and how bad the worst of them is.
    omitted: usize,
    worst: Severity,
}

impl Report {
    pub fn new() -> Self {
        Self {
            listed: Vec::new(),
            room: MAX_ISSUES,
            paths: MAX_ISSUE_PATHS_BYTES,
            omitted: 0,
            worst: Severity::Warning,
        }
    }

    /// Whether an issue of this severity has no room any more, in which case it has been counted.
    pub fn omits(&mut self, severity: Severity) -> bool {
        let full = self.room == 0 || self.paths == 0;
        if full {
            self.omitted += 1;
            if severity == Severity::Error {
                self.worst = severity;
            }
        }
        full
    }

    /// Lists an issue that there is room for.
    pub fn push(&mut self, issue: Issue) {
        self.room -= 1;
        self.paths = self.paths.saturating_sub(issue.path.len());
        self.listed.push(issue);
    }

    /// The issues of the event `node`, at `path`; what is reported from now on is of the next one.
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
                offset: node.span().0,
            });
        }
        (self.omitted, self.worst) = (0, Severity::Warning);
        issues
    }
}
