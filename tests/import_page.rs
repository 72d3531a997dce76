//! Pages of web sites become pages of Markdown; what belonged to the site is named.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

fn import(place: &Path, arguments: &[&str], input: impl Into<Vec<u8>>) -> (Option<i32>, String, String) {
    let mut command = Command::cargo_bin("leaflint").expect("the binary");
    let output = command.current_dir(place).arg("import-page").args(arguments).write_stdin(input).output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

const HTML: &str = "<!doctype html>\n<html lang=\"es\"><head><title>Dolor | Sitio</title></head><body>\n\
    <nav><a href=\"/\">Inicio</a> Salud</nav>\n<main><h1>Dolor de espalda</h1>\n<p>Es frecuente: 1 de cada 4.</p>\n\
    <p>Compartir</p></main>\n<p>Boletín</p>\n<script>x()</script></body></html>";

#[test]
fn html_from_standard_input_becomes_a_page_and_the_sites_own_parts_are_named() {
    let place = tempfile::tempdir().expect("a folder");
    let (code, page, said) = import(place.path(), &["-"], HTML);
    assert_eq!(code, Some(0), "{said}");
    let front = "---\ntitle: Dolor de espalda\ntype:\nlanguage: es\naudience:\nauthor:\npublisher:\nreviewer:\nreviewed:\nnext-review:\nsources:\n---\n\n";
    assert_eq!(page, format!("{front}# Dolor de espalda\n\nEs frecuente: 1 de cada 4.\n"));
    let left_out: Vec<&str> = said.lines().filter(|line| line.starts_with("  line")).collect();
    assert_eq!(left_out, ["  line 3: Inicio Salud", "  line 6: Compartir", "  line 7: Boletín"]);
}

#[test]
fn pasted_text_becomes_a_page_and_no_page_is_overwritten() {
    let place = tempfile::tempdir().expect("a folder");
    let text = "Home > Health > Back pain\r\n\r\nBack pain: what helps\r\n\r\nCommon signs include:\r\n\r\n• pain\r\n• stiffness\r\n";
    fs::write(place.path().join("pasted"), text).expect("written");
    let (code, _, said) = import(place.path(), &["pasted", "--out", "page.md"], "");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("line 1: Home > Health > Back pain"), "{said}");
    let page = fs::read_to_string(place.path().join("page.md")).expect("the page");
    assert!(page.starts_with("---\ntitle: \"Back pain: what helps\"\n"), "{page}");
    assert!(page.ends_with("---\n\n# Back pain: what helps\n\nCommon signs include:\n\n- pain\n- stiffness\n"), "{page}");
    let (code, _, said) = import(place.path(), &["pasted", "--out", "page.md"], "");
    assert_eq!(code, Some(2));
    assert!(said.contains("is there already"), "{said}");
}

#[test]
fn what_the_editor_gives_stands_in_the_front_matter() {
    let place = tempfile::tempdir().expect("a folder");
    let given = [
        "-",
        "--title",
        "Back pain: help",
        "--type",
        "condition",
        "--language",
        "en-GB",
        "--author",
        "Our clinic",
        "--reviewed",
        "2025-03-04",
    ];
    let sources = ["--source", "NHS, Back pain, 2025, https://example.org", "--source", "Our notes, 2024"];
    let (code, page, said) = import(place.path(), &[&given[..], &sources[..]].concat(), "<h1>Pain</h1><p>It hurts.</p>");
    assert_eq!(code, Some(0), "{said}");
    let front = "---\ntitle: \"Back pain: help\"\ntype: condition\nlanguage: en-GB\naudience:\nauthor: Our clinic\npublisher:\nreviewer:\n\
        reviewed: 2025-03-04\nnext-review:\nsources:\n  - \"NHS, Back pain, 2025, https://example.org\"\n  - \"Our notes, 2024\"\n---\n\n";
    assert_eq!(page, format!("{front}# Back pain: help\n\nIt hurts.\n"));
}

#[test]
fn pages_in_old_encodings_are_read_as_what_they_say_or_seem_to_be() {
    let place = tempfile::tempdir().expect("a folder");
    let (code, page, said) = import(place.path(), &["-"], b"<h1>Caf\xe9 \x96 don\x92t wait</h1>".as_slice());
    assert_eq!(code, Some(0), "{said}");
    assert!(page.ends_with("# Café – don’t wait\n") && said.starts_with("read as windows-1252, written as UTF-8\n"), "{page}{said}");
    let (_, page, said) = import(place.path(), &["-"], b"<meta charset='iso-8859-2'><h1>B\xf3l g\xb3owy</h1>".as_slice());
    assert!(page.ends_with("# Ból głowy\n") && said.starts_with("read as ISO-8859-2"), "{page}{said}");
}

#[test]
fn what_holds_no_page_makes_none() {
    let place = tempfile::tempdir().expect("a folder");
    for (input, why) in [(&b" \n\n"[..], "standard input is empty"), (&b"\x7fELF\0\0"[..], "standard input is no text")] {
        let (code, page, said) = import(place.path(), &["-"], input);
        assert_eq!((code, page.as_str()), (Some(2), ""), "{said}");
        assert!(said.contains(why), "{said}");
    }
}

#[test]
fn the_title_of_pasted_text_is_what_stands_first_without_the_sites_lines() {
    let place = tempfile::tempdir().expect("a folder");
    let (_, page, said) = import(place.path(), &["-"], "Skip to main content\nHome > Health > Flu\nFlu\n\nFlu is caused by a virus.\n");
    assert!(page.starts_with("---\ntitle: Flu\n") && page.ends_with("# Flu\n\nFlu is caused by a virus.\n"), "{page}{said}");
    assert!(said.contains("line 1: Skip to main content"), "{said}");
}

#[test]
fn links_within_a_page_are_left_to_publishing() {
    let place = tempfile::tempdir().expect("a folder");
    let html = "<h1>Flu</h1><ul><li><a href='#s'>Signs</a></li></ul><h2 id='s'>Signs</h2><ul><li>See <a href='#s'>signs</a></li></ul>";
    let (_, page, said) = import(place.path(), &["-"], html);
    assert!(page.ends_with("# Flu\n\n## Signs\n\n- See [signs](#s)\n"), "{page}");
    assert!(said.contains("line 1: Signs"), "{said}");
}

#[test]
fn films_and_frames_that_are_lost_are_named() {
    let place = tempfile::tempdir().expect("a folder");
    let html = "<main><h1>Rest</h1>\n<p>Lie down.</p>\n<iframe src='https://v.example/1'></iframe>\n<video src='a.mp4'></video></main>";
    let (_, page, said) = import(place.path(), &["-"], html);
    assert!(page.ends_with("# Rest\n\nLie down.\n"), "{page}");
    let lost = "left out, because a page of Markdown cannot hold it:\n  line 3: <iframe src='https://v.example/1'>\n  line 4: <video src='a.mp4'>\n";
    assert!(said.starts_with(lost), "{said}");
}
