//! What holds for documents of either format.

use super::*;
use proptest::prelude::*;

fn parse(text: &str, format: Format) -> Document {
    Document::parse(text, Origin { source: SourceId(0), format, language: &Language::english() })
}

fn markdown(text: &str) -> Document {
    parse(text, Format::Markdown)
}

/// One line a block: its kind and its clean text.
fn outline(document: &Document) -> String {
    let kind = |block: &Block| match block.kind {
        BlockKind::Heading { level } => format!("h{level}"),
        BlockKind::Paragraph => "p".into(),
        BlockKind::Item { list, first } => format!("{}{list}", if first { "item" } else { "more" }),
        BlockKind::Cell { row, column, .. } => format!("cell {row}.{column}"),
        other => format!("{other:?}").to_lowercase(),
    };
    document.blocks.iter().map(|block| format!("{}: {}\n", kind(block), block.passage.text().replace('\n', "/"))).collect()
}

#[test]
fn markdown_becomes_the_blocks_that_a_reader_sees() {
    let page = "---\ntitle: T\n---\n# Back *pain*\n\nLine one\nline two &amp; three.\n\n- tight\n- second\n  - nested\n\n1. loose\n\n   more of it\n\n2. last\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n![Alt text](x.png)\n\nTerm\n: Meaning\n\nNote[^1].\n\n[^1]: The note.\n";
    let document = markdown(page);
    let expected = "h1: Back pain\np: Line one line two & three.\nitem0: tight\nitem0: second\nitem1: nested\nitem2: loose\nmore2: more of it\nitem2: last\nquotation: quoted\ncell 0.0: a\ncell 0.1: b\ncell 1.0: 1\ncell 1.1: 2\ncode: \nimage: \ndefinitionterm: Term\ndefinition: Meaning\np: Note.\nfootnote: The note.\n";
    assert_eq!(outline(&document), expected);
    assert_eq!(document.lists.iter().map(|list| (list.items, list.depth)).collect::<Vec<_>>(), [(2, 0), (1, 1), (2, 0)]);
    assert_eq!(document.images[0].alt, "Alt text");
    assert_eq!(document.blocks[document.images[0].block].kind, BlockKind::Image);
    assert_eq!(document.title(), Some("T"));
}

#[test]
fn content_is_what_a_translation_replaces() {
    let page = "# A title #\n\n\\*star and **bold**\nnext\n\n* item *one*\n\n| x \\| y | z |\n|---|---|\n| `a` | b |\n";
    let document = markdown(page);
    let contents: Vec<&str> = document.blocks.iter().map(|block| &page[block.content.range()]).collect();
    assert_eq!(contents, ["A title", "\\*star and **bold**\nnext", "item *one*", "x \\| y", "z", "`a`", "b"]);
}

#[test]
fn sections_nest_and_know_their_extent() {
    let document = markdown("intro\n\n# Title\n\n## Symptoms\n\na\n\n### Pain\n\nb\n\n## Causes\n\nc\n");
    let sections: Vec<_> = document.sections.iter().map(|section| (section.level, section.parent, section.extent.clone())).collect();
    assert_eq!(sections, [(0, None, 0..1), (1, None, 1..8), (2, Some(1), 2..6), (3, Some(2), 4..6), (2, Some(1), 6..8)]);
    assert!(document.is_within(3, Aspect::Symptoms));
}

#[test]
fn front_matter_keeps_values_as_written_with_their_places() {
    let page =
        "\u{feff}---\r\ntitle: \"Héé: x\"\r\nreviewed: 2026-06-01\r\nflag: no\r\nsources:\r\n  - One\r\n  - \"Two, 2\"\r\n---\r\nText.\r\n";
    let document = markdown(page);
    let front = &document.front_matter;
    assert_eq!(front.text("title"), Some("Héé: x"));
    assert_eq!(front.text("reviewed"), Some("2026-06-01"));
    assert_eq!(front.text("flag"), Some("no"));
    assert_eq!(
        front.list("sources").iter().map(|(text, span)| (*text, &page[span.range()])).collect::<Vec<_>>(),
        [("One", "One"), ("Two, 2", "\"Two, 2\"")]
    );
    assert_eq!(&page[front.field("reviewed").expect("a field").value_span.range()], "2026-06-01");
    assert_eq!(outline(&document), "p: Text.\n");
}

#[test]
fn broken_front_matter_is_a_fault_and_the_page_is_read() {
    let document = markdown("---\ntitle: a: b\n  - c\n---\nText.\n");
    assert!(document.front_matter.fault.is_some());
    assert_eq!(outline(&document), "p: Text.\n");
    let document = markdown("---\ntitle: never closed\n\nText.\n");
    assert!(document.faults[0].message.contains("never closed"));
    let document = markdown("---\n\nA rule across the page opens nothing.\n");
    assert!(document.faults.is_empty());
}

#[test]
fn a_comment_covers_the_next_block() {
    let page = "<!-- leaflint allow: idiom, because it is quoted -->\n\nCovered.\n\nNot covered.\n\n<!-- leaflint allow-page: emoji, because the icons are the content -->\n";
    let document = markdown(page);
    let Scope::Block(span) = document.allows[0].scope else { panic!("a block") };
    assert_eq!(&page[span.range()], "Covered.");
    assert_eq!(document.allows[1].scope, Scope::Page);
    assert!(document.raw_html.is_empty());
}

#[test]
fn pasted_text_gets_its_headings_and_lists_back() {
    let page = "Back pain: a guide\n\nBack pain is common. Most people\nget better.\n\nCommon signs include:\n\n  • aching\n  • pain in the leg\n\nWhat causes it?\n\n1. Scar tissue\n\nScar tissue may form after surgery.\n\n2. Nerves\n\nNerves may be hurt.\n\nWhat to do\n- Rest\n- Walk\n\nYou may need:\nrest\nexercise\nmedicine\n\nCall 999 now.";
    let expected = "h1: Back pain: a guide\np: Back pain is common. Most people get better.\np: Common signs include:\nitem0: aching\nitem0: pain in the leg\nh2: What causes it?\nh3: Scar tissue\np: Scar tissue may form after surgery.\nh3: Nerves\np: Nerves may be hurt.\nh2: What to do\nitem1: Rest\nitem1: Walk\np: You may need:\nitem2: rest\nitem2: exercise\nitem2: medicine\np: Call 999 now.\n";
    let document = parse(page, Format::Plain);
    assert_eq!(outline(&document), expected);
    let bullet = document.blocks.iter().find(|block| block.passage.text() == "aching").expect("the item");
    assert_eq!(&page[bullet.span.range()], "• aching");
    assert!(bullet.inferred);
}

#[test]
fn deep_nesting_and_long_lines_are_survived() {
    for deep in
        [">".repeat(100_000), "[".repeat(100_000), "- ".repeat(20_000), "*a ".repeat(50_000), "(".repeat(100_000), "|".repeat(100_000)]
    {
        let _ = markdown(&deep);
        let _ = parse(&deep, Format::Plain);
    }
}

/// Pieces that trip Markdown parsers, joined at random.
fn tricky() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "#",
        "## ",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "> ",
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "[",
        "](",
        ")",
        "![",
        "|",
        "|-|\n",
        "\r\n",
        "\t",
        "    ",
        ": ",
        "[^1]",
        "[^1]: ",
        "&amp;",
        "&#0;",
        "\\",
        "<!--",
        "-->",
        "<b>",
        "---\n",
        "title: x\n",
        "é",
        "漢字",
        "العربية",
        "🙂",
        "\u{200d}",
        "\u{0}",
        "\u{feff}",
        "a",
        "b c",
        ".",
        "{ $x }",
        "{",
        "}",
        "~~",
        "• ",
        "Include:",
        "  \n",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn every_span_lies_on_character_boundaries_and_every_passage_finds_its_way_back(text in tricky(), plain in any::<bool>()) {
        let document = parse(&text, if plain { Format::Plain } else { Format::Markdown });
        for block in &document.blocks {
            for span in [block.span, block.content] {
                prop_assert!(text.get(span.range()).is_some(), "{span:?} of {text:?}");
            }
            prop_assert!(block.span.contains(block.content), "{:?} {:?} of {text:?}", block.span, block.content);
            for sentence in block.passage.sentences() {
                let span = block.passage.span(sentence.range);
                prop_assert!(text.get(span.range()).is_some(), "{span:?} of {text:?}");
            }
        }
        for link in &document.links {
            prop_assert!(text.get(link.span.range()).is_some());
            prop_assert!(link.block < document.blocks.len(), "{text:?}");
        }
        for image in &document.images {
            prop_assert!(image.block < document.blocks.len(), "{text:?}");
        }
        for section in &document.sections {
            prop_assert!(section.extent.end <= document.blocks.len());
        }
    }
}
