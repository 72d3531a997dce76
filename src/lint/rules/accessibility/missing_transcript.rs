//! A film or recording without its words in writing.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::{Document, Format};
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "missing-transcript",
    group: Group::Accessibility,
    severity: Level::Error,
    docs: include_str!("missing_transcript.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Where films and recordings are.
const PLAYERS: [&str; 12] = [
    "youtube.com/watch",
    "youtu.be/",
    "youtube.com/embed",
    "youtube-nocookie.com/embed",
    "vimeo.com/",
    "soundcloud.com/",
    "spotify.com/episode",
    ".mp4",
    ".mp3",
    ".webm",
    ".m4a",
    ".wav",
];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    if page.told(Statement::Transcript).next().is_some() {
        return;
    }
    let help = "link to the words in writing beside it, and give a film captions";
    let mut has_media = false;
    for span in media(page, document) {
        has_media = true;
        findings.add(Finding::new(span, "this has no words in writing beside it").help(help));
    }
    if has_media {
        return;
    }
    if let Some(told) = page.told(Statement::Recording).next() {
        let span = document.blocks[told.block].passage.span(told.range);
        // A recording that is only spoken of may be somewhere else.
        let finding = Finding::new(span, "this speaks of a recording, and the page has no words in writing for it").help(help);
        findings.add(finding.severity(Severity::Warning));
    }
}

fn media(page: &PageCheck<'_>, document: &Document) -> Vec<Span> {
    let is_player = |address: &str| PLAYERS.iter().any(|player| address.to_ascii_lowercase().contains(player));
    let links = document.links.iter().filter(|link| is_player(&link.address)).map(|link| link.span);
    let silent = |span: &Span| {
        let html = page.slice(*span).to_ascii_lowercase();
        let opening = html.split('>').next().unwrap_or_default();
        html.contains("<track") || opening.contains(" muted")
    };
    let elements = document.media.iter().copied().filter(|span| !silent(span));
    let starts = ["<video", "<audio", "<iframe", "<embed"];
    let raw = document.raw_html.iter().copied().filter(|span| {
        let html = page.slice(*span).to_ascii_lowercase();
        let is_frame = html.contains("<iframe") || html.contains("<embed");
        document.format != Format::Html
            && starts.iter().any(|start| html.contains(start))
            && (!is_frame || is_player(&html))
            && !html.contains("<track")
    });
    links.chain(elements).chain(raw).collect()
}
