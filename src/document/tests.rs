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
fn html_becomes_the_blocks_that_a_reader_sees() {
    let page = "<!DOCTYPE html><html lang=en><head><title>Back &amp; neck</title><style>p{}</style></head>\r\n<body><nav><a href=/>Home</a></nav>\r\n<main><h1>Back\r\n  <em>pain</em></h1><p>Salt &amp; water<br>help &eacute;t&eacute;.</p><ul><li>one<li><p>two</p><p>more</p></ul>\r\n<table><tr><th>A<th>B<tr><td>1<td>2</table><p hidden>x</p>loose <b>text</b> <img src=a.png alt=\"a dog\"><p><img src=b.png alt=\"\"></p><blockquote>said</blockquote><dl><dt>T<dd>D</dl><p lang=fr>Bonjour</p></main></body></html>";
    let document = parse(page, Format::Html);
    let expected = "h1: Back pain\np: Salt & water/help été.\nitem0: one\nitem0: two\nmore0: more\ncell 0.0: A\ncell 0.1: B\ncell 1.0: 1\ncell 1.1: 2\np: loose text\nimage: \nquotation: said\ndefinitionterm: T\ndefinition: D\np: Bonjour\n";
    assert_eq!(outline(&document), expected);
    let water = document.blocks[1].passage.span(crate::text::TextRange::new(0..12));
    assert_eq!(&page[water.range()], "Salt &amp; water");
    assert_eq!(&page[document.blocks[0].content.range()], "Back\r\n  <em>pain");
    assert_eq!((document.lists[0].items, document.tables[0].columns, document.tables[0].rows), (2, 2, 2));
    assert!(document.tables[0].has_header && document.tables[0].idle_headers.is_empty());
    assert_eq!(document.images.iter().map(|image| image.is_decorative).collect::<Vec<_>>(), [false, true]);
    assert_eq!(document.languages[0].text, "Bonjour");
    assert_eq!(document.title(), Some("Back & neck"));
}

#[test]
fn a_link_of_html_is_named_by_words_images_or_label() {
    let page = "<body><p><a href=a>one <b>two</b></a> <a href=b><img src=x alt=logo></a> <a href=c aria-label=here></a> <a href=d></a></p><div id=n>by id</div><a href=e aria-labelledby=n>x</a>";
    let document = parse(page, Format::Html);
    assert_eq!(document.links.iter().map(|link| link.text.as_str()).collect::<Vec<_>>(), ["one two", "logo", "here", "", "by id"]);
    assert_eq!(&page[document.links[0].span.range()], "<a href=a>one <b>two</b></a>");
}

#[test]
fn deep_nesting_and_long_lines_are_survived() {
    for deep in [
        ">".repeat(100_000),
        "[".repeat(100_000),
        "- ".repeat(20_000),
        "*a ".repeat(50_000),
        "(".repeat(100_000),
        "|".repeat(100_000),
        "<div>".repeat(5_000),
    ] {
        let _ = markdown(&deep);
        let _ = parse(&deep, Format::Plain);
        let _ = parse(&deep, Format::Html);
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
        "</b>",
        "<a href=x>",
        "</a>",
        "<img alt=",
        "<p>",
        "<h2>",
        "<ul><li>",
        "</li>",
        "<table><td>",
        "</table>",
        "<br>",
        "<span lang=fr>",
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
    fn every_span_lies_on_character_boundaries_and_every_passage_finds_its_way_back(text in tricky(), format in prop::sample::select(vec![Format::Markdown, Format::Plain, Format::Html])) {
        let document = parse(&text, format);
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

#[test]
fn blocks_know_what_they_stand_in() {
    let page = "1. one\n   - [x] done\n\n     > [!WARNING]\n     > careful\n\n| a |\n|--:|\n| b |\n\nText[^n] ~~old~~ and ![i](a.png) here.\n\n[^n]: note\n";
    let document = markdown(page);
    let path = |block: &Block| {
        let mut kinds = Vec::new();
        let mut at = block.container;
        while let Some(place) = at {
            kinds.push(document.containers[place].kind.clone());
            at = document.containers[place].parent;
        }
        kinds
    };
    let careful = document.blocks.iter().find(|block| block.passage.text() == "careful").expect("read");
    let item = |number, task| ContainerKind::Item { number, task };
    assert_eq!(
        path(careful),
        [
            ContainerKind::Quotation(Some(Alert::Warning)),
            item(0, Some(true)),
            ContainerKind::List(1),
            item(0, None),
            ContainerKind::List(0)
        ]
    );
    assert_eq!(document.tables[0].alignments, [Alignment::End]);
    let text = document.blocks.iter().find(|block| block.kind == BlockKind::Paragraph).expect("read");
    assert_eq!(text.passage.text(), "Text old and  here.");
    assert_eq!((document.note_references[0].at, document.note_references[0].label.as_str()), (4, "n"));
    assert_eq!(document.images[0].at, "Text old and ".len());
    assert!(text.passage.marks().iter().any(|mark| mark.kind == crate::text::MarkKind::Strikethrough));
    assert_eq!(path(document.blocks.last().expect("blocks")), [ContainerKind::Footnote("n".into())]);
}

#[test]
fn the_way_through_a_site_and_the_day_of_a_page_are_no_headings() {
    let text = "Home > Conditions > Knee\n\nSore knees\n\nPublished by the clinic on 03/04/2019\n\nKnees hurt when they wear.\n";
    let document = parse(text, Format::Plain);
    let headings: Vec<&str> =
        document.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading { .. })).map(|block| block.passage.text()).collect();
    assert_eq!(headings, ["Sore knees"]);
}

#[test]
fn code_keeps_its_lines_and_plain_lists_hold_their_items() {
    let document = markdown("- a\n\n  ```\n  x\n   y\n  ```\n");
    assert_eq!(document.code[0].text, "x\n y\n");
    let document = parse("Signs include:\n- one\n- two\n", Format::Plain);
    let kinds: Vec<_> = document.containers.iter().map(|container| &container.kind).collect();
    let item = |number| ContainerKind::Item { number, task: None };
    assert_eq!(kinds, [&ContainerKind::List(0), &item(0), &item(1)]);
}

#[test]
fn a_block_can_reach_beyond_the_one_after_it() {
    let document = markdown("1. ---\n\t<b>");
    assert!(!document.blocks.is_sorted_by_key(|block| block.span.end), "what looks blocks up by their ends must not trust their order");
}

#[test]
fn lists_whose_bullets_were_lost_are_found_in_pasted_text() {
    let items = |text: &str| -> Vec<String> {
        let document = parse(text, Format::Plain);
        let is_item = |block: &&Block| matches!(block.kind, BlockKind::Item { .. });
        document.blocks.iter().filter(is_item).map(|block| block.passage.text().to_owned()).collect()
    };
    // The lead-in is the widest line, and the items are in small letters.
    let text = "Back pain\n\nOften there is no cause. Possible causes include:\nscar tissue\na disc that has slipped again, or a joint with wear in it\nan infection\n\nAsk us.\n";
    assert_eq!(items(text), ["scar tissue", "a disc that has slipped again, or a joint with wear in it", "an infection"]);
    // Nothing leads in to it but a heading.
    assert_eq!(items("Back pain\n\nMedicines\nIbuprofen\nDuloxetine\nGabapentin\nThey help some people.\n").len(), 3);
    assert_eq!(items("Back pain\n\nMedicines\nIbuprofen\nDuloxetine\nGabapentin\n\nThey help some people.\n").len(), 3);
    // An address, and what stands around a page.
    assert_eq!(items("Back pain\n\nWhere we are\nNorth Hospital\n12 High Street\nNewtown\n\nCome by bus.\n"), [""; 0]);
    assert_eq!(items("Back pain\n\nIt is common.\n\nMenu\nNews\nPeople\nJobs\n"), [""; 0]);
    // A text that was wrapped goes on.
    let wrapped = "Back pain\n\nYou may notice several signs, of which these are the ones to know:\npain that runs down one leg and is worse when you sit, cough or\nbend forward to pick something up from the floor.\n";
    assert_eq!(items(wrapped), [""; 0]);
}
