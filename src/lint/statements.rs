//! What pages say of themselves and of help, found by listed phrases in one pass over a page: “Last reviewed:”, “call 999”.

use super::page::PageCheck;
use super::phrases::Finder;
use crate::document::Block;
use crate::language::Language;
use crate::text::TextRange;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a phrase tells a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Statement {
    /// Who wrote the page.
    Author,
    /// Who checked it.
    Reviewer,
    /// When it was last checked.
    Reviewed,
    /// When it will be checked again.
    NextReview,
    /// Who publishes it.
    Publisher,
    /// What it rests on.
    Sources,
    /// That it does not replace care.
    Disclaimer,
    /// How to say what is wrong with it.
    Feedback,
    /// Who paid for it.
    Funding,
    /// That the one who writes offers what the page is about.
    Offer,
    /// Whom to turn to at once.
    Urgent,
    /// Whom to turn to at all.
    Help,
    /// What may go wrong.
    Risk,
    /// What is gained.
    Benefit,
    /// What else could be done.
    Choice,
    /// What happens without treatment.
    NoTreatment,
    /// That patient and professional decide together.
    Decision,
    /// A film or a recording.
    Recording,
    /// Its words in writing.
    Transcript,
    /// What is done to treat: a medicine, an operation.
    Intervention,
    /// The page itself: “this leaflet”.
    Page,
    /// That what the page says comes from somewhere: “based on”.
    RestsOn,
}

/// Where a page says it.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// What.
    pub what: Statement,
    /// In which of the document's blocks.
    pub block: usize,
    /// By which words of its clean text.
    pub range: TextRange,
}

/// The phrases of one language; the table of each is the place of what it tells, and of whether it does so only of the page: “prepared
/// by” may be said of food.
struct Matcher {
    told: Vec<(Statement, bool)>,
    finder: Finder,
}

type LazyMatcher = LazyLock<Matcher, Box<dyn FnOnce() -> Matcher + Send>>;

/// Built for a language when its first page comes.
static MATCHERS: LazyLock<BTreeMap<&'static str, LazyMatcher>> = LazyLock::new(|| {
    let tables = [
        ("ar", include_str!("statements/ar.toml")),
        ("de", include_str!("statements/de.toml")),
        ("en", include_str!("statements/en.toml")),
        ("es", include_str!("statements/es.toml")),
        ("fr", include_str!("statements/fr.toml")),
        ("hi", include_str!("statements/hi.toml")),
        ("pt", include_str!("statements/pt.toml")),
        ("zh", include_str!("statements/zh.toml")),
    ];
    let lazily = |language, table| -> LazyMatcher { LazyLock::new(Box::new(move || matcher(language, table))) };
    tables.into_iter().map(|(language, table)| (language, lazily(language, table))).collect()
});

fn matcher(language: &str, table: &str) -> Matcher {
    let table: BTreeMap<Statement, Vec<String>> = toml::from_str(table).expect("the embedded statements are valid");
    let (mut told, mut tables) = (Vec::new(), Vec::new());
    for (what, lines) in &table {
        let (of_page, plain): (Vec<&str>, Vec<&str>) = lines.iter().map(String::as_str).partition(|line| line.starts_with('~'));
        for (lines, is_of_page) in [(plain, false), (of_page, true)] {
            let lines: Vec<&str> = lines.iter().map(|line| line.trim_start_matches('~')).collect();
            told.push((*what, is_of_page));
            tables.push(format!("phrase\n{}", lines.join("\n")));
        }
    }
    let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
    Matcher { told, finder: Finder::of_tables(&tables, language) }
}

/// Whether there are phrases for a language; without them no rule can say that a statement is missing.
pub(super) fn knows(language: &Language) -> bool {
    MATCHERS.contains_key(language.base())
}

/// Everything that a page tells, in order of its blocks.
pub(super) fn statements(page: &PageCheck<'_>) -> Vec<Told> {
    let document = page.document;
    let Some(matcher) = MATCHERS.get(document.language.base()) else { return Vec::new() };
    let mut told = Vec::new();
    for (at, block) in document.blocks.iter().enumerate().filter(|(_, block)| !block.passage.text().is_empty()) {
        let hits = matcher.finder.hits(block.passage.text(), page.folded(block), &document.language);
        let pages: Vec<TextRange> =
            hits.iter().filter(|(_, entry)| matcher.of(entry.table).0 == Statement::Page).map(|(range, _)| *range).collect();
        for (range, entry) in hits {
            let (what, is_of_page) = matcher.of(entry.table);
            if !is_of_page || range.start == 0 && what != Statement::RestsOn || names(block, range, &pages) {
                told.push(Told { what, block: at, range });
            }
        }
    }
    told
}

/// Whether one of these places stands in the same sentence of a block.
fn names(block: &Block, range: TextRange, pages: &[TextRange]) -> bool {
    let sentence = block.passage.sentence_at(range);
    let Some(sentence) = sentence.map(|sentence| sentence.range) else { return !pages.is_empty() };
    let first = pages.partition_point(|page| page.start < sentence.start);
    pages.get(first).is_some_and(|page| sentence.contains(*page))
}

impl Matcher {
    /// What the phrases of a table tell, and whether only of the page.
    fn of(&self, table: u16) -> (Statement, bool) {
        self.told[usize::from(table)]
    }
}
