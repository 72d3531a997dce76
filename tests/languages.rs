//! What a run says of the languages of a project: one file alone, languages without a folder, pseudo-locales.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

fn project(languages: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().expect("a folder");
    for (path, text) in [
        ("leaflint.toml", format!("source-language = \"en\"\nlanguages = [{languages}]\n")),
        ("locales/en/a.ftl", "dose = Take 5 mg.\n".to_owned()),
        ("locales/en/b.ftl", "rest = Rest for 2 days.\n".to_owned()),
        ("locales/es/a.ftl", "dose = Tome 50 mg.\n".to_owned()),
        ("locales/es/b.ftl", "rest = Descanse 3 días.\n".to_owned()),
    ] {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    place
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::cargo_bin("leaflint").expect("the binary").current_dir(folder).args(arguments).output().expect("it runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn one_file_alone_is_reported_on() {
    let place = project("\"es\"");
    let short = |path: &str| run(place.path(), &["check", "--output-format", "short", "--select", "number-mismatch", path]);
    let one = short("locales/es/a.ftl");
    assert!(one.contains("es/a.ftl:1") && !one.contains("b.ftl"), "{one}");
    let both = short("locales/es");
    assert!(both.contains("es/a.ftl:1") && both.contains("es/b.ftl:1"), "{both}");
}

#[test]
fn a_language_without_a_folder_is_a_finding_at_its_name() {
    let place = project("\"es\", \"de\", \"en-XA\"");
    let found = run(place.path(), &["check", "--output-format", "short", "--select", "missing-locale"]);
    assert_eq!(found.lines().filter(|line| line.contains("missing-locale")).count(), 1, "{found}");
    assert!(found.contains("leaflint.toml:2:21"), "{found}");
    let one = run(place.path(), &["check", "--output-format", "short", "--select", "missing-locale", "locales/es/a.ftl"]);
    assert!(!one.contains("missing-locale"), "{one}");
}

#[test]
fn pseudo_locales_are_built_like_any_language() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path();
    run(folder, &["init", "."]);
    let out = run(folder, &["build", "en-XA", "ar-XB"]);
    let page = |language: &str| {
        let path = folder.join(format!("dist/{language}/preparing-for-your-visit.html"));
        fs::read_to_string(path).unwrap_or_else(|_| panic!("{out}"))
    };
    assert!(page("en-XA").contains("Þŕééþååŕîîñĝ ƒööŕ ýööûûŕ ṽîîšîîţ</h1>"), "{}", page("en-XA"));
    assert!(page("ar-XB").contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{}", page("ar-XB"));
    assert!(page("ar-XB").contains("\u{202e}visit\u{202c}</h1>"), "{}", page("ar-XB"));
    assert!(!folder.join("locales").exists(), "nobody has to read them");
}
