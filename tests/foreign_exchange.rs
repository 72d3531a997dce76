//! Files as other tools save them are understood; broken and hostile ones are told with their place, and change nothing.

use leaflint::language::Language;
use leaflint::project::{Project, Request, load};
use leaflint::source::Source;
use leaflint::translate::exchange::{ExchangeFormat, Import, ImportOptions, import, sheets};
use leaflint::translate::{Plan, glossary_terms, plan};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;

const SOURCE: &str = "dose = Take { $n ->
    [one] one tablet
   *[other] { $n } tablets
 } a day.
call = Call <b>{ $phone }</b> at once.
rest = Rest “for 2 days”.
    .title = Rest
";
const TARGET: &str = "dose = Tome { $n ->
    [one] un comprimido
    [many] { $n } de comprimidos
   *[other] { $n } comprimidos
 } al día.
rest = Descanse «2 días».
    .title = Reposo
";

/// A project of one catalogue, `ward`, half translated into Spanish.
fn project() -> (Project, Plan) {
    let place = tempfile::tempdir().expect("a folder");
    for (path, text) in [("leaflint.toml", "languages = [\"es\"]\n"), ("locales/en/ward.ftl", SOURCE), ("locales/es/ward.ftl", TARGET)] {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    let project = load(&Request { config: Some(place.path().join("leaflint.toml")), ..Request::default() }).expect("a project");
    let plan = plan(&project, &BTreeMap::new());
    (project, plan)
}

fn exported(format: ExchangeFormat) -> String {
    let (project, plan) = project();
    let language = Language::parse("es").expect("a tag");
    format.write(&sheets(&project, &plan, &language, &glossary_terms(&project))[0])
}

fn imported(path: &str, text: &str) -> Import {
    let (mut project, plan) = project();
    let mut parsed = ExchangeFormat::read(path, text).expect("a known ending");
    parsed.name_from_path(path, |language| language.tag() == "es", |page| page == "ward");
    let file = project.sources.add(Source::new(path, text));
    let options = ImportOptions {
        language: None,
        state: None,
        who: "a translator".into(),
        takes_stale: false,
        overwrites: false,
        today: jiff::civil::date(2026, 11, 21),
    };
    import(&project, &plan, &glossary_terms(&project), &[(file, parsed)], &options)
}

/// What an import makes of the Spanish catalogue and its states; it must refuse nothing.
fn taken(path: &str, text: &str) -> (String, String) {
    let result = imported(path, text);
    let said: Vec<&str> = result.diagnostics.iter().map(|found| found.message.as_ref()).collect();
    assert_eq!(said, Vec::<&str>::new(), "{text}");
    result.catalogs.into_values().next().unwrap_or_default()
}

/// What an import refuses; it must change nothing.
fn refused(path: &str, text: &str) -> String {
    let result = imported(path, text);
    assert!(result.catalogs.is_empty(), "{:?}", result.catalogs);
    let said: Vec<String> = result.diagnostics.iter().map(|found| format!("{}: {}", found.code, found.message)).collect();
    said.join("\n")
}

const CALL: &str = "call = Llame enseguida al <b>{ $phone }</b>.\n";

#[test]
fn po_as_poedit_saves_it_is_understood() {
    let po = r#"# Translations of the ward.
# Someone, 2026.
#
msgid ""
msgstr ""
"Project-Id-Version: ward\n"
"POT-Creation-Date: \n"
"PO-Revision-Date: 2026-11-20 10:00+0100\n"
"Last-Translator: \n"
"Language-Team: \n"
"Language: es\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=3; plural=n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;\n"
"X-Generator: Poedit 3.4.2\n"
"X-Leaflint-Page: ward\n"

#. { $phone } is filled in
#: locales/en/ward.ftl
msgctxt "call"
msgid "Call <b>{ $phone }</b> at once."
msgstr ""
"Llame enseguida "
"al <b>{ $phone }</b>."

#~ msgctxt "gone"
#~ msgid "Gone"
#~ msgstr "Ido"
"#;
    for po in [po.to_owned(), po.replace('\n', "\r\n"), format!("\u{feff}{po}")] {
        let (catalog, states) = taken("ward.po", &po);
        assert!(catalog.contains(CALL), "{catalog}");
        assert!(states.contains("\ttranslated\ta translator\t2026-11-21"), "{states}");
    }
    let fuzzy = po.replace("#: locales/en/ward.ftl", "#: locales/en/ward.ftl\n#, fuzzy, no-wrap\n#| msgid \"Ring { $phone }.\"");
    assert!(taken("ward.po", &fuzzy).1.contains("\tdraft\t"));
}

#[test]
fn xliff_as_weblate_and_virtaal_save_it_is_understood() {
    let unit = |attributes: &str, target: &str| {
        format!(
            "<?xml version='1.0' encoding='utf-8'?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file \
             original=\"ward\" source-language=\"en\" target-language=\"es\" datatype=\"x-fluent\"><body><group id=\"g\"><trans-unit \
             id=\"call\" {attributes} xml:space=\"preserve\"><source>Call <bpt id=\"1\">&lt;b&gt;</bpt><ph id=\"2\">{{ $phone }}</ph><ept \
             id=\"1\">&lt;/b&gt;</ept> at once.</source>{target}</trans-unit></group></body></file></xliff>\n"
        )
    };
    let text = "Llame enseguida al <bpt id=\"1\">&lt;b&gt;</bpt><ph id=\"2\">{ $phone }</ph><ept id=\"1\">&lt;/b&gt;</ept>.";
    for (attributes, target, state) in [
        ("approved=\"yes\"", format!("<target>{text}</target>"), "translated"),
        ("approved=\"yes\"", format!("<target state=\"final\">{text}</target>"), "reviewed"),
        ("approved=\"no\"", format!("<target state=\"needs-review-translation\">{text}</target>"), "draft"),
        ("", format!("<target xml:lang=\"es\" state=\"translated\">{text}</target>"), "translated"),
        ("", format!("<seg-source/><target><mrk mtype=\"seg\" mid=\"0\">{text}</mrk></target>"), "translated"),
    ] {
        let (catalog, states) = taken("ward.xlf", &unit(attributes, &target));
        assert!(catalog.contains(CALL), "{catalog}");
        assert!(states.contains(&format!("\t{state}\t")), "{states}");
    }
    // OmegaT and Okapi leave empty elements where the content of a code is known by its name.
    let short = "Llame enseguida al <g id=\"1\"><x id=\"2\"/></g>.";
    assert!(taken("ward.xlf", &unit("", &format!("<target>{short}</target>"))).0.contains(CALL));
}

#[test]
fn xliff_2_in_segments_and_with_prefixes_is_understood() {
    let text = r##"<?xml version="1.0"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-GB" trgLang="es">
 <x:file id="f1" original="ward"><x:unit id="u1" name="rest">
  <x:segment id="s1" state="reviewed"><x:source>Rest <x:mrk id="m1" type="term">“for 2 days”</x:mrk>.</x:source>
   <x:target>Repose <x:mrk id="m1" type="term">«2 días»</x:mrk></x:target></x:segment>
  <x:ignorable><x:source/><x:target>.</x:target></x:ignorable>
 </x:unit></x:file>
</x:xliff>"##;
    let (catalog, states) = taken("ward.xliff", text);
    assert!(catalog.contains("rest = Repose «2 días».\n    .title = Reposo\n"), "{catalog}");
    assert!(states.contains("rest\t") && states.contains("\treviewed\t"), "{states}");
}

#[test]
fn tables_as_spreadsheets_and_weblate_save_them_are_understood() {
    let excel = "\u{feff}context;source;target;state;page;language\r\ncall;Call <b>{ $phone }</b> at once.;Llame enseguida al <b>{ $phone }</b>.;Translated;ward;es\r\n;;;;;\r\n";
    let old = "key\tsource\ttarget\ncall\tCall <b>{ $phone }</b> at once.\tLlame enseguida al <b>{ $phone }</b>.\n";
    let weblate = "\"location\",\"source\",\"target\",\"id\",\"fuzzy\",\"context\",\"translator_comments\",\"developer_comments\"\r\n\"\",\"Call <b>{ $phone }</b> at once.\",\"Llame enseguida al <b>{ $phone }</b>.\",\"\",\"False\",\"call\",\"\",\"\"\r\n";
    for (path, table) in [("ward.csv", excel), ("es/ward.tsv", old), ("back/from/es/ward.csv", weblate)] {
        assert!(taken(path, table).0.contains(CALL), "{path}");
    }
}

#[test]
fn forms_of_a_plural_come_back_together() {
    let po = |one: &str, many: &str, other: &str| {
        let entry = |form: &str, source: &str, text: &str| format!("msgctxt \"dose[{form}]\"\nmsgid \"{source}\"\nmsgstr \"{text}\"\n\n");
        let entries = entry("one", "Take one tablet a day.", one)
            + &entry("many", "Take { $n } tablets a day.", many)
            + &entry("other", "Take { $n } tablets a day.", other);
        format!("msgid \"\"\nmsgstr \"Language: es\\nX-Leaflint-Page: ward\\n\"\n\n{entries}")
    };
    let (catalog, _) = taken("a.po", &po("Una al día.", "{ $n } de tabletas al día.", "{ $n } tabletas al día."));
    assert!(catalog.contains("[one] Una al día.\n") && catalog.contains("*[other] { $n } tabletas al día.\n"), "{catalog}");
    let lost = refused("a.po", &po("Una al día.", "tabletas", "{ $n } tabletas al día."));
    assert_eq!(lost, "import-lost-placeholder: the translation of “dose[many]” leaves out { $n }");
    let gettext = "msgid \"\"\nmsgstr \"Language: es\\n\"\n\nmsgctxt \"dose\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n";
    assert!(refused("a.po", gettext).contains("plural forms are entries of their own here"));
}

#[test]
fn what_would_lose_something_is_refused_with_the_reason() {
    let xliff = exported(ExchangeFormat::Xliff1);
    let target = |text: &str| {
        let unit = xliff.find("resname=\"call\"").expect("there");
        let end = unit + xliff[unit..].find("</source>").expect("there") + "</source>".len();
        format!("{}<target>{text}</target>{}", &xliff[..end], &xliff[end..])
    };
    for (text, reason) in [
        ("Llame.", "import-lost-placeholder: the translation of “call” leaves out { $phone }"),
        ("Llame al <ph id=\"9\">{ $fax }</ph>.", "import-broken-text: the source has no protected piece “{ $fax }”"),
        ("<bpt id=\"1\">&lt;b&gt;</bpt><ph id=\"2\"/>", "import-broken-text: the pair “1” opens and does not close"),
        ("<ept id=\"1\">&lt;/b&gt;</ept><ph id=\"2\"/>", "import-broken-text: the pair “1” closes and was never opened"),
    ] {
        assert_eq!(refused("ward.xlf", &target(text)), reason);
    }
    let po = exported(ExchangeFormat::Po);
    let call = "msgid \"Call <b>{ $phone }</b> at once.\"\nmsgstr \"";
    assert!(po.contains(call));
    let broken = refused("ward.po", &po.replace(call, &format!("{call}Llame al {{ $phone")));
    assert!(broken.starts_with("import-broken-text: this bracket does not close"), "{broken}");
    let changed = po.replace("Call <b>", "Ring <b>").replace("at once.\"\nmsgstr \"", "at once.\"\nmsgstr \"Llame <b>{ $phone }</b>.");
    assert_eq!(refused("ward.po", &changed), "import-changed-source: the source has changed since this went out");
}

#[test]
fn files_of_another_project_and_language_are_told() {
    let po = exported(ExchangeFormat::Po);
    let unknown = refused("ward.po", &po.replace("msgctxt \"call\"", "msgctxt \"cal\"").replace("msgstr \"\"\n\n", "msgstr \"x\"\n\n"));
    assert!(unknown.contains("import-unknown-key: no page has a message “cal”"), "{unknown}");
    let german = refused("ward.po", &po.replace("\"Language: es\\n\"", "\"Language: de\\n\""));
    assert!(german.contains("into “de”, into which the project is not translated (es)"), "{german}");
    let twice = format!("{po}\nmsgctxt \"rest\"\nmsgid \"x\"\nmsgstr \"y\"\n");
    assert_eq!(refused("ward.po", &twice), "import-duplicate: “rest” stands twice");
}

#[test]
fn broken_and_hostile_files_are_told_and_harm_nothing() {
    let xliff = exported(ExchangeFormat::Xliff1);
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \
                \"file:///etc/passwd\">]>\n<xliff version=\"1.2\"><file original=\"ward\" target-language=\"es\"><body><trans-unit \
                id=\"rest\"><source>Rest “for 2 days”.</source><target>&b;&c;</target></trans-unit></body></file></xliff>";
    let deep = "<a>".repeat(100_000);
    for (text, reason) in [
        (bomb, "“&b;” stands for nothing here"),
        (&xliff[..xliff.find("</source>").expect("there")], "does not end"),
        (&xliff[..xliff.find("</source>").expect("there") + 3], "this is no XML"),
        (deep.as_str(), "elements stand too deep in each other"),
        ("", "this file holds no XML"),
        ("not XML", "this file holds no XML"),
        ("<html/>", "<html> is no XLIFF"),
        ("<xliff version=\"3.0\"/>", "XLIFF 3.0 is not known"),
        (&xliff.replace("</body>", "</bdoy>"), "this is no XML"),
        (&xliff.replace("Descanse", "&#x110000;&#0;"), "stands for nothing here"),
        (&xliff.replace("Descanse", "\u{0}\u{1}"), "a sign that XML forbids"),
    ] {
        let said = refused("ward.xlf", text);
        assert!(said.starts_with("import-broken-file: ") && said.contains(reason), "{said}");
    }
    for (path, text) in [("a.po", "\u{0}\u{1}"), ("a.po", ""), ("a.csv", ""), ("a.csv", "\u{0}\u{1}\n\"a"), ("a.csv", "context,source\n")] {
        assert!(refused(path, text).starts_with("import-broken-file: "), "{path} {text:?}");
    }
    let po = exported(ExchangeFormat::Po);
    let cut = refused("ward.po", &po[..po.rfind("msgstr").expect("there")]);
    assert!(cut.contains("this entry has no msgstr: the file may have been cut short"), "{cut}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn mangled_files_never_panic(
        format in prop::sample::select(ExchangeFormat::ALL.to_vec()),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, prop::sample::select(vec![
            "", "<", ">", "\"", "&", "\n", "{", "}", "\\", "</", "]]>", "<![CDATA[", "<!--", "\u{0}", "é", ",", "msgid", "#", "<ph id=\"1\"/>",
        ])), 1..4),
    ) {
        thread_local! {
            static FILES: Vec<String> = ExchangeFormat::ALL.map(exported).to_vec();
        }
        let place = ExchangeFormat::ALL.iter().position(|known| *known == format).expect("one of all");
        let mut text = FILES.with(|files| files[place].clone());
        for (at, length, with) in edits {
            let start = text.floor_char_boundary(at.index(text.len() + 1));
            let end = text.floor_char_boundary((start + length).min(text.len())).max(start);
            text.replace_range(start..end, with);
        }
        let path = format!("ward.{}", format.extension());
        for found in imported(&path, &text).diagnostics {
            prop_assert!(text.get(found.primary.span.range()).is_some(), "{}", found.message);
        }
    }
}
