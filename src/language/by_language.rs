//! Embedded tables of several languages, each read when the first text of its language comes.

use std::sync::OnceLock;

/// What is made of the file of each language.
pub(crate) struct ByLanguage<F, T, const N: usize> {
    files: [(&'static str, F); N],
    made: [OnceLock<T>; N],
    make: fn(&'static str, F) -> T,
}

impl<F: Copy, T, const N: usize> ByLanguage<F, T, N> {
    /// Of these languages in the order of their tags, each with its file.
    pub(crate) const fn new(files: [(&'static str, F); N], make: fn(&'static str, F) -> T) -> Self {
        Self { files, made: [const { OnceLock::new() }; N], make }
    }

    fn place(&self, base: &str) -> Option<usize> {
        debug_assert!(self.files.is_sorted_by_key(|(language, _)| *language), "languages are in order");
        self.files.binary_search_by_key(&base, |(language, _)| language).ok()
    }

    /// The table of a language, without script and region; none where it has no file.
    pub(crate) fn of(&self, base: &str) -> Option<&T> {
        let at = self.place(base)?;
        let (language, file) = self.files[at];
        Some(self.made[at].get_or_init(|| (self.make)(language, file)))
    }

    /// Whether a language has a table.
    pub(crate) fn holds(&self, base: &str) -> bool {
        self.place(base).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_made_of_the_file_of_its_language() {
        static TABLES: ByLanguage<u32, String, 2> = ByLanguage::new([("de", 1), ("en", 2)], |language, file| format!("{language}{file}"));
        assert_eq!(TABLES.of("en").map(String::as_str), Some("en2"));
        assert!(TABLES.holds("de") && !TABLES.holds("fr") && TABLES.of("fr").is_none());
    }
}
