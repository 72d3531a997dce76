//! Rules that read pages read translations too, in their own language, and point into the `.ftl` file.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

/// A project of one page in English that is translated into Spanish.
fn project(page: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().expect("a folder");
    write(place.path(), "leaflint.toml", "source-language = \"en\"\nlanguages = [\"es\"]\n");
    write(place.path(), "content/a.md", page);
    place
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("written");
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::cargo_bin("leaflint").expect("the binary").current_dir(folder).args(arguments).output();
    String::from_utf8(output.expect("it runs").stdout).expect("UTF-8")
}

#[test]
fn a_long_sentence_in_a_translation_is_found_in_its_file() {
    let place = project("# Pain\n\nPain is **common**. See [our page](https://example.org/a).\n");
    let folder = place.path();
    run(folder, &["sync"]);
    let source = fs::read_to_string(place.path().join("locales/en/a.ftl")).expect("a catalogue");
    let key = source.lines().find_map(|line| line.strip_suffix(" = Pain is **common**. See [our page][1].")).expect("a message").to_owned();
    let long = "El dolor es **muy** frecuente y suele mejorar en pocas semanas sin que haga falta ningún tratamiento especial ni ninguna prueba ni ninguna operación ni nada.";
    write(folder, "locales/es/a.ftl", &format!("{key} = {long} Vea [aquí][1].\n"));
    let out = run(folder, &["check", "--select", "long-sentence,vague-link", "--output-format", "json-lines"]);
    let findings: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let found: Vec<_> = findings
        .iter()
        .map(|finding| (finding["code"].as_str(), finding["quote"].as_str(), finding["key"].as_str(), finding["language"].as_str()))
        .collect();
    let expected = [
        (Some("long-sentence"), Some(long), Some(key.as_str()), Some("es")),
        (Some("vague-link"), Some("[aquí][1]"), Some(key.as_str()), Some("es")),
    ];
    assert_eq!(found, expected, "{out}");

    // A run over the translations alone judges them beside their pages all the same.
    run(folder, &["sync"]);
    let alone = run(folder, &["check", "--select", "critical-change,stale-translation", "--output-format", "short", "locales/es"]);
    assert_eq!(alone, "");
}

#[test]
fn a_limit_set_in_the_words_of_the_source_language_follows_each_translation() {
    let place = tempfile::tempdir().expect("a folder");
    // Five words of Spanish say what four and a half of English and eight characters of Chinese do.
    fs::write(place.path().join("leaflint.toml"), "source-language = \"es\"\n[rules.long-sentence]\nadvice-above = 5\n").expect("written");
    let found = |name: &str, language: &str, text: &str| {
        fs::write(place.path().join(name), format!("---\nlanguage: {language}\n---\n\n# A\n\n{text}\n")).expect("written");
        let arguments = ["check", "--select", "long-sentence", "--output-format", "short", name];
        run(place.path(), &arguments)
    };
    assert_eq!(found("a.md", "es", "Tome una pastilla al día."), "");
    assert!(found("b.md", "es", "Tome una pastilla cada día siempre.").contains("this sentence has 6 words"));
    assert_eq!(found("c.md", "zh", "每天吃一片药吧。"), "");
    assert!(found("d.md", "zh", "每天早上吃一片药吧。").contains("this sentence has 10 characters"));
}

#[test]
fn translations_are_measured_in_their_own_language() {
    let place = project("# Pain\n\nPain in Omsk is common. Call us.\n");
    let folder = place.path();
    run(folder, &["sync"]);
    let source = fs::read_to_string(place.path().join("locales/en/a.ftl")).expect("a catalogue");
    let key = source.lines().find_map(|line| line.strip_suffix(" = Pain in Omsk is common. Call us.")).expect("a message").to_owned();
    write(folder, "locales/es/a.ftl", &format!("{key} = El dolor es frecuente. Llame. Pregunte.\n"));
    let rows = |arguments: &[&str]| -> Vec<serde_json::Value> {
        let all = [&["measure", "--output-format", "json-lines"], arguments].concat();
        run(folder, &all).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    };
    let told = |row: &serde_json::Value| {
        [&row["file"], &row["language"], &row["unit"], &row["formula"], &row["sentences"], &row["words"]].map(ToString::to_string).join(" ")
    };
    let found: Vec<String> = rows(&["content", "locales"]).iter().map(told).collect();
    let expected = ["\"content/a.md\" \"en\" \"page\" \"flesch-kincaid\" 2 7", "\"locales/es/a.ftl\" \"es\" \"page\" \"inflesz\" 3 6"];
    assert_eq!(found, expected);
    let sentences = rows(&["--by", "sentence", "locales/es"]);
    assert_eq!(sentences.iter().filter(|row| row["unit"] == "sentence").count(), 3);
    assert_eq!(sentences[1]["start"]["line"], 1);
    // Omsk is a name; pain, though the page is about it, is too common a word to weigh anything.
    let without = rows(&["--without-names", "content"]);
    assert_eq!((&without[0]["words"], &without[0]["left-out"]), (&6.into(), &1.into()), "{}", without[0]);
}
