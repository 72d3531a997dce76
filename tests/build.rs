//! `leaflint build` and `leaflint verify` from the command line: folders, exit codes, what is said.

use assert_cmd::Command;
use std::path::Path;

const FRONT: &str = "---\ntype: faq\npublisher: A clinic\nauthor: A team\nreviewer: A team\nreviewed: 2026-06-01\nnext-review: 2036-06-01\nsources:\n  - A book, 2020\n---\n";

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "leaflint.toml", "source-language = \"en\"\n[variables.phone]\ntype = \"phone\"\nsample = \"555 0100\"\n");
    write(folder.path(), "content/pain.md", &format!("{FRONT}# Back pain\n\nCall {{ $phone }}.\n"));
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let place = folder.join(path);
    std::fs::create_dir_all(place.parent().expect("a folder")).expect("made");
    std::fs::write(place, text).expect("written");
}

/// Runs leaflint in a folder: exit code, standard output, standard error.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("leaflint").expect("built").current_dir(folder).args(arguments).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.code().expect("no signal"), text(output.stdout), text(output.stderr))
}

#[test]
fn a_project_builds_into_its_dist_folder_and_verifies() {
    let folder = project();
    let (code, out, err) = run(folder.path(), &["build"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("stand for their samples"), "{out}");
    assert!(folder.path().join("dist/en/pain.html").is_file());
    assert_eq!(run(folder.path(), &["build"]).0, 0, "a bundle replaces a bundle");
    assert_eq!(run(folder.path(), &["verify", "dist"]).0, 0);
    write(folder.path(), "dist/en/pain.html", "other");
    let (code, out, _) = run(folder.path(), &["verify", "dist"]);
    assert_eq!(code, 1);
    assert!(out.contains("en/pain.html: holds other bytes"), "{out}");
    assert_eq!(run(folder.path(), &["verify", "content"]).0, 2);
}

#[test]
fn what_is_withheld_fails_the_run_and_says_why() {
    let folder = project();
    write(folder.path(), "content/other.md", &format!("{FRONT}# Other\n\nTake {{ $dose }}.\n"));
    let (code, out, _) = run(folder.path(), &["build"]);
    assert_eq!(code, 1);
    assert!(out.contains("en/other: withheld") && out.contains("$dose"), "{out}");
    assert!(!folder.path().join("dist/en/other.html").exists());
}

#[test]
fn a_wrong_value_is_an_error_before_anything_is_written() {
    let folder = project();
    write(folder.path(), "clinic.toml", "phone = \"ask at the desk\"\n");
    let (code, _, err) = run(folder.path(), &["build", "--values", "clinic.toml"]);
    assert_eq!(code, 2);
    assert!(err.contains("is no telephone number"), "{err}");
    assert!(!folder.path().join("dist").exists());
}

#[test]
fn a_folder_that_is_no_bundle_is_never_replaced() {
    let folder = project();
    write(folder.path(), "letters/mine.txt", "mine");
    for out in ["letters", ".", "content", "content/dist", "..", "leaflint.toml"] {
        let (code, _, err) = run(folder.path(), &["build", "--out", out]);
        assert_eq!(code, 2, "{out}: {err}");
    }
    assert!(folder.path().join("letters/mine.txt").is_file() && folder.path().join("content/pain.md").is_file());
}

#[test]
fn a_broken_template_is_named_and_the_old_bundle_stays() {
    let folder = project();
    assert_eq!(run(folder.path(), &["build"]).0, 0);
    write(folder.path(), "templates/page.html", "{% if %}");
    let (code, _, err) = run(folder.path(), &["build"]);
    assert_eq!(code, 2);
    assert!(err.contains("page.html"), "{err}");
    assert_eq!(run(folder.path(), &["verify", "dist"]).0, 0);
    write(folder.path(), "templates/page.html", "<!DOCTYPE html><title>{{ title }}</title>{{ body }}");
    assert_eq!(run(folder.path(), &["build"]).0, 0);
    assert!(std::fs::read_to_string(folder.path().join("dist/en/pain.html")).expect("read").starts_with("<!DOCTYPE html><title>Back pain"));
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = project();
    assert_eq!(run(folder.path(), &["build", "--dry-run"]).0, 0);
    assert!(!folder.path().join("dist").exists());
}

#[test]
fn each_clinic_gets_a_bundle_of_its_own() {
    let folder = project();
    write(folder.path(), "north.toml", "phone = \"555 0111\"\n");
    write(folder.path(), "south.toml", "phone = \"555 0122\"\n");
    let both = ["build", "--values", "north.toml", "--values", "south.toml", "--archive", "zip"];
    let (code, out, err) = run(folder.path(), &both);
    assert_eq!(code, 0, "{out}{err}");
    for (clinic, phone) in [("north", "555\u{a0}0111"), ("south", "555\u{a0}0122")] {
        let page = std::fs::read_to_string(folder.path().join(format!("dist/{clinic}/en/pain.html"))).expect("read");
        assert!(page.contains(phone), "{page}");
        assert_eq!(run(folder.path(), &["verify", &format!("dist/{clinic}")]).0, 0);
    }
    let packed = std::fs::read(folder.path().join("dist/north.zip")).expect("packed");
    assert_eq!(run(folder.path(), &both).0, 0, "bundles replace bundles");
    assert_eq!(std::fs::read(folder.path().join("dist/north.zip")).expect("packed"), packed);
    write(folder.path(), "south.toml", "phone = \"ask\"\n");
    write(folder.path(), "dist/north/en/mark", "");
    let (code, _, err) = run(folder.path(), &both);
    assert!(code == 2 && err.contains("south.toml"), "{err}");
    assert!(folder.path().join("dist/north/en/mark").is_file(), "one wrong value and nothing is written");
    assert_eq!(run(folder.path(), &["build", "--values", "north.toml", "--values", "north.toml"]).0, 2);
}

#[test]
fn verify_finds_a_flipped_byte_a_missing_file_and_one_too_many() {
    let folder = project();
    assert_eq!(run(folder.path(), &["build", "--format", "html,json,epub,text,ftl,typst"]).0, 0);
    let says = |what: &str| {
        let (code, out, _) = run(folder.path(), &["verify", "dist"]);
        assert_eq!(code, 1, "{out}");
        assert!(out.contains(what) && out.contains("1 file differs"), "{out}");
    };
    let book = folder.path().join("dist/en/leaflets-en.epub");
    let whole = std::fs::read(&book).expect("read");
    let mut flipped = whole.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 1;
    std::fs::write(&book, &flipped).expect("written");
    says("en/leaflets-en.epub: holds other bytes");
    std::fs::remove_file(&book).expect("removed");
    says("en/leaflets-en.epub: is in the manifest and not in the folder");
    std::fs::write(&book, &whole).expect("written");
    write(folder.path(), "dist/en/.hidden", "");
    says("en/.hidden: is in the folder and not in the manifest");
}

#[test]
fn one_thread_and_two_and_two_runs_give_the_same_bytes() {
    let folder = project();
    for at in 0..12 {
        write(folder.path(), &format!("content/part/p{at}.md"), &format!("{FRONT}# Page {at}\n\n[next](p{}.md) ![x](x.png)\n", at + 1));
    }
    write(folder.path(), "content/part/x.png", "x");
    let build = |(threads, packing): (&str, &str)| {
        let mut command = Command::cargo_bin("leaflint").expect("built");
        let arguments = ["build", "--format", "html,json,epub,text,ftl,typst", "--archive", packing, "--as-of", "2026-11-21"];
        let output = command.current_dir(folder.path()).env("RAYON_NUM_THREADS", threads).args(arguments).output().expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        let manifest = std::fs::read(folder.path().join("dist/manifest.json")).expect("read");
        (output.stdout, manifest, std::fs::read(folder.path().join(format!("dist.{packing}"))).expect("read"))
    };
    for packing in ["zip", "tar.zst"] {
        let one = build(("1", packing));
        assert!(one == build(("2", packing)) && one == build(("2", packing)));
    }
}
