//! A check that takes over what the one before has found says exactly what a check says that looks at everything.

use assert_cmd::Command;
use leaflint::lint::{Memory, Options, lint, lint_again};
use leaflint::project::{Project, Request, load};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const CONFIG: &str = "source-language = \"en\"\nlanguages = [\"de\", \"es\"]\nsystem-dictionaries = false\ndictionaries = [\"dictionaries\"]\n\
    word-lists = [\"words.txt\"]\n";
const PAIN: &str = "---\ntype: condition\nreviewed: 2026-06-01\nnext-review: 2027-06-01\n---\n# Pain\n\nYou may have myelopathy. \
    See [the risks](sub/sleep.md#risks) and [the rest](more.md#rest). The zorbleratoins help.\n\nThe clinic closes on 3 March 2027.\n";
const MORE: &str = "# More\n\n## Rest\n\nRest helps. Ask about your **TENS** machine, and utilise the help that there is.\n";
const SLEEP: &str = "# Sleep\n\n## Risks\n\nYou may be tired.\n";

fn write(folder: &Path, path: &str, text: &str) {
    let place = folder.join(path);
    fs::create_dir_all(place.parent().expect("a folder")).expect("made");
    fs::write(place, text).expect("written");
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).expect("a text")
}

/// Three pages that lead to each other, with a glossary, a dictionary and a list of words.
fn project(config: &str) -> TempDir {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dictionaries");
    for name in ["en_GB.aff", "en_GB.dic"] {
        write(folder, &format!("dictionaries/{name}"), &read(&own, name));
    }
    write(folder, "leaflint.toml", config);
    write(folder, "words.txt", "tens\n");
    write(folder, "content/pain.md", PAIN);
    write(folder, "content/more.md", MORE);
    write(folder, "content/sub/sleep.md", SLEEP);
    write(folder, "locales/en/glossary.ftl", "-numbness = numbness\n    .definition = a feeling of having no feeling\n");
    place
}

fn check(folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let arguments = ["check", "--output-format", "json-lines"];
    let day = ["--as-of", "2026-11-21"].into_iter().filter(|_| !more.contains(&"--as-of"));
    let output = Command::cargo_bin("leaflint").expect("built").current_dir(folder).args(arguments).args(day).args(more).output();
    let output = output.expect("it runs");
    (output.status.code(), String::from_utf8(output.stdout).expect("text") + &String::from_utf8_lossy(&output.stderr))
}

/// What a command finds from now on, the same without and with what runs before have left.
fn found(folder: &Path, more: &[&str]) -> String {
    let anew = check(folder, &[more, &["--no-cache"]].concat());
    for _ in 0..2 {
        assert_eq!(check(folder, more), anew, "{more:?}");
    }
    anew.1
}

/// What checks have left.
fn left(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = folder.join(".leaflint-cache").read_dir() else { return Vec::new() };
    let paths = files.map(|file| file.expect("an entry").path());
    paths.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("check-"))).collect()
}

#[test]
fn whatever_a_finding_rests_on_may_change() {
    let place = project(CONFIG);
    let folder = place.path();
    Command::cargo_bin("leaflint").expect("built").current_dir(folder).arg("sync").output().expect("it runs");
    for (language, name) in [("de", "pain"), ("de", "more"), ("es", "pain"), ("es", "more"), ("es", "sub/sleep")] {
        // Nobody has translated yet: the texts stand there in English.
        write(folder, &format!("locales/{language}/{name}.ftl"), &read(folder, &format!("locales/en/{name}.ftl")));
    }
    let mut bytes = Vec::new();
    // What is found from now on, the same without and with what runs before have left.
    let mut found = |what: &str| {
        let project = opened(folder, what.len().is_multiple_of(2));
        let anew = lint(&project, &options("2026-11-21"));
        for _ in 0..2 {
            let (found, more) = again(&project, "2026-11-21", &bytes);
            assert_eq!(found, anew, "{what}");
            bytes = more.unwrap_or(std::mem::take(&mut bytes));
        }
        anew
    };
    let mut before = found("nothing");
    for code in ["misspelling", "unexplained-term", "plain-word"] {
        assert!(before.iter().any(|found| found.code == code), "{code}");
    }
    let mut changes = |what: &str, change: &dyn Fn()| {
        change();
        let after = found(what);
        assert_ne!(after, before, "nothing changed with {what}");
        before = after;
    };
    let other = |path: &'static str, from: &'static str, to: &'static str| {
        move || {
            let text = read(folder, path);
            assert!(text.contains(from), "{path}: {text}");
            write(folder, path, &text.replacen(from, to, 1));
        }
    };
    changes("a byte of a page", &other("content/more.md", "utilise", "utilize"));
    changes("the heading that another page leads to", &other("content/sub/sleep.md", "## Risks", "## Dangers"));
    changes("that heading, back again", &other("content/sub/sleep.md", "## Dangers", "## Risks"));
    changes("the page that another leads to, gone", &|| fs::rename(folder.join("content/more.md"), folder.join("more.md")).expect("moved"));
    changes("that page, without its heading", &|| write(folder, "content/more.md", &MORE.replace("## Rest", "## Other")));
    changes("the list of words", &|| write(folder, "words.txt", "zorbleratoins\n"));
    changes("the list of words, back again", &|| write(folder, "words.txt", "tens\n"));
    changes("a dictionary", &|| {
        write(folder, "dictionaries/en_GB.dic", &format!("{}zorbleratoins\n", read(folder, "dictionaries/en_GB.dic")))
    });
    changes("the glossary", &|| write(folder, "locales/en/glossary.ftl", "-myelopathy = myelopathy\n    .definition = a hurt nerve\n"));
    changes("a translation", &other("locales/es/sub/sleep.ftl", "You may be tired.", "Puede { $que } estar muy muy cansado."));
    changes("a translation that is gone", &|| fs::remove_file(folder.join("locales/de/more.ftl")).expect("removed"));
    changes("a message that is nobody's", &|| write(folder, "locales/es/more.ftl", "nothing-of-ours = Nada\n"));
    changes("the agreed words of a language", &|| write(folder, "locales/es/glossary.ftl", "-numbness = adormecimiento\n"));
    changes("the page of a translation", &other("content/sub/sleep.md", "You may be tired.", "You may be tired at 5 pm."));
    changes("the configuration", &|| write(folder, "leaflint.toml", &format!("{CONFIG}[rules]\nplain-word = \"error\"\n")));
    changes("what holds for some pages", &|| {
        write(
            folder,
            "leaflint.toml",
            &format!("{CONFIG}[[overrides]]\npaths = [\"content/sub/**\"]\n[overrides.rules]\nmissing-type = \"off\"\n"),
        );
    });
    changes("the name of a page", &|| fs::rename(folder.join("content/sub"), folder.join("content/nap")).expect("moved"));
    changes("a new page", &|| write(folder, "content/new.md", "# New\n\nSee [here](pain.md#nowhere).\n"));
    changes("a page that is no text", &|| fs::write(folder.join("content/new.md"), b"# N\xe9w\n").expect("written"));
    changes("a comment that allows a finding", &|| {
        write(folder, "content/new.md", "<!-- leaflint allow-page: vague-link, because so -->\n# New\n\nSee [here](pain.md#nowhere).\n");
    });
}

#[test]
fn whatever_is_asked_for_may_change() {
    let place = project(CONFIG);
    let folder = place.path();
    let all = found(folder, &[]);
    let asked: [&[&str]; 9] = [
        &["--as-of", "2027-03-03"],
        &["--as-of", "2027-03-04"],
        &["--as-of", "2027-06-02"],
        &["--as-of", "2026-05-31"],
        &["--select", "safety"],
        &["--select", "broken-link"],
        &["--ignore", "language"],
        &["--language", "es"],
        &["content/pain.md"],
    ];
    for (at, more) in asked.iter().enumerate() {
        assert!(found(folder, more) != all || at == 0, "{more:?}");
    }
    assert_eq!(found(folder, &[]), all);
    let short = |more: &[&str]| check(folder, &[&["--max-findings", "3", "--fail-on", "error"], more].concat());
    assert_eq!(short(&[]), short(&["--no-cache"]));
}

#[test]
fn what_is_left_is_no_longer_than_it_is_of_use() {
    let place = project(CONFIG);
    let folder = place.path();
    found(folder, &[]);
    let whole = left(folder);
    let [path] = &whole[..] else { panic!("{whole:?}") };
    assert_eq!(read(folder, ".leaflint-cache/.gitignore"), "*\n");
    let bytes = fs::read(path).expect("bytes");
    found(folder, &["content/more.md"]);
    assert_eq!(fs::read(path).expect("bytes"), bytes, "a check of one page forgets no other");
    fs::remove_file(folder.join("content/more.md")).expect("removed");
    found(folder, &[]);
    let shorter = fs::read(path).expect("bytes");
    assert!(shorter.len() < bytes.len(), "a page that is gone is forgotten");
    // Whatever becomes of it, nothing is said that is not so.
    write(folder, "content/more.md", MORE);
    for broken in [&bytes[..bytes.len() / 2], &bytes[..10], b"", &[0; 4096], &bytes[1..]] {
        fs::write(path, broken).expect("written");
        found(folder, &[]);
    }
    let anew = check(folder, &["--no-cache"]);
    for at in (0..bytes.len()).step_by(bytes.len() / 6) {
        let mut other = bytes.clone();
        other[at] ^= 1;
        fs::write(path, &other).expect("written");
        assert_eq!(check(folder, &[]), anew);
    }
    fs::remove_dir_all(folder.join(".leaflint-cache")).expect("safe to delete");
    found(folder, &[]);
}

#[test]
fn nothing_is_left_in_a_folder_that_is_no_project_nor_where_it_is_not_wanted() {
    let place = tempfile::tempdir().expect("a folder");
    write(place.path(), "more.md", MORE);
    check(place.path(), &["more.md"]);
    assert!(!place.path().join(".leaflint-cache").exists());
    let project = project(CONFIG);
    check(project.path(), &["--no-cache"]);
    assert!(!project.path().join(".leaflint-cache").exists());
    // A place that cannot be written is no fault of the pages.
    write(project.path(), ".leaflint-cache", "a file");
    found(project.path(), &[]);
}

#[test]
fn two_checks_at_once_leave_one_whole_file() {
    let place = project(CONFIG);
    let folder = place.path();
    let anew = check(folder, &["--no-cache"]);
    for round in 0..3 {
        write(folder, "content/more.md", &format!("{MORE}\nRound {round} is on.\n"));
        let now = check(folder, &["--no-cache"]);
        std::thread::scope(|scope| {
            let runs: Vec<_> = (0..4).map(|_| scope.spawn(|| check(folder, &[]))).collect();
            assert!(runs.into_iter().all(|run| run.join().expect("it ends") == now));
        });
        assert_eq!(check(folder, &[]), now);
        assert_eq!(left(folder).len(), 1);
    }
    write(folder, "content/more.md", MORE);
    assert_eq!(check(folder, &[]), anew);
}

fn options(day: &str) -> Options {
    Options { select: Vec::new(), ignore: Vec::new(), today: day.parse().expect("a day") }
}

/// What a project's run finds with what `bytes` remember, and what it remembers then.
fn again(project: &Project, day: &str, bytes: &[u8]) -> (Vec<leaflint::diagnostic::Diagnostic>, Option<Vec<u8>>) {
    let memory = Memory::read(bytes, "this", project, &options(day));
    let found = lint_again(project, &options(day), &memory);
    (found, memory.write(true))
}

fn opened(folder: &Path, one_at_a_time: bool) -> Project {
    let config = Some(folder.join("leaflint.toml"));
    load(&Request { config, one_at_a_time, ..Request::default() }).expect("it is read")
}

#[test]
fn a_language_is_looked_at_again_where_one_of_its_files_has_changed() {
    let place = project(CONFIG);
    let folder = place.path();
    Command::cargo_bin("leaflint").expect("built").current_dir(folder).arg("sync").output().expect("it runs");
    let text = read(folder, "locales/en/sub/sleep.ftl");
    for language in ["de", "es"] {
        write(folder, &format!("locales/{language}/sub/sleep.ftl"), &text);
        write(folder, &format!("locales/{language}/more.ftl"), &read(folder, "locales/en/more.ftl"));
    }
    let (_, bytes) = again(&opened(folder, true), "2026-11-21", &[]);
    let bytes = bytes.expect("all is new");
    write(folder, "locales/es/sub/sleep.ftl", &text.replace("You may be tired.", "Puede estar muy cansado."));
    let project = opened(folder, true);
    let memory = Memory::read(&bytes, "this", &project, &options("2026-11-21"));
    assert_eq!(lint_again(&project, &options("2026-11-21"), &memory), lint(&project, &options("2026-11-21")));
    assert_eq!(memory.found_anew(), ["\0es\0", "\0es\0sub/sleep"]);
}

#[test]
fn a_page_that_has_not_changed_is_not_looked_at_again() {
    for config in [CONFIG, "source-language = \"en\"\n"] {
        let place = project(config);
        let read = || opened(place.path(), true);
        let (first, bytes) = again(&read(), "2026-11-21", &[]);
        let bytes = bytes.expect("all is new");
        let (second, more) = again(&read(), "2026-11-21", &bytes);
        assert!(first == second && more.is_none(), "nothing was found anew");
        let (_, more) = again(&read(), "2027-02-28", &bytes);
        assert!(more.is_none(), "the day changes nothing yet");
        let (_, more) = again(&read(), "2027-03-04", &bytes);
        assert!(more.is_some(), "the notice is past");
        let memory = Memory::read(&bytes, "another", &read(), &options("2026-11-21"));
        assert_eq!(lint_again(&read(), &options("2026-11-21"), &memory), first);
        assert!(memory.write(true).is_some(), "another leaflint takes over nothing");
    }
}

#[test]
fn a_link_into_another_page_is_followed_however_pages_are_read() {
    let place = project("source-language = \"en\"\n");
    write(place.path(), "content/sub/sleep.md", "# Sleep\n");
    let found = |one_at_a_time: bool| lint(&opened(place.path(), one_at_a_time), &options("2026-11-21"));
    let codes = |one_at_a_time: bool| found(one_at_a_time).iter().filter(|found| found.code == "broken-link").count();
    assert_eq!((codes(true), codes(false)), (1, 1));
    assert_eq!(found(true), found(false));
}

const LINES: [&str; 12] = [
    "# Pain",
    "## Risks",
    "## Rest",
    "You may have myelopathy.",
    "See [the risks](more.md#risks) and [the rest](pain.md#rest).",
    "<!-- leaflint allow: plain-word, because so -->",
    "We utilise the zorbleratoins.",
    "The clinic closed on 3 March 2026.",
    "---",
    "reviewed: 2026-06-01",
    "- A MRI scan of the lumbar spine, approximately twice daily; take 5mg of it",
    "",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]
    #[test]
    fn one_edit_after_the_other(edits in proptest::collection::vec((0..3_usize, 0..8_usize, 0..LINES.len(), 0..4_usize), 1..12)) {
        for config in [CONFIG, "source-language = \"en\"\n"] {
            let place = project(config);
            let mut bytes = Vec::new();
            for (page, at, line, what) in &edits {
                let path = ["content/pain.md", "content/more.md", "content/sub/sleep.md"][*page];
                let text = read(place.path(), path);
                let mut lines: Vec<&str> = text.lines().collect();
                let at = (*at).min(lines.len().saturating_sub(1));
                match what {
                    0 if !lines.is_empty() => drop(lines.remove(at)),
                    _ => lines.insert(at, LINES[*line]),
                }
                write(place.path(), path, &(lines.join("\n") + "\n"));
                let project = opened(place.path(), *what != 3);
                let day = ["2026-01-01", "2026-11-21", "2027-03-04", "2027-07-01"][*what];
                let (found, more) = again(&project, day, &bytes);
                prop_assert_eq!(found, lint(&project, &options(day)));
                bytes = more.unwrap_or(bytes);
            }
        }
    }
}

#[test]
fn a_run_over_one_page_reads_only_the_glossaries_of_translations() {
    let place = project(CONFIG);
    let folder = place.path();
    write(folder, "locales/de/more.ftl", "title = Mehr\n");
    write(folder, "locales/de/more.state", "");
    write(folder, "locales/de/glossary.ftl", "-nap = Nickerchen\n");
    write(folder, "locales/es/more.ftl", "title = Más\n");
    let read = |paths: &[&str]| -> Vec<String> {
        let config = Some(folder.join("leaflint.toml"));
        let paths = paths.iter().map(|path| folder.join(path).to_string_lossy().into_owned()).collect();
        let project = load(&Request { config, paths, one_at_a_time: true, ..Request::default() }).expect("it is read");
        let languages: Vec<&str> = project.locales.iter().map(|locale| locale.language.tag()).filter(|tag| *tag != "en").collect();
        assert_eq!(languages, ["de", "es"]);
        let all = project.sources.iter().map(|(_, file)| file.path.clone()).filter(|path| path.contains("locales/"));
        all.filter_map(|path| Some(path.rsplit_once("locales/")?.1.to_owned())).filter(|path| !path.starts_with("en/")).collect()
    };
    assert_eq!(read(&["content/more.md"]), ["de/glossary.ftl"]);
    assert_eq!(read(&["content/more.md", "locales/es"]), ["de/glossary.ftl", "es/more.ftl"]);
    assert_eq!(read(&[]).len(), 4);
}
