//! What holds for bundles as a whole.

use super::*;
use crate::project::{Request, Shelf, load, read_shown};
use crate::translate::plan;
use std::path::Path;
use std::sync::Mutex;

/// A project on the disk.
pub(super) struct Sample {
    folder: tempfile::TempDir,
}

impl Sample {
    pub(super) fn new(files: &[(&str, &str)]) -> Self {
        let sample = Self { folder: tempfile::tempdir().expect("a folder") };
        for (path, text) in files {
            sample.write(path, text.as_bytes());
        }
        sample
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let place = self.path().join(path);
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("made");
        std::fs::write(place, bytes).expect("written");
    }

    /// A clinician stands for all translations into a language.
    fn approve(&self, language: &str) {
        use crate::translate::{Selection, State, Verdict, accept};
        let project = load(&Request { config: Some(self.path().join("leaflint.toml")), ..Request::default() }).expect("it loads");
        let plan = plan(&project, &BTreeMap::new());
        let language = crate::language::Language::parse(language).expect("a tag");
        let verdict = Verdict { state: Some(State::Approved), who: "A clinician".into(), waiver: None };
        let day = "2026-11-20".parse().expect("a date");
        for (path, text) in accept(&project, &plan, &language, &Selection { page: None, keys: Vec::new() }, &verdict, day).files {
            self.write(&format!("locales/{path}"), text.as_bytes());
        }
    }

    /// The bundle's files by path, and its manifest.
    pub(super) fn build(&self) -> (BTreeMap<String, String>, Manifest) {
        self.build_with(None)
    }

    /// The files of the formats that are text.
    pub(super) fn build_with(&self, values: Option<&str>) -> (BTreeMap<String, String>, Manifest) {
        text_of(self.build_as(&["html", "json", "typst"], values))
    }

    /// The files of these formats by path, and the manifest.
    pub(super) fn build_as(&self, formats: &[&str], values: Option<&str>) -> (BTreeMap<String, Vec<u8>>, Manifest) {
        self.build_all(formats, values, Print::default(), BTreeMap::new())
    }

    /// Typst documents and PDFs.
    pub(super) fn build_printed(&self, values: Option<&str>, print: Print) -> (BTreeMap<String, String>, Manifest) {
        text_of(self.build_all(&["typst", "pdf"], values, print, BTreeMap::new()))
    }

    /// Typst documents of a publisher's own templates.
    pub(super) fn build_templates(&self, templates: BTreeMap<String, String>) -> (BTreeMap<String, String>, Manifest) {
        text_of(self.build_all(&["typst"], None, Print::default(), templates))
    }

    fn build_all(
        &self,
        formats: &[&str],
        values: Option<&str>,
        print: Print,
        templates: BTreeMap<String, String>,
    ) -> (BTreeMap<String, Vec<u8>>, Manifest) {
        let request = Request { config: Some(self.path().join("leaflint.toml")), ..Request::default() };
        let (mut project, shelf) = Shelf::open(&request).expect("it loads");
        let mut languages = vec![project.config.source_language.clone()];
        languages.extend(project.config.languages.clone());
        let values = values.map_or_else(|| Values::samples(&project.config), |text| Values::read("values.toml", text, &project.config));
        let options = Options {
            languages,
            formats: formats.iter().map(|name| Format::named(name).expect("known")).collect(),
            values: values.expect("right values"),
            today: "2026-11-21".parse().expect("a date"),
            templates,
            print,
        };
        let ids = shelf.ids().map(str::to_owned).collect();
        let mut press = Press::new(&project.config, ids, &options, false).expect("good templates");
        let written = Mutex::new(BTreeMap::new());
        let out = |path: &str, bytes: &[u8]| {
            written.lock().expect("whole").insert(path.to_owned(), bytes.to_owned());
            Ok(())
        };
        let (mut pages, mut plan, mut files) = (Vec::new(), None, Files::new());
        loop {
            let lots = press.due();
            if lots.is_empty() {
                break;
            }
            for lot in lots {
                pages = shelf.take(&mut project, &lot).expect("read");
                files = read_shown(&project.content_folder(), &files_shown(&project));
                let plan = plan.insert(crate::translate::plan(&project, &BTreeMap::new()));
                let lot = Lot { project: &project, plan, findings: &[], pages: &pages, files: &files };
                press.print(&lot, (&out, &|_, _| {})).expect("it builds");
            }
        }
        let plan = plan.expect("there are pages");
        let lot = Lot { project: &project, plan: &plan, findings: &[], pages: &pages, files: &files };
        let (manifest, _) = press.finish(&lot, &out).expect("it builds");
        (written.into_inner().expect("whole"), manifest)
    }
}

fn text_of((files, manifest): (BTreeMap<String, Vec<u8>>, Manifest)) -> (BTreeMap<String, String>, Manifest) {
    (files.into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).expect("text"))).collect(), manifest)
}

pub(super) const CONFIG: &str = "source-language = \"en\"\nlanguages = [\"ar\"]\n[variables.phone]\ntype = \"phone\"\nsample = \"555 0100\"\n[publish]\ndrafts = true\n";
const PAGE: &str = "---\ntitle: Back pain\nsummary: About it.\nreviewed: 2026-06-01\n---\n# Back pain\n\nTake 500 mg. Call { $phone }. See [more](other.md).\n\n## When to get help\n\n### Get emergency help now\n\n- numb legs\n";

/// All Arabic messages of a page, keys from the English catalogue that `sync` would write.
pub(super) fn arabic(sample: &Sample, translate: impl Fn(&str) -> Option<String>) {
    let project = load(&Request { config: Some(sample.path().join("leaflint.toml")), ..Request::default() }).expect("it loads");
    let plan = plan(&project, &BTreeMap::new());
    let synced = crate::translate::sync(&project, &plan, &[], &[], "2026-11-21".parse().expect("a date"));
    for (path, text) in synced.files {
        sample.write(&format!("locales/{path}"), text.unwrap_or_default().as_bytes());
    }
    let project = load(&Request { config: Some(sample.path().join("leaflint.toml")), ..Request::default() }).expect("it loads");
    let plan = crate::translate::plan(&project, &BTreeMap::new());
    for unit in &plan.units {
        // The lines of a message after its first are indented.
        let line = |message: &crate::translate::SourceMessage| {
            translate(&message.text).map(|text| format!("{} = {}\n", message.key, text.replace('\n', "\n    ")))
        };
        let lines: String = unit.messages.iter().filter_map(line).collect();
        sample.write(&format!("locales/ar/{}.ftl", unit.id), lines.as_bytes());
    }
}

pub(super) fn outcome(manifest: &Manifest, language: &str, page: &str) -> (Outcome, String) {
    let language = manifest.languages.iter().find(|known| known.language == language).expect("built");
    let page = language.pages.iter().find(|known| known.page == page).expect("judged");
    (page.outcome, page.reasons.join("; "))
}

#[test]
fn a_translated_page_is_published_with_its_notices() {
    let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", PAGE), ("content/other.md", "# Other\n\nText.\n")]);
    arabic(&sample, |text| (text != "Other" && text != "Text.").then(|| format!("ترجمة {text}").replace("[1]", "[1]")));
    let (files, manifest) = sample.build();
    assert_eq!(outcome(&manifest, "ar", "pain").0, Outcome::Published);
    assert_eq!(outcome(&manifest, "ar", "other"), (Outcome::Withheld, "2 messages have no translation".into()));
    let html = &files["ar/pain.html"];
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("ترجمة أولية"), "a draft says so");
    assert!(html.contains("<bdi dir=\"ltr\">500 mg</bdi>"));
    assert!(html.contains("<a href=\"tel:5550100\"><bdi dir=\"ltr\">555\u{a0}0100</bdi></a>"));
    assert!(html.contains("<section class=\"card emergency\" aria-labelledby=\"get-emergency-help-now\">"));
    assert!(html.contains("<a href=\"../en/other.html\" hreflang=\"en\">more</a> (باللغة \u{2068}English\u{2069})"), "{html}");
    assert!(files["en/pain.html"].contains("<a href=\"other.html\">more</a>"));
    assert!(!files.contains_key("ar/other.html"));
    assert!(files["ar/index.html"].contains("href=\"../en/other.html\" hreflang=\"en\""));
    assert_eq!(manifest.files.len() + 1, files.len());
    assert!(manifest.is_sample && files["en/pain.html"].contains("are samples"));
}

#[test]
fn a_wide_table_can_be_moved_by_keyboard_and_has_a_name() {
    let page = "# Pain\n\n## Side effects\n\n| Medicine | Effect |\n|---|---|\n| amitriptyline | sleepy |\n";
    let (files, _) = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", page)]).build();
    assert!(files["en/pain.html"].contains("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-labelledby=\"side-effects\">"));
}

#[test]
fn values_take_the_place_of_samples() {
    let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", PAGE)]);
    let (files, manifest) = sample.build_with(Some("phone = \"+44 20 7946 0000\"\n"));
    assert!(files["en/pain.html"].contains("href=\"tel:+442079460000\""));
    assert!(!files["en/pain.html"].contains("are samples") && !manifest.is_sample);
}

#[test]
fn a_translation_that_changes_the_shape_of_a_page_is_refused() {
    let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n\nRest.\n")]);
    arabic(&sample, |text| Some(if text == "Rest." { "<div>".into() } else { text.to_owned() }));
    let (_, manifest) = sample.build();
    let (outcome, reason) = outcome(&manifest, "ar", "pain");
    assert_eq!(outcome, Outcome::Withheld);
    assert!(reason.contains("built in another way"), "{reason}");
}

#[test]
fn an_image_with_text_beside_it_in_the_translation_is_named() {
    let files = [("leaflint.toml", CONFIG), ("content/pain.md", "# Pain\n\n![A spine](spine.png)\n"), ("content/spine.png", "x")];
    let sample = Sample::new(&files);
    arabic(&sample, |text| Some(format!("ترجمة {text}")));
    let expected = (Outcome::Withheld, "the translation of the image “A spine” has text beside the image".to_owned());
    assert_eq!(outcome(&sample.build_as(&["html"], None).1, "ar", "pain"), expected);
    arabic(&sample, |text| Some(text.replace("A spine", "عمود فقري")));
    let (files, manifest) = sample.build_as(&["html"], None);
    assert_eq!(outcome(&manifest, "ar", "pain").0, Outcome::Published);
    assert!(String::from_utf8_lossy(&files["ar/pain.html"]).contains("<img src=\"spine.png\" alt=\"عمود فقري\""));
}

#[test]
fn an_undeclared_variable_is_never_shown() {
    let sample = Sample::new(&[("leaflint.toml", "source-language = \"en\"\n"), ("content/pain.md", "# Pain\n\nTake { $dose }.\n")]);
    let (files, manifest) = sample.build();
    assert_eq!(outcome(&manifest, "en", "pain").0, Outcome::Withheld);
    assert!(!files.contains_key("en/pain.html"));
}

#[test]
fn one_thread_and_many_give_the_same_bytes() {
    let pages: Vec<(String, String)> =
        (0..20).map(|at| (format!("content/p{at}.md"), PAGE.replace("Back", &format!("Back {at}")))).collect();
    let mut files = vec![("leaflint.toml", CONFIG)];
    files.extend(pages.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let sample = Sample::new(&files);
    arabic(&sample, |text| Some(format!("ترجمة {text}")));
    let on = |threads: usize| rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool").install(|| sample.build().0);
    assert_eq!(on(1), on(8));
}

#[test]
fn what_was_approved_is_shown_until_a_number_changes() {
    let config = "source-language = \"en\"\nlanguages = [\"ar\"]\n[publish]\nbelow = \"last-approved\"\n";
    let page = "# Pain\n\nDo not take more than 4 tablets when you hurt.\n";
    let sample = Sample::new(&[("leaflint.toml", config), ("content/pain.md", page)]);
    arabic(&sample, |text| Some(format!("ترجمة {text}")));
    sample.approve("ar");
    assert_eq!(outcome(&sample.build().1, "ar", "pain").0, Outcome::Published);
    sample.write("content/pain.md", page.replace("when you hurt", "when it hurts").as_bytes());
    let (files, manifest) = sample.build();
    assert_eq!(outcome(&manifest, "ar", "pain").0, Outcome::Published);
    assert!(files["ar/pain.html"].contains("class=\"notice earlier\"") && files["ar/pain.html"].contains("when you hurt"));
    assert_eq!(manifest.earlier().map(|(language, page)| (language, page.earlier)).collect::<Vec<_>>(), [("ar", 1)]);
    sample.write("leaflint.toml", config.replace("last-approved", "withhold").as_bytes());
    assert_eq!(outcome(&sample.build().1, "ar", "pain").0, Outcome::Withheld);
    sample.write("leaflint.toml", config.as_bytes());
    sample.write("content/pain.md", page.replace("4 tablets", "2 tablets").as_bytes());
    assert_eq!(outcome(&sample.build().1, "ar", "pain").0, Outcome::Withheld, "an old dose is no information");
    sample.write("content/pain.md", format!("{page}\nRest a lot.\n").as_bytes());
    assert_eq!(outcome(&sample.build().1, "ar", "pain").0, Outcome::Withheld, "what is new was never approved");
}

#[test]
fn links_to_missing_places_stand_as_text_and_are_named() {
    let page = "# Pain\n\n## Risks\n\n[a](#risks) [b](#gone) [c](other.md#gone) [d](missing.md) [e](other.md#part) [f](data.csv)\n";
    let sample =
        Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", page), ("content/other.md", "# Other\n\n## Part\n\nText.\n")]);
    let (files, manifest) = sample.build();
    let expected = "<p><a href=\"#risks\">a</a> b <a href=\"other.html\">c</a> d <a href=\"other.html#part\">e</a> f</p>";
    assert!(files["en/pain.html"].contains(expected), "{}", files["en/pain.html"]);
    let lost: Vec<&str> = manifest.lost_links().collect();
    assert_eq!(lost.len(), 4, "{lost:?}");
    assert!(lost[0].contains("content/pain.md:5:13: the link to “#gone” is lost: the page has no such heading"), "{lost:?}");
}
