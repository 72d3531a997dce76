//! A new project checks at once.

use assert_cmd::Command;

#[test]
fn a_new_project_is_clean_at_once_and_is_never_overwritten() {
    let place = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| {
        Command::cargo_bin("leaflint").expect("the binary").current_dir(place.path()).args(arguments).output().expect("it runs")
    };
    let nowhere = run(&["check"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&nowhere.stderr).contains("there is no project here: name a file or a folder"));
    let made = run(&["init"]);
    assert_eq!(made.status.code(), Some(0));
    assert!(made.stdout.starts_with(b"leaflint.toml and content/preparing-for-your-visit.md are written."));
    let check = run(&["check", "--fail-on", "advice"]);
    assert_eq!(check.status.code(), Some(0), "{}", String::from_utf8_lossy(&check.stdout));
    assert_eq!(run(&["init"]).status.code(), Some(2));
}

#[test]
fn fix_with_diff_shows_and_changes_nothing() {
    let place = tempfile::tempdir().expect("a folder");
    let page = place.path().join("a.md");
    let text = "# Flu\n\nEat fruit, e.g. apples.\n";
    std::fs::write(&page, text).expect("written");
    let mut command = Command::cargo_bin("leaflint").expect("the binary");
    let output = command.current_dir(place.path()).args(["check", "--fix", "--diff", "a.md"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("+Eat fruit, for example apples."), "{output:?}");
    assert_eq!(std::fs::read_to_string(&page).expect("the page"), text);
}
