//! Finds the dictionaries and word lists that spelling is checked with.

use super::Error;
use super::find::all_files;
use super::read::{read_bytes, read_file};
use crate::config::Config;
use crate::language::Language;
use crate::text::Speller;
use encoding_rs::{Encoding, UTF_8};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where systems keep Hunspell dictionaries.
const SYSTEM_FOLDERS: [&str; 4] = ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell", "/Library/Spelling"];

/// The dictionaries of the languages, those of the configuration before those of the system; one for each tag.
pub(super) fn spellers(config: &Config, root: &Path, with_system: bool, languages: &BTreeSet<&str>) -> Result<Vec<Arc<Speller>>, Error> {
    let mut found: Vec<Arc<Speller>> = Vec::new();
    let mut read: BTreeSet<PathBuf> = BTreeSet::new();
    for folder in &config.written.dictionaries {
        let folder = root.join(folder);
        if !folder.is_dir() {
            return Err(Error::NoSuchPath(folder.display().to_string()));
        }
        for path in all_files(&folder)? {
            add(&path, languages, &mut read, &mut found)?;
        }
    }
    // What a system holds is not the project's: what cannot be read there is left out.
    for folder in SYSTEM_FOLDERS.map(Path::new).into_iter().filter(|folder| with_system && folder.is_dir()) {
        for path in all_files(folder).unwrap_or_default() {
            let _unreadable = add(&path, languages, &mut read, &mut found);
        }
    }
    Ok(found)
}

/// Adds a `.dic` file with its `.aff` file if it is of one of the languages and none is there yet.
fn add(path: &Path, languages: &BTreeSet<&str>, read: &mut BTreeSet<PathBuf>, found: &mut Vec<Arc<Speller>>) -> Result<(), Error> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let Some(language) = Language::parse(&stem) else { return Ok(()) };
    let affixes: PathBuf = path.with_extension("aff");
    let is_wanted = path.extension().is_some_and(|end| end == "dic") && languages.contains(language.base()) && affixes.is_file();
    if !is_wanted || found.iter().any(|speller| *speller.language() == language) {
        return Ok(());
    }
    // Systems give one dictionary many names: `es_MX.dic` is a link to `es_ES.dic`.
    if !read.insert(path.canonicalize().unwrap_or_else(|_| path.to_owned())) {
        return Ok(());
    }
    let (affixes, words) = (read_bytes(&affixes)?, read_bytes(path)?);
    let encoding = encoding_of(&affixes);
    let speller = Speller::new(language, encoding.decode(&affixes).0.into_owned(), encoding.decode(&words).0.into_owned());
    found.push(Arc::new(speller));
    Ok(())
}

/// The encoding that the line `SET` of an affix file names.
fn encoding_of(affixes: &[u8]) -> &'static Encoding {
    let line = affixes.split(|byte| *byte == b'\n').find_map(|line| line.strip_prefix(b"SET "));
    let name = line.map(|name| String::from_utf8_lossy(name).trim().to_ascii_lowercase()).unwrap_or_default();
    // Hunspell writes ISO8859-1 for what others call ISO-8859-1.
    Encoding::for_label(name.replace("iso8859", "iso-8859").replace("microsoft-cp", "windows-").as_bytes()).unwrap_or(UTF_8)
}

/// The words of the project's own lists, in lower case; one word a line, `#` starts a comment.
pub(super) fn word_list(config: &Config, root: &Path) -> Result<BTreeSet<String>, Error> {
    let mut words = BTreeSet::new();
    for path in &config.written.word_lists {
        let text = read_file(&root.join(path))?;
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        words.extend(lines.filter(|word| !word.is_empty()).map(str::to_lowercase));
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn affix_files_name_their_encoding() {
        assert_eq!(encoding_of(b"SET ISO8859-1\nTRY x\n").name(), "windows-1252");
        assert_eq!(encoding_of(b"SET UTF-8\n").name(), "UTF-8");
        assert_eq!(encoding_of(b"TRY x\n").name(), "UTF-8");
    }

    #[test]
    fn a_folder_of_dictionaries_gives_those_of_the_languages_with_their_affixes() {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in
            [("en_GB.aff", "SET UTF-8\n"), ("en_GB.dic", "1\nhealth\n"), ("fr.aff", ""), ("fr.dic", "0\n"), ("de.dic", "0\n")]
        {
            std::fs::write(folder.path().join(name), text).expect("it is written");
        }
        let mut config = Config::default();
        config.written.dictionaries = vec![".".into()];
        let found = spellers(&config, folder.path(), false, &BTreeSet::from(["en", "de"])).expect("they are read");
        assert_eq!(found.iter().map(|speller| speller.language().tag()).collect::<Vec<_>>(), ["en-GB"]);
        assert_eq!(found[0].knows("health"), Some(true));
    }

    #[cfg(unix)]
    #[test]
    fn a_dictionary_with_two_names_is_read_once() {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in [("es_ES.aff", "SET UTF-8\n"), ("es_ES.dic", "1\nsalud\n"), ("es_MX.aff", "SET UTF-8\n")] {
            std::fs::write(folder.path().join(name), text).expect("it is written");
        }
        std::os::unix::fs::symlink("es_ES.dic", folder.path().join("es_MX.dic")).expect("it is linked");
        let mut config = Config::default();
        config.written.dictionaries = vec![".".into()];
        let found = spellers(&config, folder.path(), false, &BTreeSet::from(["es"])).expect("they are read");
        assert_eq!(found.len(), 1);
    }
}
