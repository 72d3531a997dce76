//! What holds for pages, their messages and the way back.

use super::{
    Grade, Judged, Replacement, Selection, State, States, Status, Sync, Verdict, accept, grade, judge, plan, segments, splice, sync,
};
use crate::catalog::Catalog;
use crate::config::Config;
use crate::document::{Document, Format, Origin};
use crate::language::Language;
use crate::project::{Locale, Page, Project};
use crate::source::{Source, Sources};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::PathBuf;

const TODAY: Date = date(2026, 11, 21);

/// A page as a hospital writes them.
pub(super) const PAGE: &str = "---
title: Nerve blocks
---
# Nerve block injection

A nerve block is an injection near a nerve. It can ease pain for some weeks.

## Before your injection

Stop taking tablets that thin your blood 7 days before. Ask your doctor which ones.

- Eat a light meal.
- Wear loose clothes.
- Bring a list of your medicines.

## After your injection

You may take 500 mg of paracetamol every 6 hours. Do not take more than 8 tablets in a day.

You may not drive for 24 hours.

| Sign | What to do |
|------|------------|
| Fever | Call the [ward](https://example.org/ward) |

## When to get help

Go to the emergency department **at once** if you cannot move your legs.

Write to the pain clinic, 1 High Street, if you have questions.
";

/// A project on no disk: one page, and the files below its locales folder.
#[derive(Clone)]
pub(super) struct World {
    pub(super) page: String,
    pub(super) files: BTreeMap<String, String>,
}

fn spanish() -> Language {
    Language::parse("es").expect("a tag")
}

impl World {
    /// A page that was extracted and translated.
    pub(super) fn translated(page: &str) -> Self {
        let mut world = Self { page: page.to_owned(), files: BTreeMap::new() };
        world.sync();
        let texts = world.texts();
        let target =
            texts.iter().map(|(key, text)| format!("{key} = {}\n", crate::catalog::Value::text(&format!("ES {text}")).to_fluent()));
        world.files.insert("es/page.ftl".into(), target.collect());
        world.sync();
        world
    }

    fn project(&self) -> Project {
        let mut sources = Sources::default();
        let language = Language::english();
        let page = sources.add(Source::new("content/page.md", self.page.clone()));
        let document = Document::parse(&self.page, Origin { source: page, format: Format::Markdown, language: &language });
        let mut locales = Vec::new();
        for language in [Language::english(), spanish()] {
            let mut locale = Locale::new(language.clone(), language.tag().to_owned());
            for (path, text) in self.files.iter().filter(|(path, _)| path.starts_with(language.tag())) {
                let source = sources.add(Source::new(path.clone(), text.clone()));
                let id = path.trim_start_matches(|sign| sign != '/').trim_matches('/').trim_end_matches(".ftl").to_owned();
                match path.rsplit_once('.').map(|(_, end)| end) {
                    Some("ftl") => drop(locale.catalogs.insert(id, Catalog::parse(source, text, &language))),
                    Some("state") => drop(locale.states.insert("page".into(), source)),
                    _ => locale.memory = Some(source),
                }
            }
            locales.push(locale);
        }
        let pages = vec![Page { id: "page".into(), document, is_selected: true }];
        Project {
            root: PathBuf::from("."),
            config: Config::default(),
            config_path: None,
            sources,
            spellers: Vec::new(),
            asked: BTreeSet::new(),
            words: BTreeSet::new(),
            pages,
            waiting: Vec::new(),
            locales,
            faults: Vec::new(),
        }
    }

    fn work_out(&self) -> Sync {
        let project = self.project();
        sync(&project, &plan(&project, &BTreeMap::new()), &[spanish()], &[], TODAY)
    }

    pub(super) fn sync(&mut self) -> Sync {
        let result = self.work_out();
        assert!(result.refused.is_empty(), "{:?}", result.refused);
        for (path, text) in &result.files {
            match text {
                Some(text) => drop(self.files.insert(path.clone(), text.clone())),
                None => drop(self.files.remove(path)),
            }
        }
        result
    }

    /// Key to source text, as the page stands now.
    fn texts(&self) -> BTreeMap<String, String> {
        let project = self.project();
        let plan = plan(&project, &BTreeMap::new());
        plan.units.iter().flat_map(|unit| &unit.messages).map(|message| (message.key.clone(), message.text.clone())).collect()
    }

    /// What the translation of each message is worth, by source text.
    fn judged(&self) -> BTreeMap<String, Judged> {
        let project = self.project();
        let plan = plan(&project, &BTreeMap::new());
        let locale = project.locale(&spanish()).expect("a locale");
        let states = locale.states.get("page").map(|source| States::parse(&project.sources.file(*source).text));
        let judge = |message| judge(message, locale.catalogs.get("page"), states.as_ref(), &project, &[]);
        plan.units.iter().flat_map(|unit| &unit.messages).map(|message| (message.text.clone(), judge(message))).collect()
    }

    /// The page after an edit. Every text that stayed must have kept its key; gives the new texts with the texts they were before.
    fn edited(&mut self, from: &str, to: &str) -> Vec<(String, Option<String>)> {
        assert!(self.page.contains(from), "{from}");
        let before = self.texts();
        self.page = self.page.replacen(from, to, 1);
        let after = self.texts();
        let mut new = Vec::new();
        for (key, text) in &after {
            let had = before.iter().find(|(_, old)| *old == text).map(|(old, _)| old);
            match had {
                Some(had) => assert_eq!(had, key, "“{text}” lost its key"),
                None => new.push((text.clone(), before.get(key).cloned())),
            }
        }
        let judged = self.judged();
        self.sync();
        assert_eq!(self.judged().keys().collect::<Vec<_>>(), judged.keys().collect::<Vec<_>>());
        new.sort();
        new
    }

    fn grade_of(&self, text: &str) -> Option<Grade> {
        self.judged()[text].stale.as_ref().map(|(grade, _)| *grade)
    }

    fn is_missing(&self, text: &str) -> bool {
        self.judged()[text].status == Status::Missing
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn an_inserted_paragraph_is_new_and_binds_nothing() {
    let mut world = World::translated(PAGE);
    let new = world.edited("You may not drive", "Rest in bed on the first day.\n\nYou may not drive");
    assert_eq!(new, [("Rest in bed on the first day.".to_owned(), None)]);
    assert!(world.is_missing("Rest in bed on the first day."));
}

#[test]
fn a_new_first_item_leaves_the_others_their_translations() {
    let mut world = World::translated(PAGE);
    let new = world.edited("- Eat a light meal.", "- Arrange for a lift home.\n- Eat a light meal.");
    assert_eq!(new, [("Arrange for a lift home.".to_owned(), None)]);
}

#[test]
fn swapped_paragraphs_keep_their_keys() {
    let mut world = World::translated(PAGE);
    let first = "You may take 500 mg of paracetamol every 6 hours. Do not take more than 8 tablets in a day.";
    let second = "You may not drive for 24 hours.";
    let new = world.edited(&format!("{first}\n\n{second}"), &format!("{second}\n\n{first}"));
    assert_eq!(new, []);
    assert_eq!(world.grade_of(first), None);
}

#[test]
fn sections_in_another_order_keep_their_keys() {
    let mut world = World::translated(PAGE);
    let start = PAGE.find("## Before").expect("there");
    let middle = PAGE.find("## After").expect("there");
    let end = PAGE.find("## When").expect("there");
    let (before, after) = (&PAGE[start..middle], &PAGE[middle..end]);
    assert_eq!(world.edited(&format!("{before}{after}"), &format!("{after}{before}")), []);
    assert!(world.judged().values().all(|judged| judged.stale.is_none()));
}

#[test]
fn a_typo_is_an_edit_of_wording_and_a_comma_is_none() {
    let mut world = World::translated(&PAGE.replace("loose clothes", "lose clothes"));
    assert_eq!(world.edited("lose clothes", "loose clothes"), [("Wear loose clothes.".to_owned(), some("Wear lose clothes."))]);
    assert_eq!(world.grade_of("Wear loose clothes."), Some(Grade::Wording));
    world.edited("Eat a light meal.", "Eat a light meal");
    assert_eq!(world.grade_of("Eat a light meal"), None);
}

#[test]
fn a_dose_and_a_negation_are_critical() {
    let mut world = World::translated(PAGE);
    let new = world.edited("500 mg", "50 mg");
    assert_eq!(new.len(), 1);
    assert!(new[0].1.as_deref().is_some_and(|old| old.contains("500 mg")));
    assert_eq!(world.grade_of(&new[0].0), Some(Grade::Critical));
    let new = world.edited("You may not drive", "You may drive");
    assert_eq!(new, [("You may drive for 24 hours.".to_owned(), some("You may not drive for 24 hours."))]);
    assert_eq!(world.grade_of("You may drive for 24 hours."), Some(Grade::Critical));
}

#[test]
fn another_address_of_a_link_makes_nothing_stale_and_a_street_number_is_critical() {
    let mut world = World::translated(PAGE);
    assert_eq!(world.edited("https://example.org/ward", "https://example.org/wards/3"), []);
    assert_eq!(world.grade_of("Call the [ward][1]"), None);
    let new = world.edited("1 High Street", "12 High Street");
    assert_eq!(world.grade_of(&new[0].0), Some(Grade::Critical));
}

#[test]
fn a_split_paragraph_keeps_its_key_at_most_once() {
    let mut world = World::translated(PAGE);
    let new = world.edited("every 6 hours. Do not", "every 6 hours.\n\nDo not");
    let bound: Vec<_> = new.iter().filter(|(_, old)| old.is_some()).collect();
    assert_eq!(new.len(), 2);
    assert!(bound.len() <= 1, "{bound:?}");
    for (text, old) in &new {
        assert!(old.as_ref().is_none_or(|old| old.contains(text.as_str())), "{text} <- {old:?}");
    }
    assert!(bound.iter().all(|(text, _)| world.grade_of(text) == Some(Grade::Critical)));
}

#[test]
fn merged_paragraphs_bind_to_one_of_them_and_the_other_is_remembered() {
    let mut world = World::translated(PAGE);
    let new = world.edited("in a day.\n\nYou may not", "in a day. You may not");
    assert_eq!(new.len(), 1);
    assert_eq!(world.grade_of(&new[0].0), Some(Grade::Critical));
    assert!(world.files["es/translations.memory"].contains("ES You may not drive"), "{}", world.files["es/translations.memory"]);
}

#[test]
fn a_reworded_heading_keeps_its_key_and_those_below_it() {
    let mut world = World::translated(PAGE);
    assert_eq!(
        world.edited("## Before your injection", "## How to prepare"),
        [("How to prepare".to_owned(), some("Before your injection"))]
    );
    assert_eq!(world.grade_of("Eat a light meal."), None);
}

#[test]
fn emphasis_bullets_and_rewrapping_make_nothing_stale() {
    let mut world = World::translated(PAGE);
    world.edited("**at once**", "__at once__");
    world.edited("- Eat a light meal.\n- Wear loose clothes.\n- Bring", "* Eat a light meal.\n* Wear loose clothes.\n* Bring");
    world.edited("A nerve block is an injection near a nerve. It", "A nerve block is an injection\nnear a nerve. It");
    assert!(world.judged().values().all(|judged| judged.stale.is_none() && judged.status == Status::Present(State::Draft)));
}

#[test]
fn a_text_that_went_and_came_back_has_its_translation_again() {
    let mut world = World::translated(PAGE);
    world.edited("- Wear loose clothes.\n", "");
    world.edited("- Eat a light meal.\n", "- Eat a light meal.\n- Wear loose clothes.\n");
    assert!(!world.is_missing("Wear loose clothes."));
    assert!(world.files["es/page.ftl"].contains("ES Wear loose clothes."));
}

#[test]
fn syncing_twice_changes_nothing() {
    let mut world = World::translated(PAGE);
    for edit in [("500 mg", "50 mg"), ("- Wear loose clothes.\n", ""), ("near a nerve", "beside a nerve"), ("## When", "New.\n\n## When")] {
        world.edited(edit.0, edit.1);
        let files = world.files.clone();
        world.sync();
        assert_eq!(world.files, files, "after {edit:?}");
    }
}

#[test]
fn two_branches_that_each_add_a_paragraph_mint_two_keys() {
    let (mut one, mut other) = (World::translated(PAGE), World::translated(PAGE));
    one.edited("You may not drive", "Rest in bed.\n\nYou may not drive");
    other.edited("You may not drive", "Drink water.\n\nYou may not drive");
    let key_of = |world: &World, text: &str| world.texts().into_iter().find(|(_, other)| other == text).map(|(key, _)| key);
    assert_ne!(key_of(&one, "Rest in bed."), key_of(&other, "Drink water."));
}

#[test]
fn a_critical_edit_holds_until_it_is_accepted() {
    let mut world = World::translated(PAGE);
    let new = world.edited("500 mg", "50 mg");
    let text = new[0].0.clone();
    // A comma in the translation accepts nothing.
    let translated = world.files["es/page.ftl"].replace("= ES You may take", "= ES, You may take");
    world.files.insert("es/page.ftl".into(), translated);
    world.sync();
    assert_eq!(world.grade_of(&text), Some(Grade::Critical));
    let key = world.texts().into_iter().find(|(_, other)| *other == text).expect("there").0;
    let project = world.project();
    let verdict = Verdict { state: Some(State::Reviewed), who: "a linguist".into(), waiver: None };
    let selection = Selection { keys: vec![key.clone()], page: None };
    let result = accept(&project, &plan(&project, &BTreeMap::new()), &spanish(), &selection, &verdict, TODAY);
    assert_eq!((result.accepted, result.files.len()), (1, 1));
    world.files.extend(result.files);
    assert_eq!(world.grade_of(&text), None);
    assert_eq!(world.judged()[&text].status, Status::Present(State::Reviewed));
    let unknown = Selection { keys: vec!["nothing".into()], page: None };
    let result = accept(&project, &plan(&project, &BTreeMap::new()), &spanish(), &unknown, &verdict, TODAY);
    assert_eq!((result.unknown, result.files.len()), (vec!["nothing".to_owned()], 0));
}

#[test]
fn the_identity_translation_gives_the_page_byte_for_byte() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut pages: Vec<String> = vec![PAGE.to_owned(), PAGE.replace('\n', "\r\n")];
    for entry in std::fs::read_dir(folder).expect("content") {
        pages.push(std::fs::read_to_string(entry.expect("an entry").path()).expect("a page"));
    }
    assert!(pages.len() > 5);
    for page in pages {
        let mut sources = Sources::default();
        let source = sources.add(Source::new("page.md", page.clone()));
        let document = Document::parse(&page, Origin { source, format: Format::Markdown, language: &Language::english() });
        let found = segments(&document, &page);
        let same: Vec<Replacement<'_>> =
            found.iter().map(|segment| Replacement { segment, text: &segment.text, addresses: Vec::new() }).collect();
        assert_eq!(splice(&page, &same).0, page);
    }
}

#[test]
fn edits_that_keep_every_number_and_no_are_wording() {
    let english = Language::english();
    assert_eq!(grade("Wear loose clothes.", "Wear wide clothes.", &english, &[]), Grade::Wording);
}
