//! What holds for printed leaflets: the markup is what was meant, text stays text, and what must not be printed is not.

use crate::publish::tests::{CONFIG, Sample, arabic};
use crate::publish::{Manifest, Print, Typesetter};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use typst_syntax::{SyntaxKind, SyntaxNode, parse};

/// What a document holds behind the design that all of them share.
fn written(document: &str) -> &str {
    &document[document.find("#place-of").expect("a leaflet")..]
}

fn pain(page: &str) -> String {
    let sample = Sample::new(&[("leaflet.txt", ""), ("leaflint.toml", CONFIG), ("content/pain.md", page), ("content/rest.md", "# Rest\n")]);
    let (files, _) = sample.build();
    written(&files["en/pain.typ"]).to_owned()
}

#[test]
fn every_kind_of_block_is_written() {
    let page = "# Back pain\n\nTake *care* and **rest**. [Why](rest.md), [web](https://example.org/a)[^1].\n\n### Too deep\n\n- one\n  - two\n- three\n\n3. c\n4. d\n\n- [ ] open\n- [x] done\n\n| When | What |\n|---|--:|\n| now | 1 |\n\n> [!WARNING]\n> Stop.\n\nTerm\n: Meaning.\n\n## When to get emergency help\n\nCall { $phone }.\n\n```\na \"b\"\n```\n\n[^1]: A *note*.\n";
    let text = pain(page);
    for part in [
        "#heading(level: 1)[Back pain]; #label(\"pain#back-pain\");",
        "Take #emph[care]; and #strong[rest];. #link(\"rest.pdf\")[Why];, #web-link(\"https://example.org/a\", \"example.org/a\")[web];\
         #footnote[A #emph[note];.]#label(\"pain#note-1\");.",
        "#heading(level: 2)[Too deep];",
        "#list(\n[one\n\n#list(\n[two],\n);],\n[three],\n);",
        "#enum(start: 3,\n[c],\n[d],\n);",
        "#list(marker: none,\n[#task(false, \"To do\");open],\n[#task(true, \"Done\");done],\n);",
        "#leaflet-table(2, (start, end,),\n[When], [What],\n[now], [1],\n);",
        "#alert-box(\"warning\")[Warning][Stop.];",
        "#terms(\nterms.item([Term], [Meaning.]),\n);",
        "#care-card(\"emergency\")[\n#heading(level: 2)[#urgency(\"emergency\")[Emergency];When to get emergency help];",
        "Call #link(\"tel:5550100\")[#left-to-right[555\u{a0}0100];];.",
        "#code-block(\"a \\\"b\\\"\\n\");",
    ] {
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
}

#[test]
fn a_part_without_a_translation_names_its_language() {
    let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n\nRest well.\n\nSleep.\n")]);
    std::fs::write(sample.path().join("leaflint.toml"), format!("{CONFIG}below = \"source\"\n")).expect("written");
    arabic(&sample, |text| (text != "Sleep.").then(|| format!("ع {text}")));
    let (files, _) = sample.build();
    let text = &files["ar/pain.typ"];
    assert!(text.contains("language: (lang: \"ar\", region: none, dir: rtl)"), "{text}");
    assert!(written(text).contains("#untranslated[#in-language(\"en\", none, ltr)[Sleep.];];"), "{}", written(text));
    assert!(written(text).contains("#notice(\"source\")"), "{}", written(text));
    assert!(files["ar/index.typ"].contains("#place-of(\"pain#\");"));
}

/// The functions that a document calls, and the kinds of markup in it; panics if Typst cannot read it.
fn used(document: &str) -> (BTreeSet<String>, HashSet<SyntaxKind>) {
    fn walk(node: &SyntaxNode, calls: &mut BTreeSet<String>, kinds: &mut HashSet<SyntaxKind>) {
        kinds.insert(node.kind());
        if node.kind() == SyntaxKind::FuncCall {
            let callee = node.children().next().expect("a function");
            calls.insert(callee.full_text().to_string());
        }
        node.children().for_each(|child| walk(child, calls, kinds));
    }
    let root = parse(document);
    let (errors, _) = root.errors_and_warnings();
    assert!(errors.is_empty(), "{errors:?}\n{document}");
    let (mut calls, mut kinds) = Default::default();
    walk(&root, &mut calls, &mut kinds);
    (calls, kinds)
}

const ATTACK: &str = "#eval(\"1\") #{panic()} ]; #read(\"/etc/passwd\") `raw` ```c``` $x$ *b* _i_ @ref <label> // no /* no */ = h \\ \\u{41} - + 1. ~ --- ... \"'; #sys https://evil.example";

#[test]
fn typst_in_pages_front_matter_translations_and_values_stays_text() {
    let quoted = serde_json::to_string(ATTACK).expect("text");
    // In Markdown the attack is written so that Markdown leaves it as it is.
    let escaped: String = ATTACK.chars().flat_map(|c| if c.is_ascii_punctuation() { vec!['\\', c] } else { vec![c] }).collect();
    let page = format!(
        "---\ntitle: {quoted}\nsummary: {quoted}\nauthor: {quoted}\nreviewer: {quoted}\nsources:\n  - {quoted}\n---\n# {escaped}\n\n{escaped} {{ $name }}\n\n= x\n\n## {escaped}\n\n- {escaped}\n\n| {escaped} |\n|---|\n| {escaped} |\n\n[{escaped}](<https://example.org/\"]#eval(1)>) `{}`\n\n```\n{ATTACK}\n```\n",
        ATTACK.replace('`', "")
    );
    let config = format!(
        "source-language = \"en\"\nlanguages = [\"ar\"]\npublisher = {quoted}\n[variables.name]\nsample = \"x\"\n[publish]\ndrafts = true\n"
    );
    let sample = Sample::new(&[("leaflint.toml", &config), ("content/pain.md", &page), ("content/calm.md", "# Calm\n\nRest.\n")]);
    // A brace in a message is written as a text of its own.
    let in_fluent = |text: &str| {
        let braces = text.replace('{', "\u{1}").replace('}', "{\"}\"}").replace('\u{1}', "{\"{\"}");
        braces.replace("{\"{\"} $name {\"}\"}", "{ $name }")
    };
    arabic(&sample, |text| Some(in_fluent(if text == "Rest." { &escaped } else { text })));
    let (files, manifest) = sample.build_with(Some(&format!("name = {quoted}\n")));
    let calm = Sample::new(&[("leaflint.toml", "source-language = \"en\"\n"), ("content/calm.md", "# Calm\n\nRest.\n\n1. a\n2. b\n")]);
    let (_, harmless) = used(&calm.build().0["en/calm.typ"]);
    let documents: Vec<&String> = files.iter().filter(|(path, _)| path.ends_with(".typ")).map(|(_, text)| text).collect();
    assert_eq!(documents.len(), 6, "{}", manifest.to_json());
    for document in documents {
        let (calls, _) = used(written(document));
        let known = [
            "address",
            "code",
            "code-block",
            "datetime",
            "emph",
            "facts",
            "heading",
            "in-language",
            "label",
            "leaflet-table",
            "left-to-right",
            "link",
            "list",
            "linebreak",
            "notice",
            "outline",
            "pagebreak",
            "place-of",
            "strong",
            "terms",
            "terms.item",
            "text",
            "title",
            "web-link",
        ];
        let others: Vec<&String> = calls.iter().filter(|call| !known.contains(&call.as_str())).collect();
        assert!(others.is_empty(), "{others:?}\n{document}");
        let (_, kinds) = used(document);
        let markup = [
            SyntaxKind::Raw,
            SyntaxKind::Equation,
            SyntaxKind::Strong,
            SyntaxKind::Emph,
            SyntaxKind::Ref,
            SyntaxKind::Label,
            SyntaxKind::Heading,
            SyntaxKind::ListItem,
            SyntaxKind::EnumItem,
            SyntaxKind::Shorthand,
            SyntaxKind::Link,
        ];
        let odd: Vec<_> = markup.into_iter().filter(|kind| kinds.contains(kind) && !harmless.contains(kind)).collect();
        assert!(odd.is_empty(), "{odd:?}\n{document}");
    }
    assert!(used("#eval(\"1\") `a`").0.contains("eval"), "the test can fail");
}

#[test]
fn what_says_nothing_is_not_printed_and_its_place_is_told() {
    let page = "# Pain\n\n![](x.png)\n\nSee [](https://example.org).\n\n| | |\n|---|---|\n| a | b |\n";
    let sample =
        Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", page), ("content/x.png", "x"), ("content/rest.md", "# Rest\n")]);
    let (files, manifest) = sample.build();
    assert!(!files.contains_key("en/pain.typ") && files.contains_key("en/pain.html") && files.contains_key("en/rest.typ"));
    let reasons = refused(&manifest, "en", "typst");
    for part in ["content/pain.md:3:1: the image “x.png”", "content/pain.md:5:1: the link to “https://example.org”", "content/pain.md:7:"]
    {
        assert!(reasons.contains(part), "{part}: {reasons}");
    }
    assert!(!files["en/index.typ"].contains("pain#"));
}

#[test]
fn a_sign_that_no_typeface_has_is_told_in_page_and_message() {
    let sample = Sample::new(&[
        ("leaflint.toml", CONFIG),
        ("content/pain.md", "# Pain\n\nRest 𝼀 well.\n"),
        ("content/rest.md", "# Rest\n\nSleep.\n"),
    ]);
    arabic(&sample, |text| Some(if text == "Sleep." { "نم 𝼁".into() } else { text.to_owned() }));
    let print = Print { lacking: Some(['𝼀', '𝼁'].into()), ..Print::default() };
    let (files, manifest) = sample.build_printed(None, print);
    assert!(refused(&manifest, "en", "typst").contains("content/pain.md:3:6: no typeface that was found has “𝼀” (U+1DF00)"));
    let reasons = refused(&manifest, "ar", "typst");
    assert!(reasons.contains("locales/ar/rest.ftl:") && reasons.contains("“𝼁” (U+1DF01)"), "{reasons}");
    assert!(files.contains_key("en/rest.typ") && !files.contains_key("ar/rest.typ"));
}

#[test]
fn a_pdf_is_what_the_typesetter_makes() {
    let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n"), ("content/rest.md", "# Rest\n")]);
    let typesetter = Typesetter::new(|document| {
        if document.contains("[Pain]; #label") {
            Err("error: out of paper".into())
        } else {
            Ok(format!("%PDF {}", document.len()).into_bytes())
        }
    });
    let (files, manifest) = sample.build_printed(None, Print { typesetter: Some(typesetter), ..Print::default() });
    assert!(files["en/rest.pdf"].starts_with("%PDF"));
    assert!(!files.contains_key("en/pain.pdf"));
    assert_eq!(refused(&manifest, "en", "pdf"), "error: out of paper\nerror: out of paper", "the page, and all pages in one");
}

#[test]
fn one_thread_and_two_give_the_same_documents() {
    let sample =
        Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n\nRest.\n"), ("content/rest.md", "# Rest\n\nSleep.\n")]);
    arabic(&sample, |text| Some(text.to_owned()));
    let build = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| sample.build()).0
    };
    assert_eq!(build(1), build(2));
}

#[test]
fn a_publisher_has_a_design_of_their_own() {
    let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n")]);
    let templates: BTreeMap<String, String> = [("page.typ".to_owned(), "{{ w.sources }} {{ publisher }}{{ title }}".to_owned())].into();
    let (files, _) = sample.build_templates(templates);
    assert_eq!(files["en/pain.typ"], "Sources \"Pain\"");
}

fn refused(manifest: &Manifest, language: &str, format: &str) -> String {
    let found = manifest.refused().filter(|(tag, _, name, _)| (*tag, *name) == (language, format));
    found.flat_map(|(_, _, _, reasons)| reasons.iter().cloned()).collect::<Vec<_>>().join("\n")
}
