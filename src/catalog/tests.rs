//! Claims about reading `.ftl` files.

use super::*;
use crate::text::{MarkKind, TextRange};
use proptest::prelude::*;

fn catalog(text: &str) -> Catalog {
    Catalog::parse(SourceId(0), text, &Language::english())
}

fn value(text: &str) -> Pattern {
    catalog(text).messages().next().and_then(|message| message.value.clone()).expect("a value")
}

fn texts(pattern: &Pattern) -> Vec<&str> {
    pattern.forms.iter().map(|form| form.passage.text()).collect()
}

#[test]
fn a_hash_that_ends_the_file_is_a_comment_without_lines() {
    let read = catalog("\na ->\n#");
    assert_eq!(read.faults.len(), 1);
    assert_eq!(read.faults[0].span, Span::new(1..5));
}

#[test]
fn every_span_is_the_text_it_names() {
    let text = "\u{feff}### File\r\n\r\n## Pain\r\n\r\n# Keep short.\r\n# Twice.\r\npain = Back pain\r\n    .title = It { $hurts }\r\n    .href-1 = x\r\n-nhs = NHS { \"{\" }\r\n\r\n##\r\n\r\nlast =\r\n    one\r\n    two\r\n";
    let read = catalog(text);
    let slice = |span: Span| &text[span.range()];
    assert_eq!(read.faults, []);
    let pain = read.message("pain").expect("it is there");
    assert_eq!(slice(pain.span), "# Keep short.\r\n# Twice.\r\npain = Back pain\r\n    .title = It { $hurts }\r\n    .href-1 = x");
    assert_eq!(slice(pain.key_span), "pain");
    let comment = pain.comment.as_ref().expect("it has one");
    assert_eq!((comment.text.as_str(), slice(comment.span)), ("Keep short.\nTwice.", "# Keep short.\r\n# Twice."));
    assert_eq!(pain.value.as_ref().map(|value| slice(value.span)), Some("Back pain"));
    assert_eq!(slice(pain.attributes[0].span), ".title = It { $hurts }");
    assert_eq!(slice(pain.attributes[0].value.span), "It { $hurts }");
    assert_eq!(slice(pain.attributes[1].name_span), "href-1");
    assert_eq!(read.group_title(pain), Some("Pain"));
    let term = read.message("-nhs").expect("it is there");
    assert_eq!((slice(term.key_span), slice(term.span)), ("-nhs", "-nhs = NHS { \"{\" }"));
    assert_eq!(term.value.as_ref().map(texts), Some(vec!["NHS {"]));
    let last = read.message("last").expect("it is there");
    assert_eq!((read.group_title(last), last.value.as_ref().map(|value| slice(value.span))), (None, Some("one\r\n    two")));
    let spans: Vec<&str> = read.entries.iter().map(|entry| slice(entry.span()).lines().next().unwrap_or_default()).collect();
    assert_eq!(spans, ["### File", "## Pain", "# Keep short.", "-nhs = NHS { \"{\" }", "##", "last ="]);
}

#[test]
fn a_lone_line_end_wraps_and_a_blank_line_parts() {
    assert_eq!(texts(&value("a = one\n    two\n\n    three { $x }\n    four\n")), ["one two\n\nthree { $x } four"]);
}

#[test]
fn a_text_finds_its_bytes_through_literals_and_variables() {
    let text = "a = Take { \"\\u00e9\" }{ \"{\" } and { $dose } now\n";
    let read = value(text);
    let passage = &read.forms[0].passage;
    assert_eq!(passage.text(), "Take é{ and { $dose } now");
    let back = |wanted: &str| {
        let at = passage.text().find(wanted).expect("it is there");
        &text[passage.span(TextRange::new(at..at + wanted.len())).range()]
    };
    assert_eq!([back("é"), back("and"), back("{ $dose }"), back("now")], ["\\u00e9", "and", "{ $dose }", "now"]);
    let marked: Vec<&str> =
        passage.marks().iter().filter(|mark| mark.kind == MarkKind::Variable).map(|mark| passage.slice(mark.range)).collect();
    assert_eq!(marked, ["{ $dose }"]);
    assert_eq!(read.placeables, 3);
}

#[test]
fn each_combination_of_variants_is_a_form() {
    let text = "a = { $days ->\n    [one] One day\n   *[other] { $days } days\n} and { NUMBER($n, type: \"ordinal\") ->\n    [1] first \"time\n   *[other] { $who } { -brand(case: \"x\") }\n}.\n";
    let read = value(text);
    let expected = [
        "One day and first \"time.",
        "One day and { $who } { -brand(case: \"x\") }.",
        "{ $days } days and first \"time.",
        "{ $days } days and { $who } { -brand(case: \"x\") }.",
    ];
    assert_eq!(texts(&read), expected);
    assert_eq!(read.default_form().passage.text(), expected[3]);
    assert_eq!(read.forms[0].variables(), ["days", "n"]);
    assert_eq!(read.forms[3].variables(), ["days", "n", "who"]);
    assert_eq!(read.forms[3].choices, [Choice { select: 0, variant: 1 }, Choice { select: 1, variant: 1 }]);
    let [days, place] = &read.selects[..] else { panic!("two selects") };
    assert!(days.is_number() && place.is_number() && place.is_ordinal && !days.is_ordinal);
    assert_eq!((days.variable.as_deref(), place.selector.as_str()), (Some("days"), "NUMBER($n, type: \"ordinal\")"));
    assert_eq!(&text[days.keys[1].span.range()], "other");
    let shown = |reference: &&Reference| reference.place == Place::Text;
    assert_eq!(read.forms[2].references.iter().filter(shown).map(|reference| &text[reference.span.range()]).collect::<Vec<_>>(), ["$days"]);
}

#[test]
fn variants_inside_variants_are_chosen_together() {
    let read = value("a = { $a ->\n    [x] { $b ->\n        [y] xy\n       *[z] xz\n    }\n   *[w] w\n}\n");
    assert_eq!(texts(&read), ["xy", "xz", "w"]);
    assert_eq!(read.forms[1].choices, [Choice { select: 0, variant: 0 }, Choice { select: 1, variant: 1 }]);
    assert!(!read.selects[0].is_number());
}

#[test]
fn too_many_combinations_still_show_every_variant() {
    let select = |n: usize| format!("{{ $v{n} ->\n    [one] one{n}\n    [two] two{n}\n   *[other] other{n}\n}} ");
    let text = format!("a = {}\n", (0..10).map(select).collect::<String>());
    let read = value(&text);
    assert!(read.is_partial);
    for n in 0..10 {
        for word in ["one", "two", "other"] {
            assert!(read.forms.iter().any(|form| form.passage.text().contains(&format!("{word}{n}"))), "{word}{n}");
        }
    }
}

#[test]
fn what_is_broken_is_a_fault_and_the_rest_is_used() {
    let text = "a = good\nb = bad { $x\nc = good\n  [d] text\nfoo bar\ne = also } bad\n#comment\nf = good\nempty =\n    .bad = { -t.attr }\n    .late = x\ng = { \"\\u00é\n";
    let read = catalog(text);
    assert_eq!(read.messages().map(|message| message.key.as_str()).collect::<Vec<_>>(), ["a", "c", "f"]);
    let faults: Vec<(Option<&str>, &str)> = read.faults.iter().map(|fault| (fault.key.as_deref(), fault.message.as_str())).collect();
    let claims = [
        (Some("b"), "the message “b” has a “{” that is not closed"),
        (None, "a line that starts with “[” does not continue the message above it"),
        (None, "this line is no message"),
        (Some("e"), "the message “e” has a “}” that closes nothing"),
        (None, "this comment cannot be read"),
        (Some("empty"), "the message “empty” has no text"),
    ];
    assert_eq!(faults[..claims.len()], claims);
}

#[test]
fn the_first_of_several_messages_holds_and_both_are_known() {
    let text = "a = first\nb = x\na = second\n-a = term\n";
    let read = catalog(text);
    assert_eq!(read.message("a").and_then(|message| message.value.as_ref()).map(texts), Some(vec!["first"]));
    let [(first, later)] = read.duplicates()[..] else { panic!("one pair") };
    assert_eq!((&text[first.span.range()], &text[later.span.range()]), ("a = first", "a = second"));
    assert!(read.message("-a").is_some() && read.message("c").is_none());
}

#[test]
fn no_file_is_too_strange_to_read() {
    let deep = |open: &str| format!("a = good\nb = {}\nc = good\n", open.repeat(100_000));
    for text in [deep("{"), deep("{ A("), deep("{ $x ->\n *[o] "), deep("{\nA(\n")] {
        let read = catalog(&text);
        assert!(read.message("a").is_some() && read.message("c").is_some() && !read.faults.is_empty());
    }
    for text in [
        "",
        "\u{feff}",
        "\0",
        "\r",
        "a = \0b\r\n",
        "a = { \"\\u00é\" }",
        "#",
        "##",
        "# \r",
        "-",
        "-a",
        "a=",
        "}",
        "\u{feff}a = b",
        "a = {\"\\",
    ] {
        let _ = catalog(text);
    }
}

/// Text made of the signs that Fluent gives a meaning.
fn fluentish() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        prop::sample::select(vec![
            "a",
            "b-1",
            " = ",
            "=",
            "\n",
            "\r\n",
            "\n    ",
            "{ ",
            " }",
            "{",
            "}",
            "$x",
            "-t",
            " ->\n",
            "[one] ",
            "*[other] ",
            "[",
            "]",
            "*",
            ".title = ",
            "# ",
            "## ",
            "#",
            "\"",
            "\\u00e9",
            "\\",
            "NUMBER(",
            ")",
            ", ",
            ": ",
            "é",
            "text ",
            "1.5",
            "\u{feff}",
            "\0",
            "\r",
            "ملغ",
        ])
        .prop_map(str::to_owned),
        "\\PC",
    ];
    prop::collection::vec(token, 0..60).prop_map(|tokens| tokens.concat())
}

proptest! {
    #[test]
    fn reading_never_panics_and_spans_lie_on_characters(text in fluentish()) {
        let read = catalog(&text);
        let whole = |span: Span| text.get(span.range()).is_some();
        let mut end = 0;
        for entry in &read.entries {
            prop_assert!(whole(entry.span()) && entry.span().start >= end);
            end = entry.span().end;
        }
        for fault in &read.faults {
            prop_assert!(whole(fault.span) && whole(fault.at));
        }
        for message in read.messages() {
            let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
            for pattern in patterns {
                prop_assert!(message.span.contains(pattern.span) && whole(pattern.span) && !pattern.forms.is_empty());
                for select in &pattern.selects {
                    prop_assert!(pattern.span.contains(select.span));
                    prop_assert!(select.keys.iter().all(|key| text[key.span.range()] == key.name));
                }
                for form in &pattern.forms {
                    for reference in &form.references {
                        prop_assert!(text[reference.span.range()].ends_with(&reference.name));
                    }
                    for word in form.passage.words() {
                        prop_assert!(pattern.span.contains(form.passage.span(*word)) && whole(form.passage.span(*word)));
                    }
                }
            }
        }
    }
}

#[test]
fn text_that_stands_as_it_is_reads_as_its_parts_do_and_nothing_computed_does() {
    for written in ["Back pain", "«Douleur»  du dos", "3 < 4", "आपका", "[one] *two*"] {
        let file = format!("a = {written}\n");
        let read = catalog(&file);
        let message = read.message("a").expect("it is there");
        let value = read.content(&file, message).and_then(|content| content.value).expect("a value");
        assert_eq!(message.value.as_ref().and_then(|pattern| pattern.verbatim(&file)), Some(value.to_prose().as_str()));
    }
    for computed in ["{ $name }", "{ -term }", "a { \"b\" }", "\n    a\n    b", "{ $n ->\n    *[other] a\n }"] {
        let file = format!("a = {computed}\n");
        assert_eq!(value(&file).verbatim(&file), None, "{computed}");
    }
}
