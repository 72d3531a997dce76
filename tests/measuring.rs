//! What a page holds besides its prose leaves its grade alone, and every input gets figures or none.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn rows(folder: &Path, arguments: &[&str]) -> Vec<Value> {
    let arguments = [&["measure", "--output-format", "json-lines"], arguments].concat();
    let output = Command::cargo_bin("leaflint").expect("the binary").current_dir(folder).args(arguments).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(!text.contains("NaN") && !text.contains("inf,"), "{text}");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn page(name: &str, text: &str) -> Value {
    let place = tempfile::tempdir().expect("a folder");
    fs::write(place.path().join(name), text).expect("written");
    rows(place.path(), &[name]).remove(0)
}

const PROSE: &str = "You can go home on the day of your operation. Ask a friend to drive you home after the visit, because you may feel sleepy. \
    Take your medicine with food. Call us if your leg feels weak, or if you have a fever. A physiotherapist will visit you at home.";

fn leaflet() -> String {
    format!("# Recovery\n\n{PROSE}\n\n{PROSE} {PROSE}\n\n- Rest for two days\n- Walk a little each day\n- Drink enough water\n")
}

#[test]
fn what_is_no_prose_leaves_the_grade_as_it_is() {
    let plain = leaflet();
    let grade = page("a.md", &plain)["grade"].clone();
    assert!(grade.as_f64().expect("a grade") > 2.0);
    let ends = [
        "```\nlet extraordinary = complicated();\n```\n",
        "<!-- an extraordinarily complicated comment -->\n",
        "https://www.example.org/extraordinarily/complicated.html\n",
        "<https://www.example.org/extraordinarily/complicated.html>\n",
        "{{< youtube extraordinary >}}\n",
        "{{% notice extraordinary %}}\n",
        "{% include extraordinary.html %}\n",
        "## Extraordinarily complicated considerations\n",
        "| Extraordinary | Complicated |\n| --- | --- |\n| characterisation | considerations |\n",
        "![An extraordinarily complicated picture](x.png)\n",
    ];
    for end in ends {
        assert_eq!(page("a.md", &format!("{plain}\n{end}"))["grade"], grade, "{end}");
    }
    let inside = [
        "`extraordinary`",
        "https://www.example.org/a?b=c.",
        "<https://www.example.org/extraordinary>",
        "www.example.org",
        "help.desk@example.org",
        "{{< ref \"extraordinary\" >}}",
        "<!-- extraordinary -->",
    ];
    for words in inside {
        assert_eq!(page("a.md", &plain.replace("two days", &format!("two days {words}")))["grade"], grade, "{words}");
    }
    assert_eq!(page("a.md", &format!("---\ntitle: An extraordinary characterisation\n---\n\n{plain}"))["grade"], grade);
    assert_eq!(page("a.md", &plain.replace("a friend", "[a friend](https://www.example.org/extraordinary)"))["grade"], grade);
}

#[test]
fn one_leaflet_has_one_grade_however_it_is_written() {
    let plain = leaflet();
    let grade = |name: &str, text: &str| page(name, text)["grade"].as_f64().expect("a grade");
    let first = grade("a.md", &plain);
    let stopped = plain.replace("days\n", "days.\n").replace("day\n", "day.\n").replace("water\n", "water.\n");
    let text = plain.replace("# Recovery", "Recovery").replace("- ", "• ");
    let items = "<li>Rest for two days</li><li>Walk a little each day</li><li>Drink enough water</li>";
    let html = format!("<h1>Recovery</h1>\n<p>{PROSE}</p>\n<p>{PROSE} {PROSE}</p>\n<ul>{items}</ul>\n");
    for (name, text) in [("a.md", &stopped), ("a.txt", &text), ("a.html", &html)] {
        assert!((grade(name, text) - first).abs() < 0.5, "{name}: {} is not {first}", grade(name, text));
    }
}

#[test]
fn odd_input_has_figures_or_none_but_never_a_wrong_one() {
    let place = tempfile::tempdir().expect("a folder");
    let long = "blood pressure, ".repeat(65_536);
    let lines = ["", "12 34 5.6", "… – !? ()", "Take таблетку 每天 مع الطعام", "https://www.example.org", "{{< a >}}", long.trim()];
    fs::write(place.path().join("lines.txt"), lines.join("\n")).expect("written");
    for language in ["en", "ar", "zh", "sw", "xx"] {
        let rows = rows(place.path(), &["--lines", "lines.txt", "--language", language]);
        assert_eq!(rows.len(), lines.len());
        for at in [0, 2, 4, 5] {
            assert!(rows[at].is_null(), "{language}: {}", rows[at]);
        }
        for row in rows.iter().filter(|row| !row.is_null()) {
            assert!((0.0..=20.0).contains(&row["grade"].as_f64().expect("a grade")), "{row}");
            assert!((1.0..=6.0).contains(&row["difficulty"].as_f64().expect("a difficulty")), "{row}");
        }
    }
    assert!(page("empty.md", "")["grade"].is_null());
}

#[test]
fn more_pages_than_are_held_at_once_come_in_their_order() {
    let place = tempfile::tempdir().expect("a folder");
    let names: Vec<String> = (0..300).map(|at| format!("{at:03}.md")).collect();
    for name in &names {
        fs::write(place.path().join(name), format!("# {name}\n\nYou can go home.\n")).expect("written");
    }
    let rows = rows(place.path(), &["."]);
    assert_eq!(rows.iter().map(|row| row["file"].as_str().expect("a path")).collect::<Vec<_>>(), names);
}
