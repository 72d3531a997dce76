//! Leaflets as plain text: for e-mail, for large print, for programs that read aloud. A paragraph is one line, so that it fits letters
//! of any size.

mod blocks;
mod inside;

use super::body::filled;
use super::edition::Edition;
use super::facts::{self, Fact, Said};
use super::format::{Format, Work, no_language, nothing_whole};
use super::gate::Outcome;
use super::page::Place;
use super::site::Site;
use super::words::Words;
use blocks::{blocks, headed};

pub(super) const FORMAT: Format = Format {
    name: "text",
    about: "one plain text a page, for e-mail and large print",
    page: |work, place, edition, words| {
        let path = format!("{}/{}.txt", work.site.languages[place.language].language.tag(), work.site.id(place.page));
        Ok(vec![(path, page_text(work, place, edition, words).into_bytes())])
    },
    language: no_language,
    needs_all: false,
    whole: nothing_whole,
};

/// A page as text, with a line end.
fn page_text(work: &Work<'_>, place: Place, edition: &Edition<'_>, words: &Words) -> String {
    let site = work.site;
    let edited = &site.languages[place.language];
    let is_source_shown = site.known(place).verdict.outcome == Outcome::Source;
    let source_language = &site.project.config.source_language;
    let words_inside = if is_source_shown { words.of_source(site.project, source_language) } else { words };
    let shown = blocks(site, place, edition, words_inside);
    let mut parts = vec![shown.title];
    parts.extend(
        facts::notices(site, place, words, edition).into_iter().map(|notice| format!("[{}]\n{}", notice.title.text, notice.text.text)),
    );
    parts.push(shown.main);
    if !shown.notes.is_empty() {
        let notes: Vec<String> = shown.notes.iter().enumerate().map(|(at, note)| format!("[{}] {note}", at + 1)).collect();
        parts.push(format!("{}\n\n{}", headed(&words.say("notes").text, 2), notes.join("\n\n")));
    }
    let glossary = if is_source_shown { &site.languages[0].glossary } else { &edited.glossary };
    if !shown.terms.is_empty() {
        let term = |term: &usize| format!("{}: {}", glossary.terms[*term].name, glossary.terms[*term].definition);
        let terms: Vec<String> = shown.terms.iter().map(term).collect();
        parts.push(format!("{}\n\n{}", headed(&words.say("words-on-page").text, 2), terms.join("\n\n")));
    }
    parts.push(format!("{}\n\n{}", headed(&words.say("page-information").text, 2), information(site, place, edition, words)));
    let sources: Vec<String> = facts::sources(&edition.document)
        .into_iter()
        .map(|(name, address)| match address {
            Some(address) if name.is_empty() => format!("- {address}"),
            Some(address) => format!("- {name}: {address}"),
            None => format!("- {name}"),
        })
        .collect();
    if !sources.is_empty() {
        parts.push(format!("{}\n\n{}", headed(&words.say("sources").text, 3), sources.join("\n")));
    }
    parts.push(words.say("general-information").text);
    parts.retain(|part| !part.trim().is_empty());
    without_controls(&format!("{}\n", parts.join("\n\n")))
}

/// Who wrote and reviewed a page, a line each.
fn information(site: &Site<'_>, place: Place, edition: &Edition<'_>, words: &Words) -> String {
    let line = |said: &Said<'_>| match said {
        Said::Name(text) => filled(text, site.values()),
        Said::Day(_, shown) => shown.clone(),
        Said::Words(key) => words.say(key).text,
        Said::Reader(who, day) => format!("{who}, {day}"),
    };
    let row = |fact: Fact<'_>| format!("{}: {}", words.say(fact.key).text, fact.lines.iter().map(line).collect::<Vec<_>>().join("; "));
    facts::facts(site, place, &edition.document).into_iter().map(row).collect::<Vec<_>>().join("\n")
}

/// A terminal would obey control characters.
fn without_controls(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use crate::publish::tests::{CONFIG, Sample, arabic};

    const PAGE: &str = "---\ntitle: Back pain\nauthor: A team\nsources:\n  - A book, 2020, https://example.org/book\n---\n# Back pain\n\nTake *500 mg*[^a] and see [this](https://example.org/x), [more](other.md). Call { $phone }.\n\n1. Rest.\n\n   Then walk.\n2. Eat:\n   - rice\n   - beans\n\n| Medicine | Effect |\n|---|---|\n| aspirin | sleepy |\n| codeine | |\n\n> [!WARNING]\n> Stop if it hurts.\n\n## When to get help\n\n### Get emergency help now\n\n- numb legs\n\n[^a]: With water.\n";

    fn text(page: &str, language: &str) -> String {
        let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", page)]);
        arabic(&sample, |text| Some(format!("ترجمة {text}")));
        let (files, _) = sample.build_as(&["text"], None);
        String::from_utf8(files[&format!("{language}/pain.txt")].clone()).expect("text")
    }

    #[test]
    fn a_leaflet_is_read_from_top_to_bottom() {
        insta::assert_snapshot!(text(PAGE, "en"));
    }

    #[test]
    fn doses_keep_their_direction() {
        let text = text("# Pain\n\nTake 500 mg. Call { $phone }.\n", "ar");
        assert!(text.contains("\u{2066}500 mg\u{2069}") && text.contains("\u{2066}555\u{a0}0100\u{2069}"), "{text}");
        assert!(text.contains("[ترجمة أولية]"), "a draft says so: {text}");
    }

    #[test]
    fn no_terminal_obeys_a_page() {
        let text = text("# Pain\n\nRest &#27;[31m now.\n", "en");
        assert!(text.contains("Rest [31m now.") || !text.contains('\u{1b}'), "{text:?}");
    }
}
