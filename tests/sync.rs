//! `leaflint sync` says what it would do, does it once, and loses nothing.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::cargo_bin("leaflint").expect("the binary").current_dir(folder).args(arguments).output().expect("it runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn a_dry_run_names_as_many_files_as_the_run_writes_and_the_next_writes_none() {
    let place = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(place.path().join("content")).expect("a folder");
    fs::write(place.path().join("leaflint.toml"), "languages = [\"es\"]\n").expect("written");
    fs::write(place.path().join("content/a.md"), "# Pain\n\nTake 5 mg.\n").expect("written");
    assert!(run(place.path(), &["sync", "--dry-run"]).ends_with("2 files would be written\n"));
    assert!(!place.path().join("locales").exists());
    assert!(run(place.path(), &["sync"]).ends_with("2 files written\n"));
    assert!(run(place.path(), &["sync", "--dry-run"]).ends_with("no file would be written\n"));
    assert!(run(place.path(), &["sync"]).ends_with("no file written\n"));
    fs::write(place.path().join("content/a.md"), "# Pain\n\nTake 50 mg.\n").expect("written");
    let out = run(place.path(), &["sync"]);
    assert!(out.contains("critical edit: Take 50 mg."), "{out}");
}
