//! What goes out to translators comes back: nothing changes, nothing is lost, and what cannot be taken is told with its place.

use leaflint::catalog::Content;
use leaflint::diagnostic::Diagnostic;
use leaflint::language::Language;
use leaflint::project::{Project, Request, load};
use leaflint::source::{Source, SourceId};
use leaflint::translate::exchange::{ExchangeFormat, Import, ImportOptions, Parsed, Sheet, import, sheets};
use leaflint::translate::{Plan, State, States, glossary_terms, plan};
use std::collections::BTreeMap;
use std::path::PathBuf;

fn repository() -> (Project, Plan) {
    let config = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("leaflint.toml");
    let project = load(&Request { config: Some(config), ..Request::default() }).expect("the repository is a project");
    let plan = plan(&project, &BTreeMap::new());
    (project, plan)
}

/// The files of sheets by path.
fn written(sheets: &[Sheet], format: ExchangeFormat) -> Vec<(String, String)> {
    sheets.iter().map(|sheet| (format!("{}/{}.{}", sheet.language, sheet.page, format.extension()), format.write(sheet))).collect()
}

fn options() -> ImportOptions {
    ImportOptions {
        language: None,
        state: None,
        who: "a test".into(),
        takes_stale: false,
        overwrites: false,
        today: jiff::civil::date(2026, 11, 21),
    }
}

fn imported(project: &mut Project, plan: &Plan, files: Vec<(String, String)>) -> Import {
    let read = |(path, text): (String, String)| {
        let parsed = ExchangeFormat::read(&path, &text).expect("a known ending");
        (project.sources.add(Source::new(path, text)), parsed)
    };
    let files: Vec<(SourceId, Parsed)> = files.into_iter().map(read).collect();
    import(project, plan, &glossary_terms(project), &files, &options())
}

fn said(result: &Import) -> Vec<&str> {
    result.diagnostics.iter().map(|found: &Diagnostic| found.message.as_ref()).collect()
}

#[test]
fn what_was_just_exported_changes_nothing() {
    let (mut project, plan) = repository();
    let languages = project.config.languages.clone();
    assert!(languages.len() >= 7);
    let messages: usize = plan.units.iter().map(|unit| unit.messages.len()).sum();
    let terms = glossary_terms(&project);
    let out: Vec<Sheet> = languages.iter().flat_map(|language| sheets(&project, &plan, language, &terms)).collect();
    for format in ExchangeFormat::ALL {
        let files = written(&out, format);
        let result = imported(&mut project, &plan, files);
        assert_eq!(said(&result), Vec::<&str>::new(), "{}", format.name());
        assert!(result.catalogs.is_empty() && result.memories.is_empty(), "{}", format.name());
        assert_eq!(result.counts.unchanged, messages * languages.len(), "{}", format.name());
    }
}

/// Every translation of a language with its state, by page and key, its own attributes included.
fn translations(project: &Project, language: &Language, out: &[Sheet]) -> BTreeMap<(String, String), (Content, Option<State>)> {
    let Some(locale) = project.locale(language) else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for (id, catalog) in &locale.catalogs {
        let text = &project.sources.file(catalog.source).text;
        let states = locale.states.get(id).map(|source| States::parse(&project.sources.file(*source).text)).unwrap_or_default();
        for message in catalog.messages() {
            let content = catalog.content(text, message).expect("it was read");
            let mut rows = out.iter().filter(|sheet| sheet.page == *id).flat_map(|sheet| &sheet.rows);
            if !rows.any(|row| row.key == content.key) {
                continue;
            }
            let state = states.records.get(&content.key).map(|record| record.state);
            found.insert((id.clone(), content.key.clone()), (Content { comment: None, ..content }, state));
        }
    }
    found
}

#[test]
fn a_project_without_a_language_gets_all_of_it_back() {
    let formats = ExchangeFormat::ALL.into_iter().cycle();
    let (mut project, plan) = repository();
    let languages = project.config.languages.clone();
    for (language, format) in languages.iter().zip(formats) {
        let mut out = sheets(&project, &plan, language, &glossary_terms(&project));
        // What a translation chooses by on its own is known to the project that has it, and to no other.
        for sheet in &mut out {
            let own: Vec<String> = sheet.rows.iter().filter(|row| !row.choices.is_empty()).map(|row| row.key.clone()).collect();
            sheet.rows.retain(|row| !own.contains(&row.key));
        }
        let before = translations(&project, language, &out);
        project.locales.retain(|locale| locale.language != *language);
        let result = imported(&mut project, &plan, written(&out, format));
        assert_eq!(said(&result), Vec::<&str>::new(), "{language}, {}", format.name());
        for ((language, page), (catalog, states)) in &result.catalogs {
            project.put_catalog(language, page, catalog);
            project.put_states(language, page, states);
        }
        let after = translations(&project, language, &out);
        assert!(before.len() > 1000);
        for (key, translation) in &before {
            assert_eq!(after.get(key), Some(translation), "{language}, {}", format.name());
        }
    }
}
