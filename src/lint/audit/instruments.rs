//! The instruments: their items in our own words, and the rules that judge each.

use crate::lint::rule::{Rule, rule};
use std::sync::LazyLock;

const TABLE: &str = include_str!("instruments.tsv");

/// An instrument that people rate health information with.
#[derive(Debug)]
pub struct Instrument {
    /// Its name on the command line.
    pub name: &'static str,
    /// Its full name.
    pub title: &'static str,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// What an instrument asks.
#[derive(Debug)]
pub struct Item {
    /// Its number in the instrument.
    pub number: &'static str,
    /// The part of the instrument that it belongs to.
    pub part: &'static str,
    /// What it asks for, in our own words.
    pub asks: &'static str,
    /// The rules that judge it.
    pub(super) clauses: Vec<Clause>,
    pub(super) how: How,
}

/// A rule, and the words that its message must hold to concern the item.
#[derive(Debug)]
pub(super) struct Clause {
    pub(super) rule: &'static Rule,
    pub(super) words: &'static str,
}

/// What the rules of an item settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// No finding is a pass, on a page that has what is needed.
    Decides(Option<Needs>),
    /// A finding is a fail; without one a person judges.
    Fault,
    /// Nothing: a person judges.
    Person,
}

/// What a page must have before a pass can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    Table,
    Funding,
}

impl Needs {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Funding => "line in its front matter on who paid for it",
        }
    }
}

impl Item {
    /// The rules that judge it; none where only a person can.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.clauses.iter().map(|clause| clause.rule)
    }
}

/// Names on the command line with full names.
const TITLES: [(&str, &str); 4] = [
    ("pemat", "Patient Education Materials Assessment Tool for printed materials (PEMAT-P)"),
    ("cci", "CDC Clear Communication Index"),
    ("discern", "DISCERN"),
    ("jamabenchmarks", "JAMA benchmarks"),
];

static INSTRUMENTS: LazyLock<Vec<Instrument>> = LazyLock::new(|| {
    let instrument = |(name, title)| Instrument { name, title, items: lines(name).map(item).collect() };
    TITLES.into_iter().map(instrument).collect()
});

impl Instrument {
    /// All of them.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &INSTRUMENTS
    }

    /// The instrument of that name on the command line.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        INSTRUMENTS.iter().find(|instrument| instrument.name == name)
    }

    /// Their names on the command line.
    #[must_use]
    pub fn names() -> [&'static str; 4] {
        TITLES.map(|(name, _)| name)
    }
}

fn lines(instrument: &str) -> impl Iterator<Item = [&'static str; 6]> {
    let row = |line: &'static str| -> [&'static str; 6] {
        let columns: Vec<&str> = line.split('\t').collect();
        columns.try_into().unwrap_or_else(|_| panic!("six columns: {line}"))
    };
    TABLE.lines().filter(|line| !line.starts_with('#')).map(row).filter(move |row| row[0] == instrument)
}

fn item([_, number, part, asks, rules, how]: [&'static str; 6]) -> Item {
    let clause = |written: &'static str| {
        let (code, words) = written.split_once('/').unwrap_or((written, ""));
        Clause { rule: rule(code).unwrap_or_else(|| panic!("the rule {code} of item {number}")), words }
    };
    let clauses = rules.split(", ").filter(|code| !code.is_empty()).map(clause).collect();
    let needs = |name: &str| match name {
        "table" => Needs::Table,
        "funding" => Needs::Funding,
        other => panic!("{other} is nothing that a page can need"),
    };
    let how = match how.split_once(':').unwrap_or((how, "")) {
        ("decides", "") => How::Decides(None),
        ("decides", name) => How::Decides(Some(needs(name))),
        ("fault", _) => How::Fault,
        _ => How::Person,
    };
    Item { number, part, asks, clauses, how }
}
