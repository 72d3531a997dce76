//! House styles and overrides: what a team's own ways make of the same page.

use assert_cmd::Command;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Findings as “file severity code quote”, files and quotes where they are asked for.
fn found(folder: &Path, select: &str, show: impl Fn(&serde_json::Value) -> String) -> BTreeSet<String> {
    let arguments = ["check", "--output-format", "json-lines", "--select", select, "."];
    let output = Command::cargo_bin("leaflint").expect("the binary").current_dir(folder).args(arguments).output().expect("it runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|line| show(&serde_json::from_str(line).expect("JSON"))).collect()
}

fn word(finding: &serde_json::Value, name: &str) -> String {
    finding[name].as_str().unwrap_or_default().to_owned()
}

const PAGE: &str = "# Ibuprofen\n\nTake 200mg of ibuprofen now, and 400 mg at night. Take 2-4 mg of the other.\n\nIt takes 3-5 days.\n";

#[test]
fn standards_that_disagree_are_house_styles() {
    let place = tempfile::tempdir().expect("a folder");
    fs::write(place.path().join("page.md"), PAGE).expect("written");
    let in_style = |style: &str| {
        fs::write(place.path().join("leaflint.toml"), format!("style = \"{style}\"\n")).expect("written");
        let show =
            |finding: &serde_json::Value| format!("{} {} {}", word(finding, "code"), word(finding, "severity"), word(finding, "quote"));
        found(place.path(), "unit-spacing,dose-range-dash", show)
    };
    let set = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(in_style("plain"), set(&["dose-range-dash warning 2-4 mg", "unit-spacing advice 200mg"]));
    assert_eq!(in_style("nhs"), set(&["dose-range-dash warning 2-4 mg", "unit-spacing advice 4 mg", "unit-spacing advice 400 mg"]));
    assert_eq!(in_style("ismp"), set(&["dose-range-dash error 2-4 mg", "unit-spacing advice 200mg"]));
    assert_eq!(in_style("who"), set(&["dose-range-dash warning 2-4 mg", "unit-spacing advice 200mg"]));
}

#[test]
fn a_team_decides_by_path_audience_type_and_language() {
    let place = tempfile::tempdir().expect("a folder");
    let toml = "source-language = \"en\"\n\
        [[overrides]]\npaths = [\"content/clinic/**\"]\nrules = { vague-link = \"off\" }\n\
        [[overrides]]\naudiences = [\"clinicians\"]\nrules = { vague-link = \"advice\" }\n\
        [[overrides]]\ntypes = [\"medicine\"]\nrules = { vague-link = \"warning\" }\n\
        [[overrides]]\nlanguages = [\"es\"]\nrules = { vague-link = \"off\" }\n";
    fs::write(place.path().join("leaflint.toml"), toml).expect("written");
    fs::create_dir_all(place.path().join("content/clinic")).expect("folders");
    for (name, field) in [
        ("a", "audience: adults"),
        ("clinic/b", "audience: adults"),
        ("c", "audience: clinicians"),
        ("d", "type: medicine"),
        ("e", "language: es"),
    ] {
        let page = format!("---\n{field}\n---\n\n# Ibuprofen\n\nSee [here](x.md). Lea [aquí](x.md).\n");
        fs::write(place.path().join(format!("content/{name}.md")), page).expect("written");
    }
    let show = |finding: &serde_json::Value| format!("{} {} {}", word(finding, "file"), word(finding, "severity"), word(finding, "code"));
    let all = found(place.path(), "accessibility", show);
    let links: Vec<&String> = all.iter().filter(|line| line.ends_with("vague-link")).collect();
    assert_eq!(links, ["content/a.md error vague-link", "content/c.md advice vague-link", "content/d.md warning vague-link"]);
}
