//! The command `typst`, which makes PDFs: where it is, whether it is new enough, and one run of it.

use super::printed::Kept;
use crate::project::Project;
use crate::publish::Typesetter;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// PDF/UA-1 came with this version.
const OLDEST: (u32, u32) = (0, 14);
const HOW_TO_GET_IT: &str = "get it from https://github.com/typst/typst/releases, with `brew install typst`, `winget install Typst.Typst` or \
                             `cargo install typst-cli`, or name its place as `typst` under [print] in leaflint.toml";

/// The typesetter of a project. What it has `kept` is not made again.
///
/// # Errors
/// There is no such command, or it is too old; says how to get it.
pub(super) fn typesetter(project: &Project, kept: Option<Arc<Kept>>) -> Result<Typesetter, String> {
    let settings = &project.config.written.print;
    // A name alone is looked for on the search path, a path starts at the project.
    let command = match &settings.typst {
        Some(path) if path.contains(['/', '\\']) => project.root.join(path),
        Some(name) => PathBuf::from(name),
        None => PathBuf::from("typst"),
    };
    let name = command.display().to_string();
    let version = Command::new(&command).arg("--version").stdin(Stdio::null()).output();
    let said = match version {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).into_owned(),
        Ok(_) => return Err(format!("PDFs need the command “{name}”, which does not run: {HOW_TO_GET_IT}")),
        Err(error) => return Err(format!("PDFs need the command “{name}”, which cannot be run ({error}): {HOW_TO_GET_IT}")),
    };
    if version_of(&said).is_none_or(|version| version < OLDEST) {
        let (major, minor) = OLDEST;
        return Err(format!("PDFs need {major}.{minor} or newer of the command “{name}”, which says “{}”: {HOW_TO_GET_IT}", said.trim()));
    }
    let root = project.content_folder();
    let folders: Vec<PathBuf> = font_folders(project);
    Ok(Typesetter::new(move |document| {
        let mut run = Command::new(&command);
        // The epoch, so that no clock gets into the file; a page's own date stands in its document.
        run.args(["compile", "--format", "pdf", "--pdf-standard", "ua-1", "--creation-timestamp", "0", "--jobs", "1"]);
        // Cells that head a row are told apart only with this, as long as Typst tries it out.
        run.args(["--features", "a11y-extras", "--root"]);
        run.arg(&root);
        for folder in &folders {
            run.arg("--font-path").arg(folder);
        }
        run.args(["-", "-"]);
        let Some(kept) = &kept else { return typeset(run, document) };
        let name = kept.name(&format!("{said} {run:?}"), document);
        if let Some(pdf) = kept.read(&name) {
            return Ok(pdf);
        }
        let pdf = typeset(run, document)?;
        kept.keep(&name, &pdf);
        Ok(pdf)
    }))
}

/// The folders with font files that the project names.
pub(super) fn font_folders(project: &Project) -> Vec<PathBuf> {
    project.config.written.print.font_folders.iter().map(|folder| project.root.join(folder)).collect()
}

fn typeset(mut run: Command, document: &str) -> Result<Vec<u8>, String> {
    let spawned = run.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = spawned.map_err(|error| format!("typst could not be run: {error}"))?;
    // It reads all of its input before it writes: neither side waits for the other.
    if let Some(mut input) = child.stdin.take() {
        // A command that has ended already says why itself.
        let _ = input.write_all(document.as_bytes());
    }
    let output = child.wait_with_output().map_err(|error| format!("typst could not be run: {error}"))?;
    if output.status.success() && output.stdout.starts_with(b"%PDF") {
        return Ok(output.stdout);
    }
    Err(format!("typst made no PDF: {}", fault(&String::from_utf8_lossy(&output.stderr))))
}

/// The errors in what typst says, warnings left out, in one line.
fn fault(said: &str) -> String {
    let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("error:") || line.contains(" hint:")).map(str::trim).collect();
    let errors = if errors.is_empty() { said.lines().take(3).map(str::trim).collect() } else { errors };
    if errors.is_empty() { "it does not say why".to_owned() } else { errors.join("; ") }
}

fn version_of(said: &str) -> Option<(u32, u32)> {
    let number = said.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let mut parts = number.split('.').map(|part| part.parse::<u32>().ok());
    Some((parts.next()??, parts.next()??))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_compared() {
        assert_eq!(version_of("typst 0.15.1 (1234abcd)\n"), Some((0, 15)));
        assert_eq!(version_of("typst"), None);
        assert!(version_of("typst 0.13.1").is_some_and(|version| version < OLDEST));
    }

    #[test]
    fn errors_are_told_without_warnings() {
        let said = "warning: unknown font family: x\n  ┌─ <stdin>:1:2\nerror: file not found\n  = hint: look again\n";
        assert_eq!(fault(said), "error: file not found; = hint: look again");
    }
}
