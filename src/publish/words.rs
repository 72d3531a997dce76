//! The bundle's own words (“On this page”, “Last reviewed”) in the reader's language; what is missing falls back to English and says so.

use super::escape::escaped;
use crate::catalog::{Argument, Catalog, Formatter, Isolation};
use crate::language::{Language, Writing};
use crate::project::Project;
use crate::source::SourceId;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The words that come with leaflint, by language.
const EMBEDDED: [(&str, &str); 8] = [
    ("en", include_str!("interface/en.ftl")),
    ("es", include_str!("interface/es.ftl")),
    ("fr", include_str!("interface/fr.ftl")),
    ("de", include_str!("interface/de.ftl")),
    ("pt-BR", include_str!("interface/pt-BR.ftl")),
    ("ar", include_str!("interface/ar.ftl")),
    ("hi", include_str!("interface/hi.ftl")),
    ("zh-Hans", include_str!("interface/zh-Hans.ftl")),
];

/// The names of languages in themselves.
const NAMES: &str = include_str!("names.tsv");
/// The same by tag.
static NAME_OF: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| NAMES.lines().filter_map(|line| line.split_once('\t')).collect());

/// The words of one language. Not `Sync`: each task makes its own.
pub(super) struct Words {
    language: Language,
    /// The reader's language first, English last.
    sources: Vec<(Language, Formatter)>,
    html: OnceCell<minijinja::Value>,
    plain: OnceCell<minijinja::Value>,
    /// Those of the language that pages are written in, for pages that are shown in it.
    of_source: OnceCell<Box<Words>>,
}

/// A text of the interface.
pub(super) struct Phrase {
    pub(super) text: String,
    /// The language it is in, where that is not the reader's.
    pub(super) other: Option<Language>,
}

impl Words {
    /// The words of a language: the project's `interface.ftl`, then those that come with leaflint, then English.
    pub(super) fn new(project: &Project, language: &Language) -> Self {
        let isolation = if language.writing() == Writing::RightToLeft { Isolation::Marks } else { Isolation::None };
        let mut own = Formatter::new(language, isolation);
        if let Some(catalog) = project.locale(language).and_then(|locale| locale.catalogs.get("interface")) {
            own.add(catalog, &project.sources.file(catalog.source).text);
        }
        if let Some((_, text)) = embedded(language) {
            own.add(&Catalog::parse(SourceId(0), text, language), text);
        }
        let english = Language::english();
        let (_, text) = EMBEDDED[0];
        let mut fallback = Formatter::new(&english, Isolation::None);
        fallback.add(&Catalog::parse(SourceId(0), text, &english), text);
        Self {
            language: language.clone(),
            sources: vec![(language.clone(), own), (english, fallback)],
            html: OnceCell::new(),
            plain: OnceCell::new(),
            of_source: OnceCell::new(),
        }
    }

    /// The words of the language that pages are written in.
    pub(super) fn of_source(&self, project: &Project, language: &Language) -> &Self {
        self.of_source.get_or_init(|| Box::new(Self::new(project, language)))
    }

    /// A text without variables.
    pub(super) fn say(&self, key: &str) -> Phrase {
        self.fill(key, &[])
    }

    /// A text with its variables filled in.
    pub(super) fn fill(&self, key: &str, arguments: &[(&str, &str)]) -> Phrase {
        let arguments: BTreeMap<String, Argument> =
            arguments.iter().map(|(name, text)| ((*name).to_owned(), Argument::Text((*text).to_owned()))).collect();
        for (language, formatter) in &self.sources {
            if let Ok(text) = formatter.format(key, &arguments) {
                let other = (language.base() != self.language.base()).then(|| language.clone());
                return Phrase { text, other };
            }
        }
        // A test holds that English has every key.
        Phrase { text: key.to_owned(), other: Some(Language::english()) }
    }

    /// All texts without variables, as HTML, for templates.
    pub(super) fn all_html(&self) -> minijinja::Value {
        let html = |key: &str| (key.replace('-', "_"), minijinja::Value::from_safe_string(self.say(key).html()));
        self.html.get_or_init(|| keys().into_iter().map(html).collect::<BTreeMap<_, _>>().into()).clone()
    }

    /// All texts without variables, for attributes and titles.
    pub(super) fn all_plain(&self) -> minijinja::Value {
        let plain = |key: &str| (key.replace('-', "_"), minijinja::Value::from(self.say(key).text));
        self.plain.get_or_init(|| keys().into_iter().map(plain).collect::<BTreeMap<_, _>>().into()).clone()
    }
}

impl Phrase {
    /// As HTML; a text in another language says which.
    pub(super) fn html(&self) -> String {
        match &self.other {
            None => escaped(&self.text),
            Some(other) => format!("<span lang=\"{}\" dir=\"{}\">{}</span>", other.tag(), other.writing().dir(), escaped(&self.text)),
        }
    }
}

/// The keys of all texts that take no variables.
pub(super) fn keys() -> Vec<&'static str> {
    let (_, text) = EMBEDDED[0];
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()) && !line.contains('{'))
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .collect()
}

/// The signs of all texts that come with leaflint.
pub(super) fn signs() -> impl Iterator<Item = char> {
    EMBEDDED.iter().flat_map(|(_, text)| text.chars()).chain(NAMES.chars())
}

/// The words that come with leaflint for a language, if they do.
fn embedded(language: &Language) -> Option<&'static (&'static str, &'static str)> {
    let exact = EMBEDDED.iter().find(|(tag, _)| *tag == language.tag());
    // Traditional Chinese is no Simplified Chinese.
    let is_same_script = language.base() != "zh" || matches!(language.tag(), "zh" | "zh-CN" | "zh-SG" | "zh-Hans-CN" | "zh-Hans-SG");
    exact.or_else(|| EMBEDDED.iter().find(|(tag, _)| is_same_script && tag.split('-').next() == Some(language.base())))
}

/// A language's name in itself; its tag where that is not known.
pub(super) fn name_of(language: &Language) -> &str {
    NAME_OF.get(language.tag()).or_else(|| NAME_OF.get(language.base())).copied().unwrap_or(language.tag())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_language_has_every_text_with_the_same_variables() {
        let read = |tag: &str, text: &'static str| {
            let catalog = Catalog::parse(SourceId(0), text, &Language::parse(tag).expect("a tag"));
            assert!(catalog.faults.is_empty(), "{tag}: {:?}", catalog.faults);
            let variables = |line: &str| {
                line.match_indices("{ $").map(|(at, _)| line[at..].split('}').next().unwrap_or("").to_owned()).collect::<BTreeSet<_>>()
            };
            text.lines()
                .filter_map(|line| line.split_once(" = "))
                .filter(|(key, _)| !key.starts_with('#'))
                .map(|(key, value)| (key.to_owned(), variables(value)))
                .collect::<BTreeMap<_, _>>()
        };
        let english = read("en", EMBEDDED[0].1);
        assert!(english.len() > 40);
        for (tag, text) in EMBEDDED {
            assert_eq!(read(tag, text), english, "{tag}");
        }
    }

    #[test]
    fn languages_are_named_in_themselves() {
        let name = |tag: &str| name_of(&Language::parse(tag).expect("a tag")).to_owned();
        assert_eq!([name("es"), name("pt-BR"), name("es-MX"), name("xx")], ["Español", "Português (Brasil)", "Español", "xx"]);
    }
}
