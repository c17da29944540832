//! Tries variants of a request until its signature matches.

use std::cell::Cell;

use super::{Cause, Finding, body, found, secret, url};
use crate::limits::MAX_EXPLAINED_BYTES;
use crate::names::Scheme;
use crate::request::{PublicUrl, Request};
use crate::scheme::{Key, Match, Policy, SchemeOptions, SigMethod, TimePolicy, VerificationInput};

/// The parts in which a mistake may be, combined with `|`.
pub(super) type Parts = u8;
pub(super) const NOTHING: Parts = 0;
pub(super) const URL: Parts = 1;
pub(super) const BODY: Parts = 2;
pub(super) const SECRET: Parts = 4;

/// Tries variants of a request, within a budget. The first of each list of candidates is the value that was passed.
pub(super) struct Search<'a> {
    scheme: Scheme,
    request: &'a Request<'a>,
    urls: &'a url::Candidates<'a>,
    secrets: Vec<secret::Candidate>,
    options: SchemeOptions,
    /// The cost of a variant in addition to its URL and its body: all headers are searched for those that the scheme reads.
    overhead: usize,
    /// The remaining number of bytes.
    budget: Cell<usize>,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        scheme: Scheme,
        request: &'a Request<'a>,
        urls: &'a url::Candidates<'a>,
        secrets: Vec<secret::Candidate>,
        options: SchemeOptions,
    ) -> Self {
        let mut overhead = 512;
        request.headers.for_each(&mut |name, value| overhead += name.len() + value.len());
        Self { scheme, request, urls, secrets, options, overhead, budget: Cell::new(MAX_EXPLAINED_BYTES) }
    }

    /// The mistakes of the first variant whose signature matches. For each `parts` in turn, it tries the variants that differ
    /// in these parts.
    pub(super) fn undo(&self, parts: &[Parts]) -> Option<Vec<Finding>> {
        parts.iter().find_map(|parts| self.undo_in(*parts))
    }

    /// Like [`Self::undo`], for the variants that differ in these parts.
    fn undo_in(&self, parts: Parts) -> Option<Vec<Finding>> {
        let mut bodies = body::Candidates::of(self.request.body);
        if parts & BODY != 0 {
            bodies.next();
        }
        while self.budget.get() >= self.request.body.len()
            && let Some(body) = bodies.next()
        {
            for secret in varied(&self.secrets, parts & SECRET != 0) {
                for url in varied(&self.urls.list, parts & URL != 0) {
                    if self.matches(&url.text(), &body.bytes, &secret.keys) {
                        let mut mistakes = Vec::new();
                        self.urls.add_findings(url, &mut mistakes);
                        body.add_findings(&mut mistakes);
                        secret.add_findings(&mut mistakes);
                        return Some(mistakes);
                    }
                }
            }
            if parts & BODY == 0 {
                break;
            }
        }
        None
    }

    fn matches(&self, url: &str, body: &[u8], keys: &[Key]) -> bool {
        self.verify(url, body, keys).is_some()
    }

    fn verify(&self, url: &str, body: &[u8], keys: &[Key]) -> Option<Match> {
        let cost = (url.len() + body.len() + self.overhead) * keys.len().max(1);
        self.budget.set(self.budget.get().checked_sub(cost)?);
        let request = Request { url, headers: self.request.headers, body };
        let input = VerificationInput::new(request, &PublicUrl::AsRequested, None);
        let policy = Policy { time: TimePolicy::UNBOUNDED, options: self.options };
        (self.scheme.spec().verify)(&input, keys, &policy).ok()
    }

    /// Whether the signature matches by another method than the option `sigMethod`, for a scheme that has several.
    pub(super) fn other_sig_method(&mut self) -> Option<Finding> {
        if !self.scheme.spec().needs_sig_method {
            return None;
        }
        let given = self.options;
        let matching = SigMethod::ALL.into_iter().find(|method| {
            self.options.sig_method = Some(*method);
            given.sig_method != Some(*method) && self.undo(&[NOTHING]).is_some()
        });
        self.options = given;
        let set = given.sig_method.map_or("not set", SigMethod::as_str);
        let detail = ["`sigMethod` is ", set, "; the request is signed with ", matching?.as_str()].concat();
        Some(found(Cause::SigMethod, &detail))
    }

    /// Whether the request is authentic with this body.
    pub(super) fn accepts_body(&self, body: &[u8]) -> bool {
        let (url, secret) = (self.urls.list.first(), self.secrets.first());
        url.zip(secret).is_some_and(|(url, secret)| self.matches(&url.text(), body, &secret.keys))
    }

    /// Whether the signature matches with the secret of another account than the one that the request names.
    pub(super) fn secret_of_other_account(&self) -> Option<Finding> {
        let given = &self.secrets.first()?.keys;
        given.iter().find(|key| key.account().is_some())?;
        let keys: Vec<Key> = given.iter().map(Key::for_any_account).collect();
        let matched = self.verify(&self.urls.list.first()?.text(), self.request.body, &keys)?;
        let account = given.iter().find(|key| key.index == matched.key_index)?.account()?;
        let detail = ["the request names another account, and is signed with the secret of the account ", account];
        Some(found(Cause::SecretOfOtherAccount, &detail.concat()))
    }
}

/// The other candidates, or only the one that was passed.
fn varied<T>(candidates: &[T], varies: bool) -> &[T] {
    let (given, others) = candidates.split_at(candidates.len().min(1));
    if varies { others } else { given }
}
