//! What holds the house together: the order of modules, the homes of outside crates, the sizes of files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Modules from left to right; a module uses only what stands left of it. Siblings share a rank and never use each other.
/// `config` names languages, so it stands after `language`.
const ORDER: [&[&str]; 13] = [
    &["source"],
    &["diagnostic"],
    &["language"],
    &["config"],
    &["text"],
    &["reading", "terms"],
    &["document", "catalog"],
    &["project"],
    &["translate"],
    &["lint", "publish"],
    &["emit"],
    &["cli"],
    &["lib", "main", "build"],
];

/// Outside crates and the files or folders that may use them.
const HOMES: [(&str, &[&str]); 27] = [
    ("pulldown_cmark", &["document/parse.rs", "document/markdown/"]),
    ("pulldown_cmark_to_cmark", &["document/markdown/"]),
    ("html5gum", &["document/html/tokens.rs"]),
    ("fluent_syntax", &["catalog/"]),
    ("fluent_bundle", &["catalog/"]),
    ("codespan_reporting", &["emit/human.rs"]),
    ("clap", &["cli/"]),
    ("clap_complete", &["cli/completions.rs"]),
    ("clap_mangen", &["cli/man.rs"]),
    (
        "rayon",
        &[
            "project/load.rs",
            "project/read.rs",
            "project/shelf.rs",
            "project/tree.rs",
            "lint/",
            "publish/",
            "emit/mod.rs",
            "cli/mod.rs",
            "cli/making.rs",
            "cli/measure.rs",
            "translate/plan.rs",
        ],
    ),
    ("notify_debouncer_full", &["cli/watch.rs"]),
    ("indicatif", &["cli/"]),
    ("serde_saphyr", &["document/front_matter.rs"]),
    ("ignore", &["project/find.rs"]),
    ("tempfile", &["project/"]),
    ("minijinja", &["publish/"]),
    ("zip", &["publish/", "translate/exchange/archive.rs"]),
    ("icu_collator", &["publish/order.rs"]),
    ("tar", &["publish/archive.rs"]),
    ("ruzstd", &["publish/archive.rs"]),
    ("fontdb", &["project/fonts.rs"]),
    ("ttf_parser", &["project/fonts.rs"]),
    ("whatlang", &["text/detect.rs"]),
    ("icu_segmenter", &["text/"]),
    ("quick_xml", &["translate/exchange/xml.rs"]),
    ("csv", &["translate/exchange/table.rs"]),
    ("rustix", &["project/tree.rs"]),
];

/// The only files that touch the disk.
const DISK: [&str; 7] =
    ["build.rs", "project/load.rs", "project/read.rs", "project/store.rs", "project/together.rs", "project/tree.rs", "project/find.rs"];

const MOST_LINES: usize = 400;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            files_below(&entry, extension, found);
        } else if entry.extension().is_some_and(|end| end == extension) {
            found.push(entry);
        }
    }
    found.sort();
}

/// Every Rust file of `src`: its path below `src` with `/`, and its text without the tests at its end and without comments.
fn code() -> Vec<(String, String)> {
    let src = root().join("src");
    let mut paths = Vec::new();
    files_below(&src, "rs", &mut paths);
    let name = |path: &Path| path.strip_prefix(&src).expect("below src").to_string_lossy().replace('\\', "/");
    let is_test = |name: &str| name.ends_with("tests.rs") || name.ends_with("testing.rs");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a text");
        let shipped = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
        let without_comments = shipped.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        (name(&path), without_comments)
    };
    let all: Vec<(String, String)> = paths.into_iter().map(read).filter(|(name, _)| !is_test(name)).collect();
    assert!(all.len() > 50, "the sources were found");
    all
}

fn module_of(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or_default()
}

/// The modules that a text names as `crate::module`.
fn used_modules(text: &str) -> Vec<&str> {
    let after = text.match_indices("crate::").map(|(at, name)| &text[at + name.len()..]);
    let word = |rest: &'_ str| rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
    after.map(|rest| &rest[..word(rest)]).collect()
}

#[test]
fn a_module_uses_only_what_stands_left_of_it() {
    let ranks: BTreeMap<&str, usize> =
        ORDER.iter().enumerate().flat_map(|(rank, names)| names.iter().map(move |name| (*name, rank))).collect();
    let mut wrong = Vec::new();
    for (file, text) in code() {
        let own = module_of(&file);
        let rank = *ranks.get(own).unwrap_or_else(|| panic!("{file} belongs to a module that the order does not name"));
        for used in used_modules(&text) {
            let Some(&other) = ranks.get(used) else { continue };
            if used != own && other >= rank {
                wrong.push(format!("{file} uses crate::{used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_outside_crate_has_one_home() {
    let mut wrong = Vec::new();
    for (file, text) in code() {
        for (name, homes) in HOMES {
            let is_used =
                text.contains(&format!("use {name}::")) || text.contains(&format!(" {name}::")) || text.contains(&format!("({name}::"));
            if is_used && !homes.iter().any(|home| file.starts_with(home)) {
                wrong.push(format!("{file} uses {name}, whose home is {homes:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_the_project_touches_the_disk() {
    let touches = |text: &str| ["std::fs", "File::open", "File::create", "fs::read", "fs::write"].iter().any(|word| text.contains(word));
    let wrong: Vec<String> =
        code().into_iter().filter(|(file, text)| touches(text) && !DISK.contains(&file.as_str())).map(|(file, _)| file).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn clock_and_environment_stay_in_the_command_line() {
    let reaches = |text: &str| ["Zoned::now", "SystemTime::now", "Instant::now", "std::env::"].iter().any(|word| text.contains(word));
    let wrong: Vec<String> = code()
        .into_iter()
        .filter(|(file, text)| reaches(text) && !file.starts_with("cli/") && file != "build.rs")
        .map(|(file, _)| file)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    let mut paths = Vec::new();
    files_below(&root().join("src"), "rs", &mut paths);
    let long = |path: &PathBuf| {
        let lines = fs::read_to_string(path).expect("a text").lines().count();
        (lines > MOST_LINES).then(|| format!("{}: {lines} lines", path.display()))
    };
    let wrong: Vec<String> = paths.iter().filter_map(long).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_source_file_says_what_it_is() {
    let mut paths = Vec::new();
    files_below(&root().join("src"), "rs", &mut paths);
    let is_silent = |path: &&PathBuf| !fs::read_to_string(path).expect("a text").starts_with("//! ");
    let wrong: Vec<&PathBuf> = paths.iter().filter(is_silent).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_dependency_says_what_it_is_for() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let mut in_dependencies = false;
    let mut silent = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.contains("dependencies");
        } else if in_dependencies && line.contains(" = ") && !line.starts_with('#') && !line.contains(" # ") {
            silent.push(line);
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn a_rule_is_two_files_and_a_line() {
    let mut files = Vec::new();
    files_below(&root().join("src/lint/rules"), "rs", &mut files);
    let mut rules = 0;
    for file in files {
        let text = fs::read_to_string(&file).expect("a text");
        if !text.contains("pub(super) static RULE: Rule") {
            continue;
        }
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let group = fs::read_to_string(file.with_file_name("mod.rs")).expect("the list of its group");
        let lines = group.lines().filter(|line| line.contains(name.as_str()) && line.trim_matches([' ', ',']) == name);
        assert_eq!(lines.count(), 1, "{name} is one line of its group's list");
        assert!(file.with_extension("md").exists(), "{name} has its page");
        rules += 1;
    }
    assert!(rules > 100, "the rules were found: {rules}");
}
