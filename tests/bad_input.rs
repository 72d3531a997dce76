//! Bad input gets a sentence that names it, and never a panic.

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Runs leaflint in a folder: exit code, standard output, standard error.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("leaflint").expect("the binary").current_dir(folder).args(arguments).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let error = text(output.stderr);
    assert!(!error.contains("panicked"), "{error}");
    (output.status.code().expect("an exit code"), text(output.stdout), error)
}

fn write(folder: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, bytes).expect("written");
}

#[test]
fn a_path_that_leads_nowhere_is_named() {
    let place = folder();
    for path in ["no-such.md", "no/such/folder", "*.nothing", "empty"] {
        fs::create_dir_all(place.path().join("empty")).expect("a folder");
        let (code, out, error) = run(place.path(), &["check", path]);
        assert_eq!(code, 2, "{path}: {error}");
        assert!(error.contains(path), "{error}");
        assert_eq!(out, "");
    }
    let (code, _, error) = run(place.path(), &["check"]);
    assert_eq!(code, 2, "{error}");
    assert!(error.contains("content"), "{error}");
}

#[test]
fn files_that_are_no_utf_8_are_said_to_be_what_they_look_like() {
    let place = folder();
    write(place.path(), "windows.md", b"# Caf\xe9\n\nLa douleur est tr\xe8s fr\xe9quente.\n");
    write(place.path(), "utf16.md", b"\xff\xfe#\0 \0A\0\n\0");
    write(place.path(), "nul.md", b"# A\n\nb\0c\n");
    let (code, out, _) = run(place.path(), &["check", "--output-format", "short", "--select", "project", "."]);
    assert_eq!(code, 1);
    assert!(out.contains("windows.md:1:6: error[unreadable-text]") && out.contains("0xE9") && out.contains("windows-1252"), "{out}");
    assert!(out.contains("utf16.md:1:1") && out.contains("UTF-16LE"), "{out}");
    assert!(out.contains("nul.md:3:2") && out.contains("NUL"), "{out}");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_keep_columns_right() {
    let place = folder();
    write(place.path(), "bom.md", "\u{feff}# Title\r\n\r\nText with [here](x.md).\r\n");
    let (_, out, _) = run(place.path(), &["check", "--output-format", "short", "--select", "vague-link", "bom.md"]);
    assert!(out.starts_with("bom.md:3:11: error[vague-link]"), "{out}");
}

#[test]
fn front_matter_that_is_broken_or_never_closed_is_a_finding() {
    let place = folder();
    write(place.path(), "broken.md", "---\ntitle: a: b: c\n\t- x\n---\n# T\n");
    write(place.path(), "open.md", "---\ntitle: T\n\n# T\n");
    let (code, out, _) = run(place.path(), &["check", "--output-format", "short", "--select", "front-matter", "."]);
    assert_eq!(code, 1);
    assert!(out.contains("broken.md:") && out.contains("open.md:1:1"), "{out}");
    let (_, out, _) = run(place.path(), &["check", "--output-format", "short", "--select", "trust", "."]);
    assert_eq!(out, "", "what cannot be read is not missing");
}

#[test]
fn a_locale_folder_without_a_language_and_a_file_that_is_no_fluent_are_findings() {
    let place = folder();
    write(place.path(), "content/a.md", "# A\n\nText.\n");
    write(place.path(), "locales/not a language/a.ftl", "a = b\n");
    write(place.path(), "locales/es/a.ftl", "}}} this is no Fluent {{{\n= =\n");
    let (code, out, _) = run(place.path(), &["check", "--output-format", "short", "--select", "project"]);
    assert_eq!(code, 1);
    assert!(out.contains("unknown-language"), "{out}");
    let (code, _, error) = run(place.path(), &["status"]);
    assert_eq!(code, 0, "{error}");
}

#[test]
fn large_and_deep_pages_are_read() {
    let place = folder();
    write(place.path(), "large.md", format!("# Large\n\n{}", "Most people get better in a few weeks. ".repeat(300_000)));
    write(place.path(), "quotes.md", ">".repeat(100_000));
    write(place.path(), "brackets.md", "[".repeat(100_000));
    let (code, _, error) = run(place.path(), &["check", "--output-format", "json-lines", "--select", "structure", "."]);
    assert_eq!(code, 1, "{error}");
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_circles_are_not_followed() {
    let place = folder();
    write(place.path(), "pages/a.md", "# A\n\nText.\n");
    std::os::unix::fs::symlink(place.path().join("pages"), place.path().join("pages/again")).expect("a link");
    std::os::unix::fs::symlink("circle", place.path().join("circle")).expect("a link");
    let (code, _, error) = run(place.path(), &["check", "--select", "missing-title", "pages"]);
    assert_eq!(code, 0, "{error}");
    let (code, _, error) = run(place.path(), &["check", "circle"]);
    assert_eq!(code, 2);
    assert!(error.contains("circle"), "{error}");
}

#[test]
fn a_folder_where_a_file_is_due_is_walked_and_an_odd_configuration_is_said() {
    let place = folder();
    write(place.path(), "page.md/inner.md", "# A\n\nText.\n");
    let (code, _, error) = run(place.path(), &["check", "--select", "missing-title", "page.md"]);
    assert_eq!(code, 0, "{error}");
    write(place.path(), "leaflint.toml", "languges = [\"es\"]\n[rules]\nmissing-titel = \"off\"\n");
    let (code, out, _) = run(place.path(), &["check", "--output-format", "short", "--select", "project", "page.md"]);
    assert_eq!(code, 1);
    assert!(out.contains("leaflint.toml:1:1: error[configuration]") && out.contains("leaflint.toml:3:1"), "{out}");
    let (code, _, error) = run(place.path(), &["check", "--config", "none.toml", "page.md"]);
    assert_eq!(code, 2);
    assert!(error.contains("none.toml"), "{error}");
}

#[test]
fn one_thread_and_many_say_the_same() {
    let place = folder();
    for number in 0..40 {
        write(
            place.path(),
            &format!("p{number}.md"),
            format!("# Page {number}\n\nSigns include:\n\n## Empty\n\n## Empty\n\nSee [here](x.md).\n"),
        );
    }
    let one = run(place.path(), &["check", "--threads", "1", "--output-format", "json-lines", "."]);
    let many = run(place.path(), &["check", "--threads", "16", "--output-format", "json-lines", "."]);
    assert!(one.1.lines().count() > 100);
    assert_eq!(one, many);
}

#[test]
fn standard_input_is_a_page() {
    let place = folder();
    let mut command = Command::cargo_bin("leaflint").expect("the binary");
    command.current_dir(place.path()).args([
        "check",
        "--output-format",
        "short",
        "--select",
        "structure",
        "--stdin-filename",
        "pasted.md",
        "-",
    ]);
    let output = command.write_stdin("## Late\n\nText.\n").output().expect("it runs");
    let out = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(out.contains("pasted.md:1:4: error[heading-skip]"), "{out}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn pages_of_nothing_but_oddities_are_measured_and_checked() {
    let place = folder();
    let unknown = "---\nlanguage: xx\n---\n\n# A\n\nBala dola sima.\n";
    let pages = [
        ("empty.md", String::new()),
        ("numbers.md", "# 1\n\n12 34 5.6 7,8 1/2 ٣٤ १२\n".to_owned()),
        ("marks.md", "# ?\n\n… – !? () «» 。、\n".to_owned()),
        ("mixed.md", "# A\n\nTake таблетку 每天 مع الطعام และ दवा.\n".to_owned()),
        ("unknown.md", unknown.to_owned()),
        ("sentence.md", format!("# A\n\n{}\n", "blood pressure, ".repeat(65_536))),
        ("unspaced.txt", "x".repeat(20_000)),
        ("open.md", format!("# A\n\n{}\n", "{{ ".repeat(2_000))),
        ("signs.md", format!("# A\n\n{}\n", "a@".repeat(2_000))),
        ("shouted.md", format!("# A\n\n{}\n", "DR. ".repeat(2_000))),
    ];
    for (name, text) in &pages {
        write(place.path(), name, text);
    }
    for (name, text) in &pages {
        // `check` looks at much more, and at a sentence of a megabyte for long.
        for command in ["measure", "check"].into_iter().filter(|command| *command == "measure" || text.len() < 50_000) {
            let (code, out, error) = run(place.path(), &[command, "--output-format", "json-lines", name]);
            assert!(code <= 1, "{command} {name}: {error}");
            assert!(!out.contains("NaN") && !out.contains("inf\""), "{command} {name}: {out}");
            for line in out.lines() {
                let row: serde_json::Value = serde_json::from_str(line).expect("JSON");
                let (grade, words) = (&row["grade"], row["words"].as_u64());
                assert!(grade.is_null() || grade.as_f64().is_some_and(|grade| (0.0..=20.0).contains(&grade)), "{name}: {row}");
                assert!(command == "check" || words.is_some_and(|words| (words > 0) == grade.is_number()), "{name}: {row}");
            }
        }
    }
}
