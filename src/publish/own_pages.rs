//! The pages that a bundle has of itself: list of pages, glossary, about, choice of language, style sheet.

use super::address::encoded;
use super::format::Made;
use super::gate::{Outcome, Verdict};
use super::order::Order;
use super::page::Place;
use super::site::{Edited, Site};
use super::words::{Words, name_of};
use super::{Error, VERSION, chrome, dates, templates};
use minijinja::value::merge_maps;
use minijinja::{Environment, Value as Shown, context};

/// Kinds of pages in the order in which they are listed.
const TYPES: [&str; 6] = ["condition", "test", "procedure", "medicine", "self-care", "faq"];

/// The pages of one language that no page of the project stands behind, with their paths.
pub(super) fn own_pages(site: &Site<'_>, language: usize, words: &Words, environment: &Environment<'_>) -> Made {
    let edited = &site.languages[language];
    let tag = edited.language.tag();
    let mut files = Vec::new();
    let mut add = |name: &str, html: String| files.push((format!("{tag}/{name}"), html.into_bytes()));
    add("index.html", index(site, language, words, environment)?);
    add("about.html", about(site, language, words, environment)?);
    if !edited.glossary.is_empty() {
        add("glossary.html", glossary(site, language, words, environment)?);
    }
    add("style.css", templates::render(environment, "style.css", context! {})?);
    Ok(files)
}

/// The page on which readers choose their language, for the top of the bundle.
pub(super) fn chooser(site: &Site<'_>, environment: &Environment<'_>) -> Made {
    let wanted: Vec<&Edited> = site.languages.iter().filter(|edited| site.is_wanted(&edited.language)).collect();
    let Some(first) = wanted.first() else { return Ok(Vec::new()) };
    let words = Words::new(site.project, &first.language);
    let link = |edited: &&Edited| {
        let words = Words::new(site.project, &edited.language);
        let call = words.say("site-title");
        context! {
            tag => edited.language.tag(),
            dir => edited.language.writing().dir(),
            name => name_of(&edited.language),
            call => Shown::from_safe_string(call.html()),
            address => format!("{}/index.html", edited.language.tag()),
        }
    };
    let context = context! {
        lang => first.language.tag(),
        dir => first.language.writing().dir(),
        t => words.all_plain(),
        w => words.all_html(),
        publisher => &site.project.config.written.publisher,
        generator => format!("leaflint {VERSION}"),
        languages => wanted.iter().map(link).collect::<Vec<_>>(),
    };
    let html = templates::render(environment, "languages.html", context)?;
    let style = templates::render(environment, "style.css", context! {})?;
    Ok(vec![("index.html".into(), html.into_bytes()), ("style.css".into(), style.into_bytes())])
}

/// The pages of a language that are in its bundle, by kind and then by title.
pub(super) fn groups(site: &Site<'_>, language: usize) -> Vec<(&'static str, Vec<usize>)> {
    let order = Order::of(&site.languages[language].language);
    let known = |page: usize| site.known(Place { language, page });
    let type_of = |page: usize| site.kind(page).filter(|kind| TYPES.contains(kind)).unwrap_or("other");
    let of_kind = |kind: &'static str| {
        let mut pages: Vec<usize> =
            site.all().filter(|page| known(*page).verdict.outcome != Outcome::Withheld && type_of(*page) == kind).collect();
        pages.sort_by(|a, b| order.compare(&known(*a).title, &known(*b).title).then(a.cmp(b)));
        (kind, pages)
    };
    TYPES.into_iter().chain(["other"]).map(of_kind).filter(|(_, pages)| !pages.is_empty()).collect()
}

fn index(site: &Site<'_>, language: usize, words: &Words, environment: &Environment<'_>) -> Result<String, Error> {
    let source_language = &site.project.config.source_language;
    let entry = |page: usize| {
        let known = site.known(Place { language, page });
        context! {
            title => &known.title,
            title_language => known.is_title_untranslated.then(|| source_language.tag()),
            title_dir => source_language.writing().dir(),
            summary => &known.summary,
            summary_language => known.is_summary_untranslated.then(|| source_language.tag()),
            address => format!("{}.html", encoded(site.id(page))),
            is_source => known.verdict.outcome == Outcome::Source,
        }
    };
    let group = |(kind, pages): (&str, Vec<usize>)| {
        let title = Shown::from_safe_string(words.say(&format!("type-{kind}")).html());
        context! { id => kind, title => title, pages => pages.into_iter().map(entry).collect::<Vec<_>>() }
    };
    let groups: Vec<Shown> = groups(site, language).into_iter().map(group).collect();
    // What is not there yet is named, and led to in the language it was written in.
    let is_elsewhere = |page: &usize| {
        site.known(Place { language, page: *page }).verdict.outcome == Outcome::Withheld
            && site.is_published(Place { language: 0, page: *page })
            && site.is_wanted(source_language)
    };
    let elsewhere = |page: usize| {
        context! {
            title => &site.known(Place { language: 0, page }).title,
            address => format!("../{}/{}.html", source_language.tag(), encoded(site.id(page))),
        }
    };
    let missing: Vec<Shown> = site.all().filter(is_elsewhere).map(elsewhere).collect();
    let context = context! {
        groups => groups,
        missing => missing,
        source_language => source_language.tag(),
        source_dir => source_language.writing().dir(),
        ..chrome::context(site, language, None, words, "")
    };
    templates::render(environment, "index.html", context)
}

/// The words that a language explains.
pub(super) fn terms(edited: &Edited) -> Vec<Shown> {
    let terms = &edited.glossary.terms;
    terms.iter().map(|term| context! { id => &term.id, name => &term.name, definition => &term.definition }).collect()
}

fn glossary(site: &Site<'_>, language: usize, words: &Words, environment: &Environment<'_>) -> Result<String, Error> {
    let terms = terms(&site.languages[language]);
    templates::render(environment, "glossary.html", context! { terms => terms, ..chrome::context(site, language, None, words, "") })
}

fn about(site: &Site<'_>, language: usize, words: &Words, environment: &Environment<'_>) -> Result<String, Error> {
    let context = merge_maps([credits(site, language, words), chrome::context(site, language, None, words, "")]);
    templates::render(environment, "about.html", context)
}

/// How far each language has come, and what made the bundle.
pub(super) fn credits(site: &Site<'_>, language: usize, words: &Words) -> Shown {
    let own = &site.languages[language];
    let row = |(language, edited): (usize, &Edited)| {
        let all = site.all().map(|page| &site.known(Place { language, page }).verdict);
        let published: Vec<&Verdict> = all.filter(|verdict| verdict.is_published()).collect();
        let lowest = published.iter().filter_map(|verdict| verdict.state).min();
        let count = published.len();
        let counted = words.fill("pages-in-language", &[("count", &count.to_string()), ("total", &site.all().count().to_string())]);
        let state = lowest
            .filter(|_| edited.language != site.project.config.source_language)
            .map(|state| words.say(&format!("state-{}", state.name())).html());
        context! {
            tag => edited.language.tag(),
            dir => edited.language.writing().dir(),
            name => name_of(&edited.language),
            pages => Shown::from_safe_string(counted.html()),
            state => state.map(Shown::from_safe_string),
        }
    };
    let rows: Vec<Shown> = site.languages.iter().enumerate().filter(|(_, edited)| site.is_wanted(&edited.language)).map(row).collect();
    let made = words.fill("made-with", &[("version", VERSION), ("date", &dates::long_date(site.options.today, &own.language))]);
    context! { rows => rows, made => Shown::from_safe_string(made.html()) }
}
