//! The report on instruments, as a person and a program read it; shell completions and the manual.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

fn run(place: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::cargo_bin("leaflint").expect("the binary").current_dir(place).args(arguments).output().expect("it runs");
    (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
}

const PAGE: &str = "---\ntitle: Sleep\nlanguage: en\npublisher: The clinic\n---\n\n# Sleep\n\nYou can sleep better.\n";

#[test]
fn a_failed_item_shows_its_places_and_fails_the_run() {
    let place = tempfile::tempdir().expect("a folder");
    fs::write(place.path().join("sleep.md"), PAGE).expect("written");
    let (code, text) = run(place.path(), &["audit", "--instrument", "jamabenchmarks", "sleep.md"]);
    assert_eq!(code, Some(1));
    assert!(
        text.contains("   1  fail            It names who wrote it\n        7:3 missing-author: this page does not say who wrote it\n"),
        "{text}"
    );
    assert!(text.contains("needs a person  It says who publishes it and who paid for it (the page has no line"), "{text}");
    assert!(text.contains("This is no score"), "{text}");
}

#[test]
fn a_program_reads_the_same_answers() {
    let place = tempfile::tempdir().expect("a folder");
    fs::write(place.path().join("sleep.md"), PAGE).expect("written");
    let (_, text) = run(place.path(), &["audit", "--instrument", "discern", "--output-format", "json", "sleep.md"]);
    let read: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let items = read["pages"][0]["items"].as_array().expect("items");
    assert_eq!(items.len(), 16);
    assert_eq!(items[3]["status"], "fail");
    assert_eq!(items[3]["places"][0]["start"]["line"], 7);
    assert_eq!(items[15]["status"], "needs a person");
    let statuses = ["pass", "fail", "needs a person"];
    assert!(items.iter().all(|item| statuses.contains(&item["status"].as_str().expect("a status"))), "{text}");
}

#[test]
fn shells_and_packagers_get_what_they_need() {
    let place = tempfile::tempdir().expect("a folder");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (code, text) = run(place.path(), &["completions", shell]);
        assert!(code == Some(0) && text.contains("import-page"), "{shell}");
    }
    assert!(run(place.path(), &["man"]).1.contains(".TH leaflint 1"));
    assert_eq!(run(place.path(), &["man", "--out", "man"]).0, Some(0));
    let page = fs::read_to_string(place.path().join("man/leaflint-check.1")).expect("a page");
    assert!(page.contains("baseline"), "{page}");
}
