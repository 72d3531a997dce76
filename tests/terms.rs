//! `leaflint terms`: the inventory of pages, and of a glossary that is at fault.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn terms(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::cargo_bin("leaflint").expect("the binary");
    let output = command.current_dir(folder).arg("terms").args(arguments).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_inventory_of_a_folder_names_the_terms_of_every_page() {
    let place = tempfile::tempdir().expect("a folder");
    fs::write(place.path().join("a.md"), "# Joints\n\nA biopsy is a small piece of the body. You may have arthralgia.\n").expect("written");
    fs::write(place.path().join("b.md"), "# Scans\n\nYou may have magnetic resonance imaging (MRI). The MRI is loud.\n").expect("written");
    let rows: Vec<Value> =
        terms(place.path(), &["--output-format", "json-lines", "."]).lines().map(|row| serde_json::from_str(row).expect("JSON")).collect();
    let said: Vec<[&str; 3]> =
        rows.iter().map(|row| ["file", "term", "status"].map(|name| row[name].as_str().unwrap_or_default())).collect();
    for row in [["a.md", "biopsy", "explained"], ["a.md", "arthralgia", "unexplained"], ["b.md", "MRI", "explained"]] {
        assert!(said.contains(&row), "{row:?} of {said:?}");
    }
    let all: Value = serde_json::from_str(&terms(place.path(), &["--output-format", "json", "a.md", "b.md"])).expect("JSON");
    assert_eq!(all.as_array().map(Vec::len), Some(rows.len()));
    let table = terms(place.path(), &["a.md"]);
    assert!(table.starts_with("a.md\n") && table.contains("arthralgia  1  technical  unexplained"), "{table}");
}
