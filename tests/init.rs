//! A new project checks at once.

use assert_cmd::Command;

#[test]
fn a_new_project_is_clean_at_once_and_is_never_overwritten() {
    let place = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| {
        Command::cargo_bin("leaflint").expect("the binary").current_dir(place.path()).args(arguments).output().expect("it runs")
    };
    assert_eq!(run(&["init"]).status.code(), Some(0));
    let check = run(&["check", "--fail-on", "advice"]);
    assert_eq!(check.status.code(), Some(0), "{}", String::from_utf8_lossy(&check.stdout));
    assert_eq!(run(&["init"]).status.code(), Some(2));
}
