//! A page written as Markdown, whatever it was read from: its headings, paragraphs, lists, tables, links and images.
//!
//! The law: what is written, read again, has the same blocks with the same words. What Markdown has no signs for (a cell that goes over
//! two rows, a list in a cell) is written as what comes nearest.

mod inline;
mod table;

use super::{Block, BlockKind, Document};
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Options, Tag, TagEnd};
use pulldown_cmark_to_cmark::{Options as Style, cmark_with_options};
use std::collections::BTreeSet;

/// What the words of a page may use.
const OPTIONS: Options = super::parse::OPTIONS;

/// The body of a page as Markdown, without the blocks of these numbers.
#[must_use]
pub fn written_as_markdown(document: &Document, without: &BTreeSet<usize>) -> String {
    let mut writer = Writer { document, without, groups: Vec::new(), lists: Vec::new(), quotes: false };
    let mut at = 0;
    while at < document.blocks.len() {
        at = writer.take(at);
    }
    writer.leave();
    writer.written()
}

/// Stands for a backslash in a cell until all is written: the writer of Markdown has no spelling for one that ends a cell.
const BACKSLASH: &str = "\u{e000}";

struct Writer<'a> {
    document: &'a Document,
    without: &'a BTreeSet<usize>,
    /// Each a heading, a paragraph, a list with all in it, a table.
    groups: Vec<Vec<Event<'a>>>,
    /// The lists that are open, the innermost last.
    lists: Vec<usize>,
    /// Whether a quotation is open.
    quotes: bool,
}

impl<'a> Writer<'a> {
    /// Writes the block of that number; gives the number of the next.
    fn take(&mut self, at: usize) -> usize {
        let block = &self.document.blocks[at];
        if self.without.contains(&at) {
            return at + 1;
        }
        if !matches!(block.kind, BlockKind::Item { .. }) {
            self.leave_lists(0);
        }
        if block.kind != BlockKind::Quotation {
            self.leave_quotation();
        }
        match block.kind {
            BlockKind::Heading { level } => {
                let level = HeadingLevel::try_from(usize::from(level)).expect("levels are 1 to 6");
                let words = self.inline(at, block);
                if !words.is_empty() {
                    self.group([Event::Start(Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() })]);
                    self.add(words);
                    self.add([Event::End(TagEnd::Heading(level))]);
                }
            }
            BlockKind::Item { list, first } => self.item(at, block, list, first),
            BlockKind::Cell { table, .. } => return self.table(table, at),
            BlockKind::Quotation => {
                if !std::mem::replace(&mut self.quotes, true) {
                    self.group([Event::Start(Tag::BlockQuote(None::<BlockQuoteKind>))]);
                }
                self.paragraph(at, block);
            }
            BlockKind::Code => {
                let text = self.document.code.iter().find(|code| code.block == at).map_or("", |code| code.text.trim_matches('\n'));
                let kind = CodeBlockKind::Fenced("".into());
                self.group([Event::Start(Tag::CodeBlock(kind)), Event::Text(format!("{text}\n").into()), Event::End(TagEnd::CodeBlock)]);
            }
            BlockKind::DefinitionTerm => return self.definitions(at),
            BlockKind::Paragraph | BlockKind::Image | BlockKind::Definition | BlockKind::Footnote => {
                self.groups.push(Vec::new());
                self.paragraph(at, block);
            }
            BlockKind::Html => {}
        }
        at + 1
    }

    fn group(&mut self, events: impl IntoIterator<Item = Event<'a>>) {
        self.groups.push(events.into_iter().collect());
    }

    fn add(&mut self, events: impl IntoIterator<Item = Event<'a>>) {
        self.groups.last_mut().expect("a group is open").extend(events);
    }

    fn inline(&self, at: usize, block: &'a Block) -> Vec<Event<'a>> {
        inline::events(self.document, at, block)
    }

    fn paragraph(&mut self, at: usize, block: &'a Block) {
        let words = self.inline(at, block);
        if !words.is_empty() {
            self.add([Event::Start(Tag::Paragraph)]);
            self.add(words);
            self.add([Event::End(TagEnd::Paragraph)]);
        }
    }

    fn item(&mut self, at: usize, block: &'a Block, list: usize, first: bool) {
        let depth = |list: usize| self.document.lists.get(list).map_or(0, |list| list.depth);
        if let Some(known) = self.lists.iter().position(|open| *open == list) {
            self.leave_lists(known + 1);
            if first {
                self.add([Event::End(TagEnd::Item), Event::Start(Tag::Item)]);
            }
        } else {
            let outer = self.lists.iter().take_while(|open| depth(**open) < depth(list)).count();
            self.leave_lists(outer);
            if self.lists.is_empty() {
                self.groups.push(Vec::new());
            }
            let start = self.document.lists.get(list).and_then(|list| list.start);
            self.lists.push(list);
            self.add([Event::Start(Tag::List(start)), Event::Start(Tag::Item)]);
        }
        if self.is_loose(list) {
            self.paragraph(at, block);
        } else {
            let words = self.inline(at, block);
            self.add(words);
        }
    }

    /// Whether an item of the list has more than one paragraph.
    fn is_loose(&self, list: usize) -> bool {
        let goes_on = |block: &Block| matches!(block.kind, BlockKind::Item { list: other, first: false } if other == list);
        self.document.blocks.iter().any(goes_on)
    }

    /// Closes lists until so many are left.
    fn leave_lists(&mut self, left: usize) {
        while self.lists.len() > left {
            let list = self.lists.pop().expect("more than none");
            let is_ordered = self.document.lists.get(list).is_some_and(|list| list.start.is_some());
            self.add([Event::End(TagEnd::Item), Event::End(TagEnd::List(is_ordered))]);
        }
    }

    fn leave_quotation(&mut self) {
        if std::mem::take(&mut self.quotes) {
            self.add([Event::End(TagEnd::BlockQuote(None))]);
        }
    }

    fn leave(&mut self) {
        self.leave_lists(0);
        self.leave_quotation();
    }

    /// A list of definitions from its first term on; gives the number of the block after it.
    fn definitions(&mut self, start: usize) -> usize {
        let blocks = &self.document.blocks;
        let is_part = |block: &&Block| matches!(block.kind, BlockKind::DefinitionTerm | BlockKind::Definition);
        let end = start + blocks[start..].iter().take_while(is_part).count();
        self.group([Event::Start(Tag::DefinitionList)]);
        for (at, block) in blocks[start..end].iter().enumerate().map(|(place, block)| (start + place, block)) {
            let words = self.inline(at, block);
            if words.is_empty() || self.without.contains(&at) {
                continue;
            }
            let (tag, end) = match block.kind {
                BlockKind::DefinitionTerm => (Tag::DefinitionListTitle, TagEnd::DefinitionListTitle),
                _ => (Tag::DefinitionListDefinition, TagEnd::DefinitionListDefinition),
            };
            self.add([Event::Start(tag)]);
            self.add(words);
            self.add([Event::End(end)]);
        }
        self.add([Event::End(TagEnd::DefinitionList)]);
        end
    }

    fn written(self) -> String {
        let style = Style { list_token: '-', code_block_token_count: 3, increment_ordered_list_bullets: true, ..Style::default() };
        let write = |events: &[Event<'_>]| {
            let mut text = String::new();
            cmark_with_options(events.iter(), &mut text, OPTIONS, style.clone()).ok().map(|_| text)
        };
        let all: Vec<Event<'_>> = self.groups.iter().flatten().cloned().collect();
        let text = write(&all).unwrap_or_else(|| {
            // One group that cannot be written with its markup costs its own markup, not that of the page.
            let groups = self.groups.iter().filter(|group| !group.is_empty());
            let alone = groups.map(|group| write(group).unwrap_or_else(|| write(&inline::plain_paragraph(group)).unwrap_or_default()));
            alone.collect::<Vec<_>>().join("\n\n")
        });
        tidy(&text).replace(BACKSLASH, "&#92;")
    }
}

/// The same Markdown as editors write it: no spaces at the ends of lines, a backslash for a break, `&` where no entity follows.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut in_code = false;
    for line in text.trim_matches('\n').lines() {
        in_code ^= line.trim_start().starts_with("```");
        if in_code {
            tidied.push_str(line);
        } else if line.trim_matches([' ', '>']).is_empty() {
            let opens = tidied.is_empty() || tidied.ends_with("\n\n");
            tidied.push_str(if opens { "" } else { line.trim() });
            if opens && !line.trim().is_empty() {
                continue;
            }
        } else {
            let line = line.strip_prefix(' ').filter(|rest| rest.starts_with('>')).unwrap_or(line);
            let words = line.trim_end_matches(' ');
            let is_break = line.len() >= words.len() + 2;
            tidied.push_str(&if line.contains('`') { words.to_owned() } else { with_plain_ampersands(words) });
            tidied.push_str(if is_break { "\\" } else { "" });
        }
        tidied.push('\n');
    }
    tidied
}

fn with_plain_ampersands(line: &str) -> String {
    let mut parts = line.split("&amp;");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let name = part.trim_start_matches('#').trim_start_matches(|c: char| c.is_ascii_alphanumeric());
        text.push_str(if name.starts_with(';') { "&amp;" } else { "&" });
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Format, Origin};
    use crate::language::Language;
    use crate::source::SourceId;
    use proptest::prelude::*;

    fn parse(text: &str, format: Format) -> Document {
        let language = Language::parse("en").expect("a tag");
        Document::parse(text, Origin { source: SourceId(0), format, language: &language })
    }

    fn written(text: &str, format: Format) -> String {
        written_as_markdown(&parse(text, format), &BTreeSet::new())
    }

    /// What a reader meets: the kind of each block and its words.
    fn met(document: &Document) -> Vec<String> {
        let kind = |block: &Block| match block.kind {
            BlockKind::Heading { level } => format!("h{level}"),
            BlockKind::Item { first, .. } => format!("item {first}"),
            BlockKind::Cell { .. } => "cell".into(),
            BlockKind::Paragraph | BlockKind::Image => "p".into(),
            other => format!("{other:?}"),
        };
        let words = |block: &Block| block.passage.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let blocks = document.blocks.iter().filter(|block| !words(block).is_empty());
        blocks.map(|block| format!("{}: {}", kind(block), words(block))).collect()
    }

    #[test]
    fn a_page_of_a_web_site_becomes_plain_markdown() {
        let html = "<h1>Back <b>pain</b></h1><p>It is <strong>very common </strong>&amp; <a href=\"/w\">gets better</a>.</p>\
            <ul><li>stiffness<ul><li>at night</li></ul></li><li>pain</li></ul><p>One<br>two</p>\
            <table><tr><th>Medicine<th>Dose<tr><td><p>Ibuprofen</p><td><p>200mg</p><p>a day</p></table>\
            <blockquote><p>Rest.</p></blockquote><dl><dt>MRI<dd>A scan.</dl><img src=\"a.png\" alt=\"A back\">";
        let markdown = "# Back pain\n\nIt is **very common** & [gets better](/w).\n\n- stiffness\n  - at night\n- pain\n\n\
            One\\\ntwo\n\n|Medicine|Dose|\n|--------|----|\n|Ibuprofen|200mg a day|\n\n> Rest.\n\nMRI\n: A scan.\n\n![A back](a.png)\n";
        assert_eq!(written(html, Format::Html), markdown);
    }

    #[test]
    fn lists_and_headings_of_pasted_text_get_their_marks() {
        let text = "Back pain\n\nCommon signs include:\n\n• pain\n• stiffness\n\nCauses\n\nLifting is one.\n";
        assert_eq!(
            written(text, Format::Plain),
            "# Back pain\n\nCommon signs include:\n\n- pain\n- stiffness\n\n## Causes\n\nLifting is one.\n"
        );
    }

    #[test]
    fn a_table_that_only_lays_out_a_page_is_no_table() {
        let html = "<table><tr><td><h2>Rest</h2><p>Lie down.</p></td><td>Menu</td></tr></table>";
        assert_eq!(written(html, Format::Html), "## Rest\n\nLie down.\n\nMenu\n");
    }

    #[test]
    fn a_table_without_headers_shows_that_they_are_missing() {
        assert_eq!(written("<table><tr><td>a<td>b</table>", Format::Html), "|||\n|-|-|\n|a|b|\n");
    }

    #[test]
    fn what_leads_nowhere_is_plain_words() {
        let html = "<p><a href=\"#\">Top</a> <a href=\"javascript:x()\">Print</a> <a name=x>here</a><img src=\"data:a\" alt=\"x\"></p>";
        assert_eq!(written(html, Format::Html), "Top Print here\n");
    }

    #[test]
    fn layout_by_hand_keeps_its_lines() {
        assert_eq!(written("<pre>a &lt; b\n  c</pre>", Format::Html), "```\na < b\n  c\n```\n");
    }

    fn words() -> impl Strategy<Value = String> {
        prop::collection::vec(
            prop::sample::select(vec![
                "pain",
                "1.",
                "-",
                "#",
                "*x*",
                "_y_",
                "[a]",
                "(b)",
                "&lt;",
                "&gt;",
                "A&amp;E",
                "|",
                "`",
                "~~",
                "+",
                "=",
                "word",
                "الألم",
                "2)",
                "<b>bold</b>",
                "<i>soft <b>both</b></i>",
                "<b>a<i>b</b>c</i>",
                "<a href=\"/x(1\">link</a>",
                "\\",
                "!",
                "http://a.org",
                "&amp;copy;",
                "***",
                "---",
                "$",
                "{",
                "<code>c `d`</code>",
                ":",
            ]),
            1..6,
        )
        .prop_map(|words| format!("{} end", words.join(" ")))
    }

    fn html() -> impl Strategy<Value = String> {
        let block = (0..8, words(), words()).prop_map(|(kind, a, b)| match kind {
            0 => format!("<h2>{a}</h2>"),
            1 | 2 => format!("<p>{a}</p>"),
            3 => format!("<ul><li>{a}</li><li>{b}</li></ul>"),
            4 => format!("<ol><li>{a}<ul><li>{b}</li></ul></li></ol>"),
            5 => format!("<table><tr><th>{a}</th><th>{b}</th></tr><tr><td>{b}</td><td>x</td></tr></table>"),
            6 => format!("<blockquote>{a}</blockquote>"),
            _ => format!("<ul><li><p>{a}</p><p>{b}</p></li></ul>"),
        });
        prop::collection::vec(block, 0..5).prop_map(|blocks| blocks.join("\n"))
    }

    proptest! {
        #[test]
        fn what_is_written_reads_as_what_was_read(html in html()) {
            let read = parse(&html, Format::Html);
            let text = written_as_markdown(&read, &BTreeSet::new());
            prop_assert_eq!(met(&parse(&text, Format::Markdown)), met(&read), "{}", text);
        }

        #[test]
        fn writing_never_panics(html in "[<>a-z/ &;=\"\n]{0,80}", plain in "[a-zA-Z•:. \n0-9*_#>|-]{0,80}") {
            written(&html, Format::Html);
            written(&plain, Format::Plain);
        }
    }
}
