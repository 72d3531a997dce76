//! What lets a team take leaflint up step by step: baselines, changed files, fixes.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

fn leaflint(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("leaflint").expect("the binary").current_dir(folder).args(arguments).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("an exit code"), text(output.stdout), text(output.stderr))
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=Tests", "-c", "user.email=tests@example.org", "-c", "commit.gpgsign=false"];
    let output = std::process::Command::new("git").current_dir(folder).args(identity).args(arguments).output().expect("git runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

const CHECK: [&str; 5] = ["check", "--select", "empty-section,vague-link", "--output-format", "short"];

#[test]
fn a_baseline_hides_what_was_there_and_says_what_is_gone() {
    let place = tempfile::tempdir().expect("a folder");
    let page = place.path().join("a.md");
    fs::write(&page, "# A\n\nText.\n\n## Empty\n\n## Also empty\n").expect("written");
    let with = |more: &[&str]| leaflint(place.path(), &[&CHECK[..], &["--baseline", "old.json", "."], more].concat());
    let (code, _, error) = with(&[]);
    assert_eq!(code, 2, "a missing baseline is not an empty one");
    assert!(error.contains("--update-baseline"), "{error}");
    assert_eq!(with(&["--update-baseline"]).0, 0);
    assert_eq!(with(&[]).0, 0);
    // Lines move, a finding is settled and a new one comes.
    fs::write(&page, "# A\n\nMore text.\n\nText.\n\n## Also empty\n\n## New and empty\n").expect("written");
    let (code, out, _) = with(&[]);
    assert_eq!(code, 1);
    assert_eq!(out.lines().count(), 1, "{out}");
    assert!(out.contains("New and empty"), "{out}");
    let (_, out, _) = leaflint(place.path(), &["check", "--select", "empty-section", "--baseline", "old.json", "."]);
    assert!(out.contains("1 of the baseline are gone"), "{out}");
}

#[test]
fn only_what_a_branch_changed_is_looked_at() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path();
    git(folder, &["init", "-q", "-b", "main"]);
    fs::write(folder.join("old.md"), "# Old\n\n## Empty\n").expect("written");
    git(folder, &["add", "."]);
    git(folder, &["commit", "-qm", "start"]);
    git(folder, &["checkout", "-qb", "work"]);
    let with = |more: &[&str]| leaflint(folder, &[&CHECK[..], more].concat());
    let (code, out, error) = with(&["--changed"]);
    assert_eq!((code, out.trim()), (0, "no page or translation changed"), "{error}");
    fs::write(folder.join("new.md"), "# New\n\n## Empty\n").expect("written");
    fs::write(folder.join("notes.rs"), "fn main() {}\n").expect("written");
    let (code, out, _) = with(&["--changed=main"]);
    assert_eq!(code, 1);
    assert!(out.contains("new.md") && !out.contains("old.md"), "{out}");
    assert_eq!(with(&["--changed=no-such-branch"]).0, 2);
}

#[test]
fn the_heaviest_findings_are_shown_first_of_too_many() {
    let place = tempfile::tempdir().expect("a folder");
    fs::write(place.path().join("a.md"), "# A\n\n## Empty\n\n## Empty\n\nSee [here](x.md).\n").expect("written");
    let (code, out, _) =
        leaflint(place.path(), &["check", "--select", "structure,vague-link", "--output-format", "short", "--max-findings", "2", "a.md"]);
    assert_eq!(code, 1);
    assert_eq!(out.lines().filter(|line| line.contains("error[")).count(), 2, "{out}");
}

const EASY: &str = "You can go home today. Ask a friend to drive you. Rest for two days. ";
const HARD: &str = "Postoperative rehabilitation incorporates individualised educational interventions and strengthening exercises. ";

#[test]
fn the_grade_of_a_page_may_only_go_down() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path();
    let page = folder.join("a.md");
    let easy = EASY.repeat(10);
    fs::write(&page, format!("# A\n\n{easy}\n")).expect("written");
    git(folder, &["init", "-q", "-b", "main"]);
    git(folder, &["add", "."]);
    git(folder, &["commit", "-qm", "start"]);
    git(folder, &["checkout", "-qb", "work"]);
    let with = |more: &[&str]| leaflint(folder, &[&["check", "--output-format", "short", "--select"], more].concat());
    assert_eq!(with(&["reading-grade", "--baseline", "old.json", "--update-baseline", "a.md"]).0, 0);
    assert_eq!(with(&["reading-grade", "--baseline", "old.json", "a.md"]).0, 0);
    fs::write(&page, format!("# A\n\n{easy}\n\n{HARD}\n")).expect("written");
    let (code, out, error) = with(&["reading-grade", "--baseline", "old.json", "a.md"]);
    assert_eq!(code, 1, "{out}{error}");
    assert!(out.contains("a.md:1:3: warning[reading-grade]: the grade of this page rose:") && out.contains("since the baseline"), "{out}");
    let (code, out, error) = with(&["reading-grade", "--changed=main"]);
    assert!(code == 1 && out.contains("since main"), "{out}{error}");
    // Only where the rule runs, and not where the page became easier.
    assert_eq!(with(&["empty-list", "--baseline", "old.json", "a.md"]).0, 0);
    fs::write(&page, format!("# A\n\n{}\n", "You can go. ".repeat(40))).expect("written");
    assert_eq!(with(&["reading-grade", "--baseline", "old.json", "--changed=main", "a.md"]).0, 0);
}

#[test]
fn a_team_s_repository_holds_its_grades_through_branches_folders_and_new_names() {
    let place = tempfile::tempdir().expect("a folder");
    let (top, folder) = (place.path(), place.path().join("leaflets"));
    fs::create_dir_all(folder.join("content")).expect("a folder");
    let write = |name: &str, text: &str| fs::write(folder.join("content").join(name), text).expect("written");
    let easy = EASY.repeat(10);
    write("a.md", &format!("# A\n\n{easy}\n"));
    write("b.md", &format!("# B\n\n{easy}\n"));
    git(top, &["init", "-q", "-b", "main"]);
    git(top, &["add", "."]);
    git(top, &["commit", "-qm", "start"]);
    git(top, &["checkout", "-qb", "work"]);
    let with = |more: &[&str]| leaflint(&folder, &[&["check", "--output-format", "short", "--select", "reading-grade"], more].concat());
    // The branch makes one page harder and gives it a new name, adds one, and leaves one alone.
    git(top, &["mv", "leaflets/content/a.md", "leaflets/content/home.md"]);
    write("home.md", &format!("# A\n\n{easy}\n\n{HARD}\n"));
    write("new.md", &format!("# New\n\n{}\n", HARD.repeat(20)));
    git(top, &["add", "."]);
    git(top, &["commit", "-qm", "work"]);
    let (code, out, error) = with(&["--changed=main"]);
    assert_eq!(code, 1, "{out}{error}");
    let rises: Vec<&str> = out.lines().filter(|line| line.contains("rose")).collect();
    assert_eq!(rises.len(), 1, "{out}");
    assert!(rises[0].starts_with("content/home.md:") && rises[0].contains(" → ") && rises[0].ends_with("since main"), "{out}");
    // What main does meanwhile is not the branch's work.
    git(top, &["checkout", "-q", "main"]);
    write("b.md", &format!("# B\n\n{easy}\n\n{HARD}\n"));
    git(top, &["commit", "-qam", "meanwhile"]);
    git(top, &["checkout", "-q", "work"]);
    assert_eq!(with(&["--changed=main"]).1, out);
    // Not in a repository: said, not guessed.
    let elsewhere = tempfile::tempdir().expect("a folder");
    let (code, _, error) = leaflint(elsewhere.path(), &["check", "--changed"]);
    assert!(code == 2 && !error.is_empty(), "{error}");
}

#[test]
fn a_baseline_says_when_it_grows() {
    let place = tempfile::tempdir().expect("a folder");
    let page = place.path().join("a.md");
    let update = || {
        let arguments = ["check", "--select", "empty-section,reading-grade", "--baseline", "old.json", "--update-baseline", "."];
        leaflint(place.path(), &arguments).1
    };
    let easy = EASY.repeat(10);
    fs::write(&page, format!("# A\n\n{easy}\n\n## Empty\n")).expect("written");
    assert_eq!(update(), "old.json holds 1 findings\n");
    assert_eq!(update(), "old.json holds 1 findings: 0 new, 0 gone\n");
    fs::write(&page, format!("# A\n\n{easy}\n\n{HARD}\n\n## Also empty\n\n## And this\n")).expect("written");
    let said = update();
    assert!(said.starts_with("old.json holds 2 findings: 2 new, 1 gone\nthe grade of a.md may now be "), "{said}");
}
