//! `leaflint check --baseline`: findings that were there before are not reported, and the list never grows by itself.

use super::Failure;
use crate::diagnostic::Diagnostic;
use crate::emit::fingerprints;
use crate::project::{Project, read_file, write_file};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;

/// The file: one line a finding, so that two branches can both shorten it.
#[derive(Serialize, Deserialize)]
struct Baseline {
    version: u32,
    findings: Vec<Entry>,
}

/// A finding that was there before.
#[derive(Serialize, Deserialize)]
struct Entry {
    fingerprint: String,
    code: String,
    file: String,
}

const VERSION: u32 = 1;

/// Removes what the baseline holds; gives how many were removed and how many entries hold nothing any more.
pub(super) fn apply(path: &Path, found: &mut Vec<Diagnostic>, project: &Project) -> Result<(usize, usize), Failure> {
    let text = read_file(path).map_err(|error| {
        Failure(format!("{error}; write a baseline first: leaflint check --baseline {} --update-baseline", path.display()))
    })?;
    let baseline: Baseline =
        serde_json::from_str(&text).map_err(|error| Failure(format!("“{}” is no baseline: {error}", path.display())))?;
    if baseline.version != VERSION {
        return Err(Failure(format!(
            "“{}” is a baseline of version {}; this leaflint reads version {VERSION}",
            path.display(),
            baseline.version
        )));
    }
    let known: BTreeSet<&str> = baseline.findings.iter().map(|entry| entry.fingerprint.as_str()).collect();
    let names = fingerprints(found, &project.sources);
    let mut seen = BTreeSet::new();
    let mut names = names.iter();
    found.retain(|_| {
        let name = names.next().expect("a name for each finding");
        let is_known = known.contains(name.as_str());
        if is_known {
            seen.insert(name.as_str());
        }
        !is_known
    });
    Ok((seen.len(), known.len() - seen.len()))
}

/// Writes the baseline anew: what is found today, and nothing else.
pub(super) fn update(path: &Path, found: &[Diagnostic], project: &Project) -> Result<usize, Failure> {
    let names = fingerprints(found, &project.sources);
    let entry = |(finding, fingerprint): (&Diagnostic, String)| Entry {
        fingerprint,
        code: finding.code.to_owned(),
        file: project.sources.file(finding.primary.source).path.clone(),
    };
    let mut findings: Vec<Entry> = found.iter().zip(names).map(entry).collect();
    findings.sort_by(|a, b| (&a.file, &a.code, &a.fingerprint).cmp(&(&b.file, &b.code, &b.fingerprint)));
    let lines: Vec<String> = findings.iter().map(|entry| serde_json::to_string(entry).expect("texts are JSON")).collect();
    let text = format!("{{\"version\":{VERSION},\"findings\":[\n{}\n]}}\n", lines.join(",\n"));
    write_file(path, text.as_bytes())?;
    Ok(findings.len())
}
