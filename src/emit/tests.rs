//! What every format must hold, on one report of awkward files.

use super::*;
use crate::diagnostic::{Edit, Fix, Label};
use crate::source::{Source, Span};

const PAGE: &str = "\u{feff}# Spinal cord stimulation\r\n\r\nThe device sends small pulses to your spinal cord, and it is utilised when other treatments, such as tablets, exercise or talking therapies, have not helped enough; you control it yourself with a handset.\r\n\r\n- **Bleeding**:\tup to 1 in 100 people\r\n";
const ARABIC: &str = "risk = النزيف: حتى 1 من كل 10 أشخاص\n";
const CHINESE: &str =
    "risk = 出血：每一百人中最多有一人会出现出血，出血通常会自行停止，不需要任何治疗；如果出血持续超过一小时，请立即联系您的医生。\n";

/// Files and findings that a test may change before it writes them.
pub(super) struct Run {
    pub(super) sources: Sources,
    pub(super) diagnostics: Vec<Diagnostic>,
    languages: BTreeMap<SourceId, Language>,
    pub(super) style: HumanStyle,
}

impl Run {
    pub(super) fn over(files: &[(&str, &str, &str)]) -> Self {
        let mut run =
            Self { sources: Sources::default(), diagnostics: Vec::new(), languages: BTreeMap::new(), style: HumanStyle::default() };
        for (path, language, text) in files {
            let id = run.sources.add(Source::new(*path, *text));
            run.languages.extend(Language::parse(language).map(|language| (id, language)));
        }
        run
    }

    /// The first place of these words.
    pub(super) fn label(&self, file: u32, words: &str) -> Label {
        let start = self.sources.file(SourceId(file)).text.find(words).expect("the file has these words");
        Label::new(SourceId(file), Span::new(start..start + words.len()))
    }

    pub(super) fn emit(&self, format: OutputFormat) -> String {
        let rules = [RuleInfo {
            code: "changed-number",
            group: "translation",
            severity: Severity::Error,
            summary: "A number of the source is another one in the translation",
            help_markdown: "# changed-number\n\nA number of the source is another one in the translation.\n",
            url: Some("https://example.org/rules/changed-number"),
        }];
        let Self { sources, diagnostics, languages, style } = self;
        emit(format, &Report { sources, diagnostics, languages, rules: &rules, style: *style })
    }
}

pub(super) fn run() -> Run {
    let mut run = Run::over(&[("pages/a, b.md", "en", PAGE), ("locales/ar/a.ftl", "ar", ARABIC), ("locales/zh/a.ftl", "zh-Hans", CHINESE)]);
    let utilised = run.label(0, "utilised");
    let edit = Edit { source: utilised.source, span: utilised.span, replacement: "used".to_owned() };
    let sentence = run.label(0, PAGE[PAGE.find("The device").expect("it is there")..].lines().next().expect("it has a line"));
    run.diagnostics = vec![
        Diagnostic::new("page-grade", Severity::Advice, "this page reads at grade 12", run.label(0, "Spinal cord stimulation"))
            .label(sentence.clone().with_message("the hardest sentence"))
            .why("half of adults read below grade 8"),
        Diagnostic::new("hard-sentence", Severity::Warning, "this sentence has 34 words", sentence)
            .why("long sentences are lost halfway by readers who are in pain, tired or worried, and they rarely start again from the front")
            .help("split it after “helped enough”"),
        Diagnostic::new("plain-word", Severity::Warning, "“utilised” is harder than it needs to be", utilised)
            .help("write “used”")
            .fix(Fix { edits: vec![edit], safety: Safety::Safe }),
        Diagnostic::new("changed-number", Severity::Error, "“100” became “10”", run.label(1, "10").with_message("10 here"))
            .label(run.label(0, "1 in 100").with_message("100 here"))
            .why("a reader will expect ten times the risk: 50%, say")
            .help("write the source's number")
            .key("risk"),
        Diagnostic::new(
            "hard-sentence",
            Severity::Warning,
            "this sentence has 60 characters",
            run.label(2, &CHINESE[7..CHINESE.len() - 1]),
        )
        .key("risk"),
    ];
    run
}

#[test]
fn people_see_places_in_two_files_at_100_columns() {
    insta::assert_snapshot!(run().emit(OutputFormat::Human));
}

#[test]
fn people_see_the_same_at_80_columns_in_ascii() {
    let mut run = run();
    run.style = HumanStyle { color: false, width: 80, unicode: false };
    insta::assert_snapshot!(run.emit(OutputFormat::Human));
}

#[test]
fn colours_are_written_only_when_asked_and_change_no_word() {
    let mut run = run();
    let plain = run.emit(OutputFormat::Human);
    assert!(!plain.contains('\u{1b}'));
    run.style.color = true;
    let coloured = run.emit(OutputFormat::Human);
    assert!(coloured.contains("\u{1b}[1m\u{1b}[96madvice[page-grade]\u{1b}[0m"), "{coloured}");
    let mut words = String::new();
    for (at, part) in coloured.split("\u{1b}[").enumerate() {
        words.push_str(if at == 0 { part } else { part.split_once('m').expect("a style ends").1 });
    }
    let words: String = words.lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
    assert_eq!(words, plain);
}

#[test]
fn editors_get_one_line_a_finding() {
    insta::assert_snapshot!(run().emit(OutputFormat::Short));
}

#[test]
fn scripts_get_the_promised_fields() {
    insta::assert_snapshot!(run().emit(OutputFormat::JsonLines));
}

#[test]
fn findings_of_many_lots_come_in_their_order() {
    use OutputFormat::{Github, Human, JsonLines, Short};
    let mut run = run();
    let once = [Human, Short, JsonLines, Github].map(|format| run.emit(format));
    let times = 2 * LOT * LOTS_AT_ONCE / run.diagnostics.len();
    run.diagnostics = std::iter::repeat_n(run.diagnostics.clone(), times).flatten().collect();
    for (format, once) in [Human, Short, JsonLines, Github].into_iter().zip(once) {
        assert!(run.emit(format) == once.repeat(times), "{}", format.name());
    }
}

#[test]
fn the_json_document_holds_the_lines() {
    let document: serde_json::Value = serde_json::from_str(&run().emit(OutputFormat::Json)).expect("it is JSON");
    let lines: Vec<serde_json::Value> =
        run().emit(OutputFormat::JsonLines).lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    assert_eq!(document["version"], 1);
    assert_eq!(document["findings"], serde_json::Value::Array(lines));
    let empty: serde_json::Value = serde_json::from_str(&Run::over(&[]).emit(OutputFormat::Json)).expect("it is JSON");
    assert_eq!(empty["findings"], serde_json::json!([]));
}

#[test]
fn annotations_escape_what_would_end_them() {
    insta::assert_snapshot!(run().emit(OutputFormat::Github));
}

#[test]
fn the_summary_counts_by_weight_and_names_the_files() {
    let run = run();
    let none = BTreeMap::new();
    let mut report = Report { sources: &run.sources, diagnostics: &run.diagnostics, languages: &none, rules: &[], style: run.style };
    assert_eq!(summary(&report, 14), "1 error, 3 warnings, 1 advice in 3 of 14 files; `--fix` settles 1");
    assert_eq!(summary(&report, 3), "1 error, 3 warnings, 1 advice in 3 files; `--fix` settles 1");
    report.diagnostics = &run.diagnostics[..1];
    assert_eq!(summary(&report, 1), "1 advice in 1 file");
    report.diagnostics = &[];
    assert_eq!(summary(&report, 14), "nothing found in 14 files");
}

#[test]
fn a_page_cannot_steer_the_terminal() {
    let mut run = Run::over(&[("a.md", "en", "red \u{1b}[31m and\u{9b}1m bell\u{7} café\n")]);
    run.diagnostics = vec![Diagnostic::new("odd-character", Severity::Error, "odd \u{1b}[2J", run.label(0, "café")).why("a\rb")];
    let text = run.emit(OutputFormat::Human);
    assert!(text.chars().all(|letter| letter == '\n' || !letter.is_control()), "{text}");
    assert!(text.contains("red [31m and1m bell café"), "{text}");
    assert_eq!(run.emit(OutputFormat::Short).lines().count(), 1);
}

#[test]
fn a_finding_of_hundreds_of_places_stays_readable() {
    let mut run = Run::over(&[("a.md", "en", &"word\n".repeat(300))]);
    let places = (1..300).map(|line| Label::new(SourceId(0), Span::new(line * 5..line * 5 + 4)));
    let finding = Diagnostic::new("mixed-terms", Severity::Advice, "many words", run.label(0, "word"));
    run.diagnostics = vec![places.fold(finding, Diagnostic::label)];
    let text = run.emit(OutputFormat::Human);
    assert!(text.lines().count() < 30, "{text}");
    assert!(text.contains("and 291 more places"), "{text}");
}

#[test]
fn no_place_in_any_file_is_a_panic() {
    let texts = [
        "",
        "\u{feff}",
        "\u{feff}\r\n",
        "a",
        "\r\n\r\n",
        "\r",
        "a\u{301}\tb 日本語 👩\u{200d}⚕️ \r\nعربي\n",
        &"日本語".repeat(60),
        &"word ".repeat(60),
    ];
    for text in texts {
        let length = text.len() + 3;
        let step = length / 12 + 1;
        for start in (0..length).step_by(step) {
            for end in (start..length).step_by(step).chain([length, usize::try_from(u32::MAX).expect("64 bits")]) {
                let mut run = Run::over(&[("a.md", "", text)]);
                let label = Label::new(SourceId(0), Span::new(start..end)).with_message("here");
                let edit = Edit { source: SourceId(0), span: label.span, replacement: String::new() };
                run.diagnostics = vec![
                    Diagnostic::new("x", Severity::Error, "x", label.clone())
                        .label(label)
                        .fix(Fix { edits: vec![edit], safety: Safety::Suggestion }),
                ];
                for format in OutputFormat::ALL {
                    assert!(!run.emit(format).is_empty());
                }
                run.style.width = 1;
                assert!(run.emit(OutputFormat::Human).starts_with("error[x]: x\n"));
            }
        }
    }
}

#[test]
fn every_format_is_found_by_its_name() {
    for format in OutputFormat::ALL {
        assert_eq!(OutputFormat::named(format.name()), Some(format));
    }
    assert_eq!(OutputFormat::named("xml"), None);
}

#[test]
fn code_scanning_gets_valid_sarif() {
    // The published schema has a stray bracket in one pattern, which makes it no schema.
    let schema = include_str!("../../tests/schemas/sarif-2.1.0-rtm.5.json").replace("{2}]?$", "{2}$");
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("the schema is JSON");
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).expect("the schema is a schema");
    let mut awkward = Run::over(&[("/tmp/a.md", "", "\u{feff}"), ("C:/x y.md", "", "a\r"), ("./é#.md", "", "")]);
    for file in 0..3 {
        let label = Label::new(SourceId(file), Span::new(0..9));
        awkward.diagnostics.push(
            Diagnostic::new("x", Severity::Advice, "", label.clone()).label(label).fix(Fix { edits: Vec::new(), safety: Safety::Safe }),
        );
    }
    for run in [run(), awkward, Run::over(&[])] {
        let text = run.emit(OutputFormat::Sarif);
        let log: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        let faults: Vec<String> = schema.iter_errors(&log).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert_eq!(faults, Vec::<String>::new(), "{text}");
        for result in log["runs"][0]["results"].as_array().expect("results are an array") {
            let rule = usize::try_from(result["ruleIndex"].as_u64().expect("every result has a rule")).expect("64 bits");
            assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
        }
    }
    // A release changes no expected output.
    insta::assert_snapshot!(run().emit(OutputFormat::Sarif).replace(env!("CARGO_PKG_VERSION"), "VERSION"));
}

#[test]
fn gitlab_gets_paths_lines_and_unique_fingerprints() {
    let mut run = run();
    let again = run.diagnostics.clone();
    run.diagnostics.extend(again);
    let issues: serde_json::Value = serde_json::from_str(&run.emit(OutputFormat::Gitlab)).expect("it is JSON");
    let issues = issues.as_array().expect("it is an array");
    let names: BTreeSet<&str> = issues.iter().filter_map(|issue| issue["fingerprint"].as_str()).collect();
    assert_eq!(names.len(), run.diagnostics.len());
    run.diagnostics.truncate(3);
    insta::assert_snapshot!(run.emit(OutputFormat::Gitlab));
    assert_eq!(Run::over(&[]).emit(OutputFormat::Gitlab), "[\n]\n");
}

#[test]
fn servers_get_a_suite_for_each_file() {
    insta::assert_snapshot!(run().emit(OutputFormat::Junit));
    assert!(Run::over(&[]).emit(OutputFormat::Junit).contains("<testcase classname=\"leaflint\" name=\"nothing found\"/>"));
}
