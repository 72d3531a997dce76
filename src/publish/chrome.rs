//! What all pages of a bundle share: language, menu, language switcher, addresses of the same page in other languages.

use super::address::encoded;
use super::page::Place;
use super::site::Site;
use super::words::{Words, name_of};
use minijinja::{Value as Shown, context};

/// The part of a template's context that every page has. `page` is none for the bundle's own pages.
pub(super) fn context(site: &Site<'_>, language: usize, page: Option<usize>, words: &Words, root: &str) -> Shown {
    let edited = &site.languages[language];
    let file = page.map_or_else(|| "index.html".to_owned(), |page| format!("{}.html", encoded(site.id(page))));
    context! {
        languages => languages(site, language, page, root, &file),
        alternates => alternates(site, page, root, &file),
        has_glossary => !edited.glossary.is_empty(),
        ..language_context(site, language, words, root)
    }
}

/// What every file in a language says of it, whatever holds it: its direction, the words of the interface, who publishes it.
pub(super) fn language_context(site: &Site<'_>, language: usize, words: &Words, root: &str) -> Shown {
    let language = &site.languages[language].language;
    context! {
        lang => language.tag(),
        dir => language.writing().dir(),
        root => root,
        t => words.all_plain(),
        w => words.all_html(),
        publisher => &site.project.config.written.publisher,
        generator => format!("leaflint {}", super::VERSION),
    }
}

/// Links to all languages: to the same page where it is published, else to the language's first page.
fn languages(site: &Site<'_>, current: usize, page: Option<usize>, root: &str, file: &str) -> Vec<Shown> {
    let wanted = site.languages.iter().enumerate().filter(|(_, other)| site.is_wanted(&other.language));
    let link = |(at, other): (usize, &super::site::Edited)| {
        let is_there = page.is_none_or(|page| site.is_published(Place { language: at, page }));
        let file = if is_there { file } else { "index.html" };
        context! {
            tag => other.language.tag(),
            dir => other.language.writing().dir(),
            name => name_of(&other.language),
            address => format!("{root}../{}/{file}", other.language.tag()),
            is_current => at == current,
        }
    };
    wanted.map(link).collect()
}

/// The same page in all languages in which it is published, for search engines; they want whole addresses.
fn alternates(site: &Site<'_>, page: Option<usize>, root: &str, file: &str) -> Vec<Shown> {
    let base = site.project.config.written.address.as_deref().filter(|address| super::address::is_safe_address(address));
    let address = |tag: &str| match base {
        Some(base) => format!("{}/{tag}/{file}", base.trim_end_matches('/')),
        None => format!("{root}../{tag}/{file}"),
    };
    let is_there = |(language, other): &(usize, &super::site::Edited)| {
        site.is_wanted(&other.language) && page.is_none_or(|page| site.is_published(Place { language: *language, page }))
    };
    let published: Vec<&super::site::Edited> = site.languages.iter().enumerate().filter(is_there).map(|(_, other)| other).collect();
    let mut links: Vec<Shown> =
        published.iter().map(|other| context! { tag => other.language.tag(), address => address(other.language.tag()) }).collect();
    if let Some(first) = published.first() {
        links.push(context! { tag => "x-default", address => address(first.language.tag()) });
    }
    links
}
