//! Where links and images lead: other pages, places in a page, files of the project, or the web; anything else is refused.

use crate::document::decoded;
use crate::project::Page;
use std::collections::BTreeSet;

/// What an address in a page leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// The web, an e-mail address or a telephone number.
    Outside(String),
    /// Another page by its name, and a place in it (empty for its start).
    Page { id: String, fragment: String },
    /// A place in the same page.
    Fragment(String),
    /// A file below the content folder.
    File(String),
    /// Nowhere that a bundle may lead to, and why.
    Refused(&'static str),
}

/// Schemes that a leaflet may link to.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];
/// Endings of pages.
const PAGES: [&str; 4] = ["md", "markdown", "txt", "text"];

/// Where an address leads from a page; `page` is the page's name.
pub(super) fn target(address: &str, page: &str) -> Target {
    let address = address.trim();
    // Browsers leave out control characters, so that `java\tscript:` is a scheme to them.
    if address.chars().any(|c| c.is_control() || c == '\\') {
        return Target::Refused("it holds a character that no address has");
    }
    if let Some(scheme) = scheme_of(address) {
        return if is_known(scheme) {
            Target::Outside(address.to_owned())
        } else {
            Target::Refused("leaflets link to https, http, mailto and tel only")
        };
    }
    if address.starts_with('/') {
        return Target::Refused("it leaves the folder of the page");
    }
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let fragment = decoded(fragment);
    if path.is_empty() {
        return if fragment.is_empty() { Target::Refused("it is empty") } else { Target::Fragment(fragment) };
    }
    let path = decoded(path.split_once('?').map_or(path, |(path, _)| path));
    if path.contains(['\\', '\0', ':']) {
        return Target::Refused("it holds a character that no address has");
    }
    let Some(path) = joined(page, &path) else { return Target::Refused("it leaves the folder of the project") };
    match path.rsplit_once('.') {
        Some((id, ending)) if PAGES.contains(&ending.to_ascii_lowercase().as_str()) => Target::Page { id: id.to_owned(), fragment },
        Some((_, ending)) if !ending.contains('/') => Target::File(path),
        _ => Target::Page { id: path, fragment },
    }
}

/// The files of the content folder that a page shows.
pub(super) fn files_of(page: &Page) -> BTreeSet<String> {
    let targets = page.document.images.iter().map(|image| target(&image.address, &page.id));
    targets.filter_map(|target| if let Target::File(path) = target { Some(path) } else { None }).collect()
}

/// Whether an address leads to the web, an e-mail address or a telephone number.
pub(super) fn is_safe_address(address: &str) -> bool {
    matches!(target(address, ""), Target::Outside(_)) && !address.contains(char::is_whitespace)
}

fn is_known(scheme: &str) -> bool {
    SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme))
}

fn scheme_of(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme.then_some(scheme)
}

/// A path from the folder of a page, without `.` and `..`; none if it leaves the content folder.
fn joined(page: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// A path as it stands in an address: what could end it or be read as something else is written as `%20` and the like.
pub(super) fn encoded(path: &str) -> String {
    let mut written = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => written.push(char::from(byte)),
            other => written.push_str(&format!("%{other:02X}")),
        }
    }
    written
}

/// The way from a page's folder up to the folder of its language: empty for a page that stands in it.
pub(super) fn way_up(page: &str) -> String {
    "../".repeat(page.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_pages_files_and_the_web() {
        assert_eq!(target("https://example.org/a b", "x"), Target::Outside("https://example.org/a b".into()));
        assert_eq!(target("../b.md#top", "a/x"), Target::Page { id: "b".into(), fragment: "top".into() });
        assert_eq!(target("#risks", "x"), Target::Fragment("risks".into()));
        assert_eq!(target("images/back%20view.png", "a/x"), Target::File("a/images/back view.png".into()));
    }

    #[test]
    fn what_runs_scripts_or_leaves_the_project_is_refused() {
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "../../../etc/passwd.md",
            "a/../../x.png",
            "%2e%2e/%2e%2e/x.png",
            "",
        ] {
            assert!(matches!(target(address, "a"), Target::Refused(_)), "{address:?}: {:?}", target(address, "a"));
        }
    }
}
