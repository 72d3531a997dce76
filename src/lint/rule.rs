//! What a rule is: plain data in a registry.

use super::catalogs::CatalogCheck;
use super::finding::Findings;
use super::messages::MessageCheck;
use super::page::PageCheck;
use super::phrases::{Hit, Phrases};
use super::rules::RULES;
use super::terms::PageTerms;
use crate::config::Level;
use crate::language::Language;
use crate::project::Project;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name, which reads after “allow”: `missing-section`.
    pub code: &'static str,
    /// Its group, which can be selected like a rule.
    pub group: Group,
    /// Its severity unless configuration says otherwise; `Off` for house styles.
    pub severity: Level,
    /// Its page: what it finds, why it matters, what to do, settings, sources, examples.
    pub docs: &'static str,
    /// The languages it can judge; all if empty.
    pub languages: &'static [&'static str],
    /// Whether some of its findings come with an edit that `--fix` applies.
    pub fixable: bool,
    /// What configuration can change.
    pub settings: &'static [Setting],
    /// How it looks.
    pub check: Check,
}

/// Groups of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// How a page is built.
    Structure,
    /// How it is worded.
    Language,
    /// What could harm.
    Safety,
    /// Who says it, when, and on what grounds.
    Trust,
    /// Whether everybody can take it in.
    Accessibility,
    /// Whether it speaks of people with respect.
    Inclusion,
    /// Whether translations say what the source says.
    Translation,
    /// The files themselves: configuration, encodings, comments to leaflint.
    Project,
}

impl Group {
    /// The name in configuration and outputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Language => "language",
            Self::Safety => "safety",
            Self::Trust => "trust",
            Self::Accessibility => "accessibility",
            Self::Inclusion => "inclusion",
            Self::Translation => "translation",
            Self::Project => "project",
        }
    }
}

/// How a rule looks.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// At one page.
    Page(Pages, fn(&PageCheck<'_>, &mut Findings<'_>)),
    /// At the medical terms and acronyms of one page, in every language; all such rules share one inventory.
    Terms(fn(&PageCheck<'_>, &PageTerms<'_>, &mut Findings<'_>)),
    /// For listed phrases in the text of pages: all such rules share one pass.
    Phrases(&'static Phrases),
    /// For listed phrases, of which the function says whether each is a fault where it stands.
    PhrasesIf(&'static Phrases, fn(&Hit<'_>) -> bool),
    /// As before, with one finding for all places of a phrase on a page.
    PhrasesOnce(&'static Phrases, fn(&Hit<'_>) -> bool),
    /// At one message beside its translation.
    Message(LookAtMessage),
    /// At one catalogue of translations.
    Catalog(fn(&CatalogCheck<'_>, &mut Findings<'_>)),
    /// At the whole project.
    Project(fn(&Project, Date, &mut Findings<'_>)),
    /// Found while files are read or comments are bound, before any rule runs.
    Reading,
}

/// How a message rule looks.
pub type LookAtMessage = fn(&MessageCheck<'_>, &mut Findings<'_>);

/// Which pages a page rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// Pages in the source language only: what a translation cannot change, such as its front matter or its headings' levels.
    Source,
    /// Translated pages too: what every language says in its own words.
    Every,
}

/// A setting of a rule.
#[derive(Debug)]
pub struct Setting {
    /// Its name in configuration.
    pub name: &'static str,
    /// Its value unless configuration says otherwise.
    pub default: Value,
}

/// The value of a setting.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// A word.
    Text(&'static str),
    /// Words.
    List(&'static [&'static str]),
}

/// The rule of that name.
#[must_use]
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// Whether a name in a selection names this rule: its code, its group, or `all`.
#[must_use]
pub fn selected_by(rule: &Rule, name: &str) -> bool {
    name == rule.code || name == rule.group.name() || name == "all"
}

/// The rules that a name selects.
pub fn find(name: &str) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().filter(move |rule| selected_by(rule, name))
}

/// One part of a rule's page, by its heading; empty where the page has no such part. Headings inside examples are no parts.
#[must_use]
pub fn page_of(rule: &Rule, heading: &str) -> &'static str {
    let docs: &'static str = rule.docs;
    let mut in_example = false;
    let mut at = 0;
    let mut start = None;
    for line in docs.split_inclusive('\n') {
        in_example ^= line.starts_with("```");
        if let (false, Some(title)) = (in_example, line.strip_prefix("## ")) {
            if let Some(start) = start {
                return docs[start..at].trim();
            }
            start = (title.trim() == heading).then_some(at + line.len());
        }
        at += line.len();
    }
    start.map_or("", |start| docs[start..].trim())
}

impl Rule {
    /// Whether it can judge a language.
    #[must_use]
    pub fn speaks(&self, language: &Language) -> bool {
        self.languages.is_empty() || self.languages.contains(&language.base())
    }

    /// What it finds, in one sentence: the first paragraph of its page.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        first_paragraph(self.docs.split_once('\n').map_or("", |(_, rest)| rest))
    }

    /// Why it matters, on one line, as findings say it.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        // The page is searched once for all findings of a rule.
        static REASONS: LazyLock<BTreeMap<&'static str, OnceLock<String>>> =
            LazyLock::new(|| RULES.iter().map(|rule| (rule.code, OnceLock::new())).collect());
        REASONS.get(self.code).map_or("", |reason| reason.get_or_init(|| self.why().replace('\n', " ")))
    }

    /// Why it matters to the reader of a leaflet: the first paragraph under that heading.
    #[must_use]
    pub fn why(&self) -> &'static str {
        first_paragraph(page_of(self, "Why it matters"))
    }
}

fn first_paragraph(text: &str) -> &str {
    text.trim_start().split("\n\n").next().unwrap_or_default().trim()
}
