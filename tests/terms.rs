//! `leaflint terms`: the inventory of pages, and of a glossary that is at fault.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn leaflint(folder: &Path, arguments: &[&str]) -> Vec<Value> {
    let mut command = Command::cargo_bin("leaflint").expect("the binary");
    let output = command.current_dir(folder).args(arguments).args(["--output-format", "json-lines"]).output().expect("it runs");
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8").lines().map(|row| serde_json::from_str(row).expect("JSON")).collect()
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, text).expect("written");
}

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

#[test]
fn a_faulty_glossary_is_told_with_both_places() {
    let place = tempfile::tempdir().expect("a folder");
    write(place.path(), "leaflint.toml", "source-language = \"en\"\n");
    write(place.path(), "content/a.md", "# A\n\nYou may have a stent.\n");
    let glossary = "\
-stent = stent
    .definition = A stent holds a vessel open.
-mesh-tube = mesh tube
    .definition = A tube of wire.
    .forms = Stent
-empty = graft
    .definition = { \"\" }
-none = shunt
-pattern = clots?
    .definition = Lumps of blood.
-foreign = стент
    .definition = A small tube.
";
    write(place.path(), "locales/en/glossary.ftl", glossary);
    let found = leaflint(place.path(), &["check", "--select", "faulty-glossary"]);
    let line = |place: &Value| place["start"]["line"].as_u64().unwrap_or_default();
    let said: Vec<(u64, &str, Vec<u64>)> = found
        .iter()
        .map(|row| {
            let other = row["related"].as_array().map(|related| related.iter().map(line).collect()).unwrap_or_default();
            (line(row), row["message"].as_str().unwrap_or_default(), other)
        })
        .collect();
    let wanted = [
        (2, "the definition of “stent” uses the term itself", vec![1]),
        (3, "“Stent” belongs to two terms: “stent” and “mesh-tube”", vec![1]),
        (6, "“graft” has no definition", vec![]),
        (8, "“shunt” has no definition", vec![]),
        (9, "“clots?” is read as it stands: leaflint knows no patterns here", vec![]),
        (11, "“стент” is not in the script of this language", vec![]),
    ];
    assert_eq!(said, wanted);
    assert!(found.iter().all(|row| row["help"].as_str().is_some_and(|help| !help.is_empty())));
}

/// Term, forms and definition of every row of a table; `lexicon/README.md` says how they are written.
fn rows(path: &Path) -> Vec<[String; 3]> {
    let text = fs::read_to_string(path).expect("a table");
    let cells = |line: &str| {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        [cells[0], cells[1], cells[4]].map(str::to_owned)
    };
    text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).skip(1).map(cells).collect()
}

#[test]
fn every_definition_of_the_lexicons_passes_leaflint_itself() {
    let place = tempfile::tempdir().expect("a folder");
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/terms/lexicon");
    let languages = ["en", "ar", "de", "es", "fr", "hi", "pt", "zh"];
    let targets: Vec<String> = languages[1..].iter().map(|tag| format!("\"{tag}\"")).collect();
    write(place.path(), "leaflint.toml", &format!("source-language = \"en\"\ntarget-languages = [{}]\n", targets.join(", ")));
    let mut glossaries = Vec::new();
    for tag in languages {
        let mut files: Vec<_> = if tag == "en" {
            fs::read_dir(tables.join("en")).expect("a folder").map(|entry| entry.expect("an entry").path()).collect()
        } else {
            vec![tables.join(format!("{tag}.tsv"))]
        };
        files.retain(|file| !file.ends_with("acronyms.tsv"));
        files.sort();
        let rows: Vec<[String; 3]> = files.iter().flat_map(|file| rows(file)).filter(|[_, _, definition]| !definition.is_empty()).collect();
        assert!(rows.len() > 200, "{tag}: {}", rows.len());
        let page: Vec<&str> = rows.iter().map(|[_, _, definition]| definition.as_str()).collect();
        write(place.path(), &format!("content/{tag}.md"), &format!("---\nlanguage: {tag}\n---\n# Words\n\n{}\n", page.join("\n\n")));
        let entry = |(number, [term, forms, definition]): (usize, &[String; 3])| {
            let forms = if forms.is_empty() { String::new() } else { format!("    .forms = {forms}\n") };
            format!("-term-{number} = {term}\n    .definition = {definition}\n{forms}")
        };
        glossaries.push((format!("locales/{tag}/glossary.ftl"), rows.iter().enumerate().map(entry).collect::<String>()));
    }
    // One sentence each; none long or hard, none with a word that is harder than the term. Half-known words (“hormone”) may stand
    // in the definition of a harder one.
    let rules = "hard-sentence,long-sentence,unexplained-term,undefined-acronym";
    let mut faults = leaflint(place.path(), &["check", "--select", rules, "content"]);
    faults.retain(|row| !(row["code"] == "unexplained-term" && row["severity"] == "advice"));
    assert!(faults.is_empty(), "{faults:#?}");
    for page in leaflint(place.path(), &["measure", "content"]) {
        let grade = page["grade"].as_f64().expect("a grade");
        assert!(grade < 8.0, "{}: {grade}", page["file"]);
    }
    // As a glossary: none circular, no form of two terms.
    for (path, text) in glossaries {
        write(place.path(), &path, &text);
    }
    let faults = leaflint(place.path(), &["check", "--select", "faulty-glossary"]);
    assert!(faults.is_empty(), "{faults:#?}");
}
