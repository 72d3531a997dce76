//! Translations whose source is gone: a file a locale, sorted, one line each. Nothing that a translator wrote is lost.

use super::normal::normal;
use super::state::State;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A translation whose source is gone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remembered {
    /// What the source said.
    pub source: String,
    /// The translation as it stands in a `.ftl` file, behind the `=`.
    pub target: String,
    /// How far it had come.
    pub state: State,
}

/// The memory of a locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    entries: BTreeSet<Remembered>,
    unreadable: Vec<String>,
}

const HEADER: &str = "# leaflint memory: source, translation, state";

impl Memory {
    /// Reads a memory. Lines that are none are kept as they are.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut memory = Self::default();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            match remembered(line) {
                Some(entry) => drop(memory.entries.insert(entry)),
                None => memory.unreadable.push(line.to_owned()),
            }
        }
        memory
    }

    /// The memory's text.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!("{HEADER}\n");
        for entry in &self.entries {
            let json = |value: &str| serde_json::to_string(value).expect("texts are JSON");
            writeln!(text, "{}\t{}\t{}", json(&entry.source), json(&entry.target), entry.state.name()).expect("a string takes all");
        }
        for line in &self.unreadable {
            writeln!(text, "{line}").expect("a string takes all");
        }
        text
    }

    /// Its translations, by source text.
    pub fn entries(&self) -> impl Iterator<Item = &Remembered> {
        self.entries.iter()
    }

    /// Adds a translation.
    pub fn add(&mut self, entry: Remembered) {
        self.entries.insert(entry);
    }

    /// Takes out a translation of this source text, if there is one.
    pub fn take(&mut self, source: &str) -> Option<Remembered> {
        let wanted = normal(source);
        let found = self.entries.iter().find(|entry| normal(&entry.source) == wanted).cloned()?;
        self.entries.take(&found)
    }
}

fn remembered(line: &str) -> Option<Remembered> {
    let mut cells = line.split('\t');
    let source = serde_json::from_str(cells.next()?).ok()?;
    let target = serde_json::from_str(cells.next()?).ok()?;
    Some(Remembered { source, target, state: State::named(cells.next()?)? })
}
