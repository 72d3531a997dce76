//! Pages of web sites become pages of Markdown; what belonged to the site is named.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

fn import(place: &Path, arguments: &[&str], input: &str) -> (Option<i32>, String, String) {
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
