//! `check --stdin-format json-lines`: pages that come in one by one are judged like files.

use assert_cmd::Command;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const PAGES: [(&str, &str); 3] = [
    ("content/a.md", "# Back pain\n\nHypertension and hyperlipidaemia were diagnosed by the physician . See [here](x.md).\n"),
    ("content/b.md", "---\nlanguage: es\n---\n# Dolor\n\nHable con su médico si el dolor no desaparece. El dolor es muy común.\n"),
    ("content/c.txt", "Asthma\n\nCall 999 if you cannot breathe!!\n"),
];

/// Exit code, standard output and standard error.
fn check(folder: &Path, arguments: &[&str], input: &str) -> (Option<i32>, String, String) {
    let mut command = Command::cargo_bin("leaflint").expect("the binary");
    let output =
        command.current_dir(folder).args(["check", "--as-of", "2026-11-21"]).args(arguments).write_stdin(input).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn line((path, text): (&str, &str)) -> String {
    format!("{}\n", json!({ "path": path, "language": "en", "text": text }))
}

#[test]
fn pages_that_come_in_lines_are_judged_like_files() {
    let place = tempfile::tempdir().expect("a folder");
    fs::create_dir(place.path().join("content")).expect("made");
    for (path, text) in PAGES {
        fs::write(place.path().join(path), text).expect("written");
    }
    let files = check(place.path(), &["--language", "en", "--output-format", "json-lines", "content"], "");
    assert!(files.1.lines().count() > 5, "{files:?}");
    let sent: String = PAGES.map(line).concat();
    assert_eq!(check(place.path(), &["--stdin-format", "json-lines", "--output-format", "json-lines"], &sent), files);
    // In lots of one as in one lot.
    let alone: String =
        PAGES.map(|page| check(place.path(), &["--stdin-format", "json-lines", "--output-format", "json-lines"], &line(page)).1).concat();
    assert_eq!(alone, files.1);
}

#[test]
fn one_line_answers_one_page_where_that_is_asked() {
    let place = tempfile::tempdir().expect("a folder");
    let (code, out, _) = check(place.path(), &["--stdin-format", "json-lines", "--output-format", "json"], &PAGES.map(line).concat());
    let answers: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(code, Some(1));
    assert_eq!(answers.iter().map(|answer| answer["path"].as_str().expect("a path")).collect::<Vec<_>>(), PAGES.map(|(path, _)| path));
    assert!(answers[0]["findings"].as_array().expect("findings").len() > 2);
    let marked = format!("\u{feff}{}", line(PAGES[0]));
    let lines = ["--stdin-format", "json-lines", "--output-format", "json-lines"];
    assert_eq!(
        check(place.path(), &lines, &marked),
        check(place.path(), &lines, &line(PAGES[0])),
        "a byte order mark is no part of a page"
    );

    let quiet = check(place.path(), &["--stdin-format", "json-lines", "--select", "empty-list"], &line(PAGES[0]));
    assert_eq!((quiet.0, quiet.1.as_str()), (Some(0), ""));
}

#[test]
fn a_line_that_is_no_page_says_which_it_is() {
    let place = tempfile::tempdir().expect("a folder");
    let (code, _, said) = check(place.path(), &["--stdin-format", "json-lines"], "\n{\"path\":\"a.md\"}\n");
    assert_eq!(code, Some(2));
    assert!(said.contains("line 2 of standard input is no page: missing field `text`"), "{said}");
    let (code, _, said) = check(place.path(), &["--stdin-format", "json-lines"], "{\"path\":\"a.md\",\"language\":\"?\",\"text\":\"\"}\n");
    assert!(code == Some(2) && said.contains("“?” is no BCP 47 tag"), "{said}");
}
