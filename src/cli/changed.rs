//! `leaflint check --changed`: only the files that a branch changed.

use super::Failure;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The files below `folder` that changed since the branch left `reference`, and those that git does not know yet, from `folder`.
pub(super) fn changed_files(folder: &Path, reference: Option<&str>) -> Result<Vec<PathBuf>, Failure> {
    let start = match reference {
        Some(reference) => reference.to_owned(),
        None => default_branch(folder)?,
    };
    let base = git(folder, &["merge-base", &start, "HEAD"])?.trim().to_owned();
    let mut listed = git(folder, &["diff", "--name-only", "--diff-filter=d", "--relative", "-z", &base])?;
    listed.push_str(&git(folder, &["ls-files", "--others", "--exclude-standard", "-z"])?);
    let mut files: Vec<PathBuf> = listed.split('\0').filter(|path| !path.is_empty()).map(PathBuf::from).collect();
    files.sort();
    files.dedup();
    Ok(files)
}

/// What a file, from `folder`, held where the branch left `reference`; none if it did not exist.
pub(super) fn text_before(folder: &Path, reference: Option<&str>, file: &str) -> Option<String> {
    let start = reference.map_or_else(|| default_branch(folder).ok(), |reference| Some(reference.to_owned()))?;
    let base = git(folder, &["merge-base", &start, "HEAD"]).ok()?;
    let file = file.trim_start_matches("./");
    let show = |file: &str| git(folder, &["show", &format!("{}:./{file}", base.trim())]).ok();
    // A page with a new name is the same page.
    show(file).or_else(|| show(&name_before(folder, base.trim(), file)?))
}

/// The name that a file had; none for a new one.
fn name_before(folder: &Path, base: &str, file: &str) -> Option<String> {
    let moved = git(folder, &["diff", "--name-status", "--find-renames", "--diff-filter=R", "--relative", "-z", base]).ok()?;
    let fields: Vec<&str> = moved.split('\0').collect();
    fields.chunks_exact(3).find(|names| names[2] == file).map(|names| names[1].to_owned())
}

/// The branch that others start from: what the remote says, else main or master.
fn default_branch(folder: &Path) -> Result<String, Failure> {
    let candidates = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
    let known = |name: &&&str| git(folder, &["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")]).is_ok();
    let found = candidates.iter().find(known);
    found
        .map(|name| (*name).to_owned())
        .ok_or_else(|| Failure("there is no branch main or master to compare with: name one, --changed=REF".into()))
}

fn git(folder: &Path, arguments: &[&str]) -> Result<String, Failure> {
    let output =
        Command::new("git").current_dir(folder).args(arguments).output().map_err(|error| Failure(format!("cannot run git: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(Failure(format!("git {}: {said}", arguments.first().unwrap_or(&""))));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
