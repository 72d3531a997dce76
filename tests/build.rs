//! `leaflint build` and `leaflint verify` from the command line: folders, exit codes, what is said.

use assert_cmd::Command;
use std::path::Path;

const FRONT: &str = "---\ntype: faq\npublisher: A clinic\nauthor: A team\nreviewer: A team\nreviewed: 2026-06-01\nnext-review: 2036-06-01\nsources:\n  - A book, 2020\n---\n";

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "leaflint.toml", "source-language = \"en\"\n[variables.phone]\ntype = \"phone\"\nsample = \"555 0100\"\n");
    write(folder.path(), "content/pain.md", &format!("{FRONT}# Back pain\n\nCall {{ $phone }}.\n"));
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let place = folder.join(path);
    std::fs::create_dir_all(place.parent().expect("a folder")).expect("made");
    std::fs::write(place, text).expect("written");
}

/// Runs leaflint in a folder: exit code, standard output, standard error.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("leaflint").expect("built").current_dir(folder).args(arguments).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.code().expect("no signal"), text(output.stdout), text(output.stderr))
}

#[test]
fn a_project_builds_into_its_dist_folder_and_verifies() {
    let folder = project();
    let (code, out, err) = run(folder.path(), &["build"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("stand for their samples"), "{out}");
    assert!(folder.path().join("dist/en/pain.html").is_file());
    assert_eq!(run(folder.path(), &["build"]).0, 0, "a bundle replaces a bundle");
    assert_eq!(run(folder.path(), &["verify", "dist"]).0, 0);
    write(folder.path(), "dist/en/pain.html", "other");
    let (code, out, _) = run(folder.path(), &["verify", "dist"]);
    assert_eq!(code, 1);
    assert!(out.contains("en/pain.html: holds other bytes"), "{out}");
    assert_eq!(run(folder.path(), &["verify", "content"]).0, 2);
}

#[test]
fn what_is_withheld_fails_the_run_and_says_why() {
    let folder = project();
    write(folder.path(), "content/other.md", &format!("{FRONT}# Other\n\nTake {{ $dose }}.\n"));
    let (code, out, _) = run(folder.path(), &["build"]);
    assert_eq!(code, 1);
    assert!(out.contains("en/other: withheld") && out.contains("$dose"), "{out}");
    assert!(!folder.path().join("dist/en/other.html").exists());
}

#[test]
fn a_wrong_value_is_an_error_before_anything_is_written() {
    let folder = project();
    write(folder.path(), "clinic.toml", "phone = \"ask at the desk\"\n");
    let (code, _, err) = run(folder.path(), &["build", "--values", "clinic.toml"]);
    assert_eq!(code, 2);
    assert!(err.contains("is no telephone number"), "{err}");
    assert!(!folder.path().join("dist").exists());
}

#[test]
fn a_folder_that_is_no_bundle_is_never_replaced() {
    let folder = project();
    write(folder.path(), "letters/mine.txt", "mine");
    for out in ["letters", ".", "content", "content/dist", "..", "leaflint.toml"] {
        let (code, _, err) = run(folder.path(), &["build", "--out", out]);
        assert_eq!(code, 2, "{out}: {err}");
    }
    assert!(folder.path().join("letters/mine.txt").is_file() && folder.path().join("content/pain.md").is_file());
}

#[test]
fn a_broken_template_is_named_and_the_old_bundle_stays() {
    let folder = project();
    assert_eq!(run(folder.path(), &["build"]).0, 0);
    write(folder.path(), "templates/page.html", "{% if %}");
    let (code, _, err) = run(folder.path(), &["build"]);
    assert_eq!(code, 2);
    assert!(err.contains("page.html"), "{err}");
    assert_eq!(run(folder.path(), &["verify", "dist"]).0, 0);
    write(folder.path(), "templates/page.html", "<!DOCTYPE html><title>{{ title }}</title>{{ body }}");
    assert_eq!(run(folder.path(), &["build"]).0, 0);
    assert!(std::fs::read_to_string(folder.path().join("dist/en/pain.html")).expect("read").starts_with("<!DOCTYPE html><title>Back pain"));
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = project();
    assert_eq!(run(folder.path(), &["build", "--dry-run"]).0, 0);
    assert!(!folder.path().join("dist").exists());
}
