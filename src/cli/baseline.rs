//! `leaflint check --baseline`: findings that were there before are not reported, and the list never grows by itself.

use super::{Failure, ratchet};
use crate::diagnostic::Diagnostic;
use crate::emit::fingerprints;
use crate::project::{Project, read_file, write_file};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The file: one line a finding, so that two branches can both shorten it.
#[derive(Serialize, Deserialize)]
struct Baseline {
    version: u32,
    /// The grade of each page, by file.
    #[serde(default)]
    grades: BTreeMap<String, f64>,
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

/// What a baseline had to say of a run.
pub(super) struct Applied {
    /// How many findings it held.
    pub(super) hidden: usize,
    /// How many of its entries hold nothing any more.
    pub(super) gone: usize,
    /// The grades of pages when it was written.
    pub(super) grades: BTreeMap<String, f64>,
}

/// Removes what the baseline holds.
pub(super) fn apply(path: &Path, found: &mut Vec<Diagnostic>, project: &Project) -> Result<Applied, Failure> {
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
    let (hidden, gone) = (seen.len(), known.len() - seen.len());
    Ok(Applied { hidden, gone, grades: baseline.grades })
}

/// Writes the baseline anew: what is found today, and nothing else. Says what it holds, and what of it an older one at that place did not.
pub(super) fn update(path: &Path, found: &[Diagnostic], project: &Project) -> Result<String, Failure> {
    let old: Option<Baseline> = read_file(path).ok().and_then(|text| serde_json::from_str(&text).ok());
    let names = fingerprints(found, &project.sources);
    let entry = |(finding, fingerprint): (&Diagnostic, String)| Entry {
        fingerprint,
        code: finding.code.to_owned(),
        file: project.sources.file(finding.primary.source).path.clone(),
    };
    let mut findings: Vec<Entry> = found.iter().zip(names).map(entry).collect();
    findings.sort_by(|a, b| (&a.file, &a.code, &a.fingerprint).cmp(&(&b.file, &b.code, &b.fingerprint)));
    let are = ratchet::grades(project);
    let grades = serde_json::to_string_pretty(&are).expect("figures are JSON");
    let lines: Vec<String> = findings.iter().map(|entry| serde_json::to_string(entry).expect("texts are JSON")).collect();
    let text = format!("{{\"version\":{VERSION},\"grades\":{grades},\"findings\":[\n{}\n]}}\n", lines.join(",\n"));
    write_file(path, text.as_bytes())?;
    let mut said = format!("{} holds {} findings", path.display(), findings.len());
    if let Some(old) = old {
        // A baseline may grow, but not without a word.
        let known: BTreeSet<&str> = old.findings.iter().map(|entry| entry.fingerprint.as_str()).collect();
        let now: BTreeSet<&str> = findings.iter().map(|entry| entry.fingerprint.as_str()).collect();
        said.push_str(&format!(": {} new, {} gone", now.difference(&known).count(), known.difference(&now).count()));
        for (file, is) in &are {
            if let Some(was) = old.grades.get(file).filter(|was| is > was) {
                said.push_str(&format!("\nthe grade of {file} may now be {is:.1}; it was {was:.1}"));
            }
        }
    }
    Ok(said)
}
