//! Entries that belong to nothing in the project.

use super::Importer;
use crate::config::suggestion;
use crate::diagnostic::Label as Place;
use crate::language::Language;
use crate::source::SourceId;
use crate::translate::exchange::{Entry, Sheet};

impl Importer<'_> {
    pub(super) fn wrong_language(&mut self, entry: &Entry, file: SourceId) {
        let targets: Vec<&str> = self.project.config.languages.iter().map(Language::tag).collect();
        let known = if targets.is_empty() { String::new() } else { format!(" ({})", targets.join(", ")) };
        let (span, message) = match &entry.language {
            Some(word) => {
                (word.span, format!("this is a translation into “{}”, into which the project is not translated{known}", word.text))
            }
            None => (entry.name.span, format!("nothing says into which language this is translated{known}")),
        };
        // Once for a file.
        let is_told = self.result.diagnostics.iter().any(|told| {
            told.primary == Place::new(file, span)
                || (entry.language.is_none() && told.code == "import-wrong-language" && told.primary.source == file)
        });
        if is_told {
            self.result.counts.refused += 1;
            return;
        }
        let found = self.refuse("import-wrong-language", message, Place::new(file, span));
        found.why = "A patient would get a page in a language that is not theirs.".into();
        found.help = "name the language with --language, or add it to `languages` in leaflint.toml".into();
    }

    pub(super) fn unknown(&mut self, entry: &Entry, file: SourceId, sheets: &[&Sheet], count: usize) {
        let name = &entry.name.text;
        let place = Place::new(file, entry.name.span);
        if count > 1 {
            let pages: Vec<&str> =
                sheets.iter().filter(|sheet| sheet.rows.iter().any(|row| row.name == *name)).map(|sheet| sheet.page.as_str()).collect();
            let found = self.refuse("import-unknown-key", format!("several pages have “{name}”: {}", pages.join(", ")), place);
            found.help = "say in the file which page it is of".into();
            return;
        }
        let base = name.split('[').next().unwrap_or(name);
        let forms: Vec<&str> = sheets
            .iter()
            .flat_map(|sheet| &sheet.rows)
            .filter(|row| row.name.split('[').next() == Some(base))
            .map(|row| row.name[base.len()..].trim_matches(['[', ']']))
            .filter(|form| !form.is_empty())
            .collect();
        if !forms.is_empty() {
            let found = self.refuse(
                "import-plural-forms",
                format!("“{base}” has no form “{}”", name[base.len()..].trim_matches(['[', ']'])),
                place,
            );
            found.why = "The form would never be shown.".into();
            found.help = format!("its forms are {}", forms.join(", ")).into();
            return;
        }
        let is_retired = self.plan.units.iter().any(|unit| unit.retired.iter().any(|(key, _)| key == base));
        let near = suggestion(name, sheets.iter().flat_map(|sheet| &sheet.rows).map(|row| row.name.as_str())).map(str::to_owned);
        let found = self.refuse("import-unknown-key", format!("no page has a message “{name}”"), place);
        found.why = "Its translation would be lost.".into();
        found.help = match near {
            _ if is_retired => "its text is gone from the page".into(),
            Some(near) => format!("did you mean “{near}”?").into(),
            None => "its text may be gone from the page: take the entry out, or bring the text back".into(),
        };
    }
}
