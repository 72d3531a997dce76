//! Pages that are handed in lot by lot, so that a program can look at more of them than there is memory for.

use super::dictionaries::spellers;
use super::load::language_of;
use super::naming::page_id;
use super::{Error, Project, Waiting};
use crate::document::{Format, declared_language};
use crate::language::Language;
use crate::source::Source;
use std::collections::BTreeSet;
use std::path::Path;

/// A page that is handed in.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The path that it stands for.
    pub path: String,
    /// Its language, where it does not name one itself.
    pub language: Option<Language>,
    /// What it says.
    pub text: String,
}

impl Project {
    /// Puts these pages in the place of those that were there; what else was read stays, so that a program can look at more pages than
    /// there is memory for.
    ///
    /// # Errors
    /// A dictionary that the configuration names cannot be read.
    pub fn take_pages(&mut self, files_before: usize, pages: Vec<Sent>, system_dictionaries: bool) -> Result<(), Error> {
        self.sources.truncate(files_before);
        self.waiting.clear();
        let content = self.content_folder();
        for Sent { path, language, text } in pages {
            let format = Format::of_path(&path).unwrap_or(Format::Plain);
            let language = language.unwrap_or_else(|| language_of(&text, &self.config));
            let language = declared_language(&text, format).unwrap_or(language);
            let id = page_id(Path::new(&path), &content, Path::new(&path));
            let source = self.sources.add(Source::new(path, text));
            self.waiting.push(Waiting { id, source, format, language });
        }
        let known: BTreeSet<&str> = self.spellers.iter().map(|speller| speller.language().base()).collect();
        let languages: BTreeSet<&str> = self.waiting.iter().map(|page| page.language.base()).collect();
        let is_new = |language: &&str| !known.contains(language) && !self.asked.contains(*language);
        let new: BTreeSet<&str> = languages.into_iter().filter(is_new).collect();
        let found = spellers(&self.config, &self.root, system_dictionaries && self.config.written.system_dictionaries, &new)?;
        let new: Vec<String> = new.into_iter().map(str::to_owned).collect();
        self.asked.extend(new);
        self.spellers.extend(found);
        Ok(())
    }
}
