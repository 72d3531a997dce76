//! Pages and sections that need more years of school than they aim at.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::Section;
use crate::lint::reading::{Aim, PageReading, Part, aim};
use crate::lint::terms::PageTerms;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Rule, Setting, Value};
use crate::reading::{Counts, Grade, Standing, sentence_difficulty};
use crate::source::Span;
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    code: "reading-grade",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("reading_grade.md"),
    languages: &[],
    fixable: false,
    settings: &[
        Setting { name: "fewest-words", default: Value::Number(100.0) }, // the formulas were made on passages of 100 words
        Setting { name: "fewest-sentences", default: Value::Number(5.0) },
    ],
    check: Check::Terms(check),
};

/// How many sentences a finding points at.
const SHOWN: usize = 5;

/// How many of them its help splits: “three” in its words.
const SPLIT: usize = 3;

/// How many sections of a page are reported.
const SECTIONS: usize = 3;

/// A section of a page that is too hard itself is worth a finding of its own where it is this many years harder.
const CLEARLY_WORSE: f64 = 2.0;

fn check(page: &PageCheck<'_>, terms: &PageTerms<'_>, findings: &mut Findings<'_>) {
    let reading = PageReading::of(page.document, terms);
    let enough = |counts: &Counts| {
        counts.words as usize >= findings.count("fewest-words") && counts.sentences as usize >= findings.count("fewest-sentences")
    };
    let whole = 0..page.document.blocks.len();
    let counts = reading.counts(whole.clone());
    let Some(grade) = reading.grade(&counts).filter(|_| enough(&counts)) else { return };
    let aim = aim(page);
    let of_section = |section: &Section| {
        let counts = reading.counts(section.blocks.clone());
        reading.grade(&counts).filter(|_| enough(&counts)).map(|grade| grade.years)
    };
    let is_worse = |years: f64| years > aim.warn && (grade.years <= aim.warn || years >= grade.years + CLEARLY_WORSE);
    // A grade that was never validated in this language says too little of a hundred words.
    let is_fine = grade.standing != Standing::Experimental;
    let mut sections: Vec<(f64, &Section)> = Vec::new();
    for section in page.document.sections.iter().filter(|section| is_fine && section.level > 1) {
        sections.extend(of_section(section).filter(|years| is_worse(*years)).map(|years| (years, section)));
    }
    sections.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let look = Look { page, reading: &reading, aim: &aim };
    if grade.years > aim.aim {
        findings.add(look.finding("page", title(page), whole));
    }
    for (_, section) in sections.into_iter().take(SECTIONS) {
        let Some(heading) = page.document.heading_of(section).filter(|block| !block.passage.text().is_empty()) else { continue };
        let finding = look.finding("section", heading.content, section.blocks.clone());
        // The page's own finding is the warning.
        findings.add(if grade.years > aim.warn { finding.severity(Severity::Advice) } else { finding });
    }
}

/// A translation without a title has its first words for one.
fn title(page: &PageCheck<'_>) -> Span {
    let heading = page.document.title_block().filter(|block| !block.passage.text().is_empty());
    match heading {
        None if page.is_translation => {
            page.document.prose().find(|(_, block)| !block.passage.text().is_empty()).map(|(_, block)| block.content).unwrap_or_default()
        }
        _ => page.document.title_span(),
    }
}

struct Look<'a> {
    page: &'a PageCheck<'a>,
    reading: &'a PageReading<'a>,
    aim: &'a Aim,
}

impl Look<'_> {
    fn finding(&self, what: &str, place: Span, blocks: Range<usize>) -> Finding {
        let counts = self.reading.counts(blocks.clone());
        let grade = self.reading.grade(&counts).expect("only what has words is reported");
        let Aim { aim, warn, source } = self.aim;
        let limit = if grade.years > *warn { format!("at most {warn}") } else { format!("aim at {aim}") };
        let message = format!("this {what} reads at grade {:.1}, {limit} ({source})", grade.years);
        let mut finding = Finding::new(place, message).here(self.counted(&grade, &counts, blocks.clone()));
        let worst = self.reading.worst(blocks.clone(), SHOWN);
        let mut hard = Vec::new();
        for part in &worst {
            let words = self.hard_words(part);
            finding = finding.label(part.passage.span(part.sentence.range), label(part, &words));
            hard.extend(words);
        }
        finding = finding.help(self.help(&worst, &hard, blocks));
        // A grade that was never validated in this language warns nobody.
        if grade.years <= *warn || grade.standing == Standing::Experimental { finding.severity(Severity::Advice) } else { finding }
    }

    fn counted(&self, grade: &Grade, counts: &Counts, blocks: Range<usize>) -> String {
        let mut text = format!(
            "{}: {} words in {} sentences; headings, table cells, code and addresses not counted",
            grade.formula, counts.words, counts.sentences
        );
        if grade.standing == Standing::Experimental {
            text.push_str("; the grade of this language is experimental");
        }
        let others = self.reading.counts_without_names(blocks);
        if let Some(other) = self.reading.grade(&others).filter(|_| others.words < counts.words) {
            let left_out = counts.words - others.words;
            text.push_str(&format!("; {:.1} without {left_out} words of names, the page's subject and explained terms", other.years));
        }
        text
    }

    fn help(&self, worst: &[&Part<'_>], hard: &[String], blocks: Range<usize>) -> String {
        let mut seen = BTreeSet::new();
        let words: Vec<String> =
            hard.iter().filter(|word| seen.insert(word.to_lowercase())).take(SHOWN).map(|word| format!("“{word}”")).collect();
        let words = if words.is_empty() { String::new() } else { format!("find plainer words for {}, and ", words.join(", ")) };
        let split = &worst[..worst.len().min(SPLIT)];
        let after = self.reading.grade_if_split(blocks, split).map_or(0.0, |grade| grade.years);
        match split.len() {
            0 => format!("{words}write shorter sentences of shorter words"),
            1 => format!("{words}split the sentence marked here: cut in two, it alone brings the grade to {after:.1}"),
            2 => format!("{words}split the two sentences marked here: each cut in two, they alone bring the grade to {after:.1}"),
            _ => format!("{words}split the three sentences that weigh most: each cut in two, they alone bring the grade to {after:.1}"),
        }
    }

    /// The words of a sentence that are rare or long, the hardest first.
    fn hard_words(&self, part: &Part<'_>) -> Vec<String> {
        let difficulty = sentence_difficulty(&self.page.document.language, part.passage, part.sentence);
        let words = difficulty.into_iter().flat_map(|difficulty| difficulty.hard_words);
        words.take(SPLIT).map(|word| part.passage.slice(word.range).to_owned()).collect()
    }
}

fn label(part: &Part<'_>, words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("“{word}”")).collect();
    let hard = if quoted.is_empty() { String::new() } else { format!(", among them {}", quoted.join(", ")) };
    format!("{} words{hard}", part.counts.words)
}
