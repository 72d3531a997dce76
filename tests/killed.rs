//! Runs that are killed, that run at once, or that are merged leave every file whole, and the next run makes it right.

use assert_cmd::cargo::cargo_bin;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Instant;

/// Enough to meet every part of a run; more by running this again.
const KILLS: u32 = 20;
const PAGES: usize = 12;

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(cargo_bin("leaflint"));
    command.current_dir(folder).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let output = command(folder, arguments).output().expect("it runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Every file of the locales folder, hidden ones too.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn below(folder: &Path, root: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                below(&path, root, found);
            } else {
                let name = path.strip_prefix(root).expect("below").to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).expect("read"));
            }
        }
    }
    let mut found = BTreeMap::new();
    below(&folder.join("locales"), &folder.join("locales"), &mut found);
    found
}

fn restore(folder: &Path, files: &BTreeMap<String, Vec<u8>>) {
    fs::remove_dir_all(folder.join("locales")).expect("removed");
    for (name, bytes) in files {
        let path = folder.join("locales").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }
}

fn page(number: usize, dose: &str, more: &str) -> String {
    format!("# Tablets {number}\n\nTake {dose} mg of medicine {number} a day.\n\n## Rest {number}\n\n- Rest on day {number}.\n\n{more}\n")
}

fn write_pages(folder: &Path, text: impl Fn(usize) -> String) {
    fs::create_dir_all(folder.join("content")).expect("made");
    for number in 0..PAGES {
        fs::write(folder.join(format!("content/page-{number}.md")), text(number)).expect("written");
    }
}

/// A project that was extracted and translated, with edits of its pages that wait for `sync`; and its files before and after.
fn edited(folder: &Path) -> [BTreeMap<String, Vec<u8>>; 2] {
    fs::write(folder.join("leaflint.toml"), "languages = [\"es\"]\n").expect("written");
    write_pages(folder, |number| page(number, "5", &format!("Text {number} that will go away.")));
    run(folder, &["sync"]);
    run(folder, &["export", "--format", "po", "--out", "out"]);
    for number in 0..PAGES {
        let path = folder.join(format!("out/es/page-{number}.po"));
        let text = fs::read_to_string(&path).expect("read");
        let mut source = String::new();
        let translated: Vec<String> = text
            .lines()
            .map(|line| {
                if let Some(text) = line.strip_prefix("msgid \"") {
                    source = text.to_owned();
                }
                if line == "msgstr \"\"" && source != "\"" { format!("msgstr \"ES {source}") } else { line.to_owned() }
            })
            .collect();
        fs::write(&path, translated.join("\n") + "\n").expect("written");
    }
    import(folder);
    let before = files(folder);
    // The last text of each page moves to the next one, or goes; doses change.
    write_pages(folder, |number| {
        let moved = (number + PAGES - 1) % PAGES;
        page(number, "50", &if moved.is_multiple_of(2) { format!("Text {moved} that will go away.") } else { String::new() })
    });
    run(folder, &["sync"]);
    let after = files(folder);
    run(folder, &["sync"]);
    assert_same(&files(folder), &after, "after the second sync");
    restore(folder, &before);
    assert_ne!(before, after);
    [before, after]
}

fn import(folder: &Path) -> Output {
    let paths: Vec<String> = (0..PAGES).map(|number| format!("out/es/page-{number}.po")).collect();
    let mut arguments = vec!["import"];
    arguments.extend(paths.iter().map(String::as_str));
    run(folder, &arguments)
}

/// Fails with what differs, in few words.
fn assert_same(found: &BTreeMap<String, Vec<u8>>, wanted: &BTreeMap<String, Vec<u8>>, when: &str) {
    let names: std::collections::BTreeSet<&String> = found.keys().chain(wanted.keys()).collect();
    for name in names {
        let text = |files: &BTreeMap<String, Vec<u8>>| files.get(name).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        assert_eq!(text(found), text(wanted), "{name} {when}");
    }
}

/// Kills a run again and again; whatever it left, each file must be whole, and the same run must come to the same end.
fn kill_often(folder: &Path, arguments: &[&str], [before, after]: &[BTreeMap<String, Vec<u8>>; 2]) {
    let start = Instant::now();
    run(folder, arguments);
    let whole_run = start.elapsed();
    assert_same(&files(folder), after, "without a kill");
    let mut met = 0;
    for number in 0..KILLS {
        restore(folder, before);
        let mut child: Child = command(folder, arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
        std::thread::sleep(whole_run.mul_f64(0.3 + 0.7 * f64::from(number) / f64::from(KILLS)));
        child.kill().expect("killed");
        child.wait().expect("it ended");
        let left = files(folder);
        for (name, bytes) in left.iter().filter(|(name, _)| !name.starts_with(".leaflint-")) {
            assert!(before.get(name) == Some(bytes) || after.get(name) == Some(bytes), "{name} is neither old nor new");
        }
        assert!(before.keys().all(|name| !after.contains_key(name) || left.contains_key(name)), "a file is gone");
        met += u32::from(&left != before && &left != after);
        run(folder, arguments);
        assert_same(&files(folder), after, &format!("after kill {number}"));
    }
    println!("{met} of {KILLS} kills met a run that was writing");
}

#[test]
fn a_killed_sync_leaves_every_file_whole_and_the_next_one_finishes() {
    let place = tempfile::tempdir().expect("a folder");
    let states = edited(place.path());
    kill_often(place.path(), &["sync", "--assume", "best"], &states);
}

#[test]
fn a_killed_import_leaves_every_file_whole_and_the_next_one_finishes() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path();
    edited(folder);
    write_pages(folder, |number| page(number, "5", &format!("Text {number} that will go away.")));
    let translated = files(folder);
    let untranslated: BTreeMap<String, Vec<u8>> =
        translated.iter().filter(|(name, _)| !name.starts_with("es/")).map(|(name, bytes)| (name.clone(), bytes.clone())).collect();
    restore(folder, &untranslated);
    run(folder, &["sync"]);
    let before = files(folder);
    import(folder);
    let after = files(folder);
    restore(folder, &before);
    let paths: Vec<String> = (0..PAGES).map(|number| format!("out/es/page-{number}.po")).collect();
    let mut arguments = vec!["import"];
    arguments.extend(paths.iter().map(String::as_str));
    kill_often(folder, &arguments, &[before, after]);
}

#[test]
fn runs_at_once_wait_for_each_other() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path();
    let [before, after] = edited(folder);
    for _ in 0..3 {
        restore(folder, &before);
        let mut children: Vec<Child> = (0..4).map(|_| command(folder, &["sync"]).spawn().expect("it starts")).collect();
        assert!(children.iter_mut().all(|child| child.wait().expect("it ended").success()));
        assert_same(&files(folder), &after, "after four runs");
    }
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "user.name=A test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"]);
    let output = command.args(arguments).output().expect("git runs");
    assert!(
        output.status.success(),
        "{arguments:?}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn two_branches_that_each_add_a_paragraph_merge_without_a_collision() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path();
    let text = |first: &str, last: &str| {
        format!(
            "# Pain\n\nRest for a day.\n\n{first}Eat a meal.\n\nDrink some water.\n\nKeep warm.\n\nWear loose clothes.\n\n{last}Call us.\n"
        )
    };
    let commit = |text: &str, message: &str| {
        fs::write(folder.join("content/pain.md"), text).expect("written");
        run(folder, &["sync"]);
        git(folder, &["add", "-A"]);
        git(folder, &["commit", "-qm", message]);
    };
    fs::create_dir(folder.join("content")).expect("made");
    fs::write(folder.join("leaflint.toml"), "languages = [\"es\"]\n").expect("written");
    git(folder, &["init", "-q"]);
    commit(&text("", ""), "A page");
    git(folder, &["checkout", "-qb", "one"]);
    commit(&text("Sleep well.\n\n", ""), "One more paragraph");
    git(folder, &["checkout", "-q", "main"]);
    commit(&text("", "Sleep long.\n\n"), "Another one");
    git(folder, &["merge", "-q", "-m", "Both", "one"]);
    let merged = fs::read_to_string(folder.join("locales/en/pain.ftl")).expect("read");
    let keys: Vec<&str> = merged.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key).collect();
    let mut unique = keys.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!((keys.len(), unique.len()), (9, 9), "{merged}");
    assert!(String::from_utf8_lossy(&run(folder, &["sync"]).stdout).contains("no file written"));
}
