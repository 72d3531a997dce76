//! The sidecar of a catalogue: what each translation was made from, and who stands for it. Tools drop comments, and clocks and
//! histories lie, so it is a file of its own, sorted, one line a message, which two branches can both change.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// How far a translation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// By a machine, or by a person who is not done.
    Draft,
    /// By a person who stands for it.
    Translated,
    /// Read by a second linguist.
    Reviewed,
    /// Read by a clinician who speaks the language.
    Approved,
}

impl State {
    /// All states, the lowest first.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Translated, Self::Reviewed, Self::Approved];

    /// The name in files and outputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Approved => "approved",
        }
    }

    /// The state of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// What is known of one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The fingerprint of the source text that it was made from.
    pub source: String,
    /// The fingerprint of the translation when this was written.
    pub target: String,
    /// How far it has come.
    pub state: State,
    /// Who said so.
    pub who: String,
    /// When: year-month-day.
    pub when: String,
    /// The source text that it was made from, once that has changed.
    pub was: Option<String>,
    /// Findings that a person has allowed: rule and reason.
    pub waivers: Vec<(String, String)>,
}

/// All records of a catalogue, by key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct States {
    /// The records.
    pub records: BTreeMap<String, Record>,
    /// Lines that could not be read: number from 1 and text.
    pub unreadable: Vec<(usize, String)>,
}

const HEADER: &str = "# leaflint states: key, source, target, state, who, when, was, waivers";

impl States {
    /// Reads a sidecar. A line that is no record is kept apart, never guessed at.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut records: Vec<(String, Record)> = Vec::new();
        let mut unreadable = Vec::new();
        for (number, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            match record(line) {
                Some(known) => records.push(known),
                None => unreadable.push((number + 1, line.to_owned())),
            }
        }
        // Of two records of one key, as a merge may leave them, the lower state counts.
        records.sort_by(|(one, first), (other, second)| one.cmp(other).then(first.state.cmp(&second.state)));
        records.dedup_by(|(key, _), (kept, _)| key == kept);
        Self { records: records.into_iter().collect(), unreadable }
    }

    /// The sidecar's text: sorted by key, one line each.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!("{HEADER}\n");
        for (key, record) in &self.records {
            let was = record.was.as_ref().map_or("-".to_owned(), json);
            let waivers = if record.waivers.is_empty() { "-".to_owned() } else { json(&record.waivers) };
            let who = record.who.replace(['\t', '\n'], " ");
            writeln!(
                text,
                "{key}\t{}\t{}\t{}\t{who}\t{}\t{was}\t{waivers}",
                record.source,
                record.target,
                record.state.name(),
                record.when
            )
            .expect("a string takes all");
        }
        text
    }
}

fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("texts are JSON")
}

fn record(line: &str) -> Option<(String, Record)> {
    let mut cells = line.split('\t');
    let key = cells.next()?.to_owned();
    let source = cells.next()?.to_owned();
    let target = cells.next()?.to_owned();
    let state = State::named(cells.next()?)?;
    let who = cells.next()?.to_owned();
    let when = cells.next()?.to_owned();
    let optional = |cell: Option<&str>| cell.filter(|cell| *cell != "-").map(str::to_owned);
    let was = match optional(cells.next()) {
        Some(text) => Some(serde_json::from_str(&text).ok()?),
        None => None,
    };
    let waivers = match optional(cells.next()) {
        Some(text) => serde_json::from_str(&text).ok()?,
        None => Vec::new(),
    };
    Some((key, Record { source, target, state, who, when, was, waivers }))
}

/// A short fingerprint of a text: the first 12 hexadecimal digits of its BLAKE3 hash.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..12].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut states = States::default();
        let record = Record {
            source: fingerprint("a"),
            target: fingerprint("b"),
            state: State::Reviewed,
            who: "A linguist".into(),
            when: "2026-11-21".into(),
            was: Some("Take\t\"one\"\nnow".into()),
            waivers: vec![("number-mismatch".into(), "the unit was converted".into())],
        };
        states.records.insert("risks-b1".into(), record.clone());
        states.records.insert("risks-a1".into(), Record { was: None, waivers: Vec::new(), ..record });
        assert_eq!(States::parse(&states.write()), states);
    }

    #[test]
    fn a_damaged_line_is_kept_apart() {
        let states = States::parse("a\tb\n<<<<<<< HEAD\nkey\ts\tt\tdraft\tw\t2026-01-01\t-\t-\n");
        assert_eq!(states.records.len(), 1);
        assert_eq!(states.unreadable.len(), 2);
    }
}
