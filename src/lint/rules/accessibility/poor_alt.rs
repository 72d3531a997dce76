//! A text for an image that does not stand for it.

use crate::config::Level;
use crate::document::{Document, Image};
use crate::lint::words::{folded, words_of};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "poor-alt",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("poor_alt.md"),
    languages: &[],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// How texts start that only say that there is an image, by language.
const WORDS: &str = include_str!("poor_alt.txt");

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for image in page.document.images.iter().filter(|image| !image.alt.trim().is_empty()) {
        let alt = image.alt.trim();
        if let Some(message) = fault(page.document, image) {
            findings.add(
                Finding::new(image.span, format!("“{alt}” {message}")).help("say in a sentence what the image shows that matters here"),
            );
            continue;
        }
        let lower = alt.to_lowercase();
        let start =
            words_of(WORDS, &page.document.language).filter(|word| word.contains(' ')).find(|word| lower.starts_with(&format!("{word} ")));
        if let Some(start) = start {
            let finding = Finding::new(image.span, format!("“{start}” says what a screen reader says already"));
            findings.add(match without_start(page, image, start) {
                Some((span, replacement)) => finding.help("start with what it shows").fix(span, replacement),
                None => finding.help("start with what it shows"),
            });
        }
    }
}

fn fault(document: &Document, image: &Image) -> Option<&'static str> {
    let alt = image.alt.trim();
    let text = folded(alt);
    let is_kind_alone = words_of(WORDS, &document.language).any(|word| text == word.trim_end_matches(" of") || text == word);
    let ends = ["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff", "avif"];
    let is_file = alt.rsplit_once('.').is_some_and(|(_, end)| ends.contains(&end.to_ascii_lowercase().as_str()));
    // A sum of checks is a name that only programs read.
    let is_sum = alt.len() >= 16 && alt.chars().all(|c| c.is_ascii_hexdigit()) && alt.contains(|c: char| c.is_ascii_digit());
    let is_number = !alt.contains(' ') && alt.contains(|c: char| c.is_ascii_digit()) && alt.contains(['_', '-']) && alt.is_ascii();
    let stem = image.address.rsplit(['/', '\\']).next().and_then(|name| name.rsplit_once('.')).map_or("", |(stem, _)| stem);
    let is_name_of_file = !stem.is_empty() && alt == stem && (alt.contains(['_', '-']) || alt.contains(|c: char| c.is_ascii_digit()));
    let caption = document.blocks.get(image.block + 1).map(|block| block.passage.text().trim());
    // In a link that fetches the file itself, its name says what one gets.
    let is_fetched = image.link.is_some_and(|link| document.links[link].address.ends_with(alt));
    if (is_file || is_number || is_name_of_file || is_sum) && !is_fetched {
        Some("is the name of a file")
    } else if is_kind_alone {
        Some("does not say what the image shows")
    } else if caption.is_some_and(|caption| caption == alt && caption.split_whitespace().count() > 1) {
        Some("says the same as the line under the image")
    } else {
        None
    }
}

/// The edit that takes the start away, where the text stands in the file as it is.
fn without_start(page: &PageCheck<'_>, image: &Image, start: &str) -> Option<(Span, String)> {
    let source = page.slice(image.span);
    let at = source.to_lowercase().find(&format!("{start} ")).filter(|_| source.is_ascii())?;
    let from = image.span.start as usize + at;
    let rest = &source[at + start.len() + 1..];
    let first = rest.chars().next()?;
    let end = from + start.len() + 1 + first.len_utf8();
    Some((Span::new(from..end), first.to_uppercase().collect()))
}
