//! Leaflets on paper: a Typst document a page and one for all pages of a language, and the PDFs that the command `typst` makes of them.

mod blocks;
pub(super) mod escape;
mod fonts;
mod page;
mod refuse;
mod spoken;
#[cfg(test)]
mod tests;

use super::Error;
use super::edition::Edition;
use super::format::{Format, Work, nothing_whole};
use super::page::Place;
use super::site::Site;
use super::templates::render;
use super::words::{Words, keys};
use super::{address, dates};
use crate::config::Paper;
use crate::language::Language;
use blocks::phrase;
use escape::{literal, markup};
use minijinja::{Value as Shown, context};
use page::Extent;
use std::collections::BTreeMap;

pub(super) const TYPST: Format = Format {
    name: "typst",
    about: "Typst documents to print: one a page, one a language",
    page: |work, place, edition, words| {
        let Some(text) = page_text(work, TYPST.name, place, edition, words)? else { return Ok(Vec::new()) };
        let (tag, id) = path_of(work.site, place);
        let mut files = vec![(format!("{tag}/{id}.typ"), text.into_bytes())];
        for path in address::files_of(work.site.page(place.page)) {
            if let Some(Ok(bytes)) = work.site.files.get(&path) {
                files.push((format!("{tag}/{path}"), bytes.clone()));
            }
        }
        Ok(files)
    },
    language: |work, language, words| {
        let text = language_text(work, language, words)?;
        Ok(vec![(format!("{}/index.typ", work.site.languages[language].language.tag()), text.into_bytes())])
    },
    needs_all: true,
    whole: nothing_whole,
};

pub(super) const PDF: Format = Format {
    name: "pdf",
    about: "accessible PDFs (PDF/UA-1) made by the command “typst”",
    page: |work, place, edition, words| {
        let Some(text) = page_text(work, PDF.name, place, edition, words)? else { return Ok(Vec::new()) };
        let (tag, id) = path_of(work.site, place);
        Ok(typeset(work, (place.language, Some(place.page)), format!("{tag}/{id}.pdf"), &text))
    },
    language: |work, language, words| {
        let text = language_text(work, language, words)?;
        let path = format!("{}/index.pdf", work.site.languages[language].language.tag());
        Ok(typeset(work, (language, None), path, &text))
    },
    needs_all: true,
    whole: nothing_whole,
};

/// The PDF of a document; none, and a reason, where it cannot be made.
fn typeset(work: &Work<'_>, (language, page): (usize, Option<usize>), path: String, text: &str) -> Vec<(String, Vec<u8>)> {
    let made = match &work.site.options.print.typesetter {
        Some(typesetter) => typesetter.typeset(text),
        None => Err("there is no command “typst”".into()),
    };
    match made {
        Ok(bytes) => vec![(path, bytes)],
        Err(reason) => {
            work.refuse(language, page, PDF.name, vec![reason]);
            Vec::new()
        }
    }
}

fn path_of<'a>(site: &'a Site<'_>, place: Place) -> (&'a str, &'a str) {
    (site.languages[place.language].language.tag(), site.id(place.page))
}

/// One page as a document; none if it must not be printed.
fn page_text(work: &Work<'_>, format: &'static str, place: Place, edition: &Edition<'_>, words: &Words) -> Result<Option<String>, Error> {
    let site = work.site;
    let reasons = refuse::refusals(site, place, edition);
    if !reasons.is_empty() {
        work.refuse(place.language, Some(place.page), format, reasons);
        return Ok(None);
    }
    let known = site.known(place);
    let front = &site.page(place.page).document.front_matter;
    let author = front.text("author").or(front.text("publisher")).or(site.project.config.written.publisher.as_deref());
    // The day on which the page was reviewed, not that on which it is built: the same page gives the same bytes.
    let date = front.text("reviewed").and_then(dates::parse_date);
    let context = context! {
        leaflet => page::context(site, place, edition, words, Extent::Page),
        ..frame(site, place.language, words, &Frame { title: &known.title, summary: &known.summary, author, date })
    };
    render(work.templates, "page.typ", context).map(Some)
}

/// All pages of a language as one document.
fn language_text(work: &Work<'_>, language: usize, words: &Words) -> Result<String, Error> {
    let site = work.site;
    let edited = &site.languages[language];
    let printed = |page: usize| {
        let place = Place { language, page };
        let edition = site.edition(Place { language, page })?;
        refuse::refusals(site, place, &edition).is_empty().then(|| page::context(site, place, &edition, words, Extent::Language))
    };
    let leaflets: Vec<Shown> = site.all().filter_map(printed).collect();
    let terms: Vec<Shown> =
        edited.glossary.terms.iter().map(|term| context! { name => &term.name, definition => &term.definition }).collect();
    let publisher = site.project.config.written.publisher.as_deref();
    let title = words.say("site-title").text;
    let frame = frame(site, language, words, &Frame { title: &title, summary: "", author: publisher, date: None });
    let context = context! { leaflets => leaflets, terms => terms, ..frame };
    render(work.templates, "index.typ", context)
}

/// What a document says of itself.
struct Frame<'a> {
    title: &'a str,
    summary: &'a str,
    author: Option<&'a str>,
    date: Option<jiff::civil::Date>,
}

/// What all documents need: their own description, and paper, type and language.
fn frame(site: &Site<'_>, language: usize, words: &Words, frame: &Frame<'_>) -> Shown {
    let language = &site.languages[language].language;
    let settings = &site.project.config.written.print;
    let named: Vec<String> = settings.languages.get(language.tag()).into_iter().flatten().chain(&settings.fonts).cloned().collect();
    let fonts: Vec<String> = fonts::families(language, &named).into_iter().map(literal).collect();
    let code = Shown::from_safe_string;
    let date = frame
        .date
        .map_or_else(|| "none".to_owned(), |date| format!("datetime(year: {}, month: {}, day: {})", date.year(), date.month(), date.day()));
    let text_or_none = |text: &str| if text.is_empty() { "none".to_owned() } else { literal(text) };
    context! {
        title => code(literal(frame.title)),
        summary => code(text_or_none(frame.summary)),
        author => code(frame.author.map_or_else(|| "none".to_owned(), literal)),
        date => code(date),
        footer => code(markup(frame.title)),
        language => code(language_settings(language)),
        paper => code(literal(paper(settings.paper))),
        size => code(format!("{}pt", settings.text_size)),
        fonts => code(format!("({},)", fonts.join(", "))),
        leading => code(fonts::leading(language).to_owned()),
        publisher => site.project.config.written.publisher.as_deref().unwrap_or_default(),
        w => keys().into_iter().map(|key| (key.replace('-', "_"), code(phrase(&words.say(key))))).collect::<BTreeMap<_, _>>(),
    }
}

fn language_settings(language: &Language) -> String {
    let (tag, region) = fonts::typst_language(language);
    let region = region.map_or_else(|| "none".to_owned(), |region| literal(&region));
    format!("(lang: {}, region: {region}, dir: {})", literal(&tag), language.writing().dir())
}

fn paper(paper: Paper) -> &'static str {
    match paper {
        Paper::A4 => "a4",
        Paper::A5 => "a5",
        Paper::UsLetter => "us-letter",
    }
}
