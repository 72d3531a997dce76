//! What the path of a file says where the file itself is silent: tools of translators drop headers and columns that they do not know.

use super::{Parsed, Word};
use crate::language::Language;
use std::path::Path;

impl Parsed {
    /// Names the language and the page of texts that do not say theirs: `es/back-pain.csv` is of the page `back-pain` in Spanish,
    /// and so is `exchange/es/pain/back.csv` of `pain/back`. Only what is known is believed.
    pub fn name_from_path(&mut self, path: &str, is_language: impl Fn(&Language) -> bool, is_page: impl Fn(&str) -> bool) {
        let path = Path::new(path).with_extension("");
        let folders: Vec<&str> = path.iter().filter_map(|part| part.to_str()).collect();
        let of_tag = |tag: &str| Language::parse(tag).filter(|language| tag.len() > 1 && is_language(language));
        // The folder that is nearest to the file.
        let place = folders.iter().rposition(|folder| of_tag(folder).is_some());
        let page = match place {
            Some(place) => folders[place + 1..].join("/"),
            None => folders.last().map_or_else(String::new, |name| (*name).to_owned()),
        };
        for entry in &mut self.entries {
            let word = |text: &str| Word { text: text.to_owned(), span: entry.name.span };
            if entry.language.is_none() {
                entry.language = place.map(|place| word(folders[place]));
            }
            if entry.page.is_none() && is_page(&page) {
                entry.page = Some(word(&page));
            }
        }
    }
}
