//! A build that takes over what has not changed gives the same bytes as one that makes everything anew, whatever was edited.

use assert_cmd::Command;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

const CONFIG: &str = "source-language = \"en\"\nlanguages = [\"es\", \"ar\"]\npublisher = \"A clinic\"\n[variables.phone]\ntype = \"phone\"\nsample = \"555 0100\"\n[publish]\ndrafts = true\n";
const FRONT: &str =
    "type: faq\nauthor: A team\nreviewer: A team\nreviewed: 2026-06-01\nnext-review: 2036-06-01\nsources:\n  - A book, 2020\n";

fn write(folder: &Path, path: &str, text: &str) {
    let place = folder.join(path);
    fs::create_dir_all(place.parent().expect("a folder")).expect("made");
    fs::write(place, text).expect("written");
}

fn edit(folder: &Path, path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(folder.join(path)).expect("read");
    assert!(text.contains(from), "{path} has “{from}”: {text}");
    fs::write(folder.join(path), text.replacen(from, to, 1)).expect("written");
}

fn page(title: &str, body: &str) -> String {
    format!("---\ntitle: {title}\n{FRONT}---\n# {title}\n\n{body}\n\n## When to get help\n\nCall {{ $phone }} about {title}.\n")
}

/// Five pages that lead to each other, a picture that two show, a glossary, and translations into two languages.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(root, "leaflint.toml", CONFIG);
    write(root, "content/a.md", &page("Asthma", "See [back pain](part/b.md#when-to-get-help) and [colds](c.md). ![A lung](lung.png)"));
    write(
        root,
        "content/part/b.md",
        &page("Back pain", "Rest your spine. See [asthma](../a.md#care) and [nothing](../gone.md). ![A lung](../lung.png)"),
    );
    write(root, "content/c.md", &page("Colds", "Drink a lot of water every day, and stay at home until you feel well again."));
    write(root, "content/d.md", &page("Diet", "Eat [well](a.md)."));
    write(root, "content/lung.png", "one picture");
    write(root, "locales/en/glossary.ftl", "-spine = spine\n    .definition = The bones of the back.\n");
    translate(root);
    folder
}

/// Brings the catalogues up to date and fills what is missing.
fn translate(root: &Path) {
    run(root, &["sync"]);
    for language in ["es", "ar"] {
        for (path, _) in tree(&root.join("locales/en")) {
            let Some(name) = path.strip_suffix(".ftl").filter(|name| *name != "glossary") else { continue };
            let english = fs::read_to_string(root.join(format!("locales/en/{path}"))).expect("read");
            write(root, &format!("locales/{language}/{name}.ftl"), &english.replace(" the ", " el ").replace("Drink", "Bebe"));
        }
    }
}

fn run(folder: &Path, arguments: &[&str]) -> i32 {
    let output = Command::cargo_bin("leaflint").expect("built").current_dir(folder).args(arguments).output().expect("it runs");
    let code = output.status.code().expect("no signal");
    assert!(code < 2, "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    code
}

/// The files of a folder with their bytes.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn add(folder: &Path, root: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            match entry.is_dir() {
                true => add(&entry, root, found),
                false => {
                    drop(found.insert(entry.strip_prefix(root).expect("below").display().to_string(), fs::read(&entry).expect("read")))
                }
            }
        }
    }
    let mut found = BTreeMap::new();
    add(folder, folder, &mut found);
    found
}

const BUILD: [&str; 5] = ["build", "--as-of", "2026-11-21", "--format", "html,json,text,ftl"];

/// Builds on top of what is there, and anew in another place: the same files come out. Gives how many were not written again.
fn both(root: &Path, more: &[&str], told: &str) -> usize {
    let before = written(&root.join("dist"));
    run(root, &[&BUILD, more].concat());
    run(root, &[&BUILD, more, &["--no-cache", "--out", "clean"]].concat());
    let (found, clean) = (tree(&root.join("dist")), tree(&root.join("clean")));
    assert_eq!(found.keys().collect::<Vec<_>>(), clean.keys().collect::<Vec<_>>(), "{told}");
    for (path, bytes) in &clean {
        assert_eq!(String::from_utf8_lossy(&found[path]), String::from_utf8_lossy(bytes), "{told}: {path}");
    }
    assert_eq!(run(root, &["verify", "dist"]), 0, "{told}");
    let after = written(&root.join("dist"));
    after.iter().filter(|(path, time)| before.get(*path) == Some(time)).count()
}

fn written(folder: &Path) -> BTreeMap<String, SystemTime> {
    if !folder.is_dir() {
        return BTreeMap::new();
    }
    let time = |path: &String| fs::metadata(folder.join(path)).and_then(|found| found.modified()).expect("a time");
    tree(folder).into_keys().map(|path| (path.clone(), time(&path))).collect()
}

#[test]
fn after_any_edit_a_build_gives_what_a_clean_one_gives() {
    let folder = project();
    let root = folder.path();
    let all = both(root, &[], "the first build");
    assert_eq!(all, 0);
    // One translation of four is left in English, which the gate finds.
    let pages = 4 * (3 * 4 - 2) + 3;
    assert_eq!(both(root, &[], "nothing"), pages, "all files of pages, and the picture in each language, are taken over");
    type Edit = (&'static str, fn(&Path), std::ops::Range<usize>);
    let edits: [Edit; 17] = [
        ("words of a page", |root| edit(root, "content/c.md", "water", "juice"), 30..pages),
        ("a message", |root| edit(root, "locales/es/d.ftl", "Eat", "Come"), 30..pages),
        ("a heading that others lead to", |root| edit(root, "content/part/b.md", "## When to get help", "## Who can help"), 4..pages),
        ("a title", |root| edit(root, "content/d.md", "# Diet", "# Food"), 4..pages),
        ("an error on a page that others lead to", |root| edit(root, "content/c.md", "# Colds", "# Colds\n\nTake { $dose }."), 4..pages),
        ("the error is gone", |root| edit(root, "content/c.md", "Take { $dose }.", ""), 4..pages),
        ("the picture", |root| write(root, "content/lung.png", "another picture"), 4..pages),
        ("the picture is gone", |root| fs::remove_file(root.join("content/lung.png")).expect("removed"), 1..pages),
        ("the picture is back", |root| write(root, "content/lung.png", "a picture"), 4..pages),
        ("a paragraph moves to another page", moved, 0..pages),
        ("translations follow", translate, 0..pages),
        ("a page more", |root| write(root, "content/gone.md", &page("New", "Rest.")), 4..pages),
        ("a page less", |root| fs::remove_file(root.join("content/c.md")).expect("removed"), 0..pages),
        ("the glossary", |root| edit(root, "locales/en/glossary.ftl", "bones of", "bones in"), 0..1),
        ("a template", |root| write(root, "templates/page.html", "<!DOCTYPE html><title>{{ title }}</title>{{ body }}"), 0..1),
        ("the configuration", |root| edit(root, "leaflint.toml", "A clinic", "Another clinic"), 0..1),
        ("a language more", |root| edit(root, "leaflint.toml", "\"es\", ", "\"es\", \"en-XA\", "), 0..1),
    ];
    for (told, edit, kept) in edits {
        edit(root);
        let found = both(root, &[], told);
        assert!(kept.contains(&found), "{told}: {found} files were kept");
    }
    assert!(both(root, &[], "nothing again") > pages);
    write(root, "clinic.toml", "phone = \"555 0199\"\n");
    assert_eq!(both(root, &["--values", "clinic.toml"], "values"), 0);
    edit(root, "clinic.toml", "0199", "0198");
    assert_eq!(both(root, &["--values", "clinic.toml"], "other values"), 0);
}

/// Takes the long paragraph of one page to another.
fn moved(root: &Path) {
    let text = "Drink a lot of juice every day, and stay at home until you feel well again.";
    edit(root, "content/c.md", text, "Rest.");
    edit(root, "content/d.md", "Eat [well](a.md).", &format!("Eat [well](a.md).\n\n{text}"));
}

#[test]
fn a_bundle_that_somebody_touched_is_made_good() {
    let folder = project();
    let root = folder.path();
    both(root, &[], "the first build");
    write(root, "dist/en/a.html", "other");
    fs::remove_file(root.join("dist/es/d.json")).expect("removed");
    write(root, "dist/en/more.html", "more");
    both(root, &[], "a file was changed, one removed, one added");
    fs::remove_dir_all(root.join("dist")).expect("removed");
    both(root, &[], "the bundle is gone");
    for file in fs::read_dir(root.join(".leaflint-cache")).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        fs::write(file, "leaflint bundle 1\n and then nothing that can be read").expect("written");
    }
    both(root, &[], "what the build before left cannot be read");
    fs::remove_dir_all(root.join(".leaflint-cache")).expect("removed");
    both(root, &[], "what the build before left is gone");
}

#[test]
fn two_builds_at_once_leave_a_whole_bundle() {
    let folder = project();
    let root = folder.path();
    run(root, &BUILD);
    for round in 0..3 {
        edit(root, "content/c.md", "# Colds", &format!("# Colds\n\nRound {round}."));
        std::thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| run(root, &BUILD));
            }
        });
        both(root, &[], "three builds at once");
    }
}
