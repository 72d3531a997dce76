//! What is claimed of the repository's own leaflets: a bad edit of a page or a translation fails here.

use leaflint::diagnostic::Diagnostic;
use leaflint::document::Document;
use leaflint::lint::reading::sentences;
use leaflint::lint::{Options, lint};
use leaflint::project::{Project, Request, load};
use leaflint::publish::{Format, Lot, Options as Wanted, Print, Values, publish};
use leaflint::reading::{Measurement, measure};
use leaflint::translate::{Plan, coverage, glossary_terms, plan, translated};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

/// The grade that no page is above: the upper end of what NIH asks.
const HARDEST_GRADE: f64 = 8.0;
/// The formula of Arabic is experimental; see `leaflint.toml`.
const HARDEST_ARABIC_GRADE: f64 = 9.5;
/// On the scale from 1 to 6.
const HARDEST: f64 = 3.5;
const PAGES: usize = 14;
const TRANSLATIONS: [&str; 7] = ["es", "fr", "de", "pt-BR", "ar", "hi", "zh-Hans"];

static PROJECT: LazyLock<Project> = LazyLock::new(|| project(Path::new(env!("CARGO_MANIFEST_DIR"))));
static PLAN: LazyLock<Plan> = LazyLock::new(|| plan(&PROJECT, &BTreeMap::new()));
static FOUND: LazyLock<Vec<Diagnostic>> = LazyLock::new(|| findings(&PROJECT, &[]));

fn project(root: &Path) -> Project {
    load(&Request { config: Some(root.join("leaflint.toml")), ..Request::default() }).expect("the content")
}

/// The day of the pages' review, so that no test fails because time goes by; `review-overdue` is for people.
fn findings(project: &Project, select: &[&str]) -> Vec<Diagnostic> {
    let today = "2026-11-21".parse().expect("a day");
    let select = select.iter().map(|code| (*code).to_owned()).collect();
    lint(project, &Options { select, ignore: Vec::new(), today })
}

fn shown(project: &Project, found: &[Diagnostic]) -> String {
    let line = |one: &Diagnostic| format!("{}: {}: {}", project.sources.file(one.primary.source).path, one.code, one.message);
    found.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn measured(document: &Document) -> Measurement {
    measure(&document.language, sentences(&document.blocks))
}

#[test]
fn nothing_is_found_in_any_page_or_translation() {
    assert!(FOUND.is_empty(), "{}", shown(&PROJECT, &FOUND));
}

#[test]
fn every_page_is_easy_to_read() {
    assert_eq!(PROJECT.pages.len(), PAGES);
    for page in &PROJECT.pages {
        let measured = measured(&page.document);
        let (grade, difficulty) = (measured.grade.expect("a grade").years, measured.difficulty.expect("a difficulty"));
        assert!(grade <= HARDEST_GRADE && difficulty <= HARDEST, "{}: grade {grade:.1}, difficulty {difficulty:.1}", page.id);
    }
}

#[test]
fn every_translation_reads_at_the_target_of_its_language() {
    for locale in PROJECT.locales.iter().filter(|locale| TRANSLATIONS.contains(&locale.language.tag())) {
        let hardest = if locale.language.base() == "ar" { HARDEST_ARABIC_GRADE } else { HARDEST_GRADE };
        for page in &PROJECT.pages {
            let unit = PLAN.units.iter().find(|unit| unit.id == page.id).expect("its messages");
            let measured = measured(&translated(&page.document, unit, &locale.catalogs[&page.id]));
            let grade = measured.grade.expect("a grade").years;
            assert!(grade <= hardest, "{} {}: grade {grade:.1}", locale.language, page.id);
        }
    }
}

#[test]
fn every_message_is_translated_and_marked_as_a_draft() {
    let terms = glossary_terms(&PROJECT);
    for tag in TRANSLATIONS {
        let locale = PROJECT.locales.iter().find(|locale| locale.language.tag() == tag).expect("a locale");
        for (unit, tally) in coverage(&PROJECT, &PLAN, &locale.language, &terms) {
            assert_eq!((tally.percent(), tally.done(), tally.draft), (100, tally.messages, tally.messages), "{tag} {unit}");
        }
    }
}

#[test]
fn every_translation_counts_with_the_plurals_of_its_language() {
    let forms = |tag: &str| {
        let locale = PROJECT.locales.iter().find(|locale| locale.language.tag() == tag).expect("a locale");
        let diary = locale.catalogs["preparing-for-your-appointment"].messages().find_map(|message| {
            let value = message.value.as_ref()?;
            value.forms.iter().any(|form| form.variables().contains(&"diary-days")).then_some(value.forms.len())
        });
        diary.expect("the diary")
    };
    assert_eq!(TRANSLATIONS.map(forms), [2, 2, 2, 2, 6, 2, 1]);
}

/// Emergency numbers and the ends of a scale are no claims, and small whole numbers count things that stand on the page.
fn claims(text: &str) -> Vec<&str> {
    let said =
        text.split("from 0 to ").enumerate().map(|(at, part)| if at == 0 { part } else { part.trim_start_matches(char::is_numeric) });
    let numbers = said.flat_map(|part| part.split(|sign: char| !sign.is_ascii_digit() && sign != ','));
    let is_claim = |number: &&str| number.len() > 1 && !["999", "911", "112"].contains(number);
    numbers.map(|number| number.trim_matches(',')).filter(is_claim).collect()
}

#[test]
fn every_number_has_a_source() {
    let mut claimed = 0;
    for page in &PROJECT.pages {
        let document = &page.document;
        // A source covers what follows it up to the next heading of the second level.
        let mut is_sourced = false;
        for (at, block) in document.blocks.iter().enumerate() {
            let heads = block.is_heading() && document.sections[block.section].level <= 2;
            let links = document.links.iter().any(|link| link.block == at && link.address.starts_with("https://"));
            is_sourced = links || (is_sourced && !heads);
            let numbers = claims(block.passage.text());
            claimed += numbers.len();
            assert!(numbers.is_empty() || is_sourced, "{}: {numbers:?} in “{}”", page.id, block.passage.text());
        }
    }
    assert!(claimed > 30, "the pages say {claimed} numbers");
}

#[test]
fn every_link_to_evidence_is_a_source_of_its_page() {
    for page in &PROJECT.pages {
        let sources = page.document.front_matter.list("sources");
        assert!(!sources.is_empty(), "{}", page.id);
        for link in page.document.links.iter().filter(|link| link.address.starts_with("https://")) {
            let is_listed = sources.iter().any(|(source, _)| {
                let address = &source[source.find("https://").expect("an address")..];
                link.address == address || link.address.strip_prefix(address).is_some_and(|rest| rest.starts_with('/'))
            });
            assert!(is_listed, "{}: {}", page.id, link.address);
        }
    }
}

#[test]
fn every_page_says_who_has_not_reviewed_it_and_when_to_get_help() {
    for page in &PROJECT.pages {
        assert_eq!(page.document.front_matter.text("reviewer"), Some("Not yet reviewed by a clinician"), "{}", page.id);
        let text: Vec<&str> = page.document.blocks.iter().map(|block| block.passage.text()).collect();
        let says = |words: &str| text.iter().any(|block| block.contains(words));
        assert!(says("A health professional has not reviewed it yet"), "{}", page.id);
        assert!(says("999, 911 or 112"), "{}", page.id);
        // The page on medicines alone is not about the back.
        if page.id != "medicines-for-nerve-pain" {
            assert!(says("lose control of your bladder or bowels") && says("numb skin between your legs"), "{}", page.id);
        }
    }
}

#[test]
fn all_pages_are_published_in_all_languages_as_drafts() {
    let languages = std::iter::once(&PROJECT.config.source_language).chain(PROJECT.config.languages.iter()).cloned().collect();
    let options = Wanted {
        languages,
        formats: BTreeSet::from([Format::named("html").expect("a format")]),
        values: Values::samples(&PROJECT.config).expect("samples"),
        today: "2026-11-21".parse().expect("a day"),
        templates: BTreeMap::new(),
        print: Print::default(),
    };
    let files = Mutex::new(BTreeMap::new());
    let write = |path: &str, bytes: &[u8]| {
        files.lock().expect("no panic").insert(path.to_owned(), String::from_utf8_lossy(bytes).into_owned());
        Ok(())
    };
    let pages: Vec<_> = (0..PAGES).map(|page| (page, [0; 32])).collect();
    let lot = Lot { project: &PROJECT, plan: &PLAN, findings: &FOUND, pages: &pages, files: &BTreeMap::new() };
    let manifest = publish(&lot, &options, &write).expect("bundles");
    assert_eq!(manifest.held_back().count(), 0);
    assert_eq!(manifest.languages.len(), 1 + TRANSLATIONS.len());
    let files = files.into_inner().expect("no panic");
    for language in &manifest.languages {
        assert_eq!(language.pages.len(), PAGES, "{}", language.language);
        for page in &language.pages {
            let is_draft = page.state.is_some_and(|state| state == leaflint::translate::State::Draft);
            assert_eq!(is_draft, language.language != "en", "{} {}", language.language, page.page);
            let html = &files[&format!("{}/{}.html", language.language, page.page)];
            assert_eq!(html.contains("class=\"notice draft\""), is_draft, "{} {}", language.language, page.page);
        }
    }
}

/// Copies the leaflets, makes one edit and gives the codes of what is found.
fn codes_after(path: &str, from: &str, to: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let place = tempfile::tempdir().expect("a folder");
    let config = fs::read_to_string(root.join("leaflint.toml")).expect("the configuration");
    let languages = config.lines().find(|line| line.starts_with("languages = ")).expect("the languages").to_owned();
    fs::write(place.path().join("leaflint.toml"), config.replace(&languages, "languages = [\"es\"]")).expect("written");
    for folder in ["content".to_owned(), "locales/en".to_owned(), "locales/es".to_owned()] {
        fs::create_dir_all(place.path().join(&folder)).expect("made");
        for entry in fs::read_dir(root.join(&folder)).expect("a folder").map(|entry| entry.expect("an entry")) {
            fs::copy(entry.path(), place.path().join(&folder).join(entry.file_name())).expect("copied");
        }
    }
    let file = place.path().join(path);
    let text = fs::read_to_string(&file).expect("text");
    assert!(text.contains(from), "{path} does not say “{from}”");
    fs::write(&file, text.replacen(from, to, 1)).expect("written");
    let select = ["critical-change", "number-mismatch", "negation-mismatch", "missing-message", "uncited-claim"];
    findings(&project(place.path()), &select).into_iter().map(|one| one.code.to_owned()).collect()
}

#[test]
fn a_bad_edit_is_found() {
    let page = "content/medicines-for-nerve-pain.md";
    assert!(codes_after(page, "up to 1 in 10 people", "up to 2 in 10 people").contains("critical-change"));
    assert!(codes_after(page, "Do not take 2 doses", "Take 2 doses").contains("critical-change"));
    let spanish = "locales/es/medicines-for-nerve-pain.ftl";
    assert!(codes_after(spanish, "Afectan hasta a 1 de cada 10", "Afectan hasta a 1 de cada 100").contains("number-mismatch"));
    assert!(codes_after(spanish, "No tome 2 dosis", "Tome 2 dosis").contains("negation-mismatch"));
}
