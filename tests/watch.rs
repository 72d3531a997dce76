//! `check --watch` looks again when a page changes.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

#[test]
fn a_page_that_changes_is_checked_again() {
    let place = tempfile::tempdir().expect("a folder");
    let page = place.path().join("page.md");
    fs::write(&page, "# Sleep\n\nSee [here](b.md).\n").expect("written");
    let mut process = Command::new(env!("CARGO_BIN_EXE_leaflint"))
        .current_dir(place.path())
        .args(["check", "--watch", "--select", "vague-link", "--output-format", "short", "page.md"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut said = BufReader::new(process.stderr.take().expect("standard error")).lines();
    let mut found = BufReader::new(process.stdout.take().expect("standard output")).lines();
    // A change that nobody notices would let this test wait for ever.
    let (done, is_done) = channel::<()>();
    let guard = thread::spawn(move || {
        let _ = is_done.recv_timeout(Duration::from_secs(120));
        let _ = process.kill();
        process.wait().expect("it ended");
    });
    let next = |lines: &mut dyn Iterator<Item = std::io::Result<String>>| lines.next().expect("a line").expect("UTF-8");
    assert!(next(&mut found).contains("page.md:3:5"));
    assert!(next(&mut said).contains("watching"));
    fs::write(&page, "# Sleep\n\nSleep helps.\n\nSee [here](b.md).\n").expect("written");
    let again = next(&mut found);
    done.send(()).expect("the guard waits");
    guard.join().expect("the guard ends");
    assert!(again.contains("page.md:5:5"), "{again}");
}
