//! Which rules can keep a page from being published: those whose findings may be errors. A build runs no others.

use super::rule::Rule;
use super::rules::RULES;
use super::settings::Settings;
use crate::config::Config;
use crate::diagnostic::Severity;

/// Rules that are less than errors, of whose findings some ask to be errors.
const RISING: [&str; 3] = ["missing-term", "negative-contraction", "number-mismatch"];

/// Rules that look at more than one page, its translations and what belongs to no page.
pub(super) const WIDE: [&str; 4] = ["broken-link", "length-out-of-proportion", "sentences-lost", "unrelated-translation"];

/// Whether one of these rules looks at more than one page, its translations and what belongs to no page; then pages cannot be judged
/// one by one. What a dictionary says counts as such.
#[must_use]
pub fn looks_wide(codes: &[String]) -> bool {
    codes.iter().any(|code| WIDE.contains(&code.as_str()) || code == "misspelling")
}

/// The codes of the rules whose findings may be errors in a project.
#[must_use]
pub fn blocking(config: &Config) -> Vec<String> {
    let everywhere = Settings::of(config, &[], &[]);
    let somewhere = config.written.overrides.iter().map(|one| {
        let mut settings = everywhere.clone();
        settings.apply_all(&one.rules);
        settings
    });
    let all: Vec<Settings> = std::iter::once(everywhere.clone()).chain(somewhere).collect();
    let may_block = |rule: &Rule| {
        let asked = RISING.contains(&rule.code).then_some(Severity::Error);
        all.iter().any(|settings| settings.is_on(rule) && settings.severity(rule, asked) == Some(Severity::Error))
    };
    RULES.iter().filter(|rule| may_block(rule)).map(|rule| rule.code.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{Options, lint};
    use crate::project::{Project, Request, load};
    use std::path::Path;

    fn errors(project: &Project, select: Vec<String>) -> Vec<String> {
        let options = Options { select, ignore: Vec::new(), today: "2026-11-21".parse().expect("a date") };
        let found = lint(project, &options).into_iter().filter(|finding| finding.severity == Severity::Error);
        found.map(|finding| format!("{} {:?} {}", finding.code, finding.primary, finding.message)).collect()
    }

    #[test]
    fn a_build_misses_no_error() {
        let place = tempfile::tempdir().expect("a folder");
        let write = |path: &str, text: &str| {
            std::fs::create_dir_all(place.path().join(path).parent().expect("a folder")).expect("made");
            std::fs::write(place.path().join(path), text).expect("written");
        };
        write(
            "leaflint.toml",
            "source-language = \"en\"\nlanguages = [\"es\"]\n[rules]\nmissing-title = \"advice\"\nhard-sentence = \"error\"\n[[overrides]]\npaths = [\"content/b.md\"]\n[overrides.rules]\nlong-paragraph = \"error\"\n",
        );
        let page = "Don't take more than 1.0 mg of U insulin.\n\n# A\n\n#### B\n\n[click here](x) ![](y.png) TODO\n\n## \n";
        write("content/a.md", page);
        write("content/b.md", &format!("# B\n\n{}\n", "Rest a lot and then rest again. ".repeat(40)));
        write("locales/es/a.ftl", "x = { $y }\nx = z\n= no\n");
        let project = load(&Request { config: Some(place.path().join("leaflint.toml")), ..Request::default() }).expect("it loads");
        let all = errors(&project, Vec::new());
        assert!(all.len() > 5, "{all:?}");
        assert_eq!(errors(&project, blocking(&project.config)), all);
        assert!(blocking(&project.config).len() < RULES.len() / 2);
    }

    /// The rules whose sources hold one of these.
    fn rules_with(signs: &[&str]) -> Vec<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lint/rules");
        let mut found = Vec::new();
        for group in std::fs::read_dir(root).expect("rules").flatten().filter(|entry| entry.path().is_dir()) {
            for file in std::fs::read_dir(group.path()).expect("rules").flatten().map(|entry| entry.path()) {
                let text = std::fs::read_to_string(&file).unwrap_or_default();
                if signs.iter().any(|sign| text.contains(sign)) && file.extension().is_some_and(|ending| ending == "rs") {
                    found.push(file.file_stem().expect("a name").to_string_lossy().replace('_', "-"));
                }
            }
        }
        found.sort();
        found
    }

    #[test]
    fn every_rule_whose_findings_ask_to_be_errors_is_known() {
        assert_eq!(rules_with(&[".severity(Severity::Error)", ".severity(crate::diagnostic::Severity::Error)"]), RISING);
    }

    #[test]
    fn every_rule_that_looks_beyond_a_page_is_known() {
        // Findings in one language are remembered by its files and by those of the source.
        assert_eq!(rules_with(&["project.locales"]), ["faulty-glossary"]);
        assert_eq!(rules_with(&["page.other(", "project.pages", ".locale.fit", ".locale.usual_length"]), WIDE);
    }
}
