//! Pages, translations, values and file names that mean harm: escaped or refused.

use super::tests::{CONFIG, Sample, arabic, outcome};
use super::*;

/// Whether HTML holds anything that runs or loads: tags that leaflint never writes, event attributes, addresses that are scripts.
fn is_harmless(html: &str) -> bool {
    let lower = html.to_lowercase().replace("<script type=\"application/ld+json\">", "").replacen("</script>", "", 1);
    let tags = ["<script", "</script", "<iframe", "<object", "<embed", "<svg", "<style", "<form", "<base"];
    let inside_tags: String =
        lower.split('<').skip(1).filter_map(|part| part.split_once('>').map(|(tag, _)| tag)).collect::<Vec<_>>().join("\n");
    // What stands between quotation marks is a value, whatever it looks like.
    let names: String = inside_tags.split('"').step_by(2).collect();
    let addresses = ["=\"javascript:", "=\"data:", "=\"vbscript:"];
    let has_events = [" onerror=", " onload=", " onclick="].iter().any(|event| names.contains(event));
    !has_events && tags.iter().all(|tag| !lower.contains(tag)) && addresses.iter().all(|address| !inside_tags.contains(address))
}

const ATTACK: &str = "<script>alert(1)</script> \"'><img src=x onerror=alert(1)> </script><svg onload=alert(1)>";

#[test]
fn scripts_in_pages_front_matter_and_translations_stay_text() {
    let page = format!(
        "---\ntitle: {title}\nsummary: {title}\nauthor: {title}\nreviewer: {title}\nsources:\n  - {title}\n---\n# {ATTACK}\n\n{ATTACK}\n\n<script>alert(2)</script>\n\n<iframe src=\"https://evil.example\"></iframe>\n\n[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example) <javascript:alert(1)> [d](JAVASCRIPT&colon;alert(1))\n\n| {ATTACK} |\n|---|\n| `</code>{ATTACK}` |\n\n```\n{ATTACK}\n```\n",
        title = serde_json::to_string(ATTACK).expect("text")
    );
    let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", &page), ("content/calm.md", "# Calm\n\nRest.\n")]);
    arabic(&sample, |text| {
        Some(if text == "Calm" { "a</title></script>\u{1}b".into() } else { text.replace("Rest.", "x <b onclick=alert(1)>y</b>") })
    });
    let (files, manifest) = sample.build();
    for (path, html) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(is_harmless(html), "{path}: {html}");
    }
    assert!(files["en/pain.html"].contains("alert(1)"), "text stays text");
    assert_eq!(outcome(&manifest, "en", "pain").0, Outcome::Published);
    assert!(!is_harmless("<p><img src=x onerror=alert(1)></p>") && !is_harmless("<a href=\"javascript:x\">"), "the test can fail");
}

#[test]
fn values_cannot_leave_their_place() {
    let config = "source-language = \"en\"\n[variables.name]\nsample = \"x\"\n[variables.site]\ntype = \"address\"\nsample = \"https://example.org\"\n";
    let sample =
        Sample::new(&[("leaflint.toml", config), ("content/pain.md", "# Pain at { $name }\n\nSee { $name } and [us](<{ $site }>).\n")]);
    let values = format!("name = {}\nsite = \"https://example.org/?a=1&b=2\"\n", serde_json::to_string(ATTACK).expect("text"));
    let (files, _) = sample.build_with(Some(&values));
    assert!(is_harmless(&files["en/pain.html"]) && is_harmless(&files["en/index.html"]));
    assert!(files["en/pain.html"].contains("href=\"https://example.org/?a=1&amp;b=2\""));
}

#[test]
fn addresses_in_translations_and_in_values_run_nothing() {
    let config = "source-language = \"en\"\nlanguages = [\"ar\"]\n[publish]\ndrafts = true\n[variables.site]\ntype = \"address\"\nsample = \"https://example.org\"\n";
    let page = "# Pain\n\nSee [us](https://example.org/a) and [them](<{ $site }>).\n";
    let sample = Sample::new(&[("leaflint.toml", config), ("content/pain.md", page)]);
    arabic(&sample, |text| Some(format!("{text}\n    .href-1 = javascript:alert(1)")));
    let (files, _) = sample.build();
    for (path, text) in &files {
        let has_address = text.contains("=\"javascript:") || text.contains("link(\"javascript:");
        assert!(!has_address && (!path.ends_with(".html") || is_harmless(text)), "{path}: {text}");
    }
    let values = "site = \"javascript:alert(1)\"\n";
    assert!(Values::read("clinic.toml", values, &crate::config::read(config, crate::source::SourceId(0)).0).is_err());
}

#[test]
fn images_come_from_the_content_folder_alone() {
    let page = "# Pain\n\n![a](../secret.png)\n\n![b](%2e%2e/secret.png)\n\n![c](link.png)\n\n![d](https://evil.example/x.png)\n\n![e](folder/inside.png)\n";
    let sample = Sample::new(&[
        ("leaflint.toml", CONFIG),
        ("secret.png", "secret"),
        ("content/pain.md", page),
        ("content/folder/inside.png", "inside"),
    ]);
    #[cfg(unix)]
    std::os::unix::fs::symlink(sample.path().join("secret.png"), sample.path().join("content/link.png")).expect("a link");
    let (files, manifest) = sample.build();
    let (outcome, reasons) = outcome(&manifest, "en", "pain");
    assert_eq!(outcome, Outcome::Withheld);
    assert_eq!(reasons.matches("its image").count(), 4, "{reasons}");
    assert!(files.values().all(|bytes| !bytes.contains("secret")) || !files.keys().any(|path| path.contains("secret")));
}

#[test]
fn names_that_are_one_name_to_some_file_system_do_not_meet() {
    let mut files: Vec<(String, String)> = Vec::new();
    for at in 0..20 {
        for name in [format!("pain-{at}"), format!("Pain-{at}"), format!("PAIN-{at}")] {
            files.push((format!("content/{name}.md"), "# Pain\n\nRest.\n".to_owned()));
        }
    }
    files.push(("content/index.md".into(), "# Index\n\nRest.\n".into()));
    files.push(("content/con.md".into(), "# Con\n\nRest.\n".into()));
    let mut all: Vec<(&str, &str)> = vec![("leaflint.toml", "source-language = \"en\"\n")];
    all.extend(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let (built, manifest) = Sample::new(&all).build();
    let folded: BTreeSet<String> = built.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(folded.len(), built.len());
    assert_eq!(manifest.held_back().count(), 2 * 20 + 2);
    assert_eq!(outcome(&manifest, "en", "con").0, Outcome::Withheld);
}

#[test]
fn of_ten_thousand_names_that_meet_each_stands_once() {
    let names: Vec<String> =
        (0..2500).flat_map(|at| [format!("pain-{at}"), format!("Pain-{at}"), format!("PAIN-{at}"), format!("paiN-{at}")]).collect();
    let found = crate::publish::names::refusals_of(names.iter().map(String::as_str));
    assert_eq!((found.len(), found.iter().flatten().count()), (10_000, 7_500));
}

#[test]
fn no_page_is_read_through_a_link_out_of_the_project() {
    let outside = Sample::new(&[("secret.md", "# Secret\n\nsecret\n"), ("folder/other.md", "# Other\n\nsecret\n")]);
    let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n\nRest.\n")]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(outside.path().join("secret.md"), sample.path().join("content/secret.md")).expect("a link");
        std::os::unix::fs::symlink(outside.path().join("folder"), sample.path().join("content/folder")).expect("a link");
    }
    let (files, manifest) = sample.build();
    assert!(files.values().all(|text| !text.contains("secret")), "{:?}", files.keys());
    assert_eq!(manifest.languages[0].pages.len(), 1);
}

#[test]
fn a_page_named_like_markup_is_refused_or_escaped() {
    let page = "# Pain\n\nRest.\n";
    let odd =
        ["content/<img src=x onerror=alert(1)>.md", "content/a\"b.md", "content/it's & co.md", "content/..md", "content/x\u{202e}gpj.md"];
    let mut files = vec![("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n\n[a](<it's & co.md>)\n")];
    files.extend(odd.iter().map(|path| (*path, page)));
    let sample = Sample::new(&files);
    let (files, manifest) = sample.build();
    for (path, html) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(is_harmless(html) && !path.contains(['<', '"', '\u{202e}']), "{path}: {html}");
    }
    assert_eq!(outcome(&manifest, "en", "<img src=x onerror=alert(1)>").0, Outcome::Withheld);
    assert!(files["en/pain.html"].contains("<a href=\"it%27s%20%26%20co.html\">a</a>"), "{}", files["en/pain.html"]);
}

#[test]
fn a_flipped_byte_is_found() {
    let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n\nRest.\n")]);
    let (files, manifest) = sample.build();
    let mut entries: BTreeMap<String, FileEntry> =
        files.iter().map(|(path, text)| (path.clone(), FileEntry::of(text.as_bytes()))).collect();
    let manifest = manifest.to_json();
    assert_eq!(verify(&entries, &manifest), Ok(Vec::new()));
    entries.insert("en/pain.html".into(), FileEntry::of(files["en/pain.html"].replacen('R', "S", 1).as_bytes()));
    entries.remove("en/style.css");
    entries.insert("en/new.html".into(), FileEntry::of(b"x"));
    let expected =
        [Mismatch::Unknown("en/new.html".into()), Mismatch::Changed("en/pain.html".into()), Mismatch::Missing("en/style.css".into())];
    assert_eq!(verify(&entries, &manifest).expect("read"), expected);
}
