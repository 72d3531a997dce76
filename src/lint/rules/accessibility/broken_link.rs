//! Links to a part of a page that is not there.

use crate::config::Level;
use crate::document::decoded;
use crate::lint::{Anchors, Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use std::cell::OnceCell;
use std::collections::BTreeSet;

pub(super) static RULE: Rule = Rule {
    code: "broken-link",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("broken_link.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Places that every published page has, and the top that every browser knows.
const EVERYWHERE: [&str; 8] = ["top", "main", "contents", "sources", "notes", "words", "information", "languages"];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let with_fragment = page.document.links.iter().filter(|link| link.address.contains('#') && !link.address.contains("://"));
    let own = OnceCell::new();
    for link in with_fragment {
        let (path, fragment) = link.address.split_once('#').unwrap_or_default();
        let fragment = decoded(fragment);
        if fragment.is_empty() || EVERYWHERE.contains(&fragment.as_str()) {
            continue;
        }
        // Of pages that were not read nothing is known.
        let own = || own.get_or_init(|| Anchors::of(page.document));
        let Some((text, places)) = (if path.is_empty() { Some((page.text, own())) } else { target(page, path) }) else { continue };
        if places.names.contains(&fragment) || names_place(text, &fragment) {
            continue;
        }
        let finding = Finding::new(link.span, format!("“{}” leads to “#{fragment}”, and no part has that name", link.text.trim()));
        findings.add(finding.help(match near(&fragment, &places.headings) {
            Some(near) => format!("did you mean “#{near}”?"),
            None => "name the heading that it leads to, in small letters and with hyphens for spaces".to_owned(),
        }));
    }
}

/// The page that a path leads to; none if it is not among those that were read.
fn target<'a>(page: &PageCheck<'a>, path: &str) -> Option<(&'a str, &'a Anchors)> {
    let folder = page.id.rsplit_once('/').map_or("", |(folder, _)| folder);
    let name = path.strip_prefix("./").unwrap_or(path);
    let name = ["md", "markdown", "html", "htm"].iter().find_map(|ending| name.strip_suffix(ending)?.strip_suffix('.'))?;
    page.other(&if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") })
}

/// Whether a text gives a place that name in HTML (`id="risks"`) or behind a heading (`{#risks}`).
fn names_place(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        let before_quote = before.trim_end_matches(['"', '\'']);
        let attribute = before_quote.trim_end().strip_suffix('=').map(str::trim_end);
        let is_attribute = attribute.is_some_and(|name| name.ends_with("id") || name.ends_with("ID") || name.ends_with("name"));
        let ends = after.is_empty() || after.starts_with(['"', '\'', '>', ' ', '}', '\n', '/']);
        (is_attribute || before.ends_with("{#")) && ends
    })
}

/// The place that was probably meant.
fn near<'a>(fragment: &str, places: &'a BTreeSet<String>) -> Option<&'a String> {
    let bare = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    places.iter().find(|place| bare(place) == bare(fragment)).or_else(|| places.iter().find(|place| place.starts_with(fragment)))
}
