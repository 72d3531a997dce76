//! Spelling with a dictionary of the project, end to end: no test depends on the dictionaries of the machine.

use assert_cmd::Command;
use leaflint::project::{Request, load};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A project whose only dictionary is a tiny one of ours.
fn project(dictionaries: &str) -> TempDir {
    let place = tempfile::tempdir().expect("a folder");
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dictionaries");
    fs::create_dir(place.path().join("dictionaries")).expect("a folder");
    for name in ["en_GB.aff", "en_GB.dic"] {
        fs::copy(own.join(name), place.path().join("dictionaries").join(name)).expect("copied");
    }
    fs::create_dir(place.path().join("content")).expect("a folder");
    fs::write(place.path().join("leaflint.toml"), format!("{dictionaries}system-dictionaries = false\n")).expect("written");
    place
}

/// Exit code and standard output of a check for misspellings.
fn check(place: &Path, page: &str) -> (Option<i32>, String) {
    fs::write(place.join("content/page.md"), page).expect("written");
    let arguments = ["check", "--select", "misspelling", "--output-format", "short"];
    let output = Command::cargo_bin("leaflint").expect("the binary").current_dir(place).args(arguments).output().expect("it runs");
    (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
}

const PAGE: &str = "# Pain\n\nZorblerations ease the pain, and a zorbleration is safe. The zorbleratoins ease the zorblerration.\n";

#[test]
fn a_word_near_one_of_the_dictionary_is_a_finding_and_its_forms_are_not() {
    let place = project("dictionaries = [\"dictionaries\"]\n");
    let (code, out) = check(place.path(), PAGE);
    assert_eq!(code, Some(1), "{out}");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 2, "{out}");
    assert!(lines[0].starts_with("content/page.md:3:62: warning[misspelling]") && lines[0].contains("zorbleratoins"), "{out}");
    assert!(lines[1].starts_with("content/page.md:3:85: warning[misspelling]") && lines[1].contains("zorblerration"), "{out}");
}

#[test]
fn words_of_the_projects_own_list_are_known() {
    let place = project("dictionaries = [\"dictionaries\"]\nword-lists = [\"words.txt\"]\n");
    fs::write(place.path().join("words.txt"), "zorbleratoins\nZorblerration # a name\n").expect("written");
    assert_eq!(check(place.path(), PAGE), (Some(0), String::new()));
}

#[test]
fn without_a_dictionary_only_known_slips_are_found() {
    let place = project("");
    let (code, out) = check(place.path(), &format!("{PAGE}\nAsk about side affects.\n"));
    assert_eq!(code, Some(1), "{out}");
    assert_eq!(out.lines().count(), 1, "{out}");
    assert!(out.contains("affects"), "{out}");
}

#[test]
fn what_is_found_in_this_repository_does_not_depend_on_the_machine() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let request = Request { config: Some(root.join("leaflint.toml")), system_dictionaries: true, ..Request::default() };
    assert!(load(&request).expect("the content").spellers.is_empty());
}
