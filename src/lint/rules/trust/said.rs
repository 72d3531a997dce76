//! Whether a page says something of itself, in its front matter or in its text.

use crate::document::{BlockKind, Document, Value};
use crate::lint::{PageCheck, Statement, Told};
use crate::text::TextRange;

/// Whether the front matter has one of these fields with something in it.
pub(super) fn in_fields(document: &Document, keys: &[&str]) -> bool {
    keys.iter().any(|key| match document.front_matter.field(key).map(|field| &field.value) {
        Some(Value::Text(text)) => !text.trim().is_empty(),
        Some(Value::List(items)) => !items.is_empty(),
        Some(Value::Other) => true,
        Some(Value::Empty) | None => false,
    })
}

/// What stands at most so far from the start of its sentence is what the sentence is about: “Written by …”, but not “… a book that was
/// written by …”. In bytes.
const NEAR_START: usize = 32;
/// Lines about the page are short.
const MOST_WORDS: usize = 40;

/// Where the text says it in a short paragraph of its own: at the start of a sentence, or in one that names the page, as in “Our
/// pharmacist has checked this leaflet”.
pub(super) fn in_text<'a>(page: &'a PageCheck<'_>, what: Statement) -> impl Iterator<Item = Told> + 'a {
    page.told(what).filter(move |told| {
        let sentence = sentence_of(page, told);
        let is_first = (told.range.start - sentence.start.min(told.range.start)) as usize <= NEAR_START;
        is_short(page, told) && (is_first || names_page(page, told))
    })
}

/// Whether the text says what the page as a whole rests on: “This leaflet is based on …”.
pub(super) fn rests_on(page: &PageCheck<'_>) -> bool {
    page.told(Statement::RestsOn).any(|told| is_short(page, &told))
}

fn is_short(page: &PageCheck<'_>, told: &Told) -> bool {
    page.document.blocks[told.block].passage.words().len() <= MOST_WORDS
}

/// The sentence that something is said in.
fn sentence_of(page: &PageCheck<'_>, told: &Told) -> TextRange {
    let passage = &page.document.blocks[told.block].passage;
    let sentence = passage.sentence_at(told.range);
    sentence.map_or(TextRange::new(0..passage.text().len()), |sentence| sentence.range)
}

/// Whether that sentence names the page.
fn names_page(page: &PageCheck<'_>, told: &Told) -> bool {
    let sentence = sentence_of(page, told);
    page.told_in(told.block..told.block + 1, Statement::Page).any(|named| sentence.contains(named.range))
}

/// The same, with a year beside it: in the same block or the one after it.
pub(super) fn is_dated(page: &PageCheck<'_>, what: Statement) -> bool {
    let blocks = &page.document.blocks;
    let has_year = |at: usize| blocks.get(at).is_some_and(|block| year_in(block.passage.text()));
    in_text(page, what).any(|told| has_year(told.block) || (blocks[told.block].passage.words().len() <= 4 && has_year(told.block + 1)))
}

/// Whether a text names a year, as 2024 or ٢٠٢٤.
pub(super) fn year_in(text: &str) -> bool {
    let digits: String =
        text.chars().map(|c| c.to_digit(10).or_else(|| foreign_digit(c)).map_or(' ', |digit| char::from(b'0' + digit as u8))).collect();
    digits.split(' ').any(|number| number.len() == 4 && (number.starts_with("19") || number.starts_with("20")))
}

fn foreign_digit(c: char) -> Option<u32> {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

/// The blocks in which the text lists what it rests on: under a heading such as “References”, or after “Source:”.
pub(super) fn source_blocks(page: &PageCheck<'_>) -> Vec<usize> {
    let document = page.document;
    let mut found = Vec::new();
    for told in page.told(Statement::Sources) {
        let block = &document.blocks[told.block];
        if block.is_heading() {
            if !names_sources(block.passage.text(), told.range.range()) {
                continue;
            }
            let section = &document.sections[block.section];
            let entries = section.extent.clone().filter(|at| *at != told.block && !document.blocks[*at].passage.text().trim().is_empty());
            found.extend(entries);
        } else if told.range.start == 0 && document.blocks[told.block].kind != BlockKind::Code {
            let rest = block.passage.text()[told.range.range().end..].trim_start();
            if let Some(rest) = rest.strip_prefix([':', '：', '-', '–']) {
                // “Sources:” alone announces the list after it.
                let own = (!rest.trim().is_empty()).then_some(told.block);
                let next =
                    (told.block + 1..document.blocks.len()).take_while(|at| matches!(document.blocks[*at].kind, BlockKind::Item { .. }));
                found.extend(own);
                found.extend(next.filter(|_| own.is_none()));
            }
        }
    }
    found.extend(document.blocks.iter().enumerate().filter(|(_, block)| block.kind == BlockKind::Footnote).map(|(at, _)| at));
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a heading is about sources as a whole: “References”, “Sources and further reading”, but not “Sources of infection”.
fn names_sources(heading: &str, range: std::ops::Range<usize>) -> bool {
    let after = heading[range.end..].trim_matches([':', '：', ' ', '.']).to_lowercase();
    let joins = ["and ", "& ", "y ", "et ", "und ", "e ", "और ", "و", "和", "与", "及", "used", "consultadas"];
    heading[..range.start].trim_start_matches(|c: char| !c.is_alphabetic()).trim().is_empty()
        && (after.is_empty() || joins.iter().any(|join| after.starts_with(join)))
}

#[cfg(test)]
mod tests {
    use super::{names_sources, year_in};

    #[test]
    fn a_part_on_sources_is_told_from_one_on_where_something_comes_from() {
        let names = |heading: &str, word: &str| {
            let at = heading.find(word).expect("the word");
            names_sources(heading, at..at + word.len())
        };
        assert!(names("References", "References") && names("4. Sources and further reading:", "Sources"));
        assert!(!names("Sources of infection", "Sources") && !names("Wrong Pain Source Found", "Source"));
    }

    #[test]
    fn years_are_read_in_the_digits_of_every_script() {
        assert!(year_in("3 May 2024") && year_in("٣ مايو ٢٠٢٤") && year_in("२०२४") && year_in("2024年5月"));
        assert!(!year_in("call 20245 or 024") && !year_in("in May"));
    }
}
