//! What only a translation has travels with it: the address of a link in its language, the gender of a term.

use leaflint::project::{Request, load};
use leaflint::translate::exchange::ExchangeFormat;
use std::fs;
use std::path::Path;
use std::process::Command;

const PAGE: &str = "---\ntitle: Your visit\n---\n# Your visit\n\nRead [our list](https://example.org/en) first.\n";
const TERMS: &str = "-nurse = nurse\n    .definition = A person who cares for ill people.\n";
const SPANISH_TERMS: &str = "-nurse = enfermera\n    .definition = Una persona que cuida.\n    .gender = feminine\n\n";

fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("leaflint")).args(arguments).current_dir(folder).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{arguments:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, text).expect("written");
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).expect("it is there")
}

#[test]
fn what_only_a_translation_has_goes_out_and_comes_back_in_every_format() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path();
    write(folder, "leaflint.toml", "languages = [\"es\"]\n");
    write(folder, "content/visit.md", PAGE);
    write(folder, "locales/en/glossary.ftl", TERMS);
    run(folder, &["sync"]);
    let project = load(&Request { config: Some(folder.join("leaflint.toml")), ..Request::default() }).expect("a project");
    let source = project.source_locale().expect("it was extracted");
    let mut spanish = String::new();
    for message in source.catalogs["visit"].messages() {
        let own = if message.key.starts_with("your-visit-") && spanish.contains("Su visita") {
            "    .href-1 = https://example.org/es\n"
        } else {
            ""
        };
        let text = if own.is_empty() { "Su visita" } else { "Lea antes [la lista][1]." };
        spanish.push_str(&format!("{} = {text}\n{own}\n", message.key));
    }
    write(folder, "locales/es/visit.ftl", &spanish);
    write(folder, "locales/es/glossary.ftl", SPANISH_TERMS);
    run(folder, &["sync"]);
    let files = ["locales/es/visit.ftl", "locales/es/glossary.ftl", "locales/es/visit.state", "locales/es/glossary.state"];
    let before = files.map(|path| read(folder, path));
    assert!(before[0].contains(".href-1") && before[1].contains(".gender"), "{before:?}");
    for format in ExchangeFormat::ALL {
        let out = format!("out-{}", format.name());
        run(folder, &["export", "es", "--format", format.name(), "--out", &out]);
        assert!(!run(folder, &["import", &out]).contains(" translated"), "{}", format.name());
        assert_eq!(files.map(|path| read(folder, path)), before, "{}", format.name());
        fs::remove_dir_all(folder.join("locales/es")).expect("gone");
        run(folder, &["import", &out, "--who", "sync"]);
        let after = files.map(|path| read(folder, path));
        assert_eq!(after, before, "{}", format.name());
    }
}

#[test]
fn a_folder_without_translations_is_told() {
    let place = tempfile::tempdir().expect("a folder");
    write(place.path(), "leaflint.toml", "languages = [\"es\"]\n");
    write(place.path(), "locales/en/a.ftl", "a = A\n");
    write(place.path(), "back/readme.txt", "nothing\n");
    let output = Command::new(assert_cmd::cargo::cargo_bin!("leaflint"))
        .args(["import", "back"])
        .current_dir(place.path())
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("“back” holds no .xlf, .po or .csv file"), "{said}");
}
