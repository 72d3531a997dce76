//! Folders whose names are no languages, and languages without a folder.

use super::Locale;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::language::Language;
use crate::source::{SourceId, Span};

/// A folder of translations whose name is no language.
pub(super) fn no_language(source: SourceId, tag: &str) -> Diagnostic {
    let message = format!("this folder is named “{tag}”, which is no language tag, so its translations were not read");
    Diagnostic::new("unknown-language", Severity::Error, message, Label::new(source, Span::default()))
        .help("name the folder with a BCP 47 tag, such as es, pt-BR or zh-Hans")
}

/// Languages that the configuration names and nobody has begun to translate into. Pseudo-locales need no folder.
pub(super) fn languages_without_a_folder(config: &Config, locales: &[Locale], source: SourceId, text: &str) -> Vec<Diagnostic> {
    let has_folder = |language: &Language| language.is_pseudo() || locales.iter().any(|locale| locale.language == *language);
    let targets = config.languages.iter().filter(|language| **language != config.source_language);
    let fault = |language: &Language| {
        let message = format!("nothing is translated into “{language}”: there is no folder for it");
        Diagnostic::new("missing-locale", Severity::Warning, message, Label::new(source, place_of(text, language)))
            .why("Readers of that language get no page, and nobody is told.")
            .help(format!("run `leaflint sync {language}` and translate the files it makes, or take the language out"))
    };
    targets.filter(|language| !has_folder(language)).map(fault).collect()
}

/// Where the configuration names a language among those to translate into.
fn place_of(text: &str, language: &Language) -> Span {
    let list = text.match_indices("languages").find(|(at, _)| *at == 0 || text[..*at].ends_with('\n')).map_or(0, |(at, _)| at);
    let strings = text[list..].match_indices(['"', '\'']).map(|(at, _)| list + at + 1);
    let end = |at: usize| text[at..].find(['"', '\'']).map_or(at, |length| at + length);
    let found = strings.map(|at| at..end(at)).find(|range| Language::parse(&text[range.clone()]).as_ref() == Some(language));
    Span::new(found.unwrap_or(0..0))
}
